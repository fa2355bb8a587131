/** What is shown of a document that was found: the block that has most of what was looked for, and its words marked. */
import type { IndexedBlock } from './parts.ts'
import { type SearchQuery, type SoughtTerm, type Term, termsOf } from './terms.ts'

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

/** The excerpt of a document; absent where it has not what was looked for, though it has all of its parts. */
export function chooseExcerpt(blocks: readonly IndexedBlock[], sought: SearchQuery): Excerpt | undefined {
  let chosen: { block: IndexedBlock; found: Found } | undefined
  for (const block of blocks) {
    const found = findIn(block[2], sought)
    if (found.score > (chosen?.found.score ?? 0)) chosen = { block, found }
    if (chosen !== undefined && chosen.found.score >= bestScore(sought)) break
  }
  if (chosen === undefined) return undefined
  return { block: chosen.block, pieces: excerptOf(chosen.block[2], chosen.found.ranges) }
}

/** A text of which every word that was looked for is marked. */
export function markAll(text: string, sought: SearchQuery): readonly ExcerptPiece[] {
  return piecesOf(text, findIn(text, sought).ranges)
}

type Range = readonly [start: number, end: number]

interface Found {
  readonly score: number
  readonly ranges: readonly Range[]
}

function bestScore({ terms }: SearchQuery): number {
  return terms.length * 2
}

/** Each term counts two; that they follow each other in order, one for each that does. */
function findIn(text: string, { terms, phrases }: SearchQuery): Found {
  const none: Found = { score: 0, ranges: [] }
  if (phrases.length > 0 && !phrases.every((phrase) => text.normalize('NFKC').includes(phrase))) return none
  const found = termsOf(text).flatMap((term) => {
    const which = terms.findIndex((sought) => isFound(term, sought))
    return which === -1 ? [] : [{ which, range: rangeOf(text, term, terms[which]) }]
  })
  const distinct = new Set(found.map(({ which }) => which)).size
  const isInOrder = found.some((_, index) => terms.every((_term, offset) => found[index + offset]?.which === offset))
  return {
    score: distinct === 0 ? 0 : distinct * 2 - (isInOrder ? 0 : 1),
    ranges: merged(found.map(({ range }) => range)),
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
