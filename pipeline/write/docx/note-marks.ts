/** Marks of notes: where they are called, and at the head of the note. */
import { type IRunOptions, type ParagraphChild, TextRun } from 'docx'
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
