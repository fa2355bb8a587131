/** Blocks of Markdown as paragraphs and tables of the importer. */
import type { Blockquote, Code, Heading, Html, RootContent } from 'mdast'
import { bareParagraph } from '../word/new-paragraph.ts'
import { plainText } from '../word/plain-text.ts'
import type { Item, WordPiece } from '../word/word-document.ts'
import { withHeadingLabel } from './bare-headings.ts'
import { withoutAttributes } from './attributes.ts'
import { captionsIn } from './captions.ts'
import { readCode } from './code.ts'
import { readHtml } from './html-blocks.ts'
import { linePieces } from './line-pieces.ts'
import { readList } from './lists.ts'
import { readParagraph } from './paragraphs.ts'
import { asItems, asQuoted } from './placed-paragraphs.ts'
import { omit, type MarkdownPlace, type Point, type MarkdownReading } from './reading.ts'
import { partedByBlocks, showCode } from './stand-ins.ts'
import { readTable } from './tables.ts'
import { readTaken } from './taken-items.ts'

/** Reads blocks in order; what stands beside a table as its title stands over it. */
export function readBlocks(
  nodes: readonly RootContent[],
  place: MarkdownPlace,
  reading: MarkdownReading,
): readonly Item[] {
  const captions = captionsIn(nodes, reading)
  return nodes.flatMap((node) =>
    captions.taken.has(node) ? [] : [...(captions.over.get(node) ?? []), ...itemsOf(node, place, reading)],
  )
}

function startOf({ position }: RootContent): Point {
  return position?.start ?? { line: 1, column: 1 }
}

function itemsOf(node: RootContent, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const at = startOf(node)
  if (node.type === 'paragraph') return readParagraph({ children: node.children, at }, place, reading)
  if (node.type === 'heading') return readHeading(node, place, reading)
  if (node.type === 'blockquote') return readQuote(node, place, reading)
  if (node.type === 'list') return readList(node, place, reading)
  if (node.type === 'code') return readFence(node, place, reading)
  if (node.type === 'html') return readHtmlNode(node, place, reading)
  if (node.type === 'table') return [readTable(node, reading)]
  if (node.type === 'thematicBreak') omit(reading, at, ['rule', ''])
  return []
}

/** A block of HTML, and what was taken out of it. */
function readHtmlNode(node: Html, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const at = startOf(node)
  return partedByBlocks(node.value).flatMap((part, index) =>
    index % 2 === 0
      ? readHtml({ html: part, at }, place, reading)
      : readTaken({ index: Number(part), at }, place, reading),
  )
}

/** A heading; within a list or a quotation it is a line in bold letters. */
function readHeading(node: Heading, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const pieces = linePieces(withoutAttributes(node.children, startOf(node), reading), reading)
  const { level, isTitle } = reading.headingOf(node)
  if (level === undefined && !isTitle) return asItems(pieces.map(asBold), place)
  if (level === undefined) return [{ ...bareParagraph(pieces), role: 'titleHCh', style: 'Title' }]
  const labelled = withHeadingLabel(pieces, level, reading.language.code)
  return [{ ...bareParagraph(labelled), style: `heading ${level}` }]
}

function asBold(piece: WordPiece): WordPiece {
  return piece.type === 'words' ? { ...piece, isBold: true } : piece
}

/** A quotation; what marks it as a call-out is told. */
function readQuote({ children }: Blockquote, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const inside = children.flatMap((child) => withoutCallOut(child, reading))
  return reading.readBlocks(inside, place).map((item) => (isUnit(item) ? item : asQuoted(item)))
}

/** Words in brackets, as units over tables and what programs set in: they are no quotation. */
function isUnit(item: Item): boolean {
  return item.type === 'paragraph' && /^[(（][^()（）]{1,120}[)）]$/u.test(plainText(item.pieces).trim())
}

/** A block without the mark of a call-out; what stands behind it is a title. */
function withoutCallOut(node: Blockquote['children'][number], reading: MarkdownReading): readonly RootContent[] {
  const [first, ...others] = node.type === 'paragraph' ? node.children : []
  const mark = first?.type === 'text' ? /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)\n?/.exec(first.value) : null
  if (node.type !== 'paragraph' || first?.type !== 'text' || mark === null) return [node]
  omit(reading, startOf(node), ['call-out', mark[1] ?? ''])
  const title: readonly RootContent[] =
    mark[2] === '' ? [] : [{ ...node, children: [{ type: 'strong', children: [{ ...first, value: mark[2] ?? '' }] }] }]
  const rest = first.value.slice(mark[0].length)
  const isOver = rest === '' && others.length === 0
  return isOver ? title : [...title, { ...node, children: [{ ...first, value: rest }, ...others] }]
}

/** Code; what is meant for another format is of no text. */
function readFence(node: Code, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const words = showCode(node.value)
  const about = [node.lang, node.meta].filter((each) => each).join(' ')
  if (!about.startsWith('{=')) return readCode({ words, about: showCode(about), at: startOf(node) }, place, reading)
  omit(reading, startOf(node), ['raw', words])
  return []
}
