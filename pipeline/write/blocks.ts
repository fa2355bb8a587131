/** Ways through a publication in reading order, for every format. */
import type { Block, Cell, Inline, Line, Publication } from '../publication.ts'

/** Title, text and attachments; what stands in quotations and boxes is in their blocks. */
export function blocksOf({ sections }: Pick<Publication, 'sections'>): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks)
}

/** The words of a line without their marks. */
export function plainText(line: Line): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'lineBreak' ? ' ' : '')).join('')
}

/** A cell of a row in bold. */
export function embolden(cell: Cell): Cell {
  const content = cell.content.map((inline): Inline =>
    inline.type === 'text' && !inline.marks.includes('bold') ? { ...inline, marks: [...inline.marks, 'bold'] } : inline,
  )
  return { ...cell, content }
}
