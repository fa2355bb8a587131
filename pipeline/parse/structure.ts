/** Faults that make the tree itself unsound: they are reported first, and alone. */
import type { Nodes } from 'mdast'
import { reportAt, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

/** True when the tree can be trusted: nothing is deeper or more than allowed. */
export function hasSoundStructure(root: Nodes, context: ParseContext): boolean {
  const isFlat = reportDeep(root, context) === 0
  const isFew = reportMany(root, context) === 0
  return isFlat && isFew
}

/** How many faults were reported: one at the most, for what is inside is deeper. */
function reportDeep(root: Nodes, context: ParseContext): number {
  const { nesting, inlineNesting } = context.limits
  for (const { node, blockDepth, inlineDepth } of visitsOf(root)) {
    const limit = blockDepth > nesting ? nesting : inlineDepth > inlineNesting ? inlineNesting : undefined
    if (limit === undefined) continue
    reportAt(context, startOf(node), 'nesting', String(limit))
    return 1
  }
  return 0
}

/** How many kinds of node there are too many of. */
function reportMany(root: Nodes, context: ParseContext): number {
  const { headings, links, pictures, notes } = context.limits
  const limits = new Map<string, readonly [number, string]>([
    ['heading', [headings, 'headings']],
    ['link', [links, 'links']],
    ['image', [pictures, 'pictures']],
    ['footnoteDefinition', [notes, 'footnotes']],
  ])
  const counts = new Map<string, number>()
  for (const { node } of visitsOf(root)) {
    const limit = limits.get(node.type)
    if (limit === undefined) continue
    const count = (counts.get(node.type) ?? 0) + 1
    counts.set(node.type, count)
    if (count === limit[0] + 1) reportAt(context, startOf(node), 'complexity', limit[1], String(limit[0]))
  }
  return [...counts].filter(([type, count]) => count > (limits.get(type)?.[0] ?? count)).length
}
