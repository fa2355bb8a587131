/** Where the notes of the text stand, and what stands over those that follow it. */
import type { Language } from '../../templates/languages/language.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { PublishedHeading, PublishedNote } from '../publication.ts'
import { composedLine } from './inlines.ts'
import { fixedRanks } from './ranks.ts'

/** Where a note stands: letters under their table or in their box, asterisks at the foot of their page, numbers where the facts say. */
export function placeOf(kind: PublishedNote['kind'], numbers: 'foot' | 'end'): PublishedNote['place'] {
  const places = { letter: 'under', asterisk: 'foot', number: numbers } as const
  return places[kind]
}

/** "Notes", over those that follow the text. */
export function headNotes({ words }: Language, { styles }: Sheet): PublishedHeading {
  return {
    type: 'heading',
    style: 'notesHeading',
    level: 2,
    rank: fixedRanks.notes,
    outline: 0,
    spaceBefore: styles.notesHeading.before,
    startsPage: false,
    content: composedLine(words.notes),
    id: 'notes',
  }
}
