/** Blocks one under another: which of two neighbours carries the gap between them. */
import { Paragraph } from 'docx'
import type { PublishedBlock } from '../../publication.ts'
import type { BlockSetting } from './context.ts'
import type { BlockElement } from './components.ts'
import { twips } from '../../word/measures.ts'

/** A table carries no gap: the paragraph before or after it must. */
function endsInTable(block: PublishedBlock | undefined): boolean {
  if (block?.type === 'box') return true
  if (block?.type === 'quote') return endsInTable(block.children.at(-1))
  return block?.type === 'table' && block.remarks.length === 0 && block.notes.length === 0
}

function beginsWithTable(block: PublishedBlock): boolean {
  return (
    block.type === 'box' ||
    (block.type === 'table' && block.label === undefined && block.title.length === 0 && block.unit === undefined)
  )
}

/** Two tables that touch become one; a line as high as the gap holds them apart, as in the official files. */
function spacer(height: number): Paragraph {
  return new Paragraph({ spacing: { line: twips(Math.max(height, 1)), lineRule: 'exact', after: 0 } })
}

interface Neighbours {
  readonly block: PublishedBlock
  readonly previous: PublishedBlock | undefined
  readonly next: PublishedBlock | undefined
}

type Gaps = Pick<BlockSetting, 'before' | 'after'>

/**
 * The gap stands under the upper block, as in the official files, where no style has anything over its first line:
 * so it is the same whether a program adds the two spaces or takes the larger, and goes at the head of a page.
 */
function gapsOf({ block, previous, next }: Neighbours, around: BlockSetting): Gaps {
  const before =
    previous === undefined ? around.before : endsInTable(previous) && !block.startsPage ? block.spaceBefore : 0
  const own = around.publication.sheet.styles[block.style].after
  const after = next === undefined ? around.after : next.startsPage ? own : next.spaceBefore
  return { before, after }
}

/** Writes blocks in order; the setting's gaps are those over the first and under the last. */
export function writeFlow(blocks: readonly PublishedBlock[], setting: BlockSetting): readonly BlockElement[] {
  return blocks.flatMap((block, index) => {
    const previous = blocks[index - 1]
    const gaps = gapsOf({ block, previous, next: blocks[index + 1] }, setting)
    const touches = endsInTable(previous) || (previous === undefined && gaps.before > 0)
    const apart = touches && beginsWithTable(block) ? [spacer(gaps.before)] : []
    return [...apart, ...setting.write(block, { ...setting, ...gaps })]
  })
}
