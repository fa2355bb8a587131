/** Notes in the order in which they are called: asterisks by themselves, then numbers. */
import type { Language } from '../../templates/languages/language.ts'
import type { Document, Inline, NoteReference } from '../document.ts'
import type { PublishedNote } from '../publication.ts'
import { linesOf } from './walk.ts'

/** What is printed for a note, and its anchor. */
export interface NoteLabel {
  readonly text: string
  readonly kind: PublishedNote['kind']
  readonly id: string
}

/** By the author's label, in the order of printing: asterisk notes before numbered ones. */
export type NoteLabels = ReadonlyMap<string, NoteLabel>

/** Orders the notes of the text; `composed` asterisk notes (agenda, sponsors) come before the author's. */
export function orderNotes(document: Document, composed: number, { typography }: Language): NoteLabels {
  const calls = firstCalls(linesOf(document).flat())
  const asterisks = calls
    .filter((call) => call.series === 'asterisk')
    .map((call, index) => starred(call, composed + index + 1))
  const numbers = calls
    .filter((call) => call.series === 'numbered')
    .map((call, index) => numbered(call, index + 1, typography.noteLabel(index + 1)))
  return new Map([...asterisks, ...numbers])
}

/** The first call of each note among some inlines, in their order. */
export function firstCalls(inlines: readonly Inline[]): readonly NoteReference[] {
  const seen = new Set<string>()
  return inlines
    .filter((inline) => inline.type === 'noteReference')
    .filter(({ label }) => !seen.has(label) && seen.add(label))
}

/** Which call of its note each of some inlines is, counted from 1. */
export function countOccurrences(inlines: readonly Inline[]): ReadonlyMap<NoteReference, number> {
  const counts = new Map<string, number>()
  const occurrences = new Map<NoteReference, number>()
  for (const inline of inlines) {
    if (inline.type !== 'noteReference') continue
    const count = (counts.get(inline.label) ?? 0) + 1
    counts.set(inline.label, count)
    occurrences.set(inline, count)
  }
  return occurrences
}

function starred(call: NoteReference, count: number): [string, NoteLabel] {
  return [call.label, { text: '*'.repeat(count), kind: 'asterisk', id: asteriskId(count) }]
}

/** Anchor of an asterisk note. */
export function asteriskId(count: number): string {
  return `note-s${count}`
}

function numbered(call: NoteReference, count: number, text: string): [string, NoteLabel] {
  return [call.label, { text, kind: 'number', id: `note-${count}` }]
}
