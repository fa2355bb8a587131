/** Tables of HTML. */
import type { PageElement, PageNode } from '../../text/html-tree.ts'
import { bareCell } from '../word/new-paragraph.ts'
import { refuse } from '../word/refused.ts'
import type { Item, WordCell, WordRow, WordTable } from '../word/word-document.ts'
import { aligned, tableOf } from './tables.ts'

/** Reads what stands in a cell. */
type ReadCell = (cell: PageElement) => readonly Item[]

/** A table with its cells; what its own language joins is joined. */
export function readHtmlTable(table: PageElement, readCell: ReadCell): WordTable {
  let open: readonly OpenCell[] = []
  const rows = rowsIn(table, false).map((row): WordRow => {
    const { cells, left } = placeCells(row.cells, open, readCell)
    open = left
    return { isHead: row.isHead, before: 0, cells }
  })
  return tableOf(rows)
}

/** What stands in a table and in none of its cells: browsers show it over the table. */
export function strayIn(element: PageElement): readonly PageNode[] {
  return element.children.flatMap((child): readonly PageNode[] => {
    if (typeof child === 'string') return child.trim() === '' ? [] : [child]
    if (isGroup(child) || child.name === 'tr') return strayIn(child)
    return /^(?:t[dh]|caption|colgroup|col)$/.test(child.name) ? [] : [child]
  })
}

function isGroup({ name }: PageElement): boolean {
  return /^t(?:head|body|foot)$/.test(name)
}

interface HtmlRow {
  readonly cells: readonly PageElement[]
  readonly isHead: boolean
}

function rowsIn(element: PageElement, isHead: boolean): readonly HtmlRow[] {
  return element.children.flatMap((child): readonly HtmlRow[] => {
    if (typeof child === 'string') return []
    if (isGroup(child)) return rowsIn(child, child.name === 'thead')
    if (child.name !== 'tr') return []
    const cells = child.children.filter(
      (each): each is PageElement => typeof each === 'object' && /^t[dh]$/.test(each.name),
    )
    return [{ cells, isHead: isHead || (cells.length > 0 && cells.every(({ name }) => name === 'th')) }]
  })
}

/** A cell that goes on in the rows under it. */
interface OpenCell {
  readonly column: number
  readonly span: number
  readonly rows: number
}

const mostColumns = 64
const mostRows = 10_000

function placeCells(elements: readonly PageElement[], open: readonly OpenCell[], readCell: ReadCell) {
  const cells: WordCell[] = []
  const left: OpenCell[] = []
  let column = 0
  const goOn = (): void => {
    for (let over = openAt(open, column); over !== undefined; over = openAt(open, column)) {
      cells.push({ ...bareCell([]), span: over.span, merge: 'goes-on' })
      if (over.rows > 1) left.push({ ...over, rows: over.rows - 1 })
      column += over.span
    }
  }
  for (const element of elements) {
    goOn()
    const [span, rows] = [numberOf(element, 'colspan', mostColumns), numberOf(element, 'rowspan', mostRows)]
    cells.push({ ...bareCell(readAligned(element, readCell)), span, ...(rows > 1 ? { merge: 'begins' as const } : {}) })
    if (rows > 1) left.push({ column, span, rows: rows - 1 })
    column += span
    if (column > mostColumns) refuse(`it has a table of more than ${mostColumns} columns`)
  }
  goOn()
  return { cells, left }
}

function openAt(open: readonly OpenCell[], column: number): OpenCell | undefined {
  return open.find((each) => each.column === column)
}

function numberOf({ attributes }: PageElement, name: string, most: number): number {
  const number = Number(attributes.get(name) ?? 1)
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 1
}

function readAligned(element: PageElement, readCell: ReadCell): readonly Item[] {
  const { attributes } = element
  const said = attributes.get('align') ?? /text-align:\s*(\w+)/.exec(attributes.get('style') ?? '')?.[1]
  const align = said === 'center' || said === 'right' ? said : null
  return readCell(element).map((item) => (item.type === 'table' ? item : aligned(item, align)))
}
