/** Tells brackets that have no partner, where they stand. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Document, Inline } from '../document.ts'
import { maskAddresses } from '../text/addresses.ts'
import { locateIn, type Place } from '../text/positions.ts'
import { findLonely, type Bracket, type LonelyBrackets } from './bracket-pairs.ts'
import { joinRuns } from './runs.ts'
import { placeOfSign, typedFacts } from './sign-places.ts'
import { opaque } from './untouchable.ts'
import { mapLines } from './walk.ts'
import { wordsAfter, wordsBefore } from './words-beside.ts'

/** A step of the pipeline that changes nothing. */
export function tellLonelyBrackets() {
  return (tree: Document, file: VFile): void => {
    const { source } = file.data
    if (source === undefined) throw new Error('the file carries no source')
    const locate = locateIn(source.path, source.text)
    for (const { line, text, found } of withoutSpans(readAllBrackets(tree)))
      for (const [bracket, side] of sidesOf(found))
        tell(bracket, side, { text, file, place: locate(placeOfSign(line, bracket, source.text)) })
    for (const [words, place] of typedFacts(source.facts))
      for (const [bracket, side] of sidesOf(findLonely(words)))
        tell(bracket, side, { text: words, file, place: place ?? locate(0) })
  }
}

interface ReadLine {
  readonly line: readonly Inline[]
  readonly text: string
  readonly found: LonelyBrackets
}

function readAllBrackets(tree: Document): readonly ReadLine[] {
  const lines: ReadLine[] = []
  mapLines(tree, (line) => {
    const text = maskAddresses(joinRuns(line), opaque)
    lines.push({ line, text, found: findLonely(text) })
    return line
  })
  return lines
}

/** Lines between a bracket and its partner: it may open in a paragraph and close in one of its items. */
const longest = 20

/** The lines without the brackets whose partners stand in other lines. */
function withoutSpans(lines: readonly ReadLine[]): readonly ReadLine[] {
  const pending: { readonly order: number; readonly bracket: Bracket }[] = []
  const paired = new Set<Bracket>()
  lines.forEach(({ found: { open, closed } }, order) => {
    for (const bracket of closed) {
      const partner = pending.pop()
      if (partner !== undefined && order - partner.order <= longest) paired.add(bracket).add(partner.bracket)
    }
    pending.push(...open.map((bracket) => ({ order, bracket })))
  })
  const left = (brackets: readonly Bracket[]) => brackets.filter((bracket) => !paired.has(bracket))
  return lines.map((line) => ({ ...line, found: { open: left(line.found.open), closed: left(line.found.closed) } }))
}

type Side = 'before' | 'after'

function sidesOf({ open, closed }: LonelyBrackets): readonly (readonly [Bracket, Side])[] {
  return [...open.map((one) => [one, 'before'] as const), ...closed.map((one) => [one, 'after'] as const)]
}

interface Telling {
  readonly text: string
  readonly file: VFile
  readonly place: Place
}

function tell({ at, sign }: Bracket, side: Side, { text, file, place }: Telling): void {
  const words = side === 'before' ? wordsAfter(text, at) : wordsBefore(text, at)
  report(file, 'bracket-unpaired', place, sign, side, words)
}
