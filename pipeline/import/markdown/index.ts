/** A text in Markdown of others – of pandoc, of a wiki, of a chat – as a Word file without a look of its own. */
import type { Root, RootContent } from 'mdast'
import { languageCodes } from '../../../templates/languages/codes.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { WrittenFactList } from '../../facts/written.ts'
import type { Finding } from '../../diagnostics.ts'
import { readBytes, type Root as Folder } from '../../read/bytes.ts'
import { defaultLimits } from '../../text/limits.ts'
import { locateIn } from '../../text/positions.ts'
import { codeOf, shownLanguage } from '../facts/languages.ts'
import { decodeText } from '../plain/lines.ts'
import { refuse } from '../word/refused.ts'
import type { Item, WordDocument } from '../word/word-document.ts'
import { withBareHeadings } from './bare-headings.ts'
import { readBlocks } from './blocks.ts'
import { readCell } from './cells.ts'
import { namedIn, tellUnused, type Named } from './definitions.ts'
import { planHeadings, type HeadingPlan } from './headings.ts'
import { readMetadata, type Metadata } from './metadata.ts'
import { itemsOver, repeatedTitle } from './over-text.ts'
import { parseText, TooComplex } from './parser.ts'
import { picturesOf } from './pictures.ts'
import { firstPoint, omit, placeOf, topPlace, type MarkdownReading } from './reading.ts'
import { withoutStandIns } from './stand-ins.ts'
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
  if (isOwn(metadata, source)) return refusedFor(['import-source', placeOf(source, firstPoint), source.path])
  const taken = takeBlocks(lines.map((line, index) => (index < metadata.lines ? '' : line)))
  try {
    // Tables that are drawn stand far in, and are no longer in it.
    const root = parseText(taken.text, locateIn(source.path, taken.text))
    return readTree(root, { text, metadata, taken, source })
  } catch (fault) {
    if (!(fault instanceof TooComplex)) throw fault
    return refusedFor(...fault.findings)
  }
}

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
  const repeated = repeatedTitle(root, metadata, taken.text)
  const plan = planHeadings(root, repeated ?? (metadata.title === undefined ? undefined : 'elsewhere'))
  const named = namedIn(root.children)
  const reading = readingOf(parsed, plan, named)
  const over = itemsOver(metadata, repeated !== undefined, reading)
  const read = readBlocks(root.children, topPlace, reading)
  const body = [...over, ...(plan.levels.size === 0 ? withBareHeadings(read, reading.language.code) : read)]
  if (body.length === 0) refuse('it has no text')
  for (const { line, words } of taken.fences) omit(reading, { line, column: 1 }, ['container', words])
  tellMetadata(metadata, reading)
  tellHeadings(plan, reading)
  tellUnused(named, taken.text, reading)
  const { language, called, findings } = reading
  const notes = { footnotes: called, endnotes: new Map<string, readonly Item[]>() }
  const said = metadata.language ?? language.code
  return {
    word: { body, notes, heads: [], feet: [], variables: new Map(), language: said, remarks: [] },
    said: metadata.facts,
    findings,
  }
}

function readingOf({ text, metadata, taken, source }: Parsed, plan: HeadingPlan, named: Named): MarkdownReading {
  const reading: MarkdownReading = {
    path: source.path,
    language: languages[shownLanguage(text, codeOf(metadata.language))],
    findings: [],
    blocks: taken.blocks,
    definitions: named.definitions,
    notes: named.notes,
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

/** The text of a note. */
function readNote(nodes: readonly RootContent[], reading: MarkdownReading): readonly Item[] {
  const inside: MarkdownReading = {
    ...reading,
    isInNote: true,
    readBlocks: (each, place) => readBlocks(each, place, inside),
    readCell: (cell, at) => readCell(cell, at, inside),
  }
  return readBlocks(nodes, topPlace, inside)
}

// ------------------------------------------------------------------ findings

function tellMetadata({ rest, unread }: Metadata, reading: MarkdownReading): void {
  for (const { key, words, line } of rest)
    reading.findings.push(['import-metadata', placeOf(reading, { line, column: 1 }), key, words])
  for (const { words, line } of unread) omit(reading, { line, column: 1 }, ['front-matter', words])
}

function tellHeadings({ levels, moved }: HeadingPlan, reading: MarkdownReading): void {
  for (const heading of moved)
    reading.findings.push([
      'import-heading',
      placeOf(reading, heading.position?.start ?? firstPoint),
      '#'.repeat(heading.depth),
      '#'.repeat((levels.get(heading) ?? 1) + 1),
    ])
}
