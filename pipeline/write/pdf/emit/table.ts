/** Tables: title, rules, columns by content, notes underneath. */
import type { Sheet } from '../../../../templates/sheet.ts'
import type { StyleName } from '../../../../templates/styles.ts'
import { tableLooks, tableRoom } from '../../../../templates/table.ts'
import type { PublishedCell, PublishedCellParagraph, PublishedRow, PublishedTable } from '../../../publication.ts'
import type { DefinitionNode, ParagraphNode, TableCell, TableNode, TableRow } from '../definition.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import { embolden, isEmptyCell } from '../../../reading-order.ts'
import { emitLettered, worded } from './lettered-notes.ts'
import { columnOf, leaf, type Edges, type EmitContext } from './paragraphs.ts'
import { toCellElements } from './table-elements.ts'
import { across, halfHeavy, ruleOverNotes, rulesUnderHead, spanWidth, type RulesPlace } from './table-rules.ts'
import { plain } from '../../../typesetting/lines/runs.ts'

const { thinRule, heavyRule, afterFigures, afterHead } = tableRoom

interface TableContext extends EmitContext, RulesPlace {
  readonly sheet: Sheet
  readonly element: StructureElement
  readonly elements: ReadonlyMap<PublishedCell, StructureElement>
}

/** A table with its title over it and its notes under it. */
export function emitTable(node: PublishedTable, context: EmitContext): readonly DefinitionNode[] {
  const full = context.sheet.end - context.sheet.start
  const column = columnOf(context)
  const look = tableLooks[node.look]
  const edges = edgesOf(node, column, full)
  const element = context.tree.block('Table', node.description === undefined ? {} : { summary: node.description })
  const printed = {
    head: node.head.filter((row) => !row.cells.every(isEmptyCell)),
    body: node.body,
  }
  const elements = toCellElements(printed, element, context.tree)
  const inside: TableContext = {
    ...context,
    look,
    edges: { ...edges, end: full - edges.start - edges.width },
    element,
    elements,
    columns: toColumns(node, edges.width),
  }
  const title = emitTitle(node, inside)
  const spaceBefore = title.length > 0 ? tableRoom.around : node.spaceBefore
  const table: TableNode = {
    type: 'table',
    spaceBefore,
    startsPage: title.length === 0 && node.startsPage,
    keepTogether: node.keep === 'wished',
    head: emitHead(printed.head, inside),
    body: emitBody(node, inside),
    ...(node.id === undefined || title.length > 0 ? {} : { id: node.id }),
  }
  return [...title, table, ...emitNotes(node, inside)]
}

/** Of the column, from there to the end of the measure, or all of it. */
function edgesOf(
  { look, measure, isFramed }: PublishedTable,
  column: Edges,
  full: number,
): Pick<TableContext['edges'], 'start' | 'width'> {
  if (!tableLooks[look].isAcross) return { start: column.start, width: full - column.start - column.end }
  if (measure === 'wide') return { start: column.start, width: full - column.start }
  const beside = isFramed ? tableRoom.besideFrame : 0
  return { start: beside, width: full - 2 * beside }
}

function toColumns({ widths, gaps }: PublishedTable, room: number): TableContext['columns'] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  let x = 0
  return widths.map((wished, index) => {
    const width = (wished * room) / all
    const column = { x, width, gap: gaps[index] ?? 0 }
    x += width
    return column
  })
}

// ------------------------------------------------------------- title, unit

/** As wide as the table (three titles that wrap, and 28 that need not: A/80/605, one document alone). */
function emitTitle(
  node: PublishedTable,
  { edges, noteCalled, element, sheet: { styles } }: TableContext,
): readonly ParagraphNode[] {
  const caption: StructureElement = { role: 'Caption', parent: element }
  const place = { start: edges.start, first: edges.start, end: edges.end, keepWithNext: true }
  const paragraph = (): StructureElement => ({ role: 'P', parent: caption })
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
    spaceBefore: startsPage ? 0 : node.title.length > 0 ? Math.max(spaceBefore, tableRoom.around) : spaceBefore,
    startsPage,
    ...(id === undefined ? {} : { id }),
  }
  return [opened, ...rest]
}

// ------------------------------------------------------------------- rows

function emitHead(rows: readonly PublishedRow[], context: TableContext): readonly TableRow[] {
  const { rules } = context.look
  return rows.map((row, index) => {
    const isFirst = index === 0
    const isLast = index === rows.length - 1
    return {
      cells: emitCells(row, context, 'tableHead'),
      above: row.room.above,
      // Each page that repeats them has it: 23 of 25 (A/80/590, A/80/600, A/80/605, A/INF/76/1).
      below: row.room.below + (isLast && rules === 'of-data' ? afterHead : 0),
      rulesAbove: isFirst && rules === 'of-data' ? [across(context, thinRule)] : [],
      rulesBelow: rulesUnderHead(row, isLast, context),
    }
  })
}

