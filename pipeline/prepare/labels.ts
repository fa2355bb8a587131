/** Numbers of everything that is counted: headings, paragraphs, tables, figures, attachments. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Attachment, Block, Document } from '../document.ts'
import type { HeadingLevel, ParagraphLevel } from '../../templates/vocabulary.ts'

/** What is printed before a block, what a reference to it prints, and the anchor it gets. */
export interface Label {
  readonly text?: string
  readonly reference: string
  readonly anchor: string
}

export type Labels = ReadonlyMap<Block | Attachment, Label>

/** The label of a block that is counted. */
export function labelOf(node: Block, { labels }: { readonly labels: Labels }): Label {
  const label = labels.get(node)
  if (label === undefined) throw new Error(`a ${node.type} was not counted`)
  return label
}

export interface Templates {
  readonly kind: Kind
  readonly language: Language
}

/** Counters of one sequence: the text, or one attachment. */
interface Counters {
  readonly headings: [number, number, number, number, number]
  readonly paragraphs: [number, number, number, number]
  /** Paragraph anchors of this sequence, so that a number that comes again gets another. */
  readonly prefix: string
}

/** Counters of the whole document. */
interface Totals {
  tables: number
  figures: number
  sections: number
  readonly anchors: Set<string>
}

/** Counts a document: numbers run on across headings and start again in each attachment. */
export function countLabels(document: Document, { language }: Templates): Labels {
  const labels = new Map<Block | Attachment, Label>()
  const totals: Totals = { tables: 0, figures: 0, sections: 0, anchors: new Set() }
  const count = (blocks: readonly Block[], prefix: string): void => {
    const counters: Counters = { headings: [0, 0, 0, 0, 0], paragraphs: [0, 0, 0, 0], prefix }
    for (const block of blocks) countBlock(block, { labels, totals, counters, language, document })
  }
  count(document.children, '')
  for (const attachment of document.attachments) {
    const label = labelAttachment(attachment, document.attachments, language)
    labels.set(attachment, label)
    totals.anchors.add(label.anchor)
    count(attachment.children, `${label.anchor}-`)
  }
  // Each note counts for itself.
  for (const note of document.notes.values()) count(note.children, 'note-')
  return labels
}

interface Counting {
  readonly labels: Map<Block | Attachment, Label>
  readonly totals: Totals
  readonly counters: Counters
  readonly language: Language
  readonly document: Document
}

function countBlock(block: Block, counting: Counting): void {
  const { labels, counters } = counting
  if (block.type === 'heading') labels.set(block, countHeading(block.level, block.marker !== undefined, counting))
  else if (block.type === 'numberedParagraph') labels.set(block, countParagraph(block.level, counting))
  else if (block.type === 'paragraph' && !block.continued) restartBelow(counters.paragraphs, 1)
  else if (block.type === 'table') labels.set(block, countTable(block.title.length > 0, counting))
  else if (block.type === 'figure') labels.set(block, countFigure(block.title !== undefined, counting))
  else if (block.type === 'box' || block.type === 'quote')
    for (const child of block.children) countBlock(child, counting)
}

function countHeading(level: HeadingLevel, isNumbered: boolean, { counters, totals, language }: Counting): Label {
  totals.sections += 1
  restartBelow(counters.headings, level)
  restartBelow(counters.paragraphs, 1)
  const anchor = unique(`section-${totals.sections}`, totals.anchors)
  if (!isNumbered) return { reference: '', anchor }
  const text = language.headingLabel(level, step(counters.headings, level))
  return { text, anchor, reference: language.section(bare(text)) }
}

function countParagraph(level: ParagraphLevel, { counters, totals, language }: Counting): Label {
  const number = step(counters.paragraphs, level)
  restartBelow(counters.paragraphs, level)
  const text = language.paragraphLabel(level, number)
  const path = counters.paragraphs.slice(0, level).filter((count) => count > 0)
  return { text, reference: bare(text), anchor: unique(`${counters.prefix}par-${path.join('-')}`, totals.anchors) }
}

function countTable(hasTitle: boolean, { totals, language, document }: Counting): Label {
  if (!hasTitle || document.facts.tables === 'unnumbered')
    return { reference: '', anchor: unique('table', totals.anchors) }
  totals.tables += 1
  const anchor = unique(`table-${totals.tables}`, totals.anchors)
  return { text: language.table(totals.tables), reference: lowerFirst(language.table(totals.tables)), anchor }
}

function countFigure(hasTitle: boolean, { totals, language }: Counting): Label {
  if (!hasTitle) return { reference: '', anchor: unique('figure', totals.anchors) }
  totals.figures += 1
  const anchor = unique(`figure-${totals.figures}`, totals.anchors)
  return { text: language.figure(totals.figures), reference: lowerFirst(language.figure(totals.figures)), anchor }
}

function labelAttachment(attachment: Attachment, all: readonly Attachment[], language: Language): Label {
  const alike = all.filter((other) => other.kind === attachment.kind)
  const number = alike.length > 1 ? alike.indexOf(attachment) + 1 : undefined
  const text = language.attachments[attachment.kind](number)
  const anchor = number === undefined ? attachment.kind : `${attachment.kind}-${number}`
  return { text, reference: lowerFirst(text), anchor }
}

/** The next number of a level. */
function step(counts: number[], level: number): number {
  const next = (counts[level - 1] ?? 0) + 1
  counts[level - 1] = next
  return next
}

/** Deeper levels start anew. */
function restartBelow(counts: number[], level: number): void {
  counts.fill(0, level)
}

function unique(wish: string, taken: Set<string>): string {
  let anchor = wish
  for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${wish}-${copy}`
  taken.add(anchor)
  return anchor
}

/** A label without its brackets and stops: as running text names it. */
function bare(label: string): string {
  return label.replace(/^\(|[.)،、\s-]+$/gu, '')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Reports numbered paragraphs where the kind has none: a letter is not numbered, its annexes may be, and what it quotes is not its own. */
export function reportNumbered({ children }: Document, kind: Kind, file: VFile): void {
  if (kind.numbersText) return
  for (const block of children) {
    if (block.type !== 'numberedParagraph' || block.level > 1) continue
    const { line, column } = block.position?.start ?? { line: 1, column: 1 }
    report(file, 'letter-numbered', { path: file.path, line, column }, kind.noun)
  }
}
