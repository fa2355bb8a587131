/** Attributes of pandoc that stand behind a heading or a title: a name, classes, values in braces. */
import type { PhrasingContent } from 'mdast'
import { omit, type MarkdownReading, type Point } from './reading.ts'
import { showSigns } from './stand-ins.ts'

const longest = 400

/** The inlines of a line without attributes, which are told. */
export function withoutAttributes(
  nodes: readonly PhrasingContent[],
  at: Point,
  reading: MarkdownReading,
): readonly PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  const start = last.value.slice(-longest).lastIndexOf('{') + Math.max(0, last.value.length - longest)
  const braces = last.value.slice(start).trimEnd()
  if (!/^\{(?:[#.][^{}]*|-|[\w-]+=[^{}]*)\}$/.test(braces)) return nodes
  omit(reading, at, ['attributes', showSigns(braces)])
  return [...nodes.slice(0, -1), { ...last, value: last.value.slice(0, start).trimEnd() }]
}
