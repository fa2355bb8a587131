/**
 * Line breaks in a cell of a table, which has one line: a backslash alone between spaces, as it stands at a line's end elsewhere. The parser has made
 * one sign of `\` and `\\`, so the source of the words is looked at.
 */
import type { Break, PhrasingContent, TableCell, Text } from 'mdast'
import { endOf, startOf, type ParseContext } from './context.ts'

/** The children of a cell, with breaks in the place of the signs; one at either edge is a word. */
export function withBreaks({ children }: TableCell, context: ParseContext): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)]
  if (first === undefined || last === undefined) return children
  const edges = { start: startOf(first), end: endOf(last) }
  return children.flatMap((child) => breakChild(child, edges, context))
}

interface Edges {
  readonly start: number
  readonly end: number
}

function breakChild(child: PhrasingContent, edges: Edges, context: ParseContext): PhrasingContent[] {
  if (child.type === 'text') return breakText(child, edges, context)
  if (child.type !== 'emphasis' && child.type !== 'strong' && child.type !== 'link') return [child]
  return [{ ...child, children: child.children.flatMap((each) => breakChild(each, edges, context)) }]
}

/** A backslash that stands alone, in each of the ways to write it. */
const written = /(?<=^|[ \t])(?:\\\\?|&#0*92;|&#[xX]0*5[cC];|&bsol;)(?=[ \t]|$)/g

/** The same as the parser gives it: they stand in the same order. */
const read = /(?<=^|[ \t])\\(?=[ \t]|$)/g

function breakText(node: Text, edges: Edges, context: ParseContext): PhrasingContent[] {
  const start = startOf(node)
  const signs = [...node.value.matchAll(read)]
  const parts: PhrasingContent[] = []
  let [value, from] = [0, start]
  for (const [at, { 0: sign, index }] of [...context.text.slice(start, endOf(node)).matchAll(written)].entries()) {
    const [offset, found] = [start + index, signs[at]?.index]
    if (sign !== '\\' || found === undefined || offset === edges.start || offset + 1 === edges.end) continue
    parts.push(textBetween(node.value.slice(value, found), from, offset), breakAt(offset))
    value = found + 1
    from = offset + 1
  }
  return parts.length === 0 ? [node] : [...parts, textBetween(node.value.slice(value), from, endOf(node))]
}

function textBetween(value: string, start: number, end: number): Text {
  return { type: 'text', value, position: between(start, end) }
}

function breakAt(offset: number): Break {
  return { type: 'break', position: between(offset, offset + 1) }
}

/** Only offsets are asked for: lines and columns are found from them. */
function between(start: number, end: number): NonNullable<Text['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
