/**
 * Where the public finds a document: the address in its QR code, by organ, kind, station and date of issue. Counts are of the codes that were read:
 * 130 official PDFs (un-layout-more.md), and of 62 whose level was read, too: low in 54 of 59 since 2023, quartile in the five of the first row.
 */
import type { KindName } from './kinds/index.ts'
import type { Language } from './languages/language.ts'
import type { IssuerName } from './bodies/index.ts'
import type { DutyStation } from './stations/index.ts'

/** Whose documents have an address of this form: all that each of these names, where it is there. */
export interface AddressForm {
  readonly organs?: readonly IssuerName[]
  readonly kinds?: readonly KindName[]
  readonly stations?: readonly DutyStation[]
  /** The first day (ISO). */
  readonly since?: string
  readonly address: (symbol: string, language: Language) => string
  /** How much of the code may be lost; it is the smallest that holds the address. */
  readonly correction: 'low' | 'medium' | 'quartile'
  /** Mixed: capitals and figures take less room, in the mode of their own (ISO/IEC 18004), and the pattern over all is always the third. */
  readonly modes: 'bytes' | 'mixed'
}

const newer: AddressForm['address'] = (symbol, { address }) => `https://docs.un.org/${address}/${symbol}`

const older: AddressForm['address'] = (symbol, { address }) => `https://undocs.org/${address}/${symbol}`

/** The first that fits is that of a document. */
export const addressForms: readonly AddressForm[] = [
  {
    // 16 of 16 of session 80, 2 of 3 of session 79; all five whose level was read have it, and 41 modules.
    organs: ['general-assembly'],
    kinds: ['resolution'],
    since: '2025-05-01',
    address: (symbol, { letter }) => `https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=${symbol}&Lang=${letter}`,
    correction: 'quartile',
    modes: 'bytes',
  },
  // One document alone: E/2025/88 of June 2025, its links too.
  { stations: ['vienna'], address: older, correction: 'low', modes: 'bytes' },
  {
    // 29 of 29 from 5 September 2025 on, square by square; the last one before is of 4 July.
    since: '2025-09-01',
    address: newer,
    correction: 'low',
    modes: 'mixed',
  },
  {
    // 36 of 36 from 28 January 2025 on; resolutions of the last days of 2024 have either form.
    since: '2025-01-01',
    address: newer,
    correction: 'low',
    modes: 'bytes',
  },
  // 31 of 31 of 2021–2024.
  { since: '2021-03-01', address: older, correction: 'low', modes: 'bytes' },
  {
    // Three documents alone: ECE/TRADE/C/CEFACT/2018/1, A/HRC/WG.6/34/ITA/3 (Russian, with its code), A/INF/76/1.
    address: (symbol, language) => (language.code === 'en' ? `https://undocs.org/${symbol}` : older(symbol, language)),
    correction: 'medium',
    modes: 'bytes',
  },
]
