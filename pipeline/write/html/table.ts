/** Sets a table: caption, heads and cells, and what stands under it; wide tables scroll inside their own frame. */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { figuresToWords, tableLooks, tableRoom } from '../../../templates/table.ts'
import type { PublishedCell, PublishedRow, PublishedTable } from '../../publication.ts'
import { placeClasses } from './attributes.ts'
import { insetClass, styleClass } from './class-names.ts'
import type { PageContext } from './context.ts'
import { partId } from './identifiers.ts'
import { writeLine } from './inlines.ts'
import { writeItem } from './lists.ts'
import { linkPlace } from './places.ts'
import { breakThousands, writeColumns } from './tight-columns.ts'
import { cellKey, findJoinedHeads, headsOf, isHead, type Heads, placeCells, type PlacedCell } from './table-heads.ts'

/** A table with its remarks; its notes come set. */
export function writeTable(node: PublishedTable, context: PageContext, notes: Element | undefined): Element {
  const under = [
    ...node.remarks.map((remark) => h('p', { class: 'footnote' }, writeLine(remark, context))),
    ...(notes === undefined ? [] : [notes]),
  ]
  return h(
    'div',
    {
      id: node.id,
      className: [
        'table',
        `measure-${node.measure}`,
        ...(tableLooks[node.look].rules === 'none' ? ['unruled'] : []),
        ...(node.landscape ? ['landscape'] : []),
        ...(node.keep === 'no' ? [] : ['kept']),
        ...(node.areWordsWhole ? ['whole'] : []),
        ...placeClasses(node),
      ],
    },
    [
      ...linkPlace({ ...node, content: node.title }, context),
      writeFrame(node, context),
      ...(under.length === 0 ? [] : [h('div', { class: 'table-notes' }, under)]),
    ],
  )
}

/** A frame is a place of its own where it has a name; the keyboard reaches it to scroll. */
function writeFrame(node: PublishedTable, context: PageContext): Element {
  const caption = writeCaption(node, context)
  const description = partId(context.position, 'description')
  const { rules, style } = tableLooks[node.look]
  const unnamed = { role: 'group', ariaLabel: context.publication.words.table }
  const name = caption === undefined ? unnamed : { ariaLabelledBy: partId(context.position, 'caption') }
  return h(caption === undefined ? 'div' : 'section', { class: 'frame', tabIndex: 0, ...name }, [
    ...(node.description === undefined ? [] : [h('p', { id: description, class: 'unseen' }, node.description)]),
    h(
      'table',
      {
        class: rules === 'none' ? styleClass(style) : 'table-text',
        ariaDescribedBy: node.description === undefined ? undefined : description,
      },
      [caption, ...writeColumns(node), ...writeRows(node, context)],
    ),
  ])
}

function writeCaption(node: PublishedTable, context: PageContext): Element | undefined {
  const parts: Element[] = [
    ...(node.label === undefined ? [] : [h('span', { class: 'table-label' }, node.label)]),
    ...(node.title.length === 0 ? [] : [h('span', { class: 'table-title' }, writeLine(node.title, context))]),
    ...(node.unit === undefined ? [] : [h('span', { class: 'unit' }, node.unit)]),
  ]
  const spaced = parts.flatMap((part): ElementContent[] => [part, { type: 'text', value: ' ' }])
  return parts.length === 0 ? undefined : h('caption', { id: partId(context.position, 'caption') }, spaced)
}

function writeRows(node: PublishedTable, context: PageContext): Element[] {
  const heads = findJoinedHeads(node)
  const classes = [...node.head.map(() => []), ...node.body.map(classesOf)]
  const hasRowHeads = node.body.some(({ cells }) => cells.some(isRowHead))
  const rows = placeCells(node).map((cells, index) =>
    h(
      'tr',
      { className: classes[index] ?? [] },
      cells.map((placed) => writeCell(placed, { context, heads, table: node, hasRowHeads })),
    ),
  )
  const [head, body] = [rows.slice(0, node.head.length), rows.slice(node.head.length)]
  return [...(head.length === 0 ? [] : [h('thead', head)]), h('tbody', body)]
}

function classesOf({ isTotal, hasRuleOver, stands }: PublishedRow): string[] {
  return [...(isTotal ? ['total'] : []), ...(hasRuleOver ? ['ruled'] : []), ...(stands === 'bottom' ? ['low'] : [])]
}

/** Stays in sight where the rest of its row is scrolled. */
function isRowHead({ scope, column }: PublishedCell): boolean {
  return scope === 'row' && column === 0
}

interface CellPlace {
  readonly context: PageContext
  readonly heads: Heads | undefined
  readonly table: PublishedTable
  readonly hasRowHeads: boolean
}

function writeCell(placed: PlacedCell, { context, heads, table, hasRowHeads }: CellPlace): Element {
  const { scope, column } = placed.cell
  const stays = isRowHead(placed.cell) || (hasRowHeads && column === 0 && scope === 'column')
  const named = heads === undefined ? {} : namedHeads(placed, context, heads)
  const content = writeParagraphs(placed.cell, context)
  return h(
    isHead(placed.cell) ? 'th' : 'td',
    { ...cellAttributes(placed.cell, { gap: table.gaps[column] ?? 0, stays }), ...named },
    table.areWordsWhole ? content : breakThousands(content),
  )
}

type Label = NonNullable<PublishedCell['paragraphs'][number]['label']>

/** How much room the label of an item has. */
function lengthOf({ hang }: Label): readonly string[] {
  if (hang < tableRoom.labelHang.latin) return ['bulleted']
  return hang < 2 * tableRoom.labelHang.latin ? [] : ['long']
}

/** The words of a cell that has one paragraph, or its paragraphs. */
function writeParagraphs({ paragraphs }: PublishedCell, context: PageContext): ElementContent[] {
  const [only] = paragraphs
  if (paragraphs.length === 1 && only?.label === undefined) return writeLine(only?.content ?? [], context)
  return paragraphs.map(({ content, label }) =>
    label === undefined
      ? h('p', writeLine(content, context))
      : writeItem({ label: label.text, content }, context, lengthOf(label)),
  )
}

const scopes = { column: 'col', row: 'row' } as const

interface CellLook {
  readonly gap: number
  readonly stays: boolean
}

function cellAttributes(cell: PublishedCell, { gap, stays }: CellLook): Properties {
  return {
    scope: cell.scope === undefined || !isHead(cell) ? undefined : scopes[cell.scope],
    colSpan: cell.columnSpan > 1 ? cell.columnSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    className: [
      `align-${cell.side}`,
      ...(cell.scope === 'column' ? ['table-head'] : []),
      ...(stays ? ['stays'] : []),
      ...(gap === figuresToWords ? ['after-figures'] : []),
      ...(cell.indent > 0 ? [insetClass(cell.indent)] : []),
    ],
  }
}

function namedHeads(placed: PlacedCell, context: PageContext, heads: Heads): Properties {
  const idOf = (cell: PlacedCell): string => partId(context.position, cellKey(cell))
  const own = headsOf(placed, heads).map(idOf)
  return { id: isHead(placed.cell) ? idOf(placed) : undefined, headers: own.length > 0 ? own : undefined }
}
