/**
 * The slots of a table as they are written: words, or a sign of our language that joins them to a neighbour or sets them in. The parser has
 * taken the backslash (CommonMark 0.31.2, 2.4) off `\^`, so the source of a cell is looked at. Errs on neither side: a cell is a sign alone.
 */
import type { Table as MarkdownTable, TableCell, TableRow } from 'mdast'
import type { Inline } from '../document.ts'
import { reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { withBreaks } from './cell-breaks.ts'
import { toInlines } from './inlines.ts'

export interface Slot {
  /** `^` joins to the slot above, `<` to the one before. */
  readonly join?: 'up' | 'back'
  readonly indent: number
  readonly children: readonly Inline[]
  readonly offset: number
}

/** The slots row by row; absent where rows differ in length or a limit is passed. */
export function toGrid(node: MarkdownTable, context: ParseContext): readonly (readonly Slot[])[] | undefined {
  const columns = node.children[0]?.children.length ?? 0
  const ragged = node.children.filter((row) => row.children.length !== columns)
  for (const row of ragged) reportRow(row, columns, context)
  if (ragged.length > 0 || isTooLarge(node, columns, context)) return undefined
  return node.children.map((row) => row.children.map((cell) => toSlot(cell, context)))
}

/** A row without a line between cells is most often no row: the text behind the table, or the end of a directive. */
function reportRow(row: TableRow, columns: number, context: ParseContext): void {
  const source = sourceOf(context, row).trim()
  if (/^:{3,}$/.test(source)) reportAt(context, startOf(row), 'directive-stray')
  else {
    const text = source.includes('|') ? [] : [source]
    reportAt(context, startOf(row), 'table-row', String(row.children.length), String(columns), ...text)
  }
}

function isTooLarge(node: MarkdownTable, columns: number, context: ParseContext): boolean {
  const { tableRows, tableColumns, tableCells } = context.limits
  const rows = node.children.length
  const counts = [
    [rows, tableRows, 'rows in one table'],
    [columns, tableColumns, 'columns in one table'],
    [rows * columns, tableCells, 'cells in one table'],
  ] as const
  const passed = counts.find(([count, limit]) => count > limit)
  if (passed !== undefined) reportAt(context, startOf(node), 'complexity', passed[2], String(passed[1]))
  return passed !== undefined
}

const joins = new Map<string, 'up' | 'back'>(Object.entries({ '^': 'up', '<': 'back' }))

function toSlot(cell: TableCell, context: ParseContext): Slot {
  // The source tells `^` from `\^`.
  const source = cell.children.map((child) => sourceOf(context, child)).join('')
  const join = joins.get(source)
  const offset = startOf(cell.children[0] ?? cell)
  if (join !== undefined) return { join, indent: 0, children: [], offset }
  const indent = /^(?:>[ \t]*)+/.exec(source)?.[0] ?? ''
  return {
    indent: indent.split('>').length - 1,
    children: toInlines(withoutStart(withBreaks(cell, context), indent.length), context),
    offset,
  }
}

/** The children of a cell without the signs that indent it. */
function withoutStart(children: TableCell['children'], length: number): TableCell['children'] {
  const [first, ...others] = children
  return first?.type === 'text' && length > 0 ? [{ ...first, value: first.value.slice(length) }, ...others] : children
}
