/** Keys under a list: `* Term of office expires on 31 December 2027.`, each behind the asterisks that stand in the list. */
import type { List, Nodes, Paragraph } from 'mdast'
import type { Block, Inline, Key } from '../document.ts'
import { positionOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import type { CheckedDirective } from './directive-attributes.ts'
import { isSilent } from './html.ts'
import { splitLines } from './line-blocks.ts'
import { collapseWhitespace } from './collapse-whitespace.ts'
import { toRuns } from './inlines.ts'

/** Markdown takes one asterisk for a bullet, and makes nothing of two. */
export function toKeys({ node, children }: CheckedDirective, context: ParseContext): readonly Block[] {
  const told = children.filter((child) => !isSilent(child, context))
  if (told.length === 0) reportAt(context, startOf(node), 'empty', '“keys”')
  const keys = told.flatMap((child) => keysIn(child, context))
  return [{ type: 'keys', keys, position: positionOf(context, node) }]
}

function keysIn(node: Nodes, context: ParseContext): readonly Key[] {
  if (node.type === 'paragraph') return keysOf(node, '', context)
  if (node.type === 'list' && /^\*[ \t]/.test(sourceOf(context, node))) return starredKeys(node, context)
  reportAt(context, startOf(node), 'misplaced', 'Anything but words behind asterisks', 'keys')
  return []
}

function starredKeys({ children }: List, context: ParseContext): readonly Key[] {
  return children.flatMap((item) =>
    item.children.flatMap((child) =>
      child.type === 'paragraph' ? keysOf(child, '*', context) : keysIn(child, context),
    ),
  )
}

/** A key a line; `first` is the mark that Markdown has read before the first of them. */
function keysOf(node: Paragraph, first: '' | '*', context: ParseContext): readonly Key[] {
  const lines = splitLines(toRuns(node.children, context)).map(collapseWhitespace)
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, at) => keyOf(line, at === 0 ? first : '') ?? refuse(node, context))
}

function keyOf(line: readonly Inline[], read: '' | '*'): Key | undefined {
  const [start, ...others] = line
  if (read !== '') return { mark: read, children: line }
  const mark = start?.type === 'text' ? /^\*{1,4}(?=[ \u00A0])/.exec(start.value)?.[0] : undefined
  if (start?.type !== 'text' || mark === undefined) return undefined
  return { mark, children: [{ ...start, value: start.value.slice(mark.length).trimStart() }, ...others] }
}

function refuse(node: Paragraph, context: ParseContext): readonly [] {
  reportAt(context, startOf(node), 'misplaced', 'A line that begins with no asterisk and space', 'keys')
  return []
}
