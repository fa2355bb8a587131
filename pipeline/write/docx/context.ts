/** What every part of the Word writer is told. */
import type { PublishedBlock, Publication } from '../../publication.ts'
import type { Pages } from '../write.ts'
import type { NoteNumbers } from './calls.ts'
import type { CountedCaptions } from './captions.ts'
import type { Lists } from './lists.ts'
import type { BlockElement } from './components.ts'
import type { LowNotes } from './low-notes.ts'

export interface WordContext {
  readonly publication: Publication
  readonly notes: NoteNumbers
  readonly lists: Lists
  readonly captions: CountedCaptions
  /** Page of every block that the contents name and of notes, as the PDF has them. */
  readonly pages: Pages
  /** Present where the notes of the first page stand under the room of its text. */
  readonly lowNotes?: LowNotes
}

/** Where a block stands: the edges of its column and the gaps around it, in points. */
export interface BlockSetting extends WordContext {
  /** Distance of the column's edges from those of the page's margins, or of the cell. */
  readonly edges: { readonly start: number; readonly end: number }
  /** Width of the column, and of the page between its margins. */
  readonly width: number
  readonly measure: number
  /** True where the edges are not those that the styles have. */
  readonly isInset: boolean
  /** Quotations around this block. */
  readonly quotes: number
  /** Over the block; nought where the block before has the gap under it. */
  readonly before: number
  readonly after: number
  /** Writes the blocks that stand in others. */
  readonly write: (block: PublishedBlock, setting: BlockSetting) => readonly BlockElement[]
}
