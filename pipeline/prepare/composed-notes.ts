/** Asterisk notes on composed lines: they come before the author's own. */
import type { Language } from '../../templates/languages/language.ts'
import type { Facts } from '../facts/facts.ts'
import type { Line, PublishedNote } from '../publication.ts'
import { linkComposed } from './citations.ts'
import { composedLine } from './inlines.ts'
import { placeOf } from './note-places.ts'
import { asteriskId } from './notes.ts'
import { setTyped } from './typography.ts'

/** The notes, and the calls for them that stand on the agenda line, on that of the sponsors and on the title. */
export interface ComposedNotes {
  readonly notes: readonly PublishedNote[]
  readonly agenda: Line
  readonly sponsors: Line
  readonly title: Line
}

/** Notes in the order in which their lines stand on the page. */
export function composeNotes(facts: Facts, { typography, translations }: Language): ComposedNotes {
  const { agendaNote, sponsorsNote, translation } = facts
  const texts = {
    agenda: agendaNote,
    sponsors: sponsorsNote,
    title: translation === undefined ? undefined : translations[translation],
  }
  const notes = new Map<string, PublishedNote>()
  for (const [place, text] of Object.entries(texts))
    if (text !== undefined)
      notes.set(
        place,
        composeNote(linkComposed(composedLine(setTyped(text, typography)), facts), notes.size + 1, facts.notes),
      )
  const callOn = (place: keyof typeof texts): Line => callOf(notes.get(place))
  return { notes: [...notes.values()], agenda: callOn('agenda'), sponsors: callOn('sponsors'), title: callOn('title') }
}

function composeNote(content: Line, count: number, numbers: Facts['notes']): PublishedNote {
  return {
    id: asteriskId(count),
    kind: 'asterisk',
    place: placeOf('asterisk', numbers),
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

function callOf(note: PublishedNote | undefined): Line {
  return note === undefined
    ? []
    : [{ type: 'noteReference', kind: note.kind, label: note.label, id: note.id, occurrence: 1, joined: false }]
}
