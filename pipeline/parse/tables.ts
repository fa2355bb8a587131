/** Tables: a directive around a table of Markdown, or that table alone. */
import type { Nodes, Table as MarkdownTable } from 'mdast'
import type { Alignment, Block, Paragraph, Row, Table } from '../document.ts'
import { positionOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { sharesOf, type CheckedDirective } from './directive-attributes.ts'
import { isSilent } from './html.ts'
import { findMalformedBlock } from './malformed-blocks.ts'
import { toGrid, type Slot } from './table-slots.ts'
import { headRows, toRows } from './table-spans.ts'

/** True for a table of Markdown, and for a directive around one. */
export function isTable(node: Nodes): boolean {
  return node.type === 'table' || (node.type === 'containerDirective' && node.name === 'table')
}

/** What the directive says of a table. */
type Said = Pick<
  Table,
  | 'title'
  | 'description'
  | 'unit'
  | 'isTotalled'
  | 'isTimetable'
  | 'measure'
  | 'size'
  | 'landscape'
  | 'keep'
  | 'floats'
  | 'notes'
  | 'id'
> & {
  readonly head: number
  /** As they are written. */
  readonly widths?: string
}

const unsaid: Said = {
  title: [],
  isTotalled: false,
  measure: 'content',
  landscape: false,
  keep: false,
  notes: [],
  head: 1,
}

/** A table without a directive has neither title nor number. */
export function toBareTable(node: MarkdownTable, context: ParseContext): readonly Block[] {
  return build(node, unsaid, { context, around: node })
}

/** A directive holds one table, and then its notes. */
export function toTable(
  { node, attributes, label, children }: CheckedDirective,
  context: ParseContext,
): readonly Block[] {
  const [table, ...others] = children.filter((child) => !isSilent(child, context))
  if (table?.type !== 'table') return refuse(node, [table, ...others], context)
  const { desc, unit, measure, size, widths, id } = attributes
  const said: Said = {
    title: label,
    ...(desc === undefined ? {} : { description: desc }),
    ...(unit === undefined ? {} : { unit }),
    ...(id === undefined ? {} : { id }),
    isTotalled: attributes.total !== undefined,
    measure: measure === 'column' || measure === 'wide' || measure === 'full' ? measure : 'content',
    ...(size === 'small' || size === 'large' ? { size } : {}),
    ...(widths === undefined ? {} : { widths }),
    landscape: attributes.landscape !== undefined,
    keep: attributes.keep !== undefined,
    ...(attributes.float === undefined ? {} : { floats: true }),
    ...(attributes.timetable === undefined ? {} : { isTimetable: true }),
    notes: toNotes(others, context),
    // The first row of a timetable is one of its days.
    head: Number(attributes.head ?? (attributes.timetable === undefined ? 1 : 0)),
  }
  return build(table, said, { context, around: node })
}

/** What was meant to be the table says itself what is wrong with it. */
function refuse(node: Nodes, children: readonly (Nodes | undefined)[], context: ParseContext): readonly [] {
  const [first] = children
  const source = first === undefined ? '' : sourceOf(context, first)
  const isMalformed = first !== undefined && findMalformedBlock(source) !== undefined
  // Rows of heads over a table are told by the patterns of markup, with their cure.
  if (/^\|.*\|$/s.test(source) && children.some((child) => child?.type === 'table')) return []
  if (isMalformed) context.convert([first], context)
  else reportAt(context, startOf(node), 'table', 'there is no table in it, or something stands before the table')
  return []
}

function toNotes(nodes: readonly Nodes[], context: ParseContext): readonly Paragraph[] {
  const inner: ParseContext = { ...context, parent: 'table', levels: { numbered: 0, bullet: 0 } }
  return context.convert(nodes, inner).filter((block) => block.type === 'paragraph')
}

interface Built {
  readonly context: ParseContext
  readonly around: Nodes
}

function build(
  node: MarkdownTable,
  { head: asked, widths, ...said }: Said,
  { context, around }: Built,
): readonly Block[] {
  const grid = toGrid(node, context)
  if (grid === undefined) return []
  const rows = toRows(grid, node, context)
  if (rows === undefined) return []
  if (asked > rows.length)
    reportAt(
      context,
      startOf(around),
      'attribute-value',
      'head',
      String(asked),
      `at most ${rows.length}, the rows of the table`,
    )
  const head = headRows(rows, asked)
  const align = node.align ?? []
  const columns = widthOf(grid)
  const shares = widths === undefined ? undefined : sharesOf(widths)
  if (widths !== undefined && shares?.length !== columns)
    reportAt(context, startOf(around), 'attribute-value', 'widths', widths, `${columns} numbers, one for each column`)
  return [
    {
      type: 'table',
      ...said,
      ...(shares?.length === columns ? { shares } : {}),
      align: Array.from({ length: columns }, (_, column) => alignments[align[column] ?? 'none']),
      head: rows.slice(0, head).filter(isFilled),
      body: head === 0 ? rows.filter((row, index) => index > 0 || isFilled(row)) : rows.slice(head),
      position: positionOf(context, around),
    },
  ]
}

function isFilled({ cells }: Row): boolean {
  return cells.some(({ children }) => children.length > 0)
}

function widthOf(grid: readonly (readonly Slot[])[]): number {
  return grid[0]?.length ?? 0
}

const alignments: Readonly<Record<'left' | 'right' | 'center' | 'none', Alignment | undefined>> = {
  left: 'start',
  right: 'end',
  center: 'center',
  none: undefined,
}
