/** Notes: at the foot of the page, at the end of the text, or under a table. */
import { type Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import type { Block, Note } from '../../publication.ts'
import { noteKind, type NoteNumber } from './calls.ts'
import type { Context, Setting } from './context.ts'
import { endRuleParagraph } from './end-rule.ts'
import type { WriteBlock } from './flow.ts'
import { markFormat, named, tab, writeLine, writeRuns } from './inlines.ts'
import { writeParagraph } from './paragraphs.ts'
import { countedMark, isParagraph, type Piece } from './raw.ts'

export interface NoteLook {
  readonly style: StyleName
  /** Counted by Word at the foot or at the end, or typed. */
  readonly mark: 'footnote' | 'endnote' | 'typed'
  /** Edges of the text and how far the mark stands out of them, in twips; absent where the style has both. */
  readonly indent?: { readonly left: number; readonly right: number; readonly hanging: number }
}

function markOf(note: Note, look: NoteLook, setting: Setting): ParagraphChild {
  const format = markFormat(note.label)
  if (look.mark !== 'typed') return countedMark(look.mark, format)
  const [run] = writeRuns(note.label, setting.publication.direction, format)
  return run ?? new TextRun('')
}

/** The first paragraph has the mark before it; the others begin at the edge of the text. */
function writeParagraphOf(
  child: Extract<Block, { type: 'paragraph' }>,
  isFirst: boolean,
  head: readonly ParagraphChild[],
  look: NoteLook,
  setting: Setting,
): Paragraph {
  const indent = isFirst ? look.indent : { ...look.indent, hanging: 0 }
  return writeParagraph(
    look.style,
    [...(isFirst ? head : []), ...writeLine(child.content, setting)],
    setting,
    indent === undefined ? {} : { indent },
  )
}

/** Writes the blocks of a note with its mark at their head. */
export function writeNote(note: Note, look: NoteLook, setting: Setting, write: WriteBlock): readonly Piece[] {
  const lead = look.style === 'footnote' ? [tab()] : []
  const head = [
    ...lead,
    ...named(look.mark === 'typed' && look.style === 'tableText' ? note.id : undefined, [markOf(note, look, setting)]),
    tab(),
  ]
  const last = note.children.length - 1
  return note.children.flatMap((child, index) => {
    const gaps = { ...setting, before: index === 0 ? setting.before : 0, after: index === last ? setting.after : 0 }
    if (child.type === 'paragraph') return [writeParagraphOf(child, index === 0, head, look, gaps)]
    return write(child, gaps)
  })
}

/** A note in the part that Word keeps for them. */
function writeKept({ note, isCounted }: NoteNumber, setting: Setting, write: WriteBlock): readonly Paragraph[] {
  const mark = isCounted ? noteKind(setting.publication) : 'typed'
  return writeNote(note, { style: 'footnote', mark }, { ...setting, before: 0, after: 0 }, write).filter(isParagraph)
}

/** All notes of the publication by their ids in the file; the last at the end of the text has the end rule under it. */
export function writeNotes(
  setting: Setting,
  write: WriteBlock,
): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
  const numbers = [...setting.notes.values()]
  return Object.fromEntries(
    numbers.map((number, index) => {
      const ends = hasNotesAtEnd(setting) && index === numbers.length - 1
      return [
        number.id,
        {
          children: [
            ...writeKept(number, setting, write),
            ...(ends ? [endRuleParagraph(setting.publication.sheet)] : []),
          ],
        },
      ]
    }),
  )
}

/** True where the last thing in the file is a note. */
export function hasNotesAtEnd({ notes, publication }: Context): boolean {
  return publication.notesAt === 'end' && notes.size > 0
}
