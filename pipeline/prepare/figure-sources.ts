/** Paragraphs under a figure that say where it is from, or what its signs mean: “*Source*: …”, “*Note*: …”. */
import type { Block, Inline } from '../document.ts'

/** Behind the word in italics. */
const colon = /^[\s\u00A0]*[:：]/u

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
  return /[:：]\s*$/u.test(term.value) || (next?.type === 'text' && colon.test(next.value))
}
