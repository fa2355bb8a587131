/** Notes: at the foot of the page, at the end of the text, or under a table. */
import { type IParagraphOptions, type Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import type { PublishedBlock, PublishedNote } from '../../publication.ts'
import type { NoteNumber } from './calls.ts'
import type { WordContext, BlockSetting } from './context.ts'
import { endRuleParagraph } from './end-rule.ts'
import { inBrackets, markFormat, named, tab, writeLine, writeRuns } from './inlines.ts'
import { writeParagraph } from './paragraphs.ts'
import { isParagraph, type BlockElement } from './components.ts'
import { countedMark, hangOfMark, type NoteKind } from './note-marks.ts'
import { columnIndents, twips } from '../../word/measures.ts'

export interface NoteLook {
  readonly style: StyleName
  /** The mark as it stands before the text, with its tabs. */
  readonly head: readonly ParagraphChild[]
  /** Edges of the text and how far the mark stands out of them, in twips; absent where the style has them. */
  readonly indent?: { readonly left: number; readonly right: number; readonly hanging: number }
  /** Where the mark ends, in twips; absent where the style has its tab stop. */
  readonly markEnd?: number
}

/** A further paragraph begins at the edge of the text, and an item half a step in for each of its levels. */
function writeFollowing(child: PublishedBlock, look: NoteLook, setting: BlockSetting): readonly BlockElement[] {
  if (child.type === 'quote') return child.children.flatMap((inner) => writeFollowing(inner, look, setting))
  if (child.type !== 'paragraph' && child.type !== 'bullet') return setting.write(child, setting)
  const { sheet } = setting.publication
  const level = child.level ?? 0
  const left = look.indent?.left ?? twips(columnIndents(sheet).start)
  const indent = {
    ...look.indent,
    hanging: 0,
    ...(level === 0 ? {} : { left: left + twips((level * sheet.tabStep) / 2) }),
  }
  return [
    writeParagraph(look.style, setting, {
      indent,
      children: [...labelOf(child, setting), ...writeLine(child.content, setting)],
    }),
  ]
}

/** The label of an item in a note, typed. */
function labelOf({ label }: { readonly label?: string }, { publication }: BlockSetting): readonly ParagraphChild[] {
  return label === undefined ? [] : [...writeRuns(label, publication.direction), tab()]
}

/** Writes the blocks of a note, its mark before the first of them. */
function writeNote(note: PublishedNote, look: NoteLook, setting: BlockSetting): readonly BlockElement[] {
  const [first, ...others] = note.children
  const isText = first?.type === 'paragraph' && first.label === undefined
  const opening = isText ? first.content : []
  const rest = isText ? others : note.children
  const gaps = (isLast: boolean) => ({ after: isLast ? setting.after : 0 })
  const indent = look.indent === undefined ? {} : { indent: look.indent }
  const stops: Pick<IParagraphOptions, 'tabStops'> =
    look.markEnd === undefined ? {} : { tabStops: [{ type: 'right', position: look.markEnd }] }
  return [
    writeParagraph(
      look.style,
      { ...setting, ...gaps(rest.length === 0) },
      { ...indent, ...stops, children: [...look.head, ...writeLine(opening, setting)] },
    ),
    ...rest.flatMap((child, index) =>
      writeFollowing(child, look, { ...setting, before: 0, ...gaps(index === rest.length - 1) }),
    ),
  ]
}

/** The typed mark of a note. */
function typedMark(note: PublishedNote, { publication }: WordContext): readonly ParagraphChild[] {
  return writeRuns(note.label, publication.direction, markFormat(note, publication.sheet))
}

/** Points between the letter of a note and its text. */
const beforeText = 2

type LetteredLook = Required<Pick<NoteLook, 'style' | 'indent'>>

/** A lettered note under a table: its calls lead to it. */
export function writeLettered(note: PublishedNote, look: LetteredLook, setting: BlockSetting): readonly BlockElement[] {
  const head = [tab(), ...named(note.id, typedMark(note, setting)), tab()]
  return writeNote(note, { ...look, head, markEnd: look.indent.left - twips(beforeText) }, setting)
}

/** A note in the part that Word keeps for them. */
function writeKept(number: NoteNumber, setting: BlockSetting): readonly Paragraph[] {
  return writeNote(number.note, keptLook(number, setting), setting).filter(isParagraph)
}

/**
 * The first line begins with the mark, as that of a note which Word adds: LibreOffice 7.4 draws marks before all that stands before
 * them, tabs too. One that is typed it draws twice and drops the tab behind it: a space is between the two and the text.
 * The style has the room of one figure.
 */
function keptLook(number: NoteNumber, setting: BlockSetting): NoteLook {
  const { sheet } = setting.publication
  const { start, end } = columnIndents(sheet)
  const { note, isCounted, kind } = number
  const format = sheet.notes.hasLevelMarks ? {} : markFormat(note, sheet)
  const mark = isCounted
    ? inBrackets(number, [countedMark(kind, format)], format)
    : [...typedMark(note, setting), new TextRun(' ')]
  const hanging = twips(hangOfMark(note.label, sheet))
  const indent = { left: twips(start), right: twips(end), hanging }
  return {
    style: 'footnote',
    head: [...mark, tab()],
    ...(hanging === twips(hangOfMark('1', sheet)) ? {} : { indent }),
  }
}

/** True where the last thing in the file is a note. */
export function hasNotesAtEnd({ notes }: Pick<WordContext, 'notes'>): boolean {
  return [...notes.values()].some(({ kind }) => kind === 'endnote')
}

type Notes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>

/** The notes of one part by their ids in the file; the last one at the end of the text has the end rule under it. */
export function writeNotes(kind: NoteKind, setting: BlockSetting): Notes {
  const numbers = [...setting.notes.values()].filter((number) => number.kind === kind)
  const flat = { ...setting, before: 0, after: setting.publication.sheet.styles.footnote.after }
  const { sheet } = setting.publication
  const rule = kind === 'endnote' && sheet.endRule.isDrawn ? [endRuleParagraph(sheet)] : []
  const isLast = (index: number): boolean => index === numbers.length - 1
  return Object.fromEntries(
    numbers.map((number, index) => [
      number.id,
      { children: [...writeKept(number, flat), ...(isLast(index) ? rule : [])] },
    ]),
  )
}
