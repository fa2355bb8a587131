/** Inlines to the phrasing of Markdown: flat runs with marks become nested emphasis. */
import type { Text as MarkdownText, PhrasingContent } from 'mdast'
import { setMarks, type Inline, type LineBreak, type Mark, type SetMark, type Text } from '../document.ts'
import type { InlineLine } from '../document-lines.ts'
import { addressStart } from '../text/domains.ts'
import { looksLikeFormula } from '../text/markup/formula.ts'

/** What a line break becomes: itself; a space in headings and labels; a backslash between spaces in cells; a line end in blocks of lines. */
export type Break = 'break' | 'sign' | ' ' | '\n'

/** A line with its marks. Spaces and breaks at its edges say nothing. */
export function toPhrasing(line: InlineLine, broken: Break): PhrasingContent[] {
  const [only] = line
  if (line.length === 1 && only?.type === 'text' && isPlain(only)) return [{ type: 'text', value: only.value }]
  const stretches = splitAtBreaks(line).map((stretch) => trimEdges(stretch.flatMap(toPieces)))
  const first = stretches.findIndex((stretch) => stretch.length > 0)
  const end = stretches.findLastIndex((stretch) => stretch.length > 0) + 1
  const pieces = stretches
    .slice(Math.max(first, 0), end)
    .flatMap((stretch, index) => (index === 0 ? stretch : [breakPiece(broken), ...stretch]))
  return nest(breakLiterals(settleMarks(pieces)), [])
}

/** Most lines are words alone. */
function isPlain({ value, marks, link, language }: Text): boolean {
  const isBare = marks.length === 0 && link === undefined && language === undefined
  return isBare && value.trim() === value && !/[\t\n]| {2}/.test(value)
}

type Unbroken = Exclude<Inline, LineBreak>

function splitAtBreaks(line: InlineLine): readonly (readonly Unbroken[])[] {
  const stretches: Unbroken[][] = [[]]
  for (const inline of line) {
    if (inline.type === 'lineBreak') stretches.push([])
    else stretches.at(-1)?.push(inline)
  }
  return stretches
}

/** A piece of a line. A loose one has only those of its marks that the words before and behind it have. */
interface Piece {
  readonly marks: readonly Typed[]
  readonly isLoose: boolean
  readonly content: PhrasingContent
}

/** Marks that an author types by stars. */
type Typed = Exclude<Mark, SetMark | 'unbroken'>

const typed: readonly Typed[] = ['italic', 'bold']

function loose(content: PhrasingContent, marks: readonly Mark[] = typed): Piece {
  return { marks: typedOf(marks), isLoose: true, content }
}

function typedOf(marks: readonly Mark[]): readonly Typed[] {
  return typed.filter((mark) => marks.includes(mark))
}

function breakPiece(broken: Break): Piece {
  if (broken === 'sign') return loose({ type: 'break', data: { isSign: true } })
  return loose(broken === 'break' ? { type: 'break' } : { type: 'text', value: broken })
}

function toPieces(inline: Unbroken): readonly Piece[] {
  switch (inline.type) {
    case 'text':
      return textPieces(inline)
    case 'noteReference':
      return [loose({ type: 'footnoteReference', identifier: inline.label, label: inline.label })]
    case 'crossReference':
      return [firm({ type: 'link', url: `#${inline.target}`, children: [] }, inline.marks)]
  }
}

function firm(content: PhrasingContent, marks: readonly Mark[]): Piece {
  return { marks: typedOf(marks), isLoose: false, content }
}

/**
 * Spaces in a row are printed as one, and would look like columns. Those at the edges of a run stand outside its link, and of its marks: Markdown
 * knows no mark beside a space.
 */
function textPieces({ value, marks, link, language }: Text): readonly Piece[] {
  const words = value.trim()
  const start = value.length - value.trimStart().length
  const url = link === undefined ? (setOf(marks) ?? (language && `lang:${language}`)) : addressOf(link)
  const text: PhrasingContent = { type: 'text', value: words.replaceAll(/[ \t\n]+/g, ' ') }
  const inside = url === undefined ? hideAstralEdges(text.value, marks) : [linkTo(url, text)]
  return [
    ...spacePieces(value.slice(0, start), marks),
    ...(words === '' ? [] : inside.map((content) => firm(content, marks))),
    ...spacePieces(value.slice(start + words.length), marks),
  ]
}

