/** Rows and cells of a table: their words, and the room that each has. */
import { figuresToWords, tableLooks, tableRoom, type TableLook } from '../../templates/table.ts'
import type { Direction } from '../../templates/vocabulary.ts'
import type { Cell, Inline, Row, Table } from '../document.ts'
import type { PublishedCell, PublishedRow, PublishedTable } from '../publication.ts'
import { finishCellParagraphs } from './cell-paragraphs.ts'
import { standOf } from './table-look.ts'
import type { BlockScope } from './scope.ts'

export interface RowScope {
  readonly scope: BlockScope
  readonly table: Table
  readonly look: PublishedTable['look']
}

/** The rows of heads: each has the same room. */
export function finishHead(given: RowScope): readonly PublishedRow[] {
  return given.table.head.map((row) => ({
    type: 'row',
    isTotal: false,
    hasRuleOver: false,
    isBold: false,
    stands: 'bottom',
    room: tableRoom.head,
    cells: row.cells.map((cell) => finishCell(cell, { ...given, isHead: true, isComposed: false })),
  }))
}

/** The rows under them; the last one may be a total, and others sums. */
export function finishBody(given: RowScope): readonly PublishedRow[] {
  const { head, body, isTotalled } = given.table
  const hasHead = head.some((row) => row.cells.some((cell) => cell.children.length > 0))
  const last = body.length - 1
  const ofData = tableLooks[given.look].rules === 'of-data'
  const totals = body.map((row, index) => (index === last ? isTotalled : ofData && isSum(row, given.table)))
  return body.map((row, index) =>
    finishRow(row, {
      ...given,
      isHead: false,
      isComposed: isTotalled && index === last,
      isTotal: totals[index] === true,
      hasRuleOver: totals[index] === true || (ofData && totals[index - 1] === true && index > 0),
      hasRuleUnder: totals[index + 1] === true || (totals[index] === true && index < last),
      isUnderHead: hasHead && index === 0,
    }),
  )
}

/** Words of a row that are all bold, its figures too: 152 of 160 such rows have a rule on both sides (A/80/590, A/80/600, A/80/604/Add.3, Add.6 and Add.10, A/80/605). */
function isSum({ cells }: Row, { align }: Table): boolean {
  const [head, ...others] = cells.filter(({ children }) => children.length > 0)
  const hasFigures = others.some(({ column }) => align[column] === 'end')
  return head?.column === 0 && hasFigures && [head, ...others].every(({ children }) => children.every(isBoldOrEmpty))
}

function isBoldOrEmpty(inline: Inline): boolean {
  return inline.type !== 'text' || inline.value.trim() === '' || inline.marks.includes('bold')
}

/** Figures stand under each other by their right ends: in Arabic that is where lines start. */
function sideOf(align: PublishedCell['align'] | undefined, direction: Direction): PublishedCell['side'] {
  return align === undefined || (align === 'end' && direction === 'rtl') ? 'start' : align
}

/** A head that joins columns stands over their middle (13 of 13 in A/80/590, A/80/600, A/80/604/Add.3 and A/80/605). */
function joins({ column, columnSpan }: Cell, isHead: boolean): boolean {
  return isHead && column > 0 && columnSpan > 1
}

/** Words of more columns stand closer: 5.75 in 4 of 4 tables of A/80/600 and A/80/605. */
const mostApart = 4

/** What columns keep from what stands before them: words more, where that ends beside them. */
export function gapsOf(aligns: Table['align'], direction: Direction): PublishedTable['gaps'] {
  const { columnGap, beforeWords, betweenMany } = tableRoom
  const sides = aligns.map((align) => sideOf(align, direction))
  const ofMany = sides.filter((side) => side !== 'end').length > mostApart
  return sides.map((side, index) => {
    if (index === 0) return 0
    if (side === 'end') return columnGap
    if (sides[index - 1] === 'end') return figuresToWords
    return ofMany ? betweenMany : beforeWords
  })
}

interface CellScope extends RowScope {
  readonly isHead: boolean
  /** The total that the table says it has: its look is composed. */
  readonly isComposed: boolean
}

interface BodyScope extends CellScope, Pick<PublishedRow, 'isTotal' | 'hasRuleOver'> {
  readonly hasRuleUnder: boolean
  readonly isUnderHead: boolean
}

function finishRow(row: Row, given: BodyScope): PublishedRow {
  const { isTotal, hasRuleOver, hasRuleUnder, isUnderHead, isComposed } = given
  const { besideRule, underTotal, afterHead, underRow } = tableRoom
  const { script = 'latin' } = given.scope.language
  const { row: own, over = own, between, rules }: TableLook = tableLooks[given.look]
  return {
    type: 'row',
    isTotal,
    hasRuleOver: hasRuleOver && !isUnderHead,
    isBold: isComposed,
    stands: standOf(given.table),
    room: {
      above: over + (isUnderHead ? (rules === 'light' ? 0 : afterHead) : hasRuleOver ? besideRule.under : 0),
      below: own + (isTotal ? 0 : underRow[script]) + (hasRuleUnder ? besideRule.over : isTotal ? underTotal : 0),
      between,
    },
    cells: row.cells.map((cell) => finishCell(cell, given)),
  }
}

function finishCell(cell: Cell, { scope, table, isHead, isComposed }: CellScope): PublishedCell {
  // An empty cell heads nothing.
  const isRowHead = !isHead && cell.column === 0 && cell.children.length > 0
  const align = table.align[cell.column] ?? 'start'
  return {
    type: 'cell',
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    indent: cell.indent,
    // The first cell of a total is set in by a step more.
    inset: (cell.indent + (isComposed && cell.column === 0 ? 1 : 0)) * tableRoom.indentStep,
    align,
    side: joins(cell, isHead) ? 'center' : sideOf(align, scope.language.direction),
    ...(isHead ? { scope: 'column' as const } : isRowHead ? { scope: 'row' as const } : {}),
    paragraphs: finishCellParagraphs(cell, scope),
  }
}
