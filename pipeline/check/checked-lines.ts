/** The lines of a document as rules look at them, in the order in which they are read. */
import type { Attachment, Block, Document, Note, Row } from '../document.ts'
import type { InlineLine } from '../document-lines.ts'
import type { Source } from '../source.ts'
import { checkLine, type CheckedLine, type CheckedPlace, type LineRole } from './checked-line.ts'

/** A line that is still to be given its words. */
type PlacedLine = readonly [CheckedPlace, InlineLine]

/** What the lines around have. */
type Around = Pick<CheckedPlace, 'isQuoted' | 'isBoxed' | 'attachment' | 'note'>

const top: Around = { isQuoted: false, isBoxed: false }

/** Title, text, attachments and notes; lines without words are left out. */
export function checkedLinesOf(document: Document, source: Source): readonly CheckedLine[] {
  const { title, children, attachments, notes, comments } = document
  const lines: readonly PlacedLine[] = [
    [{ ...top, role: 'title', block: title }, title.children],
    ...children.flatMap((block) => linesIn(block, top)),
    ...attachments.flatMap(linesOfAttachment),
    ...[...notes.values()].flatMap(linesOfNote),
  ]
  return lines
    .filter(([, inlines]) => inlines.length > 0)
    .map(([place, inlines]) => checkLine(place, inlines, { text: source.text, comments }))
}

function linesOfAttachment(attachment: Attachment): readonly PlacedLine[] {
  const around = { ...top, attachment }
  return [
    [{ ...around, role: 'heading', block: attachment }, attachment.heading],
    ...attachment.children.flatMap((block) => linesIn(block, around)),
  ]
}

function linesOfNote(note: Note): readonly PlacedLine[] {
  return note.children.flatMap((block) => linesIn(block, { ...top, note }))
}

function linesIn(block: Block, around: Around): readonly PlacedLine[] {
  const line = (role: LineRole) => (inlines: InlineLine) => [{ ...around, role, block }, inlines] as const
  switch (block.type) {
    case 'heading':
    case 'bullet':
      return [line(block.type)(block.children)]
    case 'paragraph':
    case 'numberedParagraph':
      return [line('paragraph')(block.children)]
    case 'quote':
      return block.children.flatMap((child) => linesIn(child, { ...around, isQuoted: true }))
    case 'box': {
      const children = block.children.flatMap((child) => linesIn(child, { ...around, isBoxed: true }))
      return [line('boxTitle')(block.title), ...children]
    }
    case 'keys':
      return block.keys.map(({ children }) => line('key')(children))
    case 'signature':
      return block.lines.map(line('signature'))
    case 'endLines':
      return block.lines.map(line('endLine'))
    case 'table':
      return [
        line('tableTitle')(block.title),
        ...cellsOf(block.head).map(line('headCell')),
        ...cellsOf(block.body).map(line('cell')),
        ...block.notes.map(({ children }) => line('tableNote')(children)),
      ]
    case 'figure':
    case 'contents':
    case 'vote':
    case 'pageBreak':
      return []
  }
}

function cellsOf(rows: readonly Row[]): readonly InlineLine[] {
  return rows.flatMap(({ cells }) => cells.map(({ children }) => children))
}
