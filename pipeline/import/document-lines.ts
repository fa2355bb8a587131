/** The lines of blocks, for the notes that are called in them. */
import type { Block, Inline } from '../document.ts'

type Line = readonly Inline[]

/** Labels of the notes that some lines call, in order. */
export function callsIn(lines: readonly Line[]): readonly string[] {
  return lines.flat().flatMap((inline) => (inline.type === 'noteReference' ? [inline.label] : []))
}

/** Lines whose notes stand at the foot of the page; those of tables and boxes are their own. */
export function footLinesOf(block: Block): readonly Line[] {
  return block.type === 'table' || block.type === 'box' ? [] : linesOf(block)
}

/** Every line of a block. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'numberedParagraph':
    case 'bullet':
      return [block.children]
    case 'quote':
      return block.children.flatMap(linesOf)
    case 'box':
      return [block.title, ...block.children.flatMap(linesOf)]
    case 'signature':
    case 'endLines':
      return block.lines
    case 'table':
      return [
        block.title,
        ...[...block.head, ...block.body].flatMap(({ cells }) => cells.map(({ children }) => children)),
        ...block.notes.map(({ children }) => children),
      ]
    case 'figure':
    case 'contents':
    case 'pageBreak':
      return []
  }
}
