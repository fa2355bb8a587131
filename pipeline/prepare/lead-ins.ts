/** Lines that lead in what follows them – “One Government stated:” – and are not left at the foot of a page without it. */
import type { Line, PublishedBlock, PublishedBullet, PublishedParagraph } from '../publication.ts'
import { plainText } from '../reading-order.ts'

/** The blocks, those marked that end in a colon and have a quotation or a list under them. */
export function markLeadIns(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
  return blocks.map((block, index) => {
    if (block.type === 'quote' || block.type === 'box') return { ...block, children: markLeadIns(block.children) }
    if (block.type !== 'paragraph' && block.type !== 'bullet') return block
    return endsInColon(block.content) && isLedIn(blocks[index + 1], block) ? { ...block, leadsIn: true } : block
  })
}

/** A mark of a note may stand behind the colon. */
function endsInColon(content: Line): boolean {
  return /[:：]$/u.test(plainText(content).trimEnd())
}

function isLedIn(next: PublishedBlock | undefined, block: PublishedParagraph | PublishedBullet): boolean {
  if (next === undefined || next.startsPage) return false
  if (next.type === 'quote') return true
  if (next.type === 'bullet') return block.type !== 'bullet' || next.level > block.level
  return block.type !== 'bullet' && next.type === 'paragraph' && (next.level ?? 0) > (block.level ?? 0)
}