function emitBody(node: PublishedTable, context: TableContext): readonly TableRow[] {
  const hasHead = node.head.some((row) => !row.cells.every(isEmptyCell))
  const { rules } = context.look
  const last = rules === 'none' ? undefined : rules === 'light' ? thinRule : heavyRule
  return node.body.map((row, index) => {
    const isLast = index === node.body.length - 1
    return {
      cells: emitCells(row, context, context.look.style),
      above: row.room.above - (index === 0 && hasHead && rules === 'of-data' ? afterHead : 0),
      below: row.room.below + (isLast ? (last ?? 0) : 0),
      rulesAbove: [
        ...(index === 0 && !hasHead && rules === 'of-data' ? [across(context, thinRule)] : []),
        ...(index === 0 && row.hasRuleOver ? [across(context, thinRule)] : []),
      ],
      // A rule over a row stays on the page of the row before it: 9 of 9 that a page parts (A/80/600, A/80/605).
      rulesBelow: node.body[index + 1]?.hasRuleOver
        ? [across(context, thinRule)]
        : isLast && last !== undefined
          ? [across(context, last, last === heavyRule ? -halfHeavy : 0)]
          : [],
    }
  })
}

interface CellLook extends Pick<TableCell, 'stands'> {
  readonly style: StyleName
}

function emitCells(row: PublishedRow, context: TableContext, style: StyleName): readonly TableCell[] {
  return row.cells.map((cell) =>
    emitCell(row.isBold ? embolden(cell) : cell, context, {
      style,
      stands: row.stands,
      between: row.room.between,
      element: context.elements.get(cell) ?? context.element,
    }),
  )
}

function emitCell(
  cell: PublishedCell,
  context: TableContext,
  { style, stands, between, element }: CellLook & { readonly between: number; readonly element: StructureElement },
): TableCell {
  const { columns, edges } = context
  const { column, side: align, paragraphs } = cell
  const { x = 0, gap = 0 } = columns[column] ?? {}
  const isOne = paragraphs.length === 1
  return {
    x: edges.start + x + gap,
    width: spanWidth(cell, columns) - gap - (align === 'end' ? afterFigures : 0),
    rowSpan: cell.rowSpan,
    stands,
    paragraphs: paragraphs.map((paragraph, index) => ({
      ...emitCellParagraph(paragraph, cell, {
        ...context,
        style,
        element: isOne ? element : { role: 'P', parent: element },
      }),
      spaceBefore: index === 0 ? 0 : between,
    })),
  }
}

interface ParagraphPlace extends Pick<TableContext, 'noteCalled' | 'sheet' | 'element'> {
  readonly style: StyleName
}

/** An item has its label where the lines of the cell start, and its words behind it. */
function emitCellParagraph(
  { content, label }: PublishedCellParagraph,
  { inset, side: align }: PublishedCell,
  { noteCalled, sheet, element, style: name }: ParagraphPlace,
): ParagraphNode {
  const style = sheet.styles[name]
  const start = inset + (label?.hang ?? 0)
  const hung =
    label === undefined
      ? {}
      : { label: { runs: [plain(`${label.text} `, style)], at: inset, align: 'start' as const, element } }
  return leaf(style, worded(content, style, { element, noteCalled }), {
    align,
    start,
    first: start,
    keepWithNext: false,
    ...hung,
  })
}

// ------------------------------------------------------------------ notes

/** "Note: …" and lettered notes under the table, and the room after it. */
function emitNotes(node: PublishedTable, context: TableContext): readonly DefinitionNode[] {
  const { edges, element, noteCalled, sheet, look } = context
  const { start: first, end } = edges
  const parent = element.parent
  const style = sheet.styles.tableText
  const spaceBefore = look.hasNoteRule ? 0 : tableRoom.overNotes
  const place = { start: first + tableRoom.indentStep, first, end, spaceBefore }
  const remarks = node.remarks.map((remark) =>
    leaf(style, worded(remark, style, { element: { role: 'P', parent }, noteCalled }), place),
  )
  const over = remarks.length === 0 ? spaceBefore : 0
  const notes = emitLettered(node.notes, { sheet, parent, noteCalled, start: first, end, spaceBefore: over })
  const [opening, ...others] = [...remarks, ...notes]
  if (opening === undefined) return []
  return [...(look.hasNoteRule ? [ruleOverNotes(context)] : []), { ...opening, closing: 'tableNotes' }, ...others]
}
