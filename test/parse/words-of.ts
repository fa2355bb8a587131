/** The words of a parsed document. */
import type { Block, Document, Inline } from '../../pipeline/document.ts'

/** All that a document prints as it was written, a line for each stretch of words. */
export function wordsOf({ title, children, attachments, notes }: Document): string {
  const blocks = [
    ...children,
    ...attachments.flatMap((part) => part.children),
    ...[...notes.values()].flatMap((note) => note.children),
  ]
  return [
    inlineWords(title.children),
    ...attachments.map(({ heading }) => inlineWords(heading)),
    ...blocks.map(blockWords),
  ].join('\n')
}

function blockWords(block: Block): string {
  if (block.type === 'table') {
    const cells = [...block.head, ...block.body]
      .flatMap((row) => row.cells)
      .map(({ children }) => inlineWords(children))
    return [inlineWords(block.title), ...cells, ...block.notes.map(blockWords)].join('\n')
  }
  if (block.type === 'signature' || block.type === 'endLines') return block.lines.map(inlineWords).join('\n')
  if (block.type === 'box') return [inlineWords(block.title), ...block.children.map(blockWords)].join('\n')
  if (block.type === 'quote') return block.children.map(blockWords).join('\n')
  if (block.type === 'figure') return `${block.alternative}${block.title ?? ''}${block.source}`
  if (!('children' in block)) return ''
  const marker = block.type === 'heading' ? (block.marker ?? '') : block.type === 'numberedParagraph' ? block.typed : ''
  return marker + inlineWords(block.children)
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
}
