/** A text in Markdown of others – of pandoc, of a wiki, of a chat – as a Word file without a look of its own. */
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { languageCodes } from '../../../templates/languages/codes.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { WrittenFactList } from '../../facts/written.ts'
import type { Finding } from '../../diagnostics.ts'
import { findComplexity } from '../../read/complexity.ts'
import { readBytes, type Root as Folder } from '../../read/bytes.ts'
import { defaultLimits } from '../../text/limits.ts'
import { locateIn } from '../../text/positions.ts'
import { PassedLimit } from '../../text/text-limits.ts'
import { codeOf, shownLanguage } from '../facts/languages.ts'
import { decodeText } from '../plain/lines.ts'
import { bareCell, bareParagraph, bareTable } from '../word/new-paragraph.ts'
import { refuse } from '../word/refused.ts'
import type { Item, WordDocument } from '../word/word-document.ts'
import { withBareHeadings } from './bare-headings.ts'
import { readBlocks } from './blocks.ts'
import { planHeadings, type HeadingPlan } from './headings.ts'
import { wordsPiece } from './line-pieces.ts'
import { readMetadata, type Metadata } from './metadata.ts'
import { parser } from './parser.ts'
import { picturesOf } from './pictures.ts'
import { omit, placeOf, topPlace, type Point, type MarkdownReading } from './reading.ts'
import { hideSigns, withoutStandIns } from './stand-ins.ts'
import { takeBlocks, type TakenText } from './taken-blocks.ts'

export interface MarkdownSource {
  readonly path: string
  /** Where the pictures are that it names. */
  readonly folder: Folder | undefined
}

/** A text as it was read; without a file where it is refused. */
export interface MarkdownRead {
  readonly word?: WordDocument
  /** Facts that it says of itself. */
  readonly said: WrittenFactList
  readonly findings: readonly Finding[]
}

/** Largest text that is read: its tree takes three hundred times as much memory. */
const mostBytes = 4 * 1024 * 1024

/** Reads the bytes of a text in Markdown. */
export function readMarkdown(bytes: Uint8Array, source: MarkdownSource): MarkdownRead {
  if (bytes.length > mostBytes) refuse(`it has more than ${mostBytes} bytes: import it in parts`)
  const text = withoutStandIns(decodeText(bytes))
  const lines = text.split('\n')
  const metadata = readMetadata(lines)
  if (isOwn(metadata, source)) return refusedFor(['import-source', placeOf(source, start), source.path])
  const taken = takeBlocks(lines.map((line, index) => (index < metadata.lines ? '' : line)))
  // Tables that are drawn stand far in, and are no longer in it.
  const locate = locateIn(source.path, taken.text)
  const complex = findComplexity({ text: taken.text, start: 0, locate }, defaultLimits)
  if (complex.length > 0) return refusedFor(...complex)
  try {
    return readTree(parser.parse(taken.text), { text, metadata, taken, source })
  } catch (fault) {
    if (!(fault instanceof PassedLimit)) throw fault
    const { offset, found, limit } = fault
    return refusedFor(['complexity', locate(offset), found, String(limit)])
  }
}

const start: Point = { line: 1, column: 1 }

function refusedFor(...findings: readonly Finding[]): MarkdownRead {
  return { said: {}, findings }
}

/** True for a text of ours: it has the fact that every document has, or is a language beside the facts of all. */
function isOwn({ facts }: Metadata, { path, folder }: MarkdownSource): boolean {
  if (facts['kind'] !== undefined) return true
  const isLanguage = languageCodes.some((code) => `${code}.md` === path.replace(/^.*[\\/]/, ''))
  return (
    isLanguage &&
    folder !== undefined &&
    'bytes' in readBytes({ root: folder, path: 'document.yaml', limit: defaultLimits.fileBytes })
  )
}

interface Parsed {
  readonly text: string
  readonly metadata: Metadata
  readonly taken: TakenText
  readonly source: MarkdownSource
}

function readTree(root: Root, parsed: Parsed): MarkdownRead {
  const { metadata, taken } = parsed
  const lines = parsed.text.split('\n')
  const isRepeated = saysTitle(root.children, metadata.title, lines)
  const plan = planHeadings(root, metadata.title !== undefined && !isRepeated)
  const reading = readingOf(root, parsed, plan)
  const over = itemsOver(isRepeated ? { ...metadata, title: undefined } : metadata, reading)
  const read = readBlocks(root.children, topPlace, reading)
  const body = [...over, ...(plan.levels.size === 0 ? withBareHeadings(read, reading.language.code) : read)]
  if (body.length === 0) refuse('it has no text')
  for (const { line, words } of taken.fences) omit(reading, { line, column: 1 }, ['container', words])
  tellMetadata(metadata, reading)
  tellHeadings(plan, reading)
  tellUnused(lines, reading)
  const { language, called, findings } = reading
  const notes = { footnotes: called, endnotes: new Map<string, readonly Item[]>() }
  const said = metadata.language ?? language.code
  return {
    word: { body, notes, heads: [], feet: [], variables: new Map(), language: said, remarks: [] },
    said: metadata.facts,
    findings,
  }
}

