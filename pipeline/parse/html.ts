/** Comments vanish; any other HTML is refused. */
import type { Html, Nodes } from 'mdast'
import { reportAt, startOf, type ParseContext } from './context.ts'

/** True for a node that prints nothing: a comment, front matter, or HTML that has been reported here. */
export function isSilent(node: Nodes, context: ParseContext): boolean {
  if (node.type === 'yaml' || node.type === 'footnoteDefinition') return true
  if (node.type !== 'html') return false
  reportHtml(node, context)
  return true
}

/** Finished comments. */
export const comments = /<!--[\s\S]*?-->/g

/** Reports what a block of HTML holds besides finished comments. */
export function reportHtml(node: Html, context: ParseContext): void {
  const rest = node.value.replace(comments, (comment) => ' '.repeat(comment.length))
  const found = /\S/.exec(rest)
  if (found === null) return
  const offset = startOf(node) + found.index
  if (rest.startsWith('<!--', found.index)) reportAt(context, offset, 'comment-open')
  else if (node.value.startsWith('<!--')) reportAt(context, offset, 'comment-text', rest.trim())
  else reportAt(context, offset, 'raw-html', /^<[^>\n]*>?/.exec(rest.slice(found.index))?.[0] ?? rest.trim())
}
