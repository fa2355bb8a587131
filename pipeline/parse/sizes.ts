/** Limits on the words of one block. */
import type { Nodes } from 'mdast'
import { reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

const wordy = new Set(['paragraph', 'heading', 'tableCell', 'leafDirective'])

/** Reports blocks that are too long, have too many line breaks, or hold a run that no line can break. */
export function reportSizes(root: Nodes, context: ParseContext): void {
  const { paragraph, breaks } = context.limits
  for (const { node } of visitsOf(root)) {
    if (!wordy.has(node.type)) continue
    const source = sourceOf(context, node)
    if (source.length > paragraph)
      reportAt(context, startOf(node), 'complexity', 'characters in one block', String(paragraph))
    else reportRun(source, startOf(node), context)
    if (source.length > breaks && countBreaks(node) > breaks)
      reportAt(context, startOf(node), 'complexity', 'line breaks in one block', String(breaks))
  }
}

function countBreaks(node: Nodes): number {
  return 'children' in node ? node.children.filter((child) => child.type === 'break').length : 0
}

/** Spaces, hyphens and ideographs let a line break; the address of a link is never printed. */
function reportRun(source: string, start: number, context: ParseContext): void {
  const { unbroken } = context.limits
  if (source.length <= unbroken) return
  const words = source.replace(/\]\([^()\s]*\)/g, (address) => ' '.repeat(address.length))
  const breakable =
    /[\s\-\u00AD\u2010\u2013\u2014/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]+/gu
  let last = 0
  for (const match of [...words.matchAll(breakable), { index: words.length, 0: '' }]) {
    if (match.index - last > unbroken)
      return reportAt(context, start + last, 'complexity', 'characters without a space', String(unbroken))
    last = match.index + match[0].length
  }
}
