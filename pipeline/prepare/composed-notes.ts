/** Asterisk notes on composed lines: they come before the author's own. */
import type { Typography } from '../../templates/languages/language.ts'
import type { Facts } from '../document.ts'
import type { Line, Note } from '../publication.ts'
import { linkComposed } from './citations.ts'
import { composedLine } from './inlines.ts'
import { asteriskId } from './notes.ts'
import { setTyped } from './typography.ts'

/** The notes, and the calls for them that stand on the agenda line and on that of the sponsors. */
export interface ComposedNotes {
  readonly notes: readonly Note[]
  readonly agenda: Line
  readonly sponsors: Line
}

/** Notes in the order in which their lines stand on the page. */
export function composeNotes(facts: Facts, typography: Typography): ComposedNotes {
  const { agendaNote, sponsorsNote } = facts
  const texts = [agendaNote, sponsorsNote].filter((text) => text !== undefined)
  const notes = texts.map((text, index) =>
    composeNote(linkComposed(composedLine(setTyped(text, typography)), facts), index + 1),
  )
  return {
    notes,
    agenda: agendaNote === undefined ? [] : callOf(notes[0]),
    sponsors: sponsorsNote === undefined ? [] : callOf(notes.at(-1)),
  }
}

function composeNote(content: Line, count: number): Note {
  return {
    id: asteriskId(count),
    label: '*'.repeat(count),
    children: [
      {
        type: 'paragraph',
        style: 'footnote',
        spaceBefore: 0,
        startsPage: false,
        indent: 0,
        content,
      },
    ],
  }
}

function callOf(note: Note | undefined): Line {
  return note === undefined
    ? []
    : [{ type: 'noteReference', label: note.label, id: note.id, occurrence: 1, joined: false }]
}
