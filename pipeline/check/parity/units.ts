/** What of a document is held against its other languages: headings, paragraphs, items, notes, rows … one behind the other, as they are read. */
import type { Attachment, Block, Box, Document, Figure, Note, Row, Table, Title } from '../../document.ts'
import { callsIn, linesOfBlock, type InlineLine } from '../../document-lines.ts'
import type { Source } from '../../source.ts'
import { placeAt, type Place } from '../../text/positions.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import { languages } from '../../../templates/languages/index.ts'
import { countLabels, type Labels } from '../../prepare/labels.ts'
import type { UnitType } from '../../parity-record.ts'
import { textOfLine } from './values/marks.ts'

/** One line of a unit: of a row, a cell, with its column. */
export interface UnitLine {
  readonly inlines: InlineLine
  /** Its words; calls of notes and references are one sign each. */
  readonly words: string
  readonly column?: number
}

/** What a unit is made of. */
type UnitNode = Title | Attachment | Note | Block | Row

/** One of them. */
export interface Unit {
  readonly type: UnitType
  readonly node: UnitNode
  readonly lines: readonly UnitLine[]
  /** Of headings, paragraphs and bullets; nought where there are no levels. */
  readonly level: number
  /** Where it is counted: its number and how a reference says it. */
  readonly number?: number
  readonly reference?: string
  readonly isHead?: true
  readonly isQuoted?: true
  /** What is missing with it: the table of a row, the box of a paragraph, the paragraph of a note. */
  readonly owner?: Unit
  readonly attachment?: Unit
  readonly place: Place
  /** Where the next thing would stand. */
  readonly end: Place
}

/** The name that its author gave it. */
export function idOf({ node }: Unit): string | undefined {
  return 'id' in node ? node.id : undefined
}

/** One language of a document. */
export interface ParityVersion {
  readonly document: Document
  readonly source: Source
}

interface Around {
  readonly labels: Labels
  readonly path: string
  readonly owner?: Unit
  readonly attachment?: Unit
  readonly isQuoted?: true
  readonly notes: Document['notes']
  /** Notes that have been called. */
  readonly called: Set<string>
}

/** The units of a document, in the order in which they are read. */
export function unitsOf({ document, source }: ParityVersion): readonly Unit[] {
  const { facts, title, children, attachments, notes } = document
  const labels = countLabels(document, { kind: chooseKind(facts), language: languages[facts.language] })
  const around: Around = { labels, path: source.path, notes, called: new Set() }
  return [
    ...(title.children.length === 0 ? [] : withLines(unitOf('title', title, around), [title.children], around)),
    ...children.flatMap((block) => unitsIn(block, around)),
    ...attachments.flatMap((attachment) => unitsOfAttachment(attachment, around)),
  ]
}

function unitsOfAttachment(node: Attachment, around: Around): readonly Unit[] {
  const [unit, ...notes] = withLines(unitOf('attachment', node, around), [node.heading], around)
  if (unit === undefined) return []
  return [unit, ...notes, ...node.children.flatMap((block) => unitsIn(block, { ...around, attachment: unit }))]
}

function unitsIn(block: Block, around: Around): readonly Unit[] {
  switch (block.type) {
    case 'heading':
    case 'bullet':
      return withLines(unitOf(block.type, block, around), [block.children], around)
    case 'paragraph':
    case 'numberedParagraph':
      return withLines(unitOf('paragraph', block, around), [block.children], around)
    case 'quote':
      return block.children.flatMap((child) => unitsIn(child, { ...around, isQuoted: true }))
    case 'box':
      return unitsOfBox(block, around)
    case 'table':
      return unitsOfTable(block, around)
    case 'signature':
    case 'endLines':
      return withLines(unitOf(block.type, block, around), block.lines, around)
    case 'keys':
      return withLines(unitOf('keys', block, around), keyLines(block), around)
    case 'figure':
      return withLines(unitOf('figure', block, around), figureLines(block), around)
    case 'vote':
    case 'contents':
    case 'pageBreak':
      return withLines(unitOf(block.type, block, around), [], around)
  }
}

function keyLines({ keys }: Extract<Block, { readonly type: 'keys' }>): readonly InlineLine[] {
  return keys.map(({ children }) => children)
}

function figureLines(node: Figure): readonly InlineLine[] {
  return [node.title ?? '', node.alternative].map((words) => asLine(words, node))
}

/** Words of an attribute, which stand somewhere in what it is of. */
function asLine(value: string, { position }: Figure): InlineLine {
  return value === '' ? [] : [{ type: 'text', value, marks: [], ...(position && { position }) }]
}

function unitsOfBox(box: Box, around: Around): readonly Unit[] {
  const [unit, ...notes] = withLines(unitOf('box', box, around), [box.title], around)
  if (unit === undefined) return []
  return [unit, ...notes, ...box.children.flatMap((block) => unitsIn(block, { ...around, owner: unit }))]
}

function unitsOfTable(table: Table, around: Around): readonly Unit[] {
  const [unit, ...notes] = withLines(unitOf('table', table, around), [table.title], around)
  if (unit === undefined) return []
  const inside = { ...around, owner: unit }
  return [
    unit,
    ...notes,
    ...table.head.flatMap((row) => unitsOfRow(row, inside, true)),
    ...table.body.flatMap((row) => unitsOfRow(row, inside, false)),
    ...table.notes.flatMap((note) => withLines(unitOf('remark', note, inside), [note.children], inside)),
  ]
}

function unitsOfRow(row: Row, around: Around, isHead: boolean): readonly Unit[] {
  const lines = row.cells.map(({ column, children }) => ({ ...lineOf(children), column }))
  return withNotes({ ...unitOf('row', row, around), lines, ...(isHead && { isHead }) }, around)
}

function withLines(unit: BareUnit, lines: readonly InlineLine[], around: Around): readonly Unit[] {
  return withNotes({ ...unit, lines: lines.map(lineOf) }, around)
}

/** A unit before its words are known. */
type BareUnit = Omit<Unit, 'lines'>

function lineOf(inlines: InlineLine): UnitLine {
  return { inlines, words: textOfLine(inlines) }
}

function unitOf(type: UnitType, node: UnitNode, around: Around): BareUnit {
  const { labels, path, owner, attachment, isQuoted } = around
  const label = isCounted(node) ? labels.get(node) : undefined
  const { start, end } = node.position ?? nowhere
  return {
    type,
    node,
    level: 'level' in node ? node.level : 0,
    ...(label?.number !== undefined && { number: label.number }),
    ...(label !== undefined && label.reference !== '' && { reference: label.reference }),
    ...(owner !== undefined && { owner }),
    ...(attachment !== undefined && { attachment }),
    ...(isQuoted && { isQuoted }),
    place: placeAt(path, start),
    end: placeAt(path, end),
  }
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function isCounted(node: UnitNode): node is Block | Attachment {
  return node.type !== 'title' && node.type !== 'note' && node.type !== 'row'
}

/** A unit, and behind it the notes that nothing has called before. */
function withNotes(unit: Unit, around: Around): readonly Unit[] {
  const calls = callsIn(unit.lines.map(({ inlines }) => inlines))
  const first = calls.filter((label) => !around.called.has(label) && around.called.add(label))
  return [unit, ...first.flatMap((label) => unitsOfNote(around.notes.get(label), { ...around, owner: unit }))]
}

function unitsOfNote(note: Note | undefined, around: Around): readonly Unit[] {
  if (note === undefined) return []
  const lines = note.children.flatMap(linesOfBlock).map(lineOf)
  return [{ ...unitOf('note', note, around), lines }]
}
