/** What a document kind is: its styles and its numbering. */
import type { HeadingLevel, ParagraphLevel } from '../../pipeline/document.ts'
import type { StyleName } from '../styles.ts'

export interface Kind {
  /** What it is called in the metadata of the files. */
  readonly name: string
  readonly title: StyleName
  /** Styles of the heading ladder. */
  readonly headings: Readonly<Record<HeadingLevel, StyleName>>
  /** Tab steps of an unnumbered paragraph's first line. */
  readonly paragraphIndent: number
  /** Tab steps of the labels of numbered paragraphs. */
  readonly labelIndent: Readonly<Record<ParagraphLevel, number>>
  /** Points that the text of pages 2 ff. begins lower than the sheet says. */
  readonly pageTopShift: number
  readonly attachments: {
    /** "Annex to the letter dated …", in the column, and the bare "Annex II", at the margin. */
    readonly heading: StyleName
    readonly bareHeading: StyleName
    /** The first `##` of an annex is its title. */
    readonly title: StyleName
    readonly startPage: boolean
  }
}
