/** Blocks to pages, one handler for each node: what needs more room than is left begins the next page. */
import { dispatch, type Handlers } from '../../../../document.ts'
import type { BareNode, BoxNode, ColumnsNode, Definition, DefinitionNode, FloatNode } from '../../definition.ts'
import type { SetPages } from './items.ts'
import { floatsWhole, heightFrom, heightOfAll, heightOfBoxStart, heightUnder } from './keeps.ts'
import { PageFlow, type LayoutSetting } from './page-flow.ts'
import { placeFigure } from './place-figure.ts'
import { placeParagraph } from './place-paragraph.ts'
import { placeTable } from './place-table.ts'

/** Sets the whole text, page by page. */
export function layOut(definition: Definition, setting: LayoutSetting): SetPages {
  const flow = new PageFlow(definition, setting)
  let passing = 0
  // What stands under a table is nearer to the text over it where the table is not between them.
  const content = [...definition.content]
  for (const [index, node] of content.entries()) {
    if (passing === 0) flow.release()
    const isAway = node.type === 'float' && isHeld(node, flow)
    passing = isAway ? node.past : Math.max(0, passing - 1)
    const next = content[index + 1]
    if (isAway && next?.type === 'paragraph') content[index + 1] = { ...next, spaceBefore: node.gap }
    if (!isAway) placeOnPaper(content, index, flow)
  }
  flow.release()
  return flow.finish()
}

/** What stands behind blocks on turned pages begins a page again. */
function placeOnPaper(blocks: readonly DefinitionNode[], index: number, flow: PageFlow): void {
  const node = blocks[index]
  if (node?.type === 'float') return node.blocks.forEach((_, own) => placeOnPaper(node.blocks, own, flow))
  if (node?.type === 'turned' && node.couldFloat !== undefined) flow.noteEmptied(node.couldFloat)
  flow.turnPaper(node?.type === 'turned' ? 'landscape' : 'portrait')
  placeBlock(blocks, index, flow)
}

/** Points between what floated to the head of a page and the text that goes on under it. */
const underFloat = 12

/** True where a page that is begun has no room for what floats: it waits for the next. */
function isHeld({ blocks }: FloatNode, flow: PageFlow): boolean {
  const { cursor } = flow
  const isTurned = blocks.some(({ type }) => type === 'turned')
  if (cursor.isAtTop() || cursor.isTurned || !floatsWhole(blocks, flow)) return false
  if (!isTurned && cursor.hasRoom(heightOfAll(blocks, flow))) return false
  const inside = blocks.flatMap((block) => (block.type === 'turned' ? block.blocks : [block]))
  const place = (): void => {
    placeBlocks(inside, flow)
    if (!isTurned) cursor.moveDown(Math.min(underFloat, cursor.availableHeight))
  }
  flow.hold({ isTurned, place })
  return true
}

interface Placing {
  readonly flow: PageFlow
  /** Points of the signature under the block, which has lines of the text over it, or of the note under a table. */
  readonly under: number
  /** What stands over the block is kept by it. */
  readonly isHeaded: boolean
}

const placing: Handlers<DefinitionNode, Placing, void> = {
  paragraph: placeParagraph,
  table: placeTable,
  figure: (node, { flow }) => placeFigure(node, flow),
  box: (node, { flow }) => placeBox(node, flow),
  columns: (node, { flow }) => placeColumns(node, flow),
  turned: ({ blocks }, { flow }) => placeBlocks(blocks, flow),
  bare: (node, { flow }) => placeBare(node, flow),
  float: ({ blocks }, { flow }) => placeBlocks(blocks, flow),
}

function placeBlocks(blocks: readonly DefinitionNode[], flow: PageFlow): void {
  for (const index of blocks.keys()) placeBlock(blocks, index, flow)
}

/** Places a block with what it keeps by it: a heading what it is over, the text a signature under it. */
function placeBlock(blocks: readonly DefinitionNode[], index: number, flow: PageFlow): void {
  const node = blocks[index]
  if (node === undefined) return
  if (node.type === 'paragraph' && node.keepWithNext && !flow.isOpening) {
    const need = heightFrom(blocks, index, flow)
    if (!flow.cursor.hasRoom(need)) flow.turnPage()
  }
  const over = blocks[index - 1]
  const isHeaded = over?.type === 'paragraph' && over.keepWithNext
  dispatch(placing, node, { flow, under: heightUnder(blocks, index, flow), isHeaded })
  if (node.type !== 'paragraph' || !node.keepWithNext) flow.isOpening = false
}

function placeBox(node: BoxNode, flow: PageFlow): void {
  const { cursor } = flow
  if (!cursor.isAtTop()) {
    if (node.startsPage || !(flow.isOpening || cursor.hasRoom(heightOfBoxStart(node, flow)))) flow.turnPage()
    else cursor.moveDown(node.spaceBefore)
  }
  flow.openBox(node)
  placeBlocks(node.blocks, flow)
  flow.closeBox(node)
}

/** Its lines stand at their heights, whatever begins a page; the text goes on overleaf. */
function placeBare({ blocks, fixed, top }: BareNode, flow: PageFlow): void {
  flow.beginBare(fixed, top)
  placeBlocks(blocks, flow)
  flow.turnPage()
}

function placeColumns({ columns }: ColumnsNode, flow: PageFlow): void {
  const { cursor } = flow
  cursor.beginColumnGroup()
  for (const { width, blocks } of columns) {
    cursor.beginColumn(width, 0)
    placeBlocks(blocks, flow)
  }
  cursor.completeColumnGroup()
}
