/**
 * Items on lines of their own without blank lines between them, as Word has them: to CommonMark (0.31.2, 6.8) their line ends are spaces. A line
 * is an item where its label goes on counting, or begins to: with a tab behind the label, behind a line that ends with a mark, or before one that
 * goes on. Errs by leaving the line where it is: the patterns of markup tell it.
 */
import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { itemLabel, levelsOf, type Candidate } from '../text/typed-labels.ts'
import { endOf, sourceOf, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

/** Gives each item on a line of its own a paragraph of its own. */
export function splitItemLines(root: Nodes, context: ParseContext): void {
  for (const { node } of visitsOf(root)) {
    if (!('children' in node) || isBlockOfLines(node)) continue
    if (!node.children.some((child) => child.type === 'paragraph')) continue
    // What was a block stays one: each child is replaced by others of its kind.
    const children = node.children as RootContent[]
    const split = children.flatMap((child): readonly RootContent[] =>
      child.type === 'paragraph' ? splitParagraph(child, context) : [child],
    )
    if (split.length > children.length) node.children = split as typeof node.children
  }
}

function isBlockOfLines(node: Nodes): boolean {
  return node.type === 'containerDirective' && (node.name === 'signature' || node.name === 'end')
}

/** What the lines before say about the next one. */
interface Reached {
  readonly labels: readonly Candidate[]
  readonly tail: string
}

function splitParagraph(paragraph: Paragraph, context: ParseContext): readonly Paragraph[] {
  const pieces: PhrasingContent[][] = [[]]
  let reached: Reached = { labels: [], tail: '' }
  const lines = paragraph.children
    .flatMap((child, index) => linesOf(child, index === 0, context))
    .map((line) => ({
      ...line,
      labels: line.begins ? labelsOf(line.node, context) : [],
      tail: tailOf(line.node, context),
    }))
  for (const [index, line] of lines.entries()) {
    const { node, labels, tail } = line
    if (line.begins && pieces[0]?.length !== 0 && isNext(line, reached, lines[index + 1])) pieces.push([])
    reached = { labels: labels.length > 0 ? [...labels, ...reached.labels] : reached.labels, tail }
    pieces.at(-1)?.push(node)
  }
  return pieces.length === 1 ? [paragraph] : pieces.map(toParagraph)
}

interface Line {
  readonly node: PhrasingContent
  readonly begins: boolean
}

interface LabelledLine extends Line {
  readonly labels: readonly Candidate[]
  readonly tail: string
}

/** The lines of a run of words; anything else is one that goes on. */
function linesOf(node: PhrasingContent, isFirst: boolean, context: ParseContext): readonly Line[] {
  if (node.type !== 'text') return [{ node, begins: isFirst }]
  const [values, sources] = [node.value.split('\n'), sourceOf(context, node).split('\n')]
  if (values.length === 1 || values.length !== sources.length) return [{ node, begins: isFirst }]
  let offset = startOf(node)
  return values.map((value, index) => {
    const start = offset
    offset += (sources[index]?.length ?? 0) + 1
    const isLast = index === values.length - 1
    const words = isLast ? value : `${value}\n`
    return { node: textAt(words, [start, isLast ? endOf(node) : offset], context), begins: isFirst || index > 0 }
  })
}

function textAt(value: string, [start, end]: readonly [number, number], { locate }: ParseContext): Text {
  const point = (offset: number) => {
    const { line, column } = locate(offset)
    return { line, column, offset }
  }
  return { type: 'text', value, position: { start: point(start), end: point(end) } }
}

function labelsOf(node: PhrasingContent, { language }: ParseContext): readonly Candidate[] {
  const found = node.type === 'text' ? itemLabel(node.value.trimStart(), language) : undefined
  return found === undefined ? [] : levelsOf(found.label, language)
}

function tailOf(node: PhrasingContent, context: ParseContext): string {
  return sourceOf(context, node).trimEnd().slice(-8)
}

const endMark = /[;.:,؛،；。、：，]$|[;,؛،；，]\s\p{L}{1,4}$/u

function isNext({ node, labels, tail }: LabelledLine, reached: Reached, next: LabelledLine | undefined): boolean {
  if (labels.length === 0) return false
  const goesOn = follows(labels, reached.labels)
  const begins = labels.filter(({ number }) => number === 1)
  if (node.type === 'text' && /^\s*\S+\t/.test(node.value)) return goesOn || begins.length > 0
  if (goesOn && endMark.test(reached.tail)) return true
  return (
    begins.length > 0 && (/[:：]$/.test(reached.tail) || (endMark.test(tail) && follows(next?.labels ?? [], begins)))
  )
}

/** Whether a label may be that of the item behind another. */
function follows(labels: readonly Candidate[], before: readonly Candidate[]): boolean {
  return labels.some(({ level, number }) =>
    before.some((label) => label.level === level && label.number + 1 === number),
  )
}

function toParagraph(children: PhrasingContent[]): Paragraph {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  if (start === undefined || end === undefined) throw new Error('a line has no place')
  return { type: 'paragraph', children, position: { start, end } }
}
