/** How far tables and figures float whose author lets them: past no heading, and not past the first reference to them. */
import type { PublishedBlock } from '../publication.ts'
import type { Sheet } from '../../templates/sheet.ts'
import { allBlocks, linesOf } from '../reading-order.ts'
import { gapAfter } from './spacing.ts'

type Floating = Extract<PublishedBlock, { type: 'table' | 'figure' }> & { readonly floatsPast: number }

/** What may stand before a table or figure that it was written after. */
const passed: readonly PublishedBlock['type'][] = ['paragraph', 'bullet', 'quote']
/** What stands over a table and goes with it. */
const over: readonly PublishedBlock['type'][] = ['heading', 'attachmentHeading', 'attachmentNote', 'attachmentTitle']

/** The blocks, each that floats with the number of blocks that it may let pass. */
export function setFloats(blocks: readonly PublishedBlock[], sheet: Sheet): readonly PublishedBlock[] {
  return blocks.map((block, index) => {
    if (!isFloating(block)) return couldFloat(block, index, blocks) ? { ...block, couldFloat: true } : block
    const { floatsPast: _, ...here } = block
    const beside = isTurned(block) ? countTurned(blocks, index + 1) : 0
    const after = blocks.slice(index + 1 + beside)
    const past = countPassed(block, blocks.slice(0, index), after)
    return past === 0
      ? here
      : { ...here, floatsPast: past, gapWherePassed: gapAcross(blocks[index - 1], after[0], sheet) }
  })
}

/** True of a table on its side that text could pass, if its author let it float. */
function couldFloat(
  block: PublishedBlock,
  index: number,
  blocks: readonly PublishedBlock[],
): block is Extract<PublishedBlock, { type: 'table' }> {
  if (block.type !== 'table' || !block.landscape) return false
  return countPassed(block, blocks.slice(0, index), blocks.slice(index + 1)) > 0
}

/** Points between the blocks on either side of what stands elsewhere. */
function gapAcross(before: PublishedBlock | undefined, after: PublishedBlock | undefined, sheet: Sheet): number {
  return before === undefined || after === undefined ? 0 : gapAfter(before, after, sheet)
}

function isFloating(block: PublishedBlock): block is Floating {
  return (block.type === 'table' || block.type === 'figure') && block.floatsPast !== undefined
}

function isTurned(block: PublishedBlock | undefined): boolean {
  return block?.type === 'table' && block.landscape && isFloating(block)
}

/** Tables that float beside each other on turned pages are passed together. */
function countTurned(blocks: readonly PublishedBlock[], from: number): number {
  const end = blocks.slice(from).findIndex((block) => !isTurned(block))
  return end < 0 ? blocks.length - from : end
}

function countPassed(
  { id }: Pick<Floating, 'id'>,
  before: readonly PublishedBlock[],
  after: readonly PublishedBlock[],
): number {
  const last = before.at(-1)
  if (last !== undefined && over.includes(last.type)) return 0
  const isKnown = before.some((block) => refersTo(block, id))
  const end = after.findIndex(
    (block) => !passed.includes(block.type) || block.startsPage || (!isKnown && refersTo(block, id)),
  )
  return end < 0 ? after.length : end
}

function refersTo(block: PublishedBlock, id: string | undefined): boolean {
  return allBlocks([block])
    .flatMap(linesOf)
    .flat()
    .some(
      (inline) => inline.type === 'text' && inline.link !== undefined && 'id' in inline.link && inline.link.id === id,
    )
}
