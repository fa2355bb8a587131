/** Space between blocks, and which of them begin a page. */
import { gapBetween, styleOf } from '../../templates/styles.ts'
import type { Block } from '../publication.ts'
import type { Finishing } from './blocks.ts'

/** Gives every block its distance from the one before; `isUnderLines` tells that session lines stand over the first. */
export function setSpacing(blocks: readonly Finishing[], isUnderLines: boolean): readonly Block[] {
  const spaced: Block[] = []
  let breaks = false
  for (const block of blocks) {
    if (block === 'pageBreak') {
      breaks = spaced.length > 0
      continue
    }
    const startsPage = breaks || block.startsPage
    const previous = spaced.at(-1)
    const gap = previous === undefined ? (isUnderLines ? styleOf(block.style).before : 0) : gapAfter(previous, block)
    spaced.push({ ...withInnerSpacing(block), startsPage, spaceBefore: startsPage ? 0 : gap })
    breaks = false
  }
  return spaced
}

function gapAfter(previous: Block, block: Block): number {
  return gapBetween(lastStyle(previous), firstStyle(block))
}

/** A quotation is spaced by what stands in it. */
function lastStyle(block: Block): Block['style'] {
  const last = block.type === 'quote' ? block.children.at(-1) : undefined
  return last === undefined ? block.style : lastStyle(last)
}

function firstStyle(block: Block): Block['style'] {
  const first = block.type === 'quote' ? block.children[0] : undefined
  return first === undefined ? block.style : firstStyle(first)
}

function withInnerSpacing(block: Block): Block {
  if (block.type !== 'quote' && block.type !== 'box') return block
  return { ...block, children: setSpacing(block.children, false) }
}
