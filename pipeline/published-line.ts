/** Lines of a publication: words with their marks and links, calls for notes, breaks. */
import type { noteMarks } from '../templates/note-marks.ts'
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { Mark } from './document.ts'
import type { Place } from './text/positions.ts'

/** Where a link leads: an address outside, or an id of this publication. */
export type Link = { readonly url: string } | { readonly id: string }

export interface PublishedText {
  readonly type: 'text'
  readonly value: string
  readonly marks: readonly Mark[]
  readonly link?: Link
  /** Set where the words are not in the publication's own language. */
  readonly language?: LanguageCode
  /** Where the author wrote it; absent on composed words. */
  readonly place?: Place
}

/** A call for a note. `id` is the note's; `occurrence` counts calls of the same note, from 1. */
export interface PublishedNoteReference {
  readonly type: 'noteReference'
  readonly kind: keyof typeof noteMarks
  readonly label: string
  readonly id: string
  readonly occurrence: number
  /** An adjacent call follows: the two are joined by a raised comma. */
  readonly joined: boolean
  /** Not bold where its line is. */
  readonly isLean?: true
  /** Its mark stands in the masthead, which Word has no notes in: here nothing is printed. */
  readonly isSilent?: true
}

export type PublishedInline = PublishedText | PublishedNoteReference | { readonly type: 'lineBreak' }

/** A line is a run of inlines without a break. */
export type Line = readonly PublishedInline[]
