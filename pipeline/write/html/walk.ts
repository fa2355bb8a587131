/** Goes over all blocks of a publication in reading order: for headings, calls, and the measures in use. */
import type { PublishedBlock, Publication } from '../../publication.ts'
import { allBlocks, blocksOf, linesIn } from '../../reading-order.ts'

/** All blocks of the text and of the notes. */
export function everyBlock(publication: Publication): readonly PublishedBlock[] {
  const notes = publication.notes.flatMap((note) => note.children)
  return allBlocks([...blocksOf(publication), ...notes]).flatMap(withNotes)
}

/** A table or box, and the notes under it. */
function withNotes(block: PublishedBlock): readonly PublishedBlock[] {
  const notes = block.type === 'table' || block.type === 'box' ? block.notes : []
  return [block, ...allBlocks(notes.flatMap((note) => note.children))]
}

/** How often each note is called, by its id. */
export function countCalls(publication: Publication): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const inline of linesIn(publication, everyBlock(publication)).flat()) {
    if (inline.type === 'noteReference') counts.set(inline.id, (counts.get(inline.id) ?? 0) + 1)
  }
  return counts
}
