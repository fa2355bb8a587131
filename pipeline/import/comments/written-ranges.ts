/** The stretches of a source that was written of a document, by the nodes that they say. */
import type { Block, Node } from '../../document.ts'
import { lineStarts, type TextRange } from '../../text/positions.ts'
import type { SourceText } from '../../unparse/index.ts'

/** Finds the stretch of a node: from its line to that of the next which is none of its own. */
export function writtenRanges({ text, lines }: SourceText): (node: Node) => TextRange | undefined {
  const starts = lineStarts(text)
  const known = [...new Set(lines.values())].toSorted((a, b) => a - b)
  const next = new Map(known.map((line, index) => [line, known[index + 1]]))
  return (node) => {
    const first = lines.get(node)
    if (first === undefined) return undefined
    const last = within(node).reduce((most, each) => Math.max(most, lines.get(each) ?? 0), first)
    const end = next.get(last)
    return { start: starts[first - 1] ?? 0, end: end === undefined ? text.length : (starts[end - 1] ?? text.length) }
  }
}

/** The blocks of a node that stand between its first line and its last. */
function within(node: Node): readonly Block[] {
  if (node.type === 'table') return node.notes
  if (node.type !== 'box' && node.type !== 'quote' && node.type !== 'note') return []
  return node.children.flatMap((child): readonly Block[] => [child, ...within(child)])
}
