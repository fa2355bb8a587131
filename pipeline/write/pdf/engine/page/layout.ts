/** Blocks to pages, one handler for each node: what needs more room than is left begins the next page. */
import { dispatch, type Handlers } from '../../../../document.ts'
import type { BoxNode, ColumnsNode, Definition, DefinitionNode } from '../../definition.ts'
import type { SetPages } from './items.ts'
import { fewestLines, heightFrom, heightUnder } from './keeps.ts'
import { PageFlow, type LayoutSetting } from './page-flow.ts'
import { placeFigure } from './place-figure.ts'
import { placeParagraph } from './place-paragraph.ts'
import { placeTable } from './place-table.ts'

/** Sets the whole text, page by page. */
export function layOut(definition: Definition, setting: LayoutSetting): SetPages {
  const flow = new PageFlow(definition, setting)
  definition.content.forEach((node, index) => {
    // What stands behind blocks on turned pages begins a page again.
    flow.turnPaper(node.type === 'turned' ? 'landscape' : 'portrait')
    placeBlock(definition.content, index, flow)
  })
  return flow.finish()
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
}

function placeBlocks(blocks: readonly DefinitionNode[], flow: PageFlow): void {
  for (const index of blocks.keys()) placeBlock(blocks, index, flow)
}

/** Places a block with what it keeps by it: a heading what it is over, the text a signature under it. */
function placeBlock(blocks: readonly DefinitionNode[], index: number, flow: PageFlow): void {
  const [node, next] = blocks.slice(index, index + 2)
  if (node === undefined) return
  const { cursor } = flow
  if (node.type === 'paragraph' && node.keepWithNext && !cursor.isAtTop()) {
    const need = heightFrom(blocks, index, flow)
    if (!cursor.hasRoom(need)) flow.turnPage()
  }
  const over = blocks[index - 1]
  const isHeaded = over?.type === 'paragraph' && over.keepWithNext
  dispatch(placing, node, { flow, under: heightUnder(next, flow), isHeaded })
}

/** Points: what a frame keeps room for at the foot of a page, for two lines. */
const smallestLeading = 12

function placeBox(node: BoxNode, flow: PageFlow): void {
  const { cursor } = flow
  const need = node.spaceBefore + 2 * node.padding + fewestLines * smallestLeading
  if (!cursor.isAtTop()) {
    if (node.startsPage || need > cursor.availableHeight) flow.turnPage()
    else cursor.moveDown(node.spaceBefore)
  }
  flow.openBox(node)
  placeBlocks(node.blocks, flow)
  flow.closeBox(node)
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
