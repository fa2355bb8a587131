/** Parts of a document as an author writes them, each by itself: what is put into a text that stays. */
import type { PhrasingContent } from 'mdast'
import type { Block, Note, Row, Table } from '../document.ts'
import type { InlineLine } from '../document-lines.ts'
import { toNodes, toFlow, type Context } from './blocks.ts'
import { escapeHeadingLabel, escapeItemLabel, escapeSecondLabel } from './escaped-labels.ts'
import { toPhrasing } from './inlines.ts'
import { writeMarkdown } from './markdown.ts'
import { openingOf } from './tree.ts'
import type { Attachment } from '../document.ts'
import type { FlowNode } from './nodes.ts'

/** Where a line stands: what would be read into its words depends on it. */
export type WordsPlace = 'title' | 'heading' | 'markedHeading' | 'paragraph' | 'item' | 'line' | 'label' | 'cell'

const phrasingAt: Readonly<Record<WordsPlace, (line: InlineLine) => PhrasingContent[]>> = {
  title: (line) => toPhrasing(line, ' '),
  heading: (line) => escapeHeadingLabel(toPhrasing(line, ' '), 1),
  markedHeading: (line) => toPhrasing(line, ' '),
  paragraph: (line) => escapeItemLabel(toPhrasing(line, 'break')),
  item: (line) => escapeSecondLabel(toPhrasing(line, 'break')),
  line: (line) => toPhrasing(line, ' '),
  label: (line) => toPhrasing(line, ' '),
  cell: (line) => toPhrasing(line, 'sign'),
}

/** The words of a line, without what stands before and behind it. */
export function writeLine(line: InlineLine, place: WordsPlace): string {
  const children = phrasingAt[place](line)
  if (children.length === 0) return ''
  if (place === 'cell')
    return (
      writeNodes([rowOf(children)])
        .split('\n')[0]
        ?.slice(2, -2)
        .trim() ?? ''
    )
  if (place === 'title' || place === 'heading' || place === 'markedHeading')
    return writeNodes([{ type: 'heading', depth: 1, children }]).slice(2)
  if (place !== 'label') return writeNodes([{ type: 'paragraph', children }])
  return writeNodes([{ type: 'leafDirective', name: 'annex', children }]).slice('::annex['.length, -1)
}

function rowOf(children: PhrasingContent[]): FlowNode {
  return { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] }
}

const alone: Context = { takeNotes: () => [], isInItem: false }

/** Blocks by themselves, without their notes. */
export function writeBlocks(blocks: readonly Block[]): string {
  return writeNodes(toFlow(blocks, alone))
}

/** The line that opens an attachment. */
export function writeOpening(attachment: Attachment): string {
  return writeNodes([openingOf(attachment)])
}

/** A note where it is said. */
export function writeNote({ label, children }: Note): string {
  return writeNodes([{ type: 'footnoteDefinition', identifier: label, label, children: toFlow(children, alone) }])
}

/** A row of a table none of whose cells goes on one above. */
export function writeRow(row: Row, { align }: Pick<Table, 'align'>): string {
  const table: Table = {
    type: 'table',
    title: [],
    align,
    head: [],
    body: [row],
    isTotalled: false,
    measure: 'content',
    landscape: false,
    keep: false,
    notes: [],
  }
  return writeNodes(toNodes(table, alone)).split('\n').at(-1) ?? ''
}

function writeNodes(nodes: readonly FlowNode[]): string {
  return writeMarkdown(nodes, () => undefined).replace(/\n+$/, '')
}
