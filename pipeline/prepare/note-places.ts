/** Where the notes of the text stand, and what stands over those that follow it. */
import type { Language } from '../../templates/languages/language.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { PublishedHeading, PublishedNote } from '../publication.ts'
import { composedLine } from './inlines.ts'
import { fixedRanks } from './ranks.ts'

/** Where a note of the text stands; asterisks stay at the foot of their page. */
export function placeOf(kind: PublishedNote['kind'], numbers: 'foot' | 'end'): PublishedNote['place'] {
  return kind === 'asterisk' ? 'foot' : numbers
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
