/** Numbers, dates, symbols … of lines that stand beside each other. */
import type { Counterparts } from './align-languages.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { ComparedDocument, ParityCode, ParityFinding } from './compared-document.ts'
import type { CommonColumns } from './find-columns.ts'
import type { Compared } from './features.ts'
import type { LocateValue } from './locate-values.ts'
import { gatherBy } from '../../gather-by.ts'
import { listPlaces } from './name-units.ts'
import { pairValues, type OneSided, type PairedValues } from './pair-values.ts'
import { findSwapped } from './swapped-values.ts'
import type { Unit, UnitLine } from './units.ts'
import { differ } from './values/differ.ts'
import { nameOfValue, type Value, type ValueKind } from './values/value.ts'

/** What is told of each kind; notes are units, which are told where they are missing. */
const codes: Readonly<Record<ValueKind, ParityCode | undefined>> = {
  number: 'parity-number',
  year: 'parity-number',
  date: 'parity-date',
  percentage: 'parity-percentage',
  money: 'parity-amount',
  time: 'parity-time',
  state: 'parity-state',
  symbol: 'parity-symbol',
  letter: 'parity-letter',
  link: 'parity-link',
  note: undefined,
  reference: 'parity-reference',
  emphasis: 'parity-emphasis',
}

/** The lines of one language at a place, with what is read in them. */
interface Said {
  readonly language: number
  readonly code: LanguageCode
  readonly unit: Unit
  readonly values: readonly Stood[]
}

/** A value and the line that it stands in. */
interface Stood extends Value {
  readonly line: UnitLine
}

/** What the comparison of values is given besides. */
interface Comparing {
  /** Places in the text of each language. */
  readonly locators: readonly LocateValue[]
  /** Rows that are divided otherwise in some language. */
  readonly divided: ReadonlySet<number>
  readonly columns: CommonColumns
}

/** Values that differ from those of most. */
export function compareValues(
  { rows, electorate }: ComparedDocument,
  { locators, divided, columns }: Comparing,
): readonly ParityFinding[] {
  return rows.flatMap((row, at) => {
    if (divided.has(at)) return []
    return placesIn(row, columns).flatMap((place) => {
      const told = [...compareAll(only(place, isSaid), electorate), ...compareAll(emphasesIn(place), electorate)]
      return told.flatMap((difference) => tell(difference, at, locators))
    })
  })
}

function compareAll(said: readonly Said[], { original }: ComparedDocument['electorate']): readonly Difference[] {
  if (said.length < 2) return []
  const ofOriginal = said.find(({ language }) => language === original)
  const compare = isSame(said) ? compareOrder : compareSaid
  return said.flatMap((own) => compare(own, said, ofOriginal))
}

/** Two values that stand the other way round than in most. */
function compareOrder(own: Said, said: readonly Said[], original: Said | undefined): readonly Difference[] {
  const swapped = said.flatMap((other) => {
    const pair = other === own ? undefined : findSwapped(own, other)
    return pair === undefined ? [] : [{ other, pair }]
  })
  const agreeing = swapped.map(({ other }) => other)
  const [value, others] = swapped[0]?.pair ?? []
  if (value === undefined || others === undefined || !isMost(agreeing, said, original)) return []
  return [{ own, value, others, agreeing, isSwapped: true }]
}

/** More than half, or half and the original with them. */
function isMost(side: readonly Said[], said: readonly Said[], original: Said | undefined): boolean {
  const isHalf = side.length * 2 === said.length
  return side.length * 2 > said.length || (isHalf && original !== undefined && side.includes(original))
}

function only(said: readonly Said[], isMeant: (value: Value) => boolean): readonly Said[] {
  return said.map((each) => ({ ...each, values: each.values.filter(isMeant) }))
}

function isSaid({ kind }: Value): boolean {
  return kind !== 'emphasis'
}

/** Arabic and Chinese have no italics, and few words in bold. */
function emphasesIn(said: readonly Said[]): readonly Said[] {
  return only(
    said.filter(({ code }) => code !== 'ar' && code !== 'zh'),
    ({ kind }) => kind === 'emphasis',
  )
}

/** Cells by their columns; all other lines of a unit at once, for one may be two elsewhere. */
function placesIn(row: Counterparts, columns: CommonColumns): readonly (readonly Said[])[] {
  const cells = row.flatMap((each, language) => (each === undefined ? [] : saidIn(each, { language, columns })))
  return [...gatherBy(cells, ({ column }) => column).values()].map((each) => each.map(({ said }) => said))
}

interface Cell {
  readonly column: number
  readonly said: Said
}

