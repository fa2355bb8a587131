/** Which remarks of a record of a meeting stand further from the text. */
import type { Finishing } from './blocks.ts'

/** What opens the meeting, and what stands about a vote, is further apart. */
export function setApart(blocks: readonly Finishing[]): readonly Finishing[] {
  const opening = blocks.findIndex((block) => styleOf(block) !== 'remark' && styleOf(block) !== 'roll')
  return blocks.map((block, at) => {
    if (block === 'pageBreak' || block.type !== 'paragraph' || block.style !== 'remark') return block
    const isAboutVote = styleOf(blocks[at + 1]) === 'voteSide' || styleOf(blocks[at - 2]) === 'voteSide'
    return at < opening || isAboutVote ? { ...block, style: 'remarkApart' } : block
  })
}

function styleOf(block: Finishing | undefined): string | undefined {
  return block === undefined || block === 'pageBreak' ? undefined : block.style
}
