/** What stays together at the foot of a page, in points. */
import type { BoxNode, DefinitionNode, FloatNode, ParagraphNode } from '../../definition.ts'
import { heightOf, type SetLine } from '../../../../typesetting/lines/set-lines.ts'
import { extentUnder } from './note-area.ts'
import type { PageFlow } from './page-flow.ts'
import { heightOfFigure } from './place-figure.ts'
import { heightOfStart, heightOfTable } from './place-table.ts'

/** Fewest lines of a paragraph on either side of a page break (132 of 132 breaks within paragraphs on the pages of 47 documents). */
export const fewestLines = 2

/** Height of a heading, of those after it and of the first lines or rows under them, with the notes that they call. */
export function heightFrom(blocks: readonly DefinitionNode[], from: number, flow: PageFlow): number {
  const { cursor, typesetter } = flow
  const kept: SetLine[] = []
  let over = 0
  for (let index = from; index < blocks.length; index += 1) {
    const node = blocks[index]
    if (node?.type === 'float' && waitsFor(node, over + heightOf(kept), flow)) continue
    if (node?.type !== 'paragraph') return heightOverBlock(blocks, index, { flow, kept, over })
    if (index > from && node.startsPage) break
    const { lines, spaceBefore } = typesetter.measure(node, cursor.availableWidth)
    const isWhole = node.keepWithNext || node.keepTogether || lines.length < 2 * fewestLines
    over += spaceBefore
    kept.push(...(isWhole ? lines : lines.slice(0, fewestLines)))
    if (!node.keepWithNext)
      return over + (isWhole ? heightUnderWhole(blocks, index, { flow, kept }) : 0) + heightWithNotes(kept, flow)
  }
  return over + heightWithNotes(kept, flow)
}

/** Lines that are kept over a block, and the points between them. */
interface KeptOver {
  readonly flow: PageFlow
  readonly kept: readonly SetLine[]
  readonly over: number
}

/** Height of what has to be left under a paragraph that is not broken; what stands under it stands over notes, too, where it calls some. */
function heightUnderWhole(
  blocks: readonly DefinitionNode[],
  index: number,
  { flow, kept }: Pick<KeptOver, 'flow' | 'kept'>,
): number {
  const node = blocks[index]
  if (node?.type !== 'paragraph') return 0
  const under = heightUnder(blocks, index, flow)
  const room = flow.notes.roomOver(node, kept)
  return under === 0 ? room : under + room - flow.notes.roomOver(node, [])
}

/** Height of lines that are kept with the beginning of a block that is no paragraph. */
function heightOverBlock(blocks: readonly DefinitionNode[], index: number, { flow, kept, over }: KeptOver): number {
  const node = blocks[index]
  const height = over + heightOf(kept) + flow.notes.heightFor(kept, 'whole')
  if (node?.type === 'float') return height + heightOfFloat(node, flow)
  if (node?.type === 'box' && !node.startsPage) return height + heightOfBoxStart(node, flow)
  if (node?.type === 'figure' && !node.startsPage) return height + heightOfFigure(node, flow)
  if (node?.type !== 'table' || node.startsPage) return height
  return height + heightOfStart(node, flow, height + heightUnder(blocks, index, flow))
}

/** Height of what stands where it is called: all of it, or the beginning of what no page holds. */
function heightOfFloat({ blocks }: FloatNode, flow: PageFlow): number {
  return floatsWhole(blocks, flow) ? heightOfAll(blocks, flow) : heightFrom(blocks, 0, flow)
}

/** Height of lines with their notes: whole, but what the last line calls may go on overleaf. */
function heightWithNotes(lines: readonly SetLine[], { notes }: PageFlow): number {
  const over = lines.slice(0, -1)
  const begun = notes.heightFor(lines, extentUnder(lines.at(-1)))
  return Math.max(heightOf(over) + notes.heightFor(over, 'whole'), heightOf(lines) + begun)
}

/** True where what floats has no room under what is kept, and text moves up past it. */
function waitsFor({ blocks, past }: FloatNode, over: number, flow: PageFlow): boolean {
  if (past === 0 || !floatsWhole(blocks, flow)) return false
  return blocks.some(({ type }) => type === 'turned') || !flow.cursor.hasRoom(over + heightOfAll(blocks, flow))
}

/** True where a page holds what floats: a table that has to be broken gains nothing by waiting for the next one. */
export function floatsWhole(blocks: readonly DefinitionNode[], flow: PageFlow): boolean {
  return blocks.every(({ type }) => type !== 'table') || heightOfAll(blocks, flow) <= flow.cursor.pageHeight()
}

/** Height of a frame with the first lines in it. */
export function heightOfBoxStart({ spaceBefore, padding, blocks }: BoxNode, flow: PageFlow): number {
  return spaceBefore + 2 * padding + heightFrom(blocks, 0, flow)
}

/**
 * Height of what a block has under it on its page: a signature has two lines of the text over it, a note of a table its last rows,
 * and a lead-in too short to be broken the first lines of what it announces (longer ones are left by it: A/RES/78/182, page 7).
 */
export function heightUnder(blocks: readonly DefinitionNode[], index: number, flow: PageFlow): number {
  const [node, next] = blocks.slice(index, index + 2)
  if (next?.type !== 'paragraph' || next.startsPage) return 0
  if (node?.type === 'paragraph' && node.leadsIn && isUnbroken(node, flow)) return heightFrom(blocks, index + 1, flow)
  if (next.closing === undefined) return 0
  const { lines, spaceBefore } = flow.typesetter.measure(next, flow.cursor.availableWidth)
  return spaceBefore + heightOf(lines)
}

/** Has too few lines to stand on two pages. */
function isUnbroken(node: ParagraphNode, { cursor, typesetter }: PageFlow): boolean {
  return typesetter.measure(node, cursor.availableWidth).lines.length < 2 * fewestLines
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