function saidIn(
  { unit, read, language: code }: Compared,
  { language, columns }: { readonly language: number; readonly columns: CommonColumns },
): readonly Cell[] {
  const common = unit.owner && columns.get(unit.owner)
  const lines = unit.lines.map((line, at) => ({
    column: line.column === undefined ? 0 : (common?.[line.column] ?? line.column),
    values: (read[at] ?? []).map((value) => ({ ...value, line })),
  }))
  return [...gatherBy(lines, ({ column }) => column)].map(([column, ofColumn]) => ({
    column,
    said: { language, code, unit, values: ofColumn.flatMap(({ values }) => values) },
  }))
}

function isSame(said: readonly Said[]): boolean {
  const [first = '', ...others] = said.map(({ values }) => values.map(nameOfValue).toSorted().join('\n'))
  return others.every((each) => each === first)
}

/** What one language says otherwise than most. */
interface Difference {
  readonly own: Said
  /** Absent where nothing stands in the place of what the others say. */
  readonly value?: Stood
  /** Absent where the others say nothing of the kind. */
  readonly others?: Stood
  readonly agreeing: readonly Said[]
  /** Both are of the own language, and stand the other way round elsewhere. */
  readonly isSwapped?: true
}

function compareSaid(own: Said, said: readonly Said[], original: Said | undefined): readonly Difference[] {
  const others = said.filter((each) => each !== own)
  const compared = others.map((other) => {
    const { extra, missing } = differ(own.values, other.values)
    const lacking = new Set<Value>(missing)
    return { other, extra: new Set<Value>(extra), missing: other.values.filter((value) => lacking.has(value)) }
  })
  const extra = own.values.flatMap((value) => {
    const agreeing = compared.filter((each) => each.extra.has(value)).map(({ other }) => other)
    return isMost(agreeing, said, original) ? [{ value, agreeing }] : []
  })
  const missing = gatherMissing(compared).filter(({ agreeing }) => isMost(agreeing, said, original))
  return differencesOf(own, pairValues({ own, extra, missing, sortOf: ({ kind }) => codes[kind] }))
}

/** What the others have, each value once for all that have it. */
function gatherMissing(
  compared: readonly { readonly other: Said; readonly missing: readonly Stood[] }[],
): readonly OneSided<Stood, Said>[] {
  const gathered = new Map<string, { value: Stood; agreeing: Said[] }>()
  for (const { other, missing } of compared) {
    const times = new Map<string, number>()
    for (const value of missing) {
      const name = nameOfValue(value)
      times.set(name, (times.get(name) ?? 0) + 1)
      const key = `${name} ${times.get(name)}`
      const held = gathered.get(key) ?? { value, agreeing: [] }
      held.agreeing.push(other)
      gathered.set(key, other.code === 'en' ? { ...held, value } : held)
    }
  }
  return [...gathered.values()]
}

/** One value in the place of another is one mistake. */
function differencesOf(own: Said, pairs: readonly PairedValues<Stood, Said>[]): readonly Difference[] {
  const found = pairs.map(({ extra, missing }): Difference => ({
    own,
    agreeing: (missing ?? extra)?.agreeing ?? [],
    ...(extra && { value: extra.value }),
    ...(missing && { others: missing.value }),
  }))
  const seen = new Set<string>()
  return found.filter((each) => !seen.has(placeName(each)) && seen.add(placeName(each)))
}

/** A date of two days, or words in bold italics, are told once. */
function placeName({ value, others }: Difference): string {
  return [value, others].map((each) => (each === undefined ? '' : `${codes[each.kind]} ${each.at} ${each.end}`)).join()
}

/** The code of a difference: languages say small numbers in words, or do without them. */
function codeOf({ value, others, isSwapped }: Difference): ParityCode | undefined {
  if (isSwapped === true) return 'parity-swapped'
  const code = codes[(value ?? others)?.kind ?? 'note']
  if (code !== 'parity-number') return code
  const isWord = [value, others].some((each) => each?.inWords === true)
  const isSmall = (value === undefined || others === undefined) && Number((value ?? others)?.key) <= 10
  if (isWord && isSmall) return 'parity-number-alone'
  return isWord || isSmall ? 'parity-number-word' : code
}

/** What a message shows of a value. */
function shownOf({ kind, key, shown }: Stood): string {
  return kind === 'reference' ? `#${key}` : kind === 'link' ? key : shown
}

function tell(difference: Difference, row: number, locators: readonly LocateValue[]): readonly ParityFinding[] {
  const { own, value, others, agreeing } = difference
  const code = codeOf(difference)
  if (code === undefined) return []
  const { language, unit } = own
  const placed = value && locators[language]?.(value.line, value)
  const where = listPlaces(agreeing.map((each) => each.unit.place))
  const details = [value === undefined ? '' : shownOf(value), others === undefined ? '' : shownOf(others), where]
  return [{ row, language, code, ...(placed ?? { place: unit.place }), details }]
}