/** The look that no stars give. */
function setOf(marks: readonly Mark[]): string | undefined {
  const name = Object.entries(setMarks).find(([, mark]) => marks.includes(mark))?.[0]
  return name && `set:${name}`
}

function linkTo(url: string, words: PhrasingContent): PhrasingContent {
  return { type: 'link', url, children: [words] }
}

const astralSign = /^(?=[\p{P}\p{S}])[\u{10000}-\u{10FFFF}]$/u

/** The parser knows signs beyond the basic plane beside a mark, the writer (2.2.3) does not: there they are written by their numbers. */
function hideAstralEdges(words: string, marks: readonly Mark[]): readonly PhrasingContent[] {
  const points = Array.from(words)
  const isEdge = (point: string | undefined): boolean =>
    marks.length > 0 && point !== undefined && astralSign.test(point)
  return withReferences(points, { first: isEdge(points[0]), last: points.length > 1 && isEdge(points.at(-1)) })
}

function referenceTo(value = ''): PhrasingContent {
  return { type: 'text', value, data: { isReference: true } }
}

function spacePieces(value: string, marks: readonly Mark[]): readonly Piece[] {
  return value === '' ? [] : [loose({ type: 'text', value: value.replaceAll(/[ \t\n]+/g, ' ') }, marks)]
}

/** An address without the signs that none may have. */
function addressOf(link: string): string {
  return link.replace(/[\\<>\s]/g, encodeURIComponent)
}

/** Pieces without the spaces of Markdown at either end. */
function trimEdges(pieces: readonly Piece[]): readonly Piece[] {
  return trimStart(trimStart(pieces, /^[ \t]+/).toReversed(), /(?<![ \t])[ \t]+$/).toReversed()
}

function trimStart(pieces: readonly Piece[], spaces: RegExp): readonly Piece[] {
  const start = pieces.findIndex(({ content }) => content.type !== 'text' || content.value.replace(spaces, '') !== '')
  const [first, ...others] = start === -1 ? [] : pieces.slice(start)
  if (first?.content.type !== 'text') return start === -1 ? [] : pieces.slice(start)
  return [{ ...first, content: { ...first.content, value: first.content.value.replace(spaces, '') } }, ...others]
}

function settleMarks(pieces: readonly Piece[]): readonly Piece[] {
  const before = carryMarks(pieces)
  const behind = carryMarks(pieces.toReversed()).toReversed()
  return pieces.map((piece, index) => ({
    ...piece,
    marks: before[index]?.filter((mark) => behind[index]?.includes(mark)) ?? [],
  }))
}

/** For each piece the marks that it has, and for a loose one those that every piece has back to the last words. */
function carryMarks(pieces: readonly Piece[]): readonly (readonly Typed[])[] {
  let marks: readonly Typed[] = []
  return pieces.map((piece) => {
    marks = piece.isLoose ? marks.filter((mark) => piece.marks.includes(mark)) : piece.marks
    return marks
  })
}

const address = new RegExp(`${addressStart}[^\\s<>"\`{|}\\\\^[\\]]*$`, 'iu')

