/** Anchors of the web page's own: all begin with "page-", and no id of a publication does. */
import type { PublishedNoteReference } from '../../publication.ts'

/** Start of the text: where the skip link leads. */
export const textStart = 'page-text'

/** Heading over the notes. */
export const notesHeading = 'page-notes'

/** Where a call stands, for the way back from the note. */
export function callId(note: string, occurrence: PublishedNoteReference['occurrence']): string {
  return `page-${note}-call-${occurrence}`
}

/** A part of the block at a position: its title, its caption, a cell. */
export function partId(position: string, part: string): string {
  return `page-${position}-${part}`
}
