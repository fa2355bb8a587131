/** Which remarks of a record of a meeting stand further from the text. */
import type { RecordForm } from '../../templates/kinds/kind.ts'
import type { Finishing } from './blocks.ts'

/** What opens the meeting, and what stands about a vote, is further apart. */
export function setApart(blocks: readonly Finishing[], type: RecordForm['type']): readonly Finishing[] {
  const first = blocks.findIndex(isRemark)
  const end = blocks.findIndex((block, at) => at > first && !isRemark(block))
  const opens = isOver[type](blocks.slice(0, first)) ? { first, end: end === -1 ? blocks.length : end } : undefined
  return blocks.map((block, at) => {
    if (block === 'pageBreak' || block.type !== 'paragraph' || block.style !== 'remark') return block
    const isAboutVote = styleOf(blocks[at + 1]) === 'voteSide' || styleOf(blocks[at - 2]) === 'voteSide'
    const isOpening = opens !== undefined && at >= opens.first && at < opens.end
    return isOpening || isAboutVote ? { ...block, style: 'remarkApart' } : block
  })
}

/**
 * Whether blocks are those over the text: in a verbatim record who presides, in a summary record all that has no number, with the one heading
 * of its contents.
 */
const isOver: Readonly<Record<RecordForm['type'], (before: readonly Finishing[]) => boolean>> = {
  verbatim: (before) => before.every((block) => styleOf(block) === 'roll'),
  summary: (before) =>
    !before.some((block) => block !== 'pageBreak' && block.type === 'paragraph' && block.label !== undefined) &&
    before.filter((block) => block !== 'pageBreak' && block.type === 'heading').length <= 1,
}

function isRemark(block: Finishing): boolean {
  return styleOf(block) === 'remark'
}

function styleOf(block: Finishing | undefined): string | undefined {
  return block === undefined || block === 'pageBreak' ? undefined : block.style
}
