/** Items one after another, as a document has them, to the lists in lists that Markdown has. */
import type { Block, Bullet, NumberedParagraph } from '../document.ts'
import { paragraphNumbers } from '../text/label-numbers.ts'

type Item = NumberedParagraph | Bullet

/** A list with what stands in each of its items behind their first paragraphs. */
export interface ItemList {
  readonly type: 'items'
  readonly of: Item['type']
  readonly items: readonly ListedItem[]
}

export interface ListedItem {
  readonly head: Item
  readonly number: number
  readonly inside: readonly FlowBlock[]
}

/** A block, or a list made of some. An item that is alone begins with its letter. */
export type FlowBlock = Block | ItemList

interface OpenItem extends ListedItem {
  readonly inside: FlowBlock[]
}

interface OpenList extends ItemList {
  readonly items: OpenItem[]
}

/** Puts the items of a flow into lists, and what stands between two items into the one around both. */
export function listItems(flow: readonly FlowBlock[]): readonly FlowBlock[] {
  const ends = endsOfItems(flow)
  const listed: FlowBlock[] = []
  let open: readonly OpenList[] = []
  for (const [index, block] of flow.entries()) {
    const around = levelAround(block, ends[index], open)
    if (around === 0 && isListed(block, open)) {
      open = openListOf(block, open, listed)
      addItem(block, open)
    } else {
      open = open.slice(0, around)
      insideOf(open, listed).push(block)
    }
  }
  return listed
}

/** Where blocks go that stand in an item of the innermost open list, or in none. */
function insideOf(open: readonly OpenList[], outside: FlowBlock[]): FlowBlock[] {
  return open.at(-1)?.items.at(-1)?.inside ?? outside
}

/** True for items but those that skip a level: they are written with their letters; there is none for the deepest. */
function isListed(block: FlowBlock, open: readonly OpenList[]): block is Item {
  if (block.type === 'bullet') return true
  return block.type === 'numberedParagraph' && block.asTyped !== true && !isAlone(block, open)
}

function isAlone({ level }: NumberedParagraph, open: readonly OpenList[]): boolean {
  return level > depthOf('numberedParagraph', open) + 1 && level < 4
}

/** How many lists of a type are open. */
function depthOf(type: Item['type'], open: readonly OpenList[]): number {
  return open[0]?.of === type ? open.length : 0
}

/** The lists that are open for an item: the last is its own, begun where there is none. */
function openListOf({ type, level }: Item, open: readonly OpenList[], outside: FlowBlock[]): readonly OpenList[] {
  const depth = depthOf(type, open)
  if (level <= depth) return open.slice(0, level)
  const list: OpenList = { type: 'items', of: type, items: [] }
  const around = open.slice(0, depth)
  insideOf(around, outside).push(list)
  return [...around, list]
}

function addItem(head: Item, open: readonly OpenList[]): void {
  const items = open.at(-1)?.items ?? []
  const counted = (items.at(-1)?.number ?? 0) + 1
  const start = head.type === 'numberedParagraph' ? head.start : undefined
  items.push({ head, number: start ?? (open.length === 1 ? typedNumber(head) : counted), inside: [] })
}

/** The number of a paragraph as it was counted or typed, in figures of any script. */
function typedNumber(item: Item): number {
  return (item.type === 'numberedParagraph' ? paragraphNumbers(item.typed, 1, 'en')[0] : undefined) ?? 1
}

/** Levels around a block between two numbered items: that of the second, less one. */
function levelAround(block: FlowBlock, next: FlowBlock | undefined, open: readonly OpenList[]): number {
  const depth = depthOf('numberedParagraph', open)
  if (!mayStandInItem(block) || next?.type !== 'numberedParagraph' || next.asTyped || isAlone(next, open)) return 0
  return Math.min(next.level - 1, depth)
}

/** For each block the first from it on that cannot stand in an item. */
function endsOfItems(flow: readonly FlowBlock[]): readonly (FlowBlock | undefined)[] {
  let end: FlowBlock | undefined
  return flow
    .toReversed()
    .map((block) => (end = mayStandInItem(block) ? end : block))
    .toReversed()
}

const inItems: ReadonlySet<FlowBlock['type']> = new Set<FlowBlock['type']>([
  'quote',
  'bullet',
  'table',
  'figure',
  'box',
])

function mayStandInItem(block: FlowBlock): boolean {
  return inItems.has(block.type) || (block.type === 'paragraph' && block.continued)
}
