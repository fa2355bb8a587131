/** Paragraphs under a figure that say where it is from, or what its signs mean: “*Source*: …”, “*Note*: …”. */
import type { Block, Inline } from '../document.ts'

/** Those that stand straight under a figure, or under others of their kind. */
export function sourcesIn(list: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>()
  for (const [index, block] of list.entries()) {
    const before = list[index - 1]
    const isUnder = before?.type === 'figure' || (before !== undefined && found.has(before))
    if (isUnder && block.type === 'paragraph' && beginsWithTerm(block.children)) found.add(block)
  }
  return found
}

function beginsWithTerm([term, next]: readonly Inline[]): boolean {
  if (term?.type !== 'text' || !term.marks.includes('italic')) return false
  const behind = next?.type === 'text' ? next.value : ''
  return [term.value.trimEnd().at(-1), behind.trimStart().at(0)].some((sign) => sign === ':' || sign === '：')
}
