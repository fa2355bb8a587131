/** Ways through the tree of a page. */
import type { Nodes } from 'mdast'

/** A node and all that it holds, in the order of the text. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

/** The words of a node, without its markup. */
export function wordsOf(node: Nodes): string {
  const pieces = [...nodesOf(node)].map((each) =>
    each.type === 'text' || each.type === 'inlineCode' ? each.value : each.type === 'break' ? ' ' : '',
  )
  return pieces.join('').trim()
}
