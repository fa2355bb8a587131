/** Goes over all blocks of a publication in reading order: for headings, calls, and the measures in use. */
import { dispatch, type Handlers } from '../../document.ts'
import type { Block, Line, Publication } from '../../publication.ts'
import { blocksOf } from '../blocks.ts'

/** Blocks with those inside them, each before its own. */
function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(innerBlocks(block))])
}

function innerBlocks(block: Block): readonly Block[] {
  const inside = block.type === 'quote' || block.type === 'box' ? block.children : []
  const notes = block.type === 'table' || block.type === 'box' ? block.notes : []
  return [...inside, ...notes.flatMap((note) => note.children)]
}

const lines: Handlers<Block, undefined, readonly Line[]> = {
  title: (node) => [node.content],
  subtitle: (node) => [node.content],
  heading: (node) => [node.content],
  paragraph: (node) => [node.content],
  bullet: (node) => [node.content],
  quote: () => [],
  box: (node) => [node.title],
  signature: (node) => node.lines,
  endLines: (node) => node.lines,
  table: (node) => [
    node.title,
    ...[...node.head, ...node.body].flatMap((row) => row.cells.map((cell) => cell.content)),
    ...node.remarks,
  ],
  figure: () => [],
  // The entries repeat headings, whose calls stand in the text.
  contents: () => [],
  attachmentHeading: (node) => [node.content],
  attachmentNote: (node) => [node.content],
  attachmentTitle: (node) => [node.content],
}

/** All blocks of the text and of the notes. */
export function everyBlock(publication: Publication): readonly Block[] {
  return [...allBlocks(blocksOf(publication)), ...publication.notes.flatMap((note) => allBlocks(note.children))]
}

/** How often each note is called, by its id. */
export function countCalls(publication: Publication): ReadonlyMap<string, number> {
  const agendas = publication.columns.flatMap((column) => column.lines.flatMap((line) => line.lines))
  const all = [...agendas, ...everyBlock(publication).flatMap((block) => dispatch(lines, block, undefined))].flat()
  const counts = new Map<string, number>()
  for (const inline of all) {
    if (inline.type === 'noteReference') counts.set(inline.id, (counts.get(inline.id) ?? 0) + 1)
  }
  return counts
}
