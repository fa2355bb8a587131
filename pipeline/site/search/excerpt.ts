/** What is shown of a document that was found: the block that has most of what was looked for, and its words marked. */
import type { IndexedBlock } from './parts.ts'
import { type SearchQuery, type SoughtTerm, type Term, joinedTermsOf, termsOf } from './terms.ts'

/** A piece of text, and whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string
  readonly isMarked: boolean
}

/** An excerpt, and the block that it is of. */
export interface Excerpt {
  readonly block: IndexedBlock
  readonly pieces: readonly ExcerptPiece[]
}

/** Letters before and behind the first word that is marked. */
const room = { before: 60, behind: 180 }

/** The excerpt of a document; absent where what was looked for stands in its title or symbol alone. */
export function chooseExcerpt(
  blocks: readonly IndexedBlock[],
  sought: SearchQuery,
  title: string,
): Excerpt | undefined {
  const weights = weighTerms(sought, title)
  const most = weights.reduce((sum, weight) => sum + weight, 1)
  let chosen: { readonly block: IndexedBlock; readonly ranges: readonly Range[]; readonly score: number } | undefined
  for (const block of blocks) {
    const found = findIn(block[2], sought)
    const score = scoreOf(found, weights)
    if (score > (chosen?.score ?? 0)) chosen = { block, ranges: found.ranges, score }
    if (score >= most) break
  }
  return chosen && { block: chosen.block, pieces: excerptOf(chosen.block[2], chosen.ranges) }
}

/** A word that the title has already is worth less. */
function weighTerms(sought: SearchQuery, title: string): readonly number[] {
  const inTitle = findIn(title, sought).which
  return sought.terms.map((_, index) => (inTitle.includes(index) ? 2 : 4))
}

function scoreOf({ which }: Found, weights: readonly number[]): number {
  if (which.length === 0) return 0
  const isInOrder = which.some((_, at) => weights.every((_weight, offset) => which[at + offset] === offset))
  return [...new Set(which)].reduce((sum, index) => sum + (weights[index] ?? 0), isInOrder ? 1 : 0)
}

/** A text of which every word that was looked for is marked. */
export function markAll(text: string, sought: SearchQuery): readonly ExcerptPiece[] {
  return piecesOf(text, findIn(text, sought).ranges)
}

type Range = readonly [start: number, end: number]

interface Found {
  /** Which of the terms stand there, in the order of the text. */
  readonly which: readonly number[]
  readonly ranges: readonly Range[]
}

function findIn(text: string, { terms }: SearchQuery): Found {
  const found = [...termsOf(text), ...joinedTermsOf(text)].flatMap((term) => {
    const index = terms.findIndex((each) => isFound(term, each))
    return index === -1 ? [] : [{ index, range: rangeOf(text, term, terms[index]) }]
  })
  return {
    which: found.map(({ index }) => index),
    ranges: merged(found.map(({ range }) => range).toSorted(([one], [other]) => one - other)),
  }
}

function isFound({ forms }: Term, { text, isPrefix }: SoughtTerm): boolean {
  return forms.some((form) => (isPrefix ? form.startsWith(text) : form === text))
}

/** Of two Chinese characters the second is marked, too. */
function rangeOf(text: string, { start, end, isHan }: Term, sought: SoughtTerm | undefined): Range {
  const isPair = isHan && [...(sought?.text ?? '')].length > 1
  return [start, isPair ? end + String.fromCodePoint(text.codePointAt(end) ?? 32).length : end]
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const [start, end] of ranges) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}

function piecesOf(text: string, ranges: readonly Range[]): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  let at = 0
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  return [...pieces, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== '')
}

/** The text around the first word that is marked, cut between words where there are spaces. */
function excerptOf(text: string, ranges: readonly Range[]): readonly ExcerptPiece[] {
  const [[start, end] = [0, 0]] = ranges
  const from = start <= room.before ? 0 : afterSpace(text, start - room.before, start)
  const to = text.length <= end + room.behind ? text.length : beforeSpace(text, end + room.behind, end)
  const cut = text.slice(from, to)
  const inside = ranges
    .filter((range) => range[1] <= to && range[0] >= from)
    .map((range): Range => [range[0] - from, range[1] - from])
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...piecesOf(cut, inside),
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ]
}

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= limit ? wholeLetter(text, from) : space + 1
}

function beforeSpace(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to)
  return space <= limit ? wholeLetter(text, to) : space
}

/** No letter of two units is cut in two, and none from its marks. */
function wholeLetter(text: string, at: number): number {
  return /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(at)) || /[\uD800-\uDBFF]$/.test(text.slice(0, at)) ? at - 1 : at
}
