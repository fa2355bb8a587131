/** Numbers of everything that is counted: headings, paragraphs, tables, figures, attachments. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import { stations } from '../../templates/stations/index.ts'
import type { LabelForms, Station } from '../../templates/stations/station.ts'
import type { Attachment, Block, Document, Heading, NumberedParagraph, Quote } from '../document.ts'
import { Counter } from '../counter.ts'
import { placeAt } from '../text/positions.ts'
import { partedByMarks } from './parted-number.ts'
import { Owners } from './owners.ts'

/** What is printed before a block, what a reference to it prints, and the anchor it gets. */
export interface Label {
  readonly text?: string
  /** The number that the text says; absent where nothing was counted. */
  readonly number?: number
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
  readonly headings: Counter
  readonly paragraphs: Counter
  readonly owners: Owners
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

const asTheyAre: LabelForms = { paragraph: (label) => label, heading: (label) => label }

/** Counts a document: numbers run on across headings and start again in each attachment. */
export function countLabels(document: Document, { language }: Templates): Labels {
  const labels = new Map<Block | Attachment, Label>()
  const station: Station = stations[document.facts.dutyStation]
  const forms = station.languages[language.code]?.labels ?? asTheyAre
  const totals: Totals = { tables: 0, figures: 0, sections: 0, anchors: new Set() }
  const count = (blocks: readonly Block[], prefix: string): void => {
    const counters: Counters = { headings: new Counter(), paragraphs: new Counter(), owners: new Owners(), prefix }
    for (const block of blocks) countBlock(block, { labels, totals, counters, language, forms, document })
  }
  count(document.children, '')
  for (const attachment of document.attachments) {
    const label = labelAttachment(attachment, document, language)
    const anchor = unique(label.anchor, totals.anchors)
    labels.set(attachment, { ...label, anchor })
    count(attachment.children, `${anchor}-`)
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
  /** As the station of the document prints them. */
  readonly forms: LabelForms
  readonly document: Document
}

function countBlock(block: Block, counting: Counting): void {
  const { labels, counters } = counting
  if (block.type === 'heading') labels.set(block, countHeading(block, counting))
  else if (block.type === 'numberedParagraph') labels.set(block, countParagraph(block, counting))
  else if (block.type === 'paragraph' && !block.continued) endItems(counters)
  else if (block.type === 'table') labels.set(block, countTable(block.title.length > 0, counting))
  else if (block.type === 'figure') labels.set(block, countFigure(block.title !== undefined, counting))
  else if (block.type === 'box') for (const child of block.children) countBlock(child, counting)
  else if (block.type === 'quote') countQuoted(block, counting)
}

/** A quotation counts for itself. */
function countQuoted({ children }: Quote, counting: Counting): void {
  const { headings, prefix } = counting.counters
  const counters = {
    headings,
    paragraphs: new Counter({ isQuoted: true }),
    owners: new Owners(),
    prefix: `${prefix.replace(/quote-$/, '')}quote-`,
  }
  for (const child of children) countBlock(child, { ...counting, counters })
}

function countHeading(heading: Heading, { counters, totals, language, forms }: Counting): Label {
  const { level, marker } = heading
  totals.sections += 1
  endItems(counters)
  const anchor = unique(`section-${totals.sections}`, totals.anchors)
  if (marker === undefined) {
    counters.headings.restartBelow(level)
    return { reference: '', anchor }
  }
  if (heading.asTyped) return { text: marker, anchor, reference: language.section(inText(marker)) }
  const number = counters.headings.count(level, heading)
  const text = language.headingLabel(level, number)
  return { text: forms.heading(text), number, anchor, reference: language.section(inText(text)) }
}

/** Letters begin anew, or run on from those before. */
function endItems({ paragraphs, owners }: Counters): void {
  paragraphs.restartBelow(1)
  owners.cut()
}

function countParagraph(block: NumberedParagraph, { counters, totals, language, forms }: Counting): Label {
  const { level, typed, asTyped } = block
  const number = asTyped ? undefined : counters.paragraphs.count(level, block)
  const text = number === undefined ? typed : forms.paragraph(language.paragraphLabel(level, number))
  const wish = number === undefined ? `${anchorOf(level, counters)}-bis` : anchorOf(level, counters)
  const path = counters.owners.path({ level, name: level === 1 ? bare(text) : inText(text), isFirst: number === 1 })
  const reference = path.join(language.script === 'han' ? '' : '\u00A0')
  return { text, ...(number === undefined ? {} : { number }), reference, anchor: unique(wish, totals.anchors) }
}

/** "annex-par-12-3". */
function anchorOf(level: number, { prefix, paragraphs }: Counters): string {
  return `${prefix}par-${paragraphs.path(level).join('-')}`
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

function labelAttachment(attachment: Attachment, { attachments, facts }: Document, language: Language): Label {
  const { kind } = attachment
  if (kind === 'part') return labelPart(attachment, { attachments, facts }, language)
  const alike = besides(attachment, attachments).filter((other) => other.kind === kind)
  const number = alike.length > 1 ? alike.indexOf(attachment) + 1 : undefined
  const text = language.attachments[kind](number)
  const anchor = number === undefined ? kind : `${kind}-${number}`
  return { text, reference: lowerFirst(text), anchor }
}

/** The attachments of the same text: each of several texts has its own. */
function besides(attachment: Attachment, all: readonly Attachment[]): readonly Attachment[] {
  const at = all.indexOf(attachment)
  const start = all.findLastIndex(({ kind }, index) => index <= at && kind === 'part')
  const end = all.findIndex(({ kind }, index) => index > at && kind === 'part')
  return all.slice(start + 1, end === -1 ? undefined : end)
}

/** "A": the letters go on from that of the number; a text with a number of its own has that. */
function labelPart(
  part: Attachment,
  { attachments, facts }: Pick<Document, 'attachments' | 'facts'>,
  language: Language,
): Label {
  const parts = attachments.filter(({ kind, number }) => kind === 'part' && number === undefined)
  const number = parts.indexOf(part) + partedByMarks(facts.number ?? '').first
  const text =
    part.number === undefined ? withoutStop(language.headingLabel(2, number)) : language.resolutions.label(part.number)
  return { text, reference: withoutStop(text), anchor: 'part' }
}

function unique(wish: string, taken: Set<string>): string {
  let anchor = wish
  for (let copy = 2; taken.has(anchor); copy += 1) anchor = `${wish}-${copy}`
  taken.add(anchor)
  return anchor
}

/** A label without its brackets and stops: as running text names it. */
function bare(label: string): string {
  return inText(label).replace(/^\(|\)$/gu, '')
}

/** A label as running text has it. In Arabic that has European figures: all 24 paragraphs that official texts name. */
export function inText(label: string): string {
  return withoutStop(label).replace(/[٠-٩]/gu, (figure) => String((figure.codePointAt(0) ?? 0) - arabicNought))
}

const arabicNought = 0x660

/** A label without the stop or dash behind it. */
export function withoutStop(label: string): string {
  return label.replace(/[.،、\s-]+$/gu, '')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Reports numbered paragraphs where the kind has none: a letter is not numbered, its annexes may be, and what it quotes is not its own. */
export function reportNumbered({ children }: Document, kind: Kind, file: VFile): void {
  if (kind.numbersText) return
  // Behind the word that was to begin an annex, they are of it.
  const told = [...(file.data.told ?? []), ...file.messages]
  const annex = told.find(({ ruleId }) => ruleId === 'likely-attachment')?.line ?? Infinity
  for (const block of children) {
    if (block.type !== 'numberedParagraph' || block.level > 1 || (block.position?.start.line ?? 0) > annex) continue
    const start = block.position?.start ?? { line: 1, column: 1 }
    report(file, 'letter-numbered', placeAt(file.path, start), kind.noun)
  }
}
