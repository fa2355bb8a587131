/** What stays together at the foot of a page, in points. */
import type { DefinitionNode } from '../../definition.ts'
import { heightOf } from '../../../../typesetting/lines/set-lines.ts'
import type { PageFlow } from './page-flow.ts'
import { heightOfFigure } from './place-figure.ts'
import { heightOfStart, heightOfTable } from './place-table.ts'

/** Fewest lines of a paragraph on either side of a page break. */
export const fewestLines = 2

/** Height of a heading, of those after it and of the first lines or rows under them. */
export function heightFrom(blocks: readonly DefinitionNode[], from: number, flow: PageFlow): number {
  const { cursor, typesetter } = flow
  let need = 0
  for (let index = from; index < blocks.length; index += 1) {
    const node = blocks[index]
    if (node?.type === 'figure' && !node.startsPage) need += heightOfFigure(node, flow)
    if (node?.type === 'table' && !node.startsPage)
      need += heightOfStart(node, flow, need + heightUnder(blocks[index + 1], flow))
    if (node?.type !== 'paragraph') break
    if (index > from && node.startsPage) break
    const { lines, spaceBefore } = typesetter.measure(node, cursor.availableWidth)
    const isWhole = node.keepWithNext || node.keepTogether || lines.length <= fewestLines + 1
    need += spaceBefore + heightOf(isWhole ? lines : lines.slice(0, fewestLines))
    if (!node.keepWithNext) return isWhole ? need + heightUnder(blocks[index + 1], flow) : need
  }
  return need
}

/** Height of a block that does not stand alone at the head of a page: a signature has two lines of the text over it, a note of a table its last rows. */
export function heightUnder(node: DefinitionNode | undefined, { cursor, typesetter }: PageFlow): number {
  if (node?.type !== 'paragraph' || node.closing === undefined || node.startsPage) return 0
  const { lines, spaceBefore } = typesetter.measure(node, cursor.availableWidth)
  return spaceBefore + heightOf(lines)
}

/** Height of text, tables and figures under each other, however many pages they take. */
export function heightOfAll(blocks: readonly DefinitionNode[], flow: PageFlow): number {
  return blocks.reduce((height, node) => height + heightOfNode(node, flow), 0)
}

function heightOfNode(node: DefinitionNode, flow: PageFlow): number {
  if (node.type === 'figure') return heightOfFigure(node, flow)
  if (node.type === 'table') return heightOfTable(node, flow)
  if (node.type !== 'paragraph') return 0
  const { lines, spaceBefore } = flow.typesetter.measure(node, flow.cursor.availableWidth)
  return spaceBefore + heightOf(lines)
}
