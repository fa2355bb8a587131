/** The preview's own copy of a publication: every block that an author wrote has an anchor, which leads back to its line. */
import type { Publication, PublishedBlock, PublishedNote } from '../publication.ts'
import { allBlocks, blocksOf } from '../reading-order.ts'
import type { MarkedPlace } from './told.ts'

/** A copy, and where each of its anchors was written, in the order of the lines. */
export interface MarkedPublication {
  readonly publication: Publication
  readonly places: readonly MarkedPlace[]
}

/** Marks the blocks of a publication that were written in one file. */
export function markPublication(publication: Publication, path: string): MarkedPublication {
  const taken = new Set(everyBlock(publication).flatMap(({ id }) => id ?? []))
  let count = 0
  const nextId = (): string => {
    do count += 1
    while (taken.has(`source-${count}`))
    return `source-${count}`
  }
  const marked: Publication = {
    ...publication,
    sections: publication.sections.map((section) => ({ ...section, blocks: markAll(section.blocks, nextId) })),
    notes: markNotes(publication.notes, nextId),
  }
  const places = everyBlock(marked).flatMap(({ id, place }) =>
    id === undefined || place?.path !== path ? [] : [{ block: id, line: place.line, column: place.column }],
  )
  return { publication: marked, places: places.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}

function markAll(blocks: readonly PublishedBlock[], nextId: () => string): readonly PublishedBlock[] {
  return blocks.map((block) => markBlock(block, nextId))
}

function markBlock(block: PublishedBlock, nextId: () => string): PublishedBlock {
  const own = block.place === undefined || block.id !== undefined ? block : { ...block, id: nextId() }
  if (own.type === 'quote') return { ...own, children: markAll(own.children, nextId) }
  if (own.type === 'table') return { ...own, notes: markNotes(own.notes, nextId) }
  if (own.type !== 'box') return own
  return { ...own, children: markAll(own.children, nextId), notes: markNotes(own.notes, nextId) }
}

function markNotes(notes: readonly PublishedNote[], nextId: () => string): readonly PublishedNote[] {
  return notes.map((note) => ({ ...note, children: markAll(note.children, nextId) }))
}

function everyBlock(publication: Publication): readonly PublishedBlock[] {
  const inText = allBlocks(blocksOf(publication))
  const notes = inText.flatMap((block) => ('notes' in block ? block.notes : []))
  return [...inText, ...allBlocks([...notes, ...publication.notes].flatMap(({ children }) => children))]
}
