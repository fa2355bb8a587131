/**
 * Braces that were meant to name or continue something and stand where they would be printed. They are of our language, and words to the
 * parser; whether a backslash stands before them (CommonMark 0.31.2, 2.4) only the source tells. Errs by refusing: braces within the address
 * of a link count as well.
 */
import type { Nodes } from 'mdast'
import { reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

// An odd number of backslashes before the brace makes it a word's.
const braces =
  /(?<=(?<!\\)(?:\\\\)*)\{[ \t]*(?:(?:#[\w-]+(?:[ \t]+[\w-]+(?![\w-]|=\d))*|continued|start=\d+)(?:[ \t]+(?:continued|start=\d+|#[\w-]+))*|#(?=[^\s{}]*[^\s{}\w-])[^\s{}]+)[ \t]*\}/g

/** Reports `{#id}` and `{continued}` anywhere but at the end of a paragraph or heading. */
export function reportMisplacedAttributes(root: Nodes, context: ParseContext): void {
  if (!context.text.includes('{')) return
  for (const { node } of visitsOf(root)) {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue
    const source = sourceOf(context, node)
    // The head of a table is none, whatever it begins with.
    const read = node.type === 'tableCell' ? source : withoutDirectives(source)
    const inside = [...read.matchAll(braces)].filter(
      (match) => node.type === 'tableCell' || !isLast(node, source, match),
    )
    reportAll(inside, node, context)
    reportEmphasized(node, context)
  }
}

/** A line with two colons before its words was meant for a directive, and is told as that. */
function withoutDirectives(source: string): string {
  return source.replaceAll(/^[ \t>]*::.*$/gm, (line) => ' '.repeat(line.length))
}

/** A word such as `__id__` is bold to the parser, so its braces are not found at the end of the words. */
function reportEmphasized(node: Nodes, context: ParseContext): void {
  const found = /(?<!\\)\{(#?)(_+[\w-]*_+)(?:=\S*)?\}\s*$/.exec(sourceOf(context, node))
  if (found === null) return
  const [written, sign, name = ''] = found
  const offset = startOf(node) + found.index
  if (sign === '#') reportAt(context, offset, 'id-malformed', name)
  else reportAt(context, offset, 'attribute-inside', written.trimEnd())
}

/** Reports the braces at the end of a paragraph whose block takes none. */
export function reportTrailingAttributes(node: Nodes, context: ParseContext): void {
  const source = sourceOf(context, node)
  reportAll(
    [...source.matchAll(braces)].filter((match) => isLast(node, source, match)),
    node,
    context,
  )
}

function reportAll(found: readonly RegExpExecArray[], node: Nodes, context: ParseContext): void {
  for (const match of found) reportAt(context, startOf(node) + match.index, 'attribute-inside', match[0])
}

/** True where only comments follow, or the signs that close a heading (CommonMark 0.31.2, 4.2: behind a space). */
function isLast({ type }: Nodes, source: string, match: RegExpExecArray): boolean {
  const rest = source.slice(match.index + match[0].length).replace(/<!--[\s\S]*?-->/g, '')
  return (type === 'heading' ? /^(?:[ \t]+#+)?\s*$/ : /^\s*$/).test(rest)
}
