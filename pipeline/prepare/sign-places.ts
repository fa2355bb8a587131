/** Where the signs of prepared lines and facts were typed. */
import type { Inline, Text } from '../document.ts'
import type { Facts } from '../facts/facts.ts'
import { countUpTo, type Place } from '../text/positions.ts'
import { placesOfSign } from '../text/typed-signs.ts'
import { mapRuns } from './runs.ts'

/** Where a sign of a line stands in the source: it is the same one of its kind as in the words of its run. */
export function placeOfSign(
  line: readonly Inline[],
  { at, sign }: { readonly at: number; readonly sign: string },
  source: string,
): number {
  return inRunAt(line, at, (run, index) => offsetIn(run, index, { sign, source }))
}

function offsetIn(
  run: Text,
  index: number,
  { sign, source }: { readonly sign: string; readonly source: string },
): number {
  const { inValue, inSource } = standsOf(run, sign, source)
  return inSource[countUpTo(inValue, index - 1)] ?? run.position?.start.offset ?? 0
}

/** Where a sign stands: from the start of the words of a run, and in the source that they were typed in. */
interface Stands {
  readonly source: string
  readonly inValue: readonly number[]
  readonly inSource: readonly number[]
}

/** Looked for once: a long paragraph may have thousands of slips of one kind. */
const known = new WeakMap<Text, Map<string, Stands>>()

function standsOf(run: Text, sign: string, source: string): Stands {
  const ofRun = known.get(run) ?? new Map<string, Stands>()
  known.set(run, ofRun)
  const before = ofRun.get(sign)
  if (before?.source === source) return before
  const start = run.position?.start.offset ?? 0
  const words = source.slice(start, run.position?.end.offset)
  const inSource = Array.from(placesOfSign(words, sign), (at) => start + at)
  const made = { source, inValue: placesOf(run.value, sign), inSource }
  ofRun.set(sign, made)
  return made
}

function placesOf(words: string, sign: string): readonly number[] {
  // Nothing stands nowhere: looked for, it would be found without end.
  if (sign === '') return []
  const places: number[] = []
  for (let at = words.indexOf(sign); at !== -1; at = words.indexOf(sign, at + sign.length)) places.push(at)
  return places
}

/** Where the run ends that holds a place: what stands there has no sign of its own. */
export function placeOfEnd(line: readonly Inline[], at: number): number {
  return inRunAt(line, at, (run) => (run.position?.end.offset ?? 1) - 1)
}

/** Asks the run that holds a place of its line, and says where in it the place is. */
function inRunAt(line: readonly Inline[], at: number, ask: (run: Text, index: number) => number): number {
  const found: number[] = []
  mapRuns(line, (run, offset) => {
    if (offset <= at && at < offset + run.value.length) found.push(ask(run, at - offset))
    return []
  })
  return found[0] ?? 0
}

/** The lines of facts that are printed as they are typed. */
export function typedFacts(facts: Facts): readonly (readonly [string, Place | undefined])[] {
  const { agendaTitles, titlesAbove = [], subtitle, agendaNote, sponsorsNote = [], places } = facts
  const { addressee, sender, issuanceNote } = facts
  return [
    ...agendaTitles.map((lines, at) => [lines.join('\n'), places.get(`agenda-titles.${at}`)] as const),
    ...titlesAbove.map((title, at) => [title, places.get(`titles-above.${at}`)] as const),
    [subtitle ?? '', places.get('subtitle')],
    [addressee ?? '', places.get('addressee')],
    [sender ?? '', places.get('sender')],
    [issuanceNote ?? '', places.get('issuance-note')],
    ...(agendaNote ?? []).map((note) => [note, places.get('agenda-note')] as const),
    ...sponsorsNote.map(({ text }) => [text, places.get('sponsors-note')] as const),
  ]
}
