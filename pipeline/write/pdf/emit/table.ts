/** Tables: title, rules, columns by content, notes underneath. */
import type { Sheet } from '../../../../templates/sheet.ts'
import type { StyleName } from '../../../../templates/styles.ts'
import type { Cell, Row, Table } from '../../../publication.ts'
import type { DefinitionNode, Element, ParagraphNode, RowRule, TableCell, TableNode, TableRow } from '../definition.ts'
import { indentOf } from '../../table-columns.ts'
import { indentStep } from '../../../../templates/styles.ts'
import { columnWidths } from './column-widths.ts'
import { emitLettered, worded } from './lettered-notes.ts'
import { columnOf, leaf, type Context } from './paragraphs.ts'
import { toCellElements } from './table-elements.ts'
import { plain, toRuns } from './text.ts'

/** How a table is set in its measure (A/80/604/Add.6 across the page, A/INF/76/1 in the column). */
interface Look {
  readonly style: StyleName
  /** Points over and under the text of a row. */
  readonly row: number
}

const looks = {
  full: { style: 'tableText', row: 2 },
  column: { style: 'tableTextLarge', row: 4 },
} as const satisfies Record<string, Look>

/** Rules, and the room of the head and of the rows next to a heavy rule. */
const rules = { thin: 0.5, heavy: 1.5 } as const
const headRoom = { above: 4.5, below: 4 } as const
const afterHead = 5.7
const aroundTotal = { above: 4.6, below: 2 } as const
/** Points around a table, over its notes, and between its columns. */
const around = 12
const overNotes = 6
const overUnit = 6
const columnGap = 4.5

interface TableContext extends Context {
  readonly look: Look
  readonly sheet: Sheet
  readonly edges: { readonly start: number; readonly width: number }
  readonly columns: readonly { readonly x: number; readonly width: number }[]
  readonly element: Element
  readonly elements: ReadonlyMap<Cell, Element>
}

/** A table with its title over it and its notes under it. */
export function emitTable(node: Table, context: Context): readonly DefinitionNode[] {
  const full = context.sheet.end - context.sheet.start
  const column = columnOf(context)
  const isFull = context.inset === 0 && node.measure === 'full'
  const look = isFull ? looks.full : looks.column
  const edges = isFull ? { start: 0, width: full } : { start: column.start, width: full - column.start - column.end }
  const element = context.tree.block('Table', node.description === undefined ? {} : { summary: node.description })
  const printed = {
    head: node.head.filter((row) => row.cells.some((cell) => cell.content.length > 0)),
    body: node.body,
  }
  const elements = toCellElements(printed, element, context.tree)
  const widths = columnWidths(node, {
    style: context.sheet.styles[look.style],
    headStyle: context.sheet.styles.tableHead,
    width: edges.width,
    gap: columnGap,
  })
  const inside: TableContext = { ...context, look, edges, element, elements, columns: toColumns(widths) }
  const title = emitTitle(node, inside)
  const spaceBefore = title.length > 0 ? around : node.spaceBefore
  const table: TableNode = {
    type: 'table',
    spaceBefore,
    startsPage: title.length === 0 && node.startsPage,
    head: emitHead(printed.head, inside),
    body: emitBody(node, inside),
    ...(node.id === undefined || title.length > 0 ? {} : { id: node.id }),
  }
  return [...title, table, ...emitNotes(node, inside)]
}

function toColumns(widths: readonly number[]): TableContext['columns'] {
  let x = 0
  return widths.map((width) => {
    const column = { x, width }
    x += width
    return column
  })
}

// ------------------------------------------------------------- title, unit

function emitTitle(
  node: Table,
  { edges, noteCalled, element, sheet: { styles } }: TableContext,
): readonly ParagraphNode[] {
  const caption: Element = { role: 'Caption', parent: element }
  const place = { start: edges.start, first: edges.start, keepWithNext: true }
  const paragraph = (): Element => ({ role: 'P', parent: caption })
  const parts: ParagraphNode[] = []
  if (node.label !== undefined)
    parts.push(leaf(styles.tableLabel, { runs: [plain(node.label, styles.tableLabel)], element: paragraph() }, place))
  if (node.title.length > 0)
    parts.push(
      leaf(styles.tableTitle, worded(node.title, styles.tableTitle, { element: paragraph(), noteCalled }), place),
    )
  if (node.unit !== undefined)
    parts.push(leaf(styles.tableUnit, { runs: [plain(node.unit, styles.tableUnit)], element: paragraph() }, place))
  const [first, ...rest] = parts
  if (!first) return []
  const { spaceBefore, startsPage, id } = node
  const opened = {
    ...first,
    spaceBefore: startsPage ? 0 : node.title.length > 0 ? Math.max(spaceBefore, around) : overUnit,
    startsPage,
    ...(id === undefined ? {} : { id }),
  }
  return [opened, ...rest]
}