const endOfAddress = /[\s<>"`{|}\\^[\]]/

/** Signs before some words in which an address begins that is known by them, with the sign before it. */
const startOfAddress = 20

/** The end of what is before a place, and whether an address goes on there. */
interface Before {
  readonly signs: string
  readonly isAddress: boolean
}

const nothingBefore: Before = { signs: '', isAddress: false }

function goOn({ signs, isAddress }: Before, words: string): Before {
  const all = signs + words
  return {
    signs: all.slice(-startOfAddress),
    isAddress: address.test(all) || (isAddress && !endOfAddress.test(words)),
  }
}

/** No mark begins or ends within an address or between two figures: there the sign before it is written by its number. */
function breakLiterals(pieces: readonly Piece[]): readonly Piece[] {
  let before = nothingBefore
  // The same where the first sign behind a mark is written by its number, as the writer may do: a letter so written is none.
  let hidden = nothingBefore
  return pieces.flatMap((piece, index) => {
    // The sign of a mark stands between them: a letter before it is none before an address.
    const isMarked = index > 0 && pieces[index - 1]?.marks.join() !== piece.marks.join()
    const words = wordsOf(piece)
    before = words === '' ? nothingBefore : goOn(before, (isMarked ? '*' : '') + words)
    if (words === '') hidden = nothingBefore
    else hidden = isMarked ? goOn(nothingBefore, `*;${withoutFirst(words)}`) : goOn(hidden, words)
    const next = pieces[index + 1]
    const isLiteral =
      next !== undefined &&
      next.marks.join() !== piece.marks.join() &&
      (((before.isAddress || hidden.isAddress) && !/^\s/.test(wordsOf(next))) ||
        /^[0-9]{2}$/.test(before.signs.slice(-1) + wordsOf(next).slice(0, 1)))
    if (!isLiteral || piece.content.type !== 'text') return [piece]
    const points = Array.from(piece.content.value)
    return withReferences(points, { first: false, last: true }).map((content) => ({ ...piece, content }))
  })
}

function withoutFirst(words: string): string {
  return Array.from(words).slice(1).join('')
}

const emphases = { italic: 'emphasis', bold: 'strong' } as const satisfies Record<Typed, string>

/** Each mark goes round as many pieces as have it; the one that reaches farthest is outside. */
function nest(pieces: readonly Piece[], open: readonly Typed[]): PhrasingContent[] {
  const nested: PhrasingContent[] = []
  for (let at = 0; at < pieces.length;) {
    const [mark, end] = farthest(pieces, at, open)
    const content = pieces[at]?.content
    if (mark !== undefined) {
      const children = nest(pieces.slice(at, end), [...open, mark])
      const around = { before: wordsOf(pieces[at - 1]).slice(-1), after: wordsOf(pieces[end]).slice(0, 1) }
      nested.push({ type: emphases[mark], children: mark === 'italic' ? asNoFormula(children, around) : children })
    }
    if (mark === undefined && content !== undefined) addTo(nested, content)
    at = end
  }
  return nested
}

function wordsOf(piece: Piece | undefined): string {
  return piece?.content.type === 'text' ? piece.content.value : ''
}

/** Words that would be read as a product begin with a character reference. */
function asNoFormula(
  children: PhrasingContent[],
  around: { readonly before: string; readonly after: string },
): PhrasingContent[] {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || isReference(only)) return children
  const points = Array.from(only.value)
  return withReferences(points, { first: looksLikeFormula(`*${only.value}*`, around), last: false })
}

/** Words whose first or last sign is written by its number. */
function withReferences(
  points: readonly string[],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): PhrasingContent[] {
  const middle = points.slice(first ? 1 : 0, last ? -1 : undefined).join('')
  return [
    ...(first ? [referenceTo(points[0])] : []),
    ...(middle === '' ? [] : [{ type: 'text', value: middle } as const]),
    ...(last ? [referenceTo(points.at(-1))] : []),
  ]
}

function farthest(pieces: readonly Piece[], at: number, open: readonly Typed[]): readonly [Typed | undefined, number] {
  const ends = typed
    .filter((mark) => !open.includes(mark) && pieces[at]?.marks.includes(mark) === true)
    .map((mark) => [mark, endOfMark(pieces, at, mark)] as const)
  return ends.toSorted(([, a], [, b]) => b - a)[0] ?? [undefined, at + 1]
}

function endOfMark(pieces: readonly Piece[], start: number, mark: Typed): number {
  let end = start
  while (pieces[end]?.marks.includes(mark) === true) end += 1
  return end
}

function isReference({ data }: MarkdownText): boolean {
  return data?.isReference === true
}

/** Words beside words are one text, so that what they make together is seen. */
function addTo(nested: PhrasingContent[], content: PhrasingContent): void {
  const last = nested.at(-1)
  if (last?.type === 'text' && content.type === 'text' && !isReference(last) && !isReference(content))
    last.value += content.value
  else nested.push(content)
}
