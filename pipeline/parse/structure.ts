/** Faults that make the tree itself unsound: they are reported first, and alone. */
import type { Nodes } from 'mdast'
import { reportAt, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

/** True when the tree can be trusted: containers are closed and nothing is deeper or more than allowed. */
export function hasSoundStructure(root: Nodes, context: ParseContext): boolean {
  const before = context.file.messages.length
  reportDeep(root, context)
  reportMany(root, context)
  reportUnclosed(root, context)
  return context.file.messages.length === before
}

function reportDeep(root: Nodes, context: ParseContext): void {
  const { nesting, inlineNesting } = context.limits
  for (const { node, blockDepth, inlineDepth } of visitsOf(root)) {
    const limit = blockDepth > nesting ? nesting : inlineDepth > inlineNesting ? inlineNesting : undefined
    if (limit !== undefined) return reportAt(context, startOf(node), 'nesting', String(limit))
  }
}

function reportMany(root: Nodes, context: ParseContext): void {
  const { headings, links, pictures, notes } = context.limits
  const limits: Readonly<Record<string, readonly [number, string]>> = {
    heading: [headings, 'headings'],
    link: [links, 'links'],
    image: [pictures, 'pictures'],
    footnoteDefinition: [notes, 'footnotes'],
  }
  const counts = new Map<string, number>()
  for (const { node } of visitsOf(root)) {
    const limit = limits[node.type]
    if (limit === undefined) continue
    const count = (counts.get(node.type) ?? 0) + 1
    counts.set(node.type, count)
    if (count === limit[0] + 1) reportAt(context, startOf(node), 'complexity', limit[1], String(limit[0]))
  }
}

/** The parser closes containers by itself at the end of what holds them; only the closing line proves that it was meant. */
function reportUnclosed(root: Nodes, context: ParseContext): void {
  for (const { node } of visitsOf(root)) {
    if (node.type !== 'containerDirective' || node.data?.position?.closing !== undefined) continue
    reportAt(context, startOf(node), 'directive-unclosed', node.name)
  }
}
