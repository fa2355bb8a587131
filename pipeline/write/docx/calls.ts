/** Which notes Word counts by itself: those whose label is the number it would give them, alone or between brackets. */
import type { NoteKind } from './raw.ts'
import { dispatch, type Handlers } from '../../document.ts'
import type { Block, Line, Note, NoteReference, Publication, SessionColumn } from '../../publication.ts'
import { blocksOf } from '../blocks.ts'

export interface NoteNumber {
  /** Id in the Word file: LibreOffice 7.4 pairs notes and calls by order, so ids follow the calls. */
  readonly id: number
  /** The part that it stands in. */
  readonly kind: NoteKind
  readonly note: Note
  readonly isCounted: boolean
  /** What is typed before and behind a number that Word counts: "(1)" in Arabic. */
  readonly brackets: readonly [before: string, behind: string]
  readonly isCalledAgain: boolean
}

export type NoteNumbers = ReadonlyMap<string, NoteNumber>

/** The lines of a block in the order in which Word sees them. */
const lines: Handlers<Block, undefined, readonly Line[]> = {
  title: (block) => [block.content],
  subtitle: (block) => [block.content],
  heading: (block) => [block.content],
  paragraph: (block) => [block.content],
  bullet: (block) => [block.content],
  quote: (block) => block.children.flatMap(linesOf),
  box: (block) => [block.title, ...block.children.flatMap(linesOf)],
  signature: (block) => block.lines,
  endLines: (block) => block.lines,
  table: (block) => [
    block.title,
    ...[...block.head, ...block.body].flatMap((row) => row.cells.map((cell) => cell.content)),
    ...block.remarks,
  ],
  figure: () => [],
  contents: (block) => block.entries.map((entry) => entry.content),
  attachmentHeading: (block) => [block.content],
  attachmentNote: (block) => [block.content],
  attachmentTitle: (block) => [block.content],
}

function linesOf(block: Block): readonly Line[] {
  return dispatch(lines, block, undefined)
}

function linesOfColumn(column: SessionColumn): readonly Line[] {
  return column.lines.flatMap(({ lines: words }) => words)
}

function callsOf(publication: Publication): readonly NoteReference[] {
  const all = [...publication.columns.flatMap(linesOfColumn), ...blocksOf(publication).flatMap(linesOf)]
  return all.flat().filter((inline) => inline.type === 'noteReference')
}

/** The notes of the publication by their ids, numbered in the order of their first calls. */
export function numberNotes(publication: Publication): NoteNumbers {
  const notes = new Map(publication.notes.map((note) => [note.id, note]))
  const numbers = new Map<string, NoteNumber>()
  const calls = callsOf(publication)
  const again = new Set(calls.filter((call) => call.occurrence > 1).map((call) => call.id))
  const counts = { footnote: 0, endnote: 0 }
  let counted = 0
  for (const call of calls) {
    const note = notes.get(call.id)
    if (note === undefined || numbers.has(call.id)) continue
    const brackets = bracketsOf(note.label, counted + 1)
    const isCounted = brackets !== undefined
    if (isCounted) counted += 1
    const kind = note.place === 'end' ? 'endnote' : 'footnote'
    counts[kind] += 1
    const mark = { note, isCounted, brackets: brackets ?? none }
    numbers.set(call.id, { id: counts[kind], kind, ...mark, isCalledAgain: again.has(call.id) })
  }
  return numbers
}

const none = ['', ''] as const

/** The brackets around a number in a label; absent where it is another label. */
function bracketsOf(label: string, number: number): NoteNumber['brackets'] | undefined {
  if (label === String(number)) return none
  return label === `(${number})` ? ['(', ')'] : undefined
}
