/** Marks of notes: where they are called, and at the head of the note. */
import { type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { TextStyle } from '../../../templates/styles.ts'
import { component } from './components.ts'

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

/** Size of raised type, and widths of figures and brackets in Times, as parts of the size of the type. */
const [raised, figure, bracket] = [0.65, 0.5, 0.333]

/** Points that the mark of a counted note takes: figures, in brackets or not. */
export function widthOfMark(label: string, { size, scale, tracking }: TextStyle): number {
  const widths = [...label].map(
    (sign) => (/\d/.test(sign) ? figure : bracket) * size * raised * (scale / 100) + tracking,
  )
  return widths.reduce((sum, width) => sum + width, 0)
}
