/** Notes that the text of a box calls: they belong under the box, where no format has a place for them yet. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Block, Box, Document, Inline } from '../document.ts'
import { linesOfBlock } from './walk.ts'

/** Reports each of them, so that none is lost. Notes of tables in boxes stand under their tables. */
export function reportBoxNotes({ children, attachments }: Document, file: VFile): void {
  const blocks = [...children, ...attachments.flatMap((attachment) => attachment.children)]
  for (const call of blocks.flatMap(boxesIn).flatMap(inlinesOf)) {
    if (call.type !== 'noteReference') continue
    const { line, column } = call.position?.start ?? { line: 1, column: 1 }
    report(file, 'not-yet', { path: file.path, line, column }, 'A note to the text of a box', 'any format')
  }
}

function boxesIn(block: Block): readonly Box[] {
  if (block.type === 'quote') return block.children.flatMap(boxesIn)
  return block.type === 'box' ? [block, ...block.children.flatMap(boxesIn)] : []
}

function inlinesOf({ title, children }: Box): readonly Inline[] {
  return [title, ...children.flatMap(linesOfBlock)].flat()
}
