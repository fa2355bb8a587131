/** Whether the facts of a document are those that its kind takes, and stand with what they belong to. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Facts } from '../document.ts'
import type { Place } from '../text/positions.ts'
import { chooseKind } from '../facts/choose-kind.ts'
import { kinds } from '../../templates/kinds/index.ts'
import { kindFacts, type Kind, type KindEntry, type KindFact } from '../../templates/kinds/kind.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { WrittenFacts } from './schema.ts'
import { englishCountries } from '../../templates/languages/en/countries.ts'

/** Facts that the schema accepts, and where they stand. */
export interface Accepted {
  readonly written: WrittenFacts
  readonly language: LanguageCode
  readonly places: ReadonlyMap<string, Place>
  readonly start: Place
  /** Where facts are told of that stand nowhere. */
  readonly missing: Place
}

/** Reports facts that are misplaced, missing, or of a value that the kind has no line for. */
export function checkKind(file: VFile, accepted: Accepted, facts: Facts): void {
  const kind = chooseKind(facts)
  const checking: Checking = {
    ...accepted,
    file,
    kind,
    facts,
    placeOf: (key) => accepted.places.get(key) ?? accepted.start,
  }
  for (const key of kindFacts) checkPlace(key, checking)
  checkAuthor(checking)
  checkNotes(checking)
  checkSponsors(checking)
  checkForum(checking)
  checkCorrected(checking)
}

interface Checking extends Accepted {
  readonly file: VFile
  readonly kind: Kind
  readonly facts: Facts
  readonly placeOf: (key: string) => Place
}

/** What a missing fact should be. */
const expected: Readonly<Record<KindFact, string>> = {
  original: 'the language it was written in, such as `en`',
  by: 'who speaks, such as `secretary-general`',
  subtitle: 'the line under the title',
  number: 'its number, such as `80/1`',
  adopted: 'the day of adoption, such as `2025-09-19`',
  meeting: 'the meeting, such as `{ number: 3, kind: plenary }`',
  proponent: 'where it came from, such as `{ without-reference: A/80/L.2 }`',
  section: '`elections` or `other`',
  vote: '`none`',
  sponsors: 'a list of States, such as `[FR, GN]`',
  'sponsors-note': 'a note',
  reissued: 'a date',
  corrects: 'a symbol',
}

function checkPlace(key: KindFact, { file, written, kind, missing, placeOf }: Checking): void {
  const isGiven = Object.hasOwn(written, key)
  if (!isGiven && kind.takes[key] === 'required') report(file, 'fact-missing', missing, key, expected[key])
  if (!isGiven || kind.takes[key] !== undefined) return
  if (isPrinted(key)) return report(file, 'fact-misplaced', placeOf(key), key, kind.noun)
  report(file, 'fact-not-yet', placeOf(key), key, foundWords(written[key]), 'no kind that prints it')
}

/** Whether some kind prints a fact. */
function isPrinted(key: KindFact): boolean {
  const entries: readonly KindEntry[] = Object.values(kinds)
  return entries.some(({ takes, forms }) =>
    [takes, ...Object.values(forms ?? {}).map((form) => form.takes)].some((taken) => taken?.[key] !== undefined),
  )
}

function foundWords(value: unknown): string {
  return typeof value === 'string' ? value : '…'
}

function checkAuthor({ file, facts: { by }, kind, placeOf }: Checking): void {
  if (by === undefined || kind.takes.by === undefined || kind.authors.includes(by)) return
  const names = kind.authors.map((name) => `\`${name}\``).join(', ')
  report(file, 'fact-value', placeOf('by'), 'by', `“${by}”`, `one of ${names}`, '')
}

/** Asterisk notes hang on composed lines. */
function checkNotes({ file, facts, kind, placeOf }: Checking): void {
  if (facts.agendaNote !== undefined && facts.agenda.length === 0)
    report(file, 'fact-alone', placeOf('agenda-note'), 'agenda-note', 'agenda')
  if (facts.sponsorsNote !== undefined && facts.sponsors === undefined && kind.takes['sponsors-note'] !== undefined)
    report(file, 'fact-alone', placeOf('sponsors-note'), 'sponsors-note', 'sponsors')
}

/** Only decisions that stand in a section say who took them up. */
function checkForum({ file, facts: { proponent }, kind, placeOf }: Checking): void {
  if (proponent?.way !== 'taken-up-in' || kind.takes.section !== undefined) return
  const expected = 'the draft or report it was adopted on, such as `{ without-reference: A/80/L.2 }`'
  report(file, 'fact-value', placeOf('proponent'), 'proponent', '`taken-up-in`', expected, '')
}

const codes: ReadonlySet<string> = new Set(englishCountries.map(([code]) => code))

/** Two capitals are a code, and there are no others than those of States. */
function checkSponsors({ file, facts: { sponsors = [] }, placeOf }: Checking): void {
  for (const [index, sponsor] of sponsors.entries()) {
    const place = placeOf(`sponsors.${index}`)
    if (sponsors.indexOf(sponsor) < index) report(file, 'fact-repeated', place, sponsor)
    else if (/^[A-Z]{2}$/.test(sponsor) && !codes.has(sponsor))
      report(file, 'fact-value', place, 'sponsors', `“${sponsor}”`, 'the ISO 3166 code of a State, or a name', '')
  }
}

/** "A/80/6/Corr.1" corrects "A/80/6". */
function checkCorrected({ file, facts: { symbol, corrects }, placeOf }: Checking): void {
  if (symbol === undefined || corrects === undefined) return
  const isOf = symbol.startsWith(`${corrects.replace(/\/Rev\.[0-9]+$/, '')}/`) && symbol.includes('/Corr.')
  if (!isOf) report(file, 'symbol', placeOf('symbol'), `it is not that of a corrigendum to ${corrects}`)
}
