/** Ways through a publication in reading order, for every format. */
import { dispatch, type Handlers } from './document.ts'
import type { PublishedBlock, PublishedCell, PublishedInline, Line, Publication } from './publication.ts'

/** Title, text and attachments; what stands in quotations and boxes is in their blocks. */
export function blocksOf({ sections }: Pick<Publication, 'sections'>): readonly PublishedBlock[] {
  return sections.flatMap(({ blocks }) => blocks)
}

/** Whether pages of a supplement stand in the place of the masthead. */
export function hasFrontPages({ sections }: Pick<Publication, 'sections'>): boolean {
  return sections[0]?.isFront === true
}

/** Blocks with those inside them, each before its own. */
export function allBlocks(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'quote' || block.type === 'box' ? [block, ...allBlocks(block.children)] : [block],
  )
}

const lines: Handlers<PublishedBlock, undefined, readonly Line[]> = {
  title: (node) => [node.content],
  subtitle: (node) => [node.content],
  roll: ({ rows }) => rows.flatMap(({ label = [], name, behind = [] }) => [label, name, behind]),
  heading: (node) => [node.content],
  paragraph: (node) => [node.content],
  bullet: (node) => [node.content],
  keys: (node) => node.keys.map(({ content }) => content),
  frontLine: (node) => [node.content],
  quote: () => [],
  box: (node) => [node.title],
  signature: (node) => node.lines,
  endLines: (node) => node.lines,
  table: (node) => [
    node.title,
    ...[...node.head, ...node.body].flatMap((row) => row.cells.flatMap(linesOfCell)),
    ...node.remarks,
  ],
  figure: () => [],
  // The entries repeat headings, whose calls stand in the text.
  contents: () => [],
  attachmentHeading: (node) => [node.content],
  attachmentNote: (node) => [node.content],
  attachmentTitle: (node) => [node.content],
}

/** The lines of a block; blocks inside it have their own. */
export function linesOf(block: PublishedBlock): readonly Line[] {
  return dispatch(lines, block, undefined)
}

/** The lines under the thick rule, then those of blocks, in the order in which they are read. */
export function linesIn({ columns }: Pick<Publication, 'columns'>, blocks: readonly PublishedBlock[]): readonly Line[] {
  return [...columns.flatMap((column) => column.lines.flatMap((line) => line.lines)), ...blocks.flatMap(linesOf)]
}

/** The words of a line without their marks. */
export function plainText(line: Line): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'lineBreak' ? ' ' : '')).join('')
}

/** The lines of a cell, without the labels of its items. */
export function linesOfCell({ paragraphs }: PublishedCell): readonly Line[] {
  return paragraphs.map(({ content }) => content)
}

/** True for a cell that says nothing. */
export function isEmptyCell(cell: PublishedCell): boolean {
  return linesOfCell(cell).every((line) => line.length === 0)
}

/** A cell of a row in bold. */
export function embolden(cell: PublishedCell): PublishedCell {
  return { ...cell, paragraphs: cell.paragraphs.map((each) => ({ ...each, content: boldLine(each.content) })) }
}

function boldLine(line: Line): Line {
  return line.map((inline): PublishedInline =>
    inline.type === 'text' && !inline.marks.includes('bold') ? { ...inline, marks: [...inline.marks, 'bold'] } : inline,
  )
}
