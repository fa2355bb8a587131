/** What a document kind is: its styles, its numbering, what it allows. */
import type { HeadingLevel, ParagraphLevel } from '../../pipeline/document.ts'
import type { StyleName } from '../styles.ts'

export interface Kind {
  /** What it is called in messages. */
  readonly name: string
  readonly title: StyleName
  /** Styles of the heading ladder. */
  readonly headings: Readonly<Record<HeadingLevel, StyleName>>
  /** Tab steps of an unnumbered paragraph's first line. */
  readonly paragraphIndent: number
  /** Tab steps of the labels of numbered paragraphs. */
  readonly labelIndent: Readonly<Record<ParagraphLevel, number>>
  /** Annexes begin a page and are headed "Annex to the letter …"; the first `##` of one is its title. */
  readonly attachments: { readonly heading: StyleName; readonly title: StyleName; readonly startPage: boolean }
  /** A line about the author, under the title. */
  readonly line?: 'report-of' | 'note-by'
  /** The official letters do not number their paragraphs. */
  readonly hasNumberedParagraphs: boolean
  readonly hasSignature: boolean
}
