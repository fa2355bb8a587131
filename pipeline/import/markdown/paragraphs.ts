/** Paragraphs of Markdown: lines that are joined, and those that begin something. */
import type { PhrasingContent } from 'mdast'
import { isHanEnd } from '../plain/blocks.ts'
import { plainText } from '../word/plain-text.ts'
import type { Item, WordPiece } from '../word/word-document.ts'
import { piecesOf, spaceBetween } from './line-pieces.ts'
import { asItems } from './placed-paragraphs.ts'
import { flatten, placeOf, type MarkdownPlace, type Point, type MarkdownReading } from './reading.ts'

/** What a paragraph is read from, and where. */
export interface ParagraphSource {
  readonly children: readonly PhrasingContent[]
  readonly at: Point
}

type Line = readonly WordPiece[]

/** The paragraphs of one of Markdown. */
export function readParagraph(
  { children, at }: ParagraphSource,
  place: MarkdownPlace,
  reading: MarkdownReading,
): readonly Item[] {
  const lines = withLetters(linesOf(children, reading), { at, place, reading })
  return groupsOf(lines, at, reading).flatMap((group) => asItems(joined(group), place))
}

function linesOf(children: readonly PhrasingContent[], reading: MarkdownReading): readonly Line[] {
  const lines: WordPiece[][] = [[]]
  for (const piece of piecesOf(children, reading)) {
    if (piece.type === 'soft') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.filter((line) => line.length > 0)
}

// ------------------------------------------------------------------- labels

interface LinePlace {
  readonly at: Point
  readonly place: MarkdownPlace
  readonly reading: MarkdownReading
}

/** Labels of pandoc's lists: a letter or a numeral, and a full stop. */
const lettered = /^\s*([a-z]|[ivxl]{1,6})\.(\s+)(?=\S)/

/** Lines with such labels have those of the source: within an item, with two spaces, or one under the other. */
function withLetters(lines: readonly Line[], { at, place, reading }: LinePlace): readonly Line[] {
  const labels = lines.map((line) => lettered.exec(plainText(line)))
  const count = labels.filter((each) => each !== null).length
  return lines.map((line, index) => {
    const label = labels[index]
    const [all = '', letter = '', spaces = ''] = label ?? []
    const isListed = count > 1 || place.indent > 0 || spaces.length > 1
    if (letter === '' || !isListed) return line
    if (letter === 'a' || letter === 'i')
      reading.findings.push([
        'import-label',
        placeOf(reading, { ...at, line: at.line + index }),
        `${letter}.`,
        `(${letter})`,
      ])
    return withFirst(line, (value) => `(${letter}) ${value.slice(all.length)}`)
  })
}

function withFirst([first, ...rest]: readonly WordPiece[], change: (value: string) => string): readonly WordPiece[] {
  if (first?.type !== 'words') return first === undefined ? [] : [first, ...rest]
  return [{ ...first, value: change(first.value) }, ...rest]
}

// ------------------------------------------------------------------ groups

/** Labels of lists that CommonMark does not know. */
const label =
  /^\s*(?:\((?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,3}|\p{Script=Arabic}|[а-я])\)|(?:[a-z]|[ivxl]{1,6}|[а-я])\))\s+\S/u
const ends = /[.:;,؛،。；：]\s*$/u

/** Lines that stand together: what a label begins, and what is joined. */
function groupsOf(lines: readonly Line[], at: Point, reading: MarkdownReading): readonly (readonly Line[])[] {
  const texts = lines.map(plainText)
  if (texts.length > 1 && texts.every((text) => text.startsWith('| '))) return [asVerse(lines)]
  const isListed = label.test(texts[0] ?? '')
  const groups: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const [text = '', before = ''] = [texts[index], texts[index - 1]]
    const last = groups.at(-1)
    const isDefinition = /^:\s+\S/.test(text)
    if (isDefinition) flatten(reading, { line: at.line + index, column: 1 }, ['definition', text])
    const begins = isDefinition || (label.test(text) && (isListed || ends.test(before)))
    if (last === undefined || begins) groups.push([isDefinition ? withoutSign(line, 1) : line])
    else last.push(line)
  }
  return groups
}

/** Lines that a sign parts, each as it stands. */
function asVerse(lines: readonly Line[]): readonly Line[] {
  const parted = lines.map((line) => withoutSign(line, 1))
  return [parted.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]))]
}

/** A line without its first signs, and the spaces behind them. */
function withoutSign(line: readonly WordPiece[], length: number): readonly WordPiece[] {
  return withFirst(line, (value) => value.slice(length).trimStart())
}

/** Lines with a space between them, but between two of Chinese. */
function joined(lines: readonly Line[]): readonly WordPiece[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || before.at(-1)?.type === 'break') return line
    return isHanEnd(plainText(before), plainText(line)) ? line : [spaceBetween(before.at(-1), line[0]), ...line]
  })
}
