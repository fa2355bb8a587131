/** Notes: at the foot of the page, at the end of the text, or under a table. */
import type { Paragraph, ParagraphChild } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import type { Block, Note } from '../../publication.ts'
import { noteKind, type NoteNumber } from './calls.ts'
import type { Context, Setting } from './context.ts'
import { endRuleParagraph } from './end-rule.ts'
import { markFormat, named, tab, writeLine, writeRuns } from './inlines.ts'
import { writeParagraph } from './paragraphs.ts'
import { countedMark, isParagraph, type Piece } from './raw.ts'

export interface NoteLook {
  readonly style: StyleName
  /** The mark as it stands before the text, with its tabs. */
  readonly head: readonly ParagraphChild[]
  /** Edges of the text and how far the mark stands out of them, in twips; absent where the style has them. */
  readonly indent?: { readonly left: number; readonly right: number; readonly hanging: number }
}

/** A further paragraph begins at the edge of the text; other blocks are written as everywhere. */
function writeFollowing(child: Block, look: NoteLook, setting: Setting): readonly Piece[] {
  if (child.type !== 'paragraph') return setting.write(child, setting)
  const indent = { ...look.indent, hanging: 0 }
  return [writeParagraph(look.style, setting, { indent, children: writeLine(child.content, setting) })]
}

/** Writes the blocks of a note, its mark before the first of them. */
function writeNote(note: Note, look: NoteLook, setting: Setting): readonly Piece[] {
  const [first, ...others] = note.children
  const opening = first?.type === 'paragraph' ? first.content : []
  const rest = first?.type === 'paragraph' ? others : note.children
  const gaps = (isLast: boolean) => ({ after: isLast ? setting.after : 0 })
  const indent = look.indent === undefined ? {} : { indent: look.indent }
  return [
    writeParagraph(
      look.style,
      { ...setting, ...gaps(rest.length === 0) },
      { ...indent, children: [...look.head, ...writeLine(opening, setting)] },
    ),
    ...rest.flatMap((child, index) =>
      writeFollowing(child, look, { ...setting, before: 0, ...gaps(index === rest.length - 1) }),
    ),
  ]
}

/** The typed mark of a note. */
function typedMark({ label }: Note, { publication }: Context): readonly ParagraphChild[] {
  return writeRuns(label, publication.direction, markFormat(label))
}

/** A lettered note under a table: its calls lead to it. */
export function writeLettered(note: Note, look: Omit<NoteLook, 'head'>, setting: Setting): readonly Piece[] {
  return writeNote(note, { ...look, head: [...named(note.id, typedMark(note, setting)), tab()] }, setting)
}

/** A note in the part that Word keeps for them. */
function writeKept({ note, isCounted }: NoteNumber, setting: Setting): readonly Paragraph[] {
  const mark = isCounted
    ? [countedMark(noteKind(setting.publication), markFormat(note.label))]
    : typedMark(note, setting)
  return writeNote(note, { style: 'footnote', head: [tab(), ...mark, tab()] }, setting).filter(isParagraph)
}

/** True where the last thing in the file is a note. */
export function hasNotesAtEnd({ notes, publication }: Context): boolean {
  return publication.notesAt === 'end' && notes.size > 0
}

type Notes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>

/** All notes by their ids in the file; the last one at the end of the text has the end rule under it. */
export function writeNotes(setting: Setting): Notes {
  const numbers = [...setting.notes.values()]
  const flat = { ...setting, before: 0, after: 0 }
  const rule = hasNotesAtEnd(setting) ? [endRuleParagraph(setting.publication.sheet)] : []
  const isLast = (index: number): boolean => index === numbers.length - 1
  return Object.fromEntries(
    numbers.map((number, index) => [
      number.id,
      { children: [...writeKept(number, flat), ...(isLast(index) ? rule : [])] },
    ]),
  )
}
