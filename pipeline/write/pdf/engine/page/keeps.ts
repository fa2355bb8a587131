/** What stays together at the foot of a page, in points. */
import type { DefinitionNode, ParagraphNode } from '../../definition.ts'
import { heightOfFigure } from './place-figure.ts'
import { heightOfStart } from './place-table.ts'
import { setParagraph, type SetLine } from '../text/set-lines.ts'

/** Fewest lines of a paragraph on either side of a page break. */
export const fewestLines = 2

export function isParagraph(node: DefinitionNode): node is ParagraphNode {
  return 'paragraph' in node
}

export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((total, line) => total + line.height, 0)
}

/** Width of the text and height of a page, in points. */
interface Measures {
  readonly width: number
  readonly height: number
}

/** Height of a heading, of those after it and of the first lines or rows under them. */
export function heightFrom(nodes: readonly DefinitionNode[], from: number, { width, height }: Measures): number {
  let need = 0
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node !== undefined && 'figure' in node && !node.figure.startsPage) need += heightOfFigure(node.figure, width)
    if (node !== undefined && 'rows' in node && !node.rows.startsPage) need += heightOfStart(node.rows, height)
    if (node === undefined || !isParagraph(node)) break
    const { paragraph } = node
    if (index > from && paragraph.startsPage) break
    const lines = setParagraph(paragraph, width)
    const isWhole = paragraph.keepWithNext || paragraph.keepTogether || lines.length <= fewestLines + 1
    need += paragraph.spaceBefore + heightOf(isWhole ? lines : lines.slice(0, fewestLines))
    if (!paragraph.keepWithNext) return isWhole ? need + heightUnder(nodes[index + 1], width) : need
  }
  return need
}

/** Height of a block that does not stand alone at the head of a page: a signature has two lines of the text over it. */
export function heightUnder(node: DefinitionNode | undefined, width: number): number {
  if (node === undefined || !isParagraph(node)) return 0
  const { paragraph } = node
  const isSignature = paragraph.align === 'end' && paragraph.keepTogether && !paragraph.keepWithNext
  if (!isSignature || paragraph.startsPage) return 0
  return paragraph.spaceBefore + heightOf(setParagraph(paragraph, width))
}