function readingOf(root: Root, { text, metadata, taken, source }: Parsed, plan: HeadingPlan): MarkdownReading {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of definitionsIn(root.children)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  }
  const reading: MarkdownReading = {
    path: source.path,
    language: languages[shownLanguage(text, codeOf(metadata.language))],
    findings: [],
    blocks: taken.blocks,
    definitions,
    notes,
    used: new Set(),
    called: new Map(),
    picture: picturesOf(source.folder),
    headingOf: (heading) => ({ level: plan.levels.get(heading), isTitle: heading === plan.title }),
    readBlocks: (nodes, place) => readBlocks(nodes, place, reading),
    readNote: (nodes) => readNote(nodes, reading),
    isInNote: false,
    readCell: (cell, at) => readCell(cell, at, reading),
  }
  return reading
}

function* definitionsIn(nodes: readonly RootContent[]): Generator<Definition | FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') yield node
    if ('children' in node) yield* definitionsIn(node.children)
  }
}

/** True where the first heading says the title of the front matter again. */
function saysTitle([first]: readonly RootContent[], title: string | undefined, lines: readonly string[]): boolean {
  const line = first?.type === 'heading' ? lines[(first.position?.start.line ?? 1) - 1] : undefined
  return line?.replace(/^\s*#+\s*/, '').trim() === title
}

/** Title, line under it and summary that stand over the text. */
function itemsOver({ title, subtitle, abstract }: Metadata, reading: MarkdownReading): readonly Item[] {
  const linesOf = (words: string | undefined, role: 'titleHCh' | 'subtitle', style: string): readonly Item[] =>
    words === undefined
      ? []
      : reading
          .readCell(words, start)
          .slice(0, 1)
          .map((item) => (item.type === 'paragraph' ? { ...item, role, style } : item))
  return [
    ...linesOf(title, 'titleHCh', 'Title'),
    ...linesOf(subtitle, 'subtitle', 'Subtitle'),
    ...(abstract === undefined ? [] : [summaryOf(reading.readCell(abstract, start), reading)]),
  ]
}

function summaryOf(items: readonly Item[], { language }: MarkdownReading): Item {
  const title = { ...bareParagraph([wordsPiece(language.summary, {})]), role: 'summaryTitle' as const }
  return bareTable([{ cells: [bareCell([title, ...items])], isHead: false, before: 0 }], 'cell')
}

/** The text of a note. */
function readNote(nodes: readonly RootContent[], reading: MarkdownReading): readonly Item[] {
  const inside: MarkdownReading = {
    ...reading,
    isInNote: true,
    readBlocks: (each, place) => readBlocks(each, place, inside),
  }
  return readBlocks(nodes, topPlace, inside)
}

/** What stands in a cell that was drawn with signs: its places are that of the table. */
function readCell(text: string, at: Point, reading: MarkdownReading): readonly Item[] {
  if (text.trim() === '') return []
  const inside: MarkdownReading = {
    ...reading,
    findings: [],
    blocks: [],
    readBlocks: (nodes, place) => readBlocks(nodes, place, inside),
  }
  const { children } = parser.parse(text.split('\n').map(hideSigns).join('\n'))
  const items = readBlocks(children, topPlace, inside)
  const place = placeOf(reading, at)
  for (const [code, , ...details] of inside.findings)
    reading.findings.push([code, place, ...details] as unknown as Finding)
  return items
}

// ------------------------------------------------------------------ findings

function tellMetadata({ rest }: Metadata, { path, findings }: MarkdownReading): void {
  for (const { key, words, line } of rest) findings.push(['import-metadata', { path, line, column: 1 }, key, words])
}

function tellHeadings({ levels, moved }: HeadingPlan, reading: MarkdownReading): void {
  for (const heading of moved)
    reading.findings.push([
      'import-heading',
      placeOf(reading, heading.position?.start ?? { line: 1, column: 1 }),
      '#'.repeat(heading.depth),
      '#'.repeat((levels.get(heading) ?? 1) + 1),
    ])
}

/** Notes that nothing calls, and addresses that nothing leads to. */
function tellUnused(lines: readonly string[], reading: MarkdownReading): void {
  const { definitions, notes, used } = reading
  for (const node of [...definitions.values(), ...notes.values()]) {
    if (used.has(node) || node.position === undefined) continue
    const words = lines.slice(node.position.start.line - 1, node.position.end.line).join(' ')
    omit(reading, node.position.start, [node.type === 'definition' ? 'address' : 'note', words])
  }
}