// ------------------------------------------------------------------- rows

function emitHead(rows: readonly Row[], context: TableContext): readonly TableRow[] {
  return rows.map((row, index) => {
    const isFirst = index === 0
    const isLast = index === rows.length - 1
    return {
      cells: emitCells(row, context, { style: 'tableHead', isTotal: false }),
      above: headRoom.above,
      below: headRoom.below,
      rulesAbove: isFirst ? [across(context, rules.thin)] : [],
      rulesBelow: isLast ? [across(context, rules.heavy)] : spannedRules(row, context),
    }
  })
}

/** A thin rule under a head cell that spans columns joins them. */
function spannedRules(row: Row, { columns, edges }: TableContext): readonly RowRule[] {
  return row.cells
    .filter((cell) => cell.columnSpan > 1)
    .map((cell) => ({
      x: edges.start + (columns[cell.column]?.x ?? 0) + columnGap,
      width: spanWidth(cell, columns) - columnGap,
      thickness: rules.thin,
    }))
}

function emitBody(node: Table, context: TableContext): readonly TableRow[] {
  const hasHead = node.head.some((row) => row.cells.some((cell) => cell.content.length > 0))
  return node.body.map((row, index) => {
    const isLast = index === node.body.length - 1
    const room = context.look.row
    return {
      cells: emitCells(row, context, { style: context.look.style, isTotal: row.isTotal }),
      above: room + (index === 0 && hasHead ? afterHead : 0) + (row.isTotal ? aroundTotal.above : 0),
      below: room + (row.isTotal ? aroundTotal.below : 0) + (isLast ? rules.heavy : 0),
      rulesAbove: [
        ...(index === 0 && !hasHead ? [across(context, rules.thin)] : []),
        ...(row.isTotal ? [across(context, rules.thin)] : []),
      ],
      rulesBelow: isLast ? [across(context, rules.heavy)] : [],
    }
  })
}

function across({ edges }: TableContext, thickness: number): RowRule {
  return { x: edges.start, width: edges.width, thickness }
}

interface CellLook {
  readonly style: StyleName
  readonly isTotal: boolean
}

function emitCells(row: Row, context: TableContext, look: CellLook): readonly TableCell[] {
  return row.cells.map((cell) => emitCell(cell, context, look))
}

function emitCell(
  cell: Cell,
  { columns, edges, element, elements, noteCalled, sheet }: TableContext,
  { style: name, isTotal }: CellLook,
): TableCell {
  const style = sheet.styles[name]
  const own = elements.get(cell) ?? element
  const isHead = name === 'tableHead'
  const runs = toRuns(
    isTotal
      ? cell.content.map((inline) =>
          inline.type === 'text' ? { ...inline, marks: [...inline.marks, 'bold' as const] } : inline,
        )
      : cell.content,
    { style, element: own, noteCalled },
  )
  const indent = indentOf(cell, { isTotal })
  // Figures stand under each other by their right ends: in Arabic that is where lines start.
  const align = cell.align === 'end' && style.writing?.direction === 'rtl' ? 'start' : cell.align
  return {
    x: edges.start + (columns[cell.column]?.x ?? 0) + (cell.column === 0 ? 0 : columnGap),
    width: spanWidth(cell, columns) - (cell.column === 0 ? 0 : columnGap) - (align === 'end' ? 1.5 : 0),
    rowSpan: cell.rowSpan,
    stands: isHead ? 'bottom' : 'top',
    paragraphs: [leaf(style, { runs, element: own }, { align, start: indent, first: indent, keepWithNext: false })],
  }
}

function spanWidth({ column, columnSpan }: Cell, columns: TableContext['columns']): number {
  return columns.slice(column, column + columnSpan).reduce((sum, { width }) => sum + width, 0)
}

// ------------------------------------------------------------------ notes

/** "Note: …" and lettered notes under the table, and the room after it. */
function emitNotes(node: Table, { edges, element, noteCalled, sheet }: TableContext): readonly DefinitionNode[] {
  const parent = element.parent
  const end = sheet.end - sheet.start - edges.start - edges.width
  const first = edges.start
  const style = sheet.styles.tableText
  const remarks = node.remarks.map((remark) => {
    return leaf(style, worded(remark, style, { element: { role: 'P', parent }, noteCalled }), {
      start: first + indentStep,
      first,
      end,
      spaceBefore: overNotes,
    })
  })
  const over = remarks.length === 0 ? overNotes : 0
  const notes = emitLettered(node.notes, { sheet, parent, noteCalled, start: first, end, spaceBefore: over })
  return [...remarks, ...notes]
}
