/** Asterisk notes on composed lines: they come before the author's own. */
import type { Language } from '../../templates/languages/language.ts'
import type { SponsorsNote } from '../../templates/vocabulary.ts'
import type { Facts } from '../facts/facts.ts'
import type { Line, PublishedNote } from '../publication.ts'
import { linkComposed } from './citations.ts'
import { placeOf } from './note-places.ts'
import { asteriskId } from './notes.ts'
import { orderSponsors } from './sponsor-order.ts'
import { setWords } from './typography.ts'

/** The notes, and the calls for them that stand on the symbol, on the agenda line, on that of the sponsors and on the title. */
export interface ComposedNotes {
  readonly notes: readonly PublishedNote[]
  readonly symbol: Line
  /** On the agenda line of each organ. */
  readonly agenda: readonly Line[]
  /** By the sponsor as it is written; with an empty name those of the whole line. */
  readonly sponsors: ReadonlyMap<string, Line>
  readonly issuance: Line
  readonly title: Line
}

/** Notes in the order in which their lines stand on the page. */
export function composeNotes(facts: Facts, language: Language): ComposedNotes {
  const { issuanceNote, translation, reissued } = facts
  // Supplements print no agenda.
  const agendaNotes = facts.supplement === undefined ? (facts.agendaNote ?? []) : []
  const title = translation === undefined ? undefined : language.translations[translation]
  const sponsored = notesOfSponsors(facts, language)
  const texts = [
    ['symbol', reissued && language.reissued(reissued)],
    ...agendaNotes.map((words, at) => [`agenda ${at}`, words] as const),
    ...sponsored.map(({ text }, at) => [at, text] as const),
    ['issuance', issuanceNote],
    ['title', title],
  ] as const
  const notes = new Map<string | number, PublishedNote>()
  for (const [place, text] of texts)
    if (text !== undefined) {
      const content = linkComposed(setWords(text, language.typography), facts)
      notes.set(place, composeNote(content, notes.size + 1, facts.notes))
    }
  const callOn = (place: string | number): Line => callOf(notes.get(place))
  return {
    notes: [...notes.values()],
    symbol: callOn('symbol'),
    agenda: agendaNotes.map((_, at) => callOn(`agenda ${at}`)),
    // Lean in their bold line: 8 of 8 drafts.
    sponsors: new Map(sponsored.map(({ sponsor = '' }, at) => [sponsor, callOn(at).map(asLean)])),
    issuance: callOn('issuance').map(asLean),
    title: callOn('title'),
  }
}

/** In the order in which the sponsors are printed; what is said of all of them stands behind the line. */
function notesOfSponsors({ sponsors = [], sponsorsNote = [] }: Facts, language: Language): readonly SponsorsNote[] {
  const order = orderSponsors(sponsors, language).map(({ written }) => written)
  const rank = ({ sponsor }: SponsorsNote): number => (sponsor === undefined ? order.length : order.indexOf(sponsor))
  return sponsorsNote.toSorted((one, other) => rank(one) - rank(other))
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

function asLean(inline: Line[number]): Line[number] {
  return inline.type === 'noteReference' ? { ...inline, isLean: true } : inline
}
