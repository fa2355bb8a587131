/** Which notes Word counts by itself: those whose label is the number it would give them, alone or between brackets. */
import type { NoteKind } from './note-marks.ts'
import type { PublishedNote, PublishedNoteReference, Publication } from '../../publication.ts'
import { allBlocks, blocksOf, linesIn } from '../../reading-order.ts'

export interface NoteNumber {
  /** Id in the Word file: LibreOffice 7.4 pairs notes and calls by order, so ids follow the calls. */
  readonly id: number
  /** The part that it stands in. */
  readonly kind: NoteKind
  readonly note: PublishedNote
  readonly isCounted: boolean
  /** What is typed before and behind a number that Word counts: "(1)" in Arabic. */
  readonly brackets: readonly [before: string, behind: string]
  readonly isCalledAgain: boolean
}

export type NoteNumbers = ReadonlyMap<string, NoteNumber>

function callsOf(publication: Publication): readonly PublishedNoteReference[] {
  const all = linesIn(publication, allBlocks(blocksOf(publication))).flat()
  return all.filter((inline) => inline.type === 'noteReference')
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
