/** What tells a record of a meeting, whose type is measured: lines in its masthead, the note at its foot, or who presides. */
import type { Publication } from '../publication.ts'
import { allBlocks, blocksOf } from '../reading-order.ts'

export function isRecord(publication: Publication): boolean {
  const { masthead, firstFoot } = publication
  if (masthead.lines.length > 0 || firstFoot.note !== undefined) return true
  return allBlocks(blocksOf(publication)).some(({ type }) => type === 'roll')
}
