/** Public addresses of documents: those that citations lead to, and those in the QR codes of official files. */
import { addressForms, type AddressForm } from '../../templates/addresses.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Facts } from './facts.ts'

/** First year of the newer address: 38 of 40 official files of 2025 and 2026 that link documents have it, none of 18 older ones. */
const newAddressSince = '2025-01-01'

/** Address of a cited document in a language, by its symbol, without its spaces, and the ISO date of what cites it. */
export function documentAddress(symbol: string, language: LanguageCode, date: string): string {
  const site = date >= newAddressSince ? 'docs.un.org' : 'undocs.org'
  return `https://${site}/${languages[language].address}/${inAddress(symbol)}`
}

/** What a QR code says, and how. */
export interface AddressCode extends Pick<AddressForm, 'correction' | 'modes'> {
  readonly address: string
}

/** What decides the address in the QR code of a document. */
export type AddressFacts = Pick<Facts, 'kind' | 'organs' | 'dutyStation' | 'date' | 'language'>

/** The address of a document in its QR code. */
export function addressCode(symbol: string, facts: AddressFacts): AddressCode {
  const form = addressForms.find((each) => isFormOf(each, facts))
  if (form === undefined) throw new Error('a document has no form of address')
  const { correction, modes } = form
  return { address: form.address(inAddress(symbol), languages[facts.language]), correction, modes }
}

function isFormOf(
  { organs, kinds, stations, since }: AddressForm,
  { organs: [first], kind, dutyStation, date }: AddressFacts,
): boolean {
  return (
    (organs === undefined || organs.some((name) => name === first?.organ)) &&
    kinds?.includes(kind) !== false &&
    stations?.includes(dutyStation) !== false &&
    (since === undefined || date >= since)
  )
}

function inAddress(symbol: string): string {
  return encodeURI(symbol.replaceAll(' ', ''))
}

/** True for a public address of a document, in the older form or the newer. */
export function isAddress(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\//i.test(url)
}
