/** Marks of notes: where they are called, and at the head of the note. */
import { type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { amiriSize } from '../../../templates/scripts.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import { columnIndents } from '../../word/measures.ts'
import { component } from './components.ts'
import { markEnd } from './geometry.ts'

export type NoteKind = 'footnote' | 'endnote'

/** A call for a note: counted by Word, or with a mark that is typed. */
export function noteCall(
  kind: NoteKind,
  id: number,
  mark: { readonly typed?: string; readonly format: IRunOptions },
): ParagraphChild {
  const { typed, format } = mark
  if (typed === undefined)
    return new TextRun({ ...format, children: [component(`w:${kind}Reference`, { 'w:id': id })] })
  const reference = component(`w:${kind}Reference`, { 'w:customMarkFollows': '1', 'w:id': id })
  return new TextRun({ ...format, children: [reference, typed] })
}

/** The mark that Word counts, at the head of its note. */
export function countedMark(kind: NoteKind, format: IRunOptions = {}): ParagraphChild {
  return new TextRun({ ...format, children: [component(`w:${kind}Ref`)] })
}

/** Size of raised type, and widths of signs and brackets in Times, as parts of the size of the type. */
const [raised, sign, bracket] = [0.65, 0.5, 0.333]

/** Points that the mark of a note takes: figures, raised, or asterisks; in brackets or not. */
function widthOfMark(label: string, { styles: { footnote }, notes }: Sheet): number {
  const { scale, tracking, scriptSize } = footnote
  const size = scriptSize === undefined ? footnote.size : scriptSize * amiriSize
  const part = label.includes('*') || notes.hasLevelMarks ? 1 : raised
  const widths = [...label].map((each) => (/[()]/.test(each) ? bracket : sign) * size * part * (scale / 100) + tracking)
  return widths.reduce((sum, width) => sum + width, 0)
}

/** How far a mark stands out of the text of its note, in points: it ends where marks end. */
export function hangOfMark(label: string, sheet: Sheet): number {
  return columnIndents(sheet).start - markEnd(sheet) + widthOfMark(label, sheet)
}
