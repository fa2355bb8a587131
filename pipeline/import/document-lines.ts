/** The lines of blocks, for the notes that are called in them. */
import type { Block, Inline } from '../document.ts'
import { linesOfBlock } from '../prepare/walk.ts'

type Line = readonly Inline[]

/** Labels of the notes that some lines call, in order. */
export function callsIn(lines: readonly Line[]): readonly string[] {
  return lines.flat().flatMap((inline) => (inline.type === 'noteReference' ? [inline.label] : []))
}

/** Every line of a block, with those of boxes and tables. */
export function linesOf(block: Block): readonly Line[] {
  if (block.type === 'box') return [block.title, ...block.children.flatMap(linesOf)]
  if (block.type !== 'table') return linesOfBlock(block)
  return [
    block.title,
    ...[...block.head, ...block.body].flatMap(({ cells }) => cells.map(({ children }) => children)),
    ...block.notes.map(({ children }) => children),
  ]
}
