/** Where the author's comments stand: they are never printed and never leave the source. */
import type { Nodes, Root } from 'mdast'
import type { TextRange } from '../text/positions.ts'
import { comments } from './html.ts'

/** The comments of a text, in order. */
export function findComments(tree: Root, text: string): readonly TextRange[] {
  const found: TextRange[] = []
  const left: Nodes[] = [tree]
  // Not by recursion: what nests too deep is refused by others.
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'html') found.push(...commentsIn(text, node))
    else if ('children' in node) node.children.forEach((child) => left.push(child))
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Looked for in the source: the value of a node within a list has lost the indents of its lines. */
function commentsIn(text: string, { position }: Nodes): readonly TextRange[] {
  const offset = position?.start.offset ?? 0
  return [...text.slice(offset, position?.end.offset).matchAll(comments)].map(({ 0: comment, index }) => ({
    start: offset + index,
    end: offset + index + comment.length,
  }))
}
