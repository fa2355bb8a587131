/** Where the author's comments stand: they are never printed and never leave the source. */
import type { Nodes, Root } from 'mdast'
import type { TextRange } from '../text/positions.ts'
import { sourceOf, type ParseContext } from './context.ts'
import { comments } from './html.ts'
import { visitsOf } from './walk.ts'

/** A definition of a link that no link can call: how other Markdown has comments that are not HTML. */
const typed =
  /^[ \t]*(?:\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)?|\[\]:[ \t]*(?:#|<>))[ \t]*(?:\([^\n]*\)|"[^\n]*"|'[^\n]*')[ \t]*$/

/** Makes comments of the paragraphs whose every line is one such as `[//]: # (comment)`. */
export function hideTypedComments(root: Nodes, context: ParseContext): void {
  if (!context.text.includes(']:')) return
  for (const { node } of visitsOf(root)) {
    if (node.type !== 'paragraph' || !isTypedComment(sourceOf(context, node))) continue
    Object.assign(node, { type: 'html', value: '', children: [] })
  }
}

function isTypedComment(source: string): boolean {
  return source.split('\n').every((line) => typed.test(line))
}

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
  if (isTypedComment(text.slice(offset, position?.end.offset)))
    return [{ start: offset, end: position?.end.offset ?? offset }]
  return [...text.slice(offset, position?.end.offset).matchAll(comments)].map(({ 0: comment, index }) => ({
    start: offset + index,
    end: offset + index + comment.length,
  }))
}
