/** Notes with their text. */
import { bulletMarks } from '../../../templates/styles.ts'
import type { Note, TextBlock } from '../../document.ts'
import { LabelReader } from '../blocks/label-reader.ts'
import type { LetteredNote } from '../blocks/flow.ts'
import { toInlines } from '../blocks/inlines.ts'
import type { Opened } from '../blocks/labels.ts'
import { lose } from '../blocks/losses.ts'
import type { Reader } from './reader.ts'
import { doubt, type ReadContext } from '../context.ts'
import type { CalledNote } from '../note-labels.ts'
import { isEmpty, paragraphsIn } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'

interface NoteReading {
  readonly lettered: readonly LetteredNote[]
  readonly reader: Pick<Reader, 'readNoteLine'>
}

/** The notes that were called, and those that stand under tables and boxes. */
export function readNotes(context: ReadContext, { lettered, reader }: NoteReading): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  for (const called of context.notes.called) notes.set(called.label, readNote(called, context, reader))
  for (const { name, children } of lettered)
    notes.set(name, { type: 'note', label: name, series: 'numbered', children })
  return notes
}

function readNote(
  { label, series, of, id }: CalledNote,
  context: ReadContext,
  { readNoteLine }: NoteReading['reader'],
): Note {
  const labels = new LabelReader(context.language)
  const items = context.wordNotes[of].get(id) ?? []
  const paragraphs = paragraphsIn(items)
  const children = paragraphs.flatMap((each) =>
    isEmpty(each) ? [] : [readNoteLine(withoutBrackets(each), labels, context)],
  )
  const note: Note = {
    type: 'note',
    label,
    series,
    children: children.length > 0 ? children : [{ type: 'paragraph', continued: false, children: [] }],
  }
  lose(
    context,
    note,
    paragraphs.flatMap(({ losses }) => losses),
  )
  const tables = items.filter(({ type }) => type === 'table').length
  if (tables > 0) doubt(context, note, { code: 'import-lost', details: ['note-table', String(tables)] })
  return note
}

/** A further paragraph of a note may be an item: its label stands before a tab. */
export function readNoteItem(
  { tabs, label, pieces }: Opened,
  labels: LabelReader,
  context: ReadContext,
): TextBlock | undefined {
  if (tabs > 0) return undefined
  const children = toInlines(pieces, context)
  if (label === bulletMarks[1] || label === bulletMarks[2])
    return { type: 'bullet', level: label === bulletMarks[1] ? 1 : 2, children }
  const counted = labels.read(label)
  if (counted === undefined) return undefined
  const { said } = labels.count(counted.level, [counted.number])
  return { type: 'numberedParagraph', level: counted.level, typed: label ?? '', ...said, children }
}

/** Brackets around the number of a note, which Word counts. */
function withoutBrackets(paragraph: WordParagraph): WordParagraph {
  const at = paragraph.pieces.findIndex(({ type }) => type === 'mark')
  const isBracket = (index: number, bracket: string): boolean => {
    const piece = paragraph.pieces[index]
    return piece?.type === 'words' && piece.value.trim() === bracket
  }
  if (at === -1 || !isBracket(at - 1, '(') || !isBracket(at + 1, ')')) return paragraph
  return { ...paragraph, pieces: paragraph.pieces.filter((_, index) => index !== at - 1 && index !== at + 1) }
}
