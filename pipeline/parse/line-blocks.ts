/** Blocks whose lines count: signatures and lines at the end of the column. */
import type { Nodes, Paragraph } from 'mdast'
import type { Inline, Text } from '../document.ts'
import { reportTrailingAttributes } from './misplaced-attributes.ts'
import { reportAt, startOf, type ParseContext } from './context.ts'
import { isSilent } from './html.ts'
import { toRuns } from './inlines.ts'
import { collapseWhitespace } from './collapse-whitespace.ts'

/** The lines of paragraphs: a line end, a backslash and a blank line all begin a new one. */
export function toLines(nodes: readonly Nodes[], context: ParseContext): readonly (readonly Inline[])[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return linesOf(node, context)
    if (!isSilent(node, context))
      reportAt(context, startOf(node), 'misplaced', 'Anything but words', 'a block of lines')
    return []
  })
}

function linesOf(node: Paragraph, context: ParseContext): readonly (readonly Inline[])[] {
  reportTrailingAttributes(node, context)
  const lines = splitLines(toRuns(node.children, context)).map(collapseWhitespace)
  return lines.filter((line) => line.length > 0)
}

function splitLines(runs: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const piece of runs.flatMap(splitRun)) {
    if (piece === 'end') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines
}

function splitRun(run: Inline): readonly (Inline | 'end')[] {
  if (run.type === 'lineBreak') return ['end']
  if (run.type !== 'text') return [run]
  return run.value.split('\n').flatMap((value, index): readonly (Text | 'end')[] => {
    const piece = { ...run, value }
    return index === 0 ? [piece] : ['end', piece]
  })
}
