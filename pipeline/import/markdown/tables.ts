/** Tables of Markdown, and those that are drawn with signs. */
import type { Table } from 'mdast'
import { bareCell, bareParagraph, bareTable } from '../word/new-paragraph.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordRow, WordTable } from '../word/word-document.ts'
import type { DrawnTable } from './found-block.ts'
import { linePieces } from './line-pieces.ts'
import type { Point, MarkdownReading } from './reading.ts'

type Align = 'left' | 'center' | 'right' | null | undefined

/** A table of GFM. */
export function readTable({ align, children }: Table, reading: MarkdownReading): WordTable {
  const rows = children.map(({ children: cells }, index) =>
    rowOf(
      cells.map((cell) => [bareParagraph(linePieces(cell.children, reading))]),
      { align: align ?? [], isHead: index === 0 },
    ),
  )
  return tableOf(rows)
}

/** A table that is drawn with signs. */
export function readDrawnTable({ head, body, align }: DrawnTable, at: Point, reading: MarkdownReading): WordTable {
  const read = (isHead: boolean) => (cells: readonly string[]) =>
    rowOf(
      cells.map((cell) => reading.readCell(cell, at)),
      { align, isHead },
    )
  return tableOf([...head.map(read(true)), ...body.map(read(false))])
}

/** A head that says nothing is none. */
export function tableOf(rows: readonly WordRow[]): WordTable {
  return bareTable(rows.filter(({ isHead, cells }) => !isHead || cells.some(({ says }) => says)))
}

interface RowLook {
  readonly align: readonly Align[]
  readonly isHead: boolean
}

/** A row of the items of its cells. */
function rowOf(cells: readonly (readonly Item[])[], { align, isHead }: RowLook): WordRow {
  return {
    isHead,
    before: 0,
    cells: cells.map((items, column) => {
      const said = items.filter((item) => item.type === 'table' || !isEmpty(item))
      return bareCell(said.map((item) => (item.type === 'table' ? item : aligned(item, align[column]))))
    }),
  }
}

export function aligned(paragraph: WordParagraph, align: Align): WordParagraph {
  return align === 'center' || align === 'right' ? { ...paragraph, align } : paragraph
}
