/** What stands over a text of Markdown: title, line under it, summary. */
import type { Heading, Root, RootContent } from 'mdast'
import { bareCell, bareParagraph, bareTable } from '../word/new-paragraph.ts'
import type { Item } from '../word/word-document.ts'
import { readCell, readLine } from './cells.ts'
import { wordsPiece } from './line-pieces.ts'
import type { Metadata } from './metadata.ts'
import { collapsed, firstPoint, type MarkdownReading } from './reading.ts'
import { showCode } from './stand-ins.ts'

/** The heading over all text that says the title of the front matter again: it is the title. */
export function repeatedTitle({ children }: Root, { title }: Metadata, text: string): Heading | undefined {
  const first = children.find((node) => !wordless.has(node.type))
  if (first?.type !== 'heading' || title === undefined) return undefined
  const [start, end] = [first.children[0]?.position?.start.offset, first.children.at(-1)?.position?.end.offset]
  const words = showCode(text.slice(start ?? 0, end ?? 0)).replace(/\{[#.][^{}]*\}$/, '')
  return bare(words) === bare(title) ? first : undefined
}

const wordless: ReadonlySet<RootContent['type']> = new Set([
  'html',
  'definition',
  'footnoteDefinition',
  'thematicBreak',
])

/** Words without the signs that give them a look. */
function bare(words: string): string {
  return collapsed(words)
    .replace(/[*_`\\]/g, '')
    .trim()
}

/** The items over the text; a title that a heading says again stands there. */
export function itemsOver(
  { title, subtitle, abstract }: Metadata,
  isRepeated: boolean,
  reading: MarkdownReading,
): readonly Item[] {
  const lineOf = (words: string | undefined, role: 'titleHCh' | 'subtitle', style: string): readonly Item[] =>
    words === undefined ? [] : [{ ...readLine(words, firstPoint, reading), role, style }]
  return [
    ...lineOf(isRepeated ? undefined : title, 'titleHCh', 'Title'),
    ...lineOf(subtitle, 'subtitle', 'Subtitle'),
    ...(abstract === undefined ? [] : [summaryOf(readCell(abstract, firstPoint, reading), reading)]),
  ]
}

function summaryOf(items: readonly Item[], { language }: MarkdownReading): Item {
  const title = { ...bareParagraph([wordsPiece(language.summary, {})]), role: 'summaryTitle' as const }
  return bareTable([{ cells: [bareCell([title, ...items])], isHead: false, before: 0 }], 'cell')
}
