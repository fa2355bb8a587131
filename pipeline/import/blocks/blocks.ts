/** Paragraphs and tables of a Word file to the blocks of a document. */
import type { ReadContext } from '../context.ts'
import type { Item, WordParagraph, WordTable } from '../word/word-document.ts'
import { readBox } from './boxes.ts'
import { addFigures } from './figures.ts'
import { Flow, type BlockPlace, type ReadBlocks } from './flow.ts'
import type { FlowItem } from './flow-items.ts'
import { groupItems } from './grouping.ts'
import { toInlines } from './inlines.ts'
import { withoutTabs } from './labels.ts'
import { addTable } from './table-with-captions.ts'

/** Reads paragraphs and tables in order. */
export function readBlocks(items: readonly Item[], context: ReadContext, place: BlockPlace): ReadBlocks {
  const flow = new Flow(context, place)
  for (const item of groupItems(items, place)) {
    if (item.startsPage) flow.endsPage = true
    addItem(item, flow)
  }
  return { blocks: flow.blocks, letteredNotes: flow.letteredNotes }
}

function addItem(item: FlowItem, flow: Flow): void {
  switch (item.type) {
    case 'paragraph':
      flow.place.reader.steps.some((step) => step(item.paragraph, flow))
      return
    case 'contents':
      return flow.add({ type: 'contents', depth: item.depth, paragraphs: item.hasRanges })
    case 'lines':
      return addLines(item, flow)
    case 'table':
      return item.table.frame === undefined ? addTable(item, flow) : addBox(item.table, flow)
    case 'pictures':
      return addFigures(item, flow)
    case 'caption':
      return flow.add(
        { type: 'paragraph', continued: false, children: lineOf(item.paragraph, flow) },
        item.paragraph.losses,
      )
    case 'nothing':
      return flow.lose(flow.last, item.losses)
  }
}

function lineOf({ pieces }: WordParagraph, { context, place }: Flow) {
  return toInlines(withoutTabs(pieces), context, place.lettering)
}

function addLines({ role, lines }: Extract<FlowItem, { type: 'lines' }>, flow: Flow): void {
  const block = { type: role, lines: lines.map((line) => lineOf(line, flow)) }
  flow.add(block)
  for (const { losses } of lines) flow.lose(block, losses)
}

function addBox(table: WordTable, flow: Flow): void {
  const box = readBox(table, flow, readBlocks)
  if (box === undefined) return
  if (box.startsPage) flow.endsPage = true
  flow.letteredNotes.push(...box.letteredNotes)
  flow.add(box.block)
}

/** What comes now belongs to no table over it. */
export function endTable(_: WordParagraph, flow: Flow): boolean {
  flow.lettering = undefined
  flow.isInNote = false
  return false
}
