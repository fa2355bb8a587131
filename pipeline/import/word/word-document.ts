/** A Word file as it is read, once: stories of paragraphs and tables, and what is said elsewhere about them. */
import type { StyleName } from '../../../templates/styles.ts'
import type { HeadingLevel, ParagraphLevel } from '../../../templates/vocabulary.ts'
import type { SetMark, TableSize } from '../../document.ts'
import type { CommentPlace } from './comment-places.ts'

export interface WordDocument {
  readonly body: readonly Item[]
  /** Footnotes and endnotes by their ids; separators are none. */
  readonly notes: Readonly<Record<NotePart, ReadonlyMap<string, readonly Item[]>>>
  /** Lines of the heads and of the feet, as they are printed. */
  readonly heads: readonly string[]
  readonly feet: readonly string[]
  readonly variables: ReadonlyMap<string, string>
  /** Language of the file's own metadata, or of its text where no run says otherwise. */
  readonly language: string | undefined
  /** What people have left in heads and feet. */
  readonly remarks: readonly Remark[]
}

export type NotePart = 'footnotes' | 'endnotes'

export type Item = (WordParagraph | WordTable) & SectionStart

/** The first of a section on another page of the same paper. */
export interface SectionStart {
  readonly opensSection?: true
}

// --------------------------------------------------------------- paragraphs

/** A paragraph with its properties. */
export interface WordParagraph {
  readonly type: 'paragraph'
  readonly role: StyleName | undefined
  readonly pieces: readonly WordPiece[]
  readonly bookmarks: readonly string[]
  /** The name of its style. */
  readonly style: string
  /** Where Word counts it. */
  readonly list: WordListPlace | undefined
  /** Level of a heading, where the file shows it in another way than by our styles. */
  readonly headingLevel?: HeadingLevel
  /** Distance of its lines from the edge, in twips; absent where its style says it. */
  readonly left: number | undefined
  /** What its first line stands out of that, in twips. */
  readonly hanging: number
  /** Where its lines start, by itself, its list or its style, in twips. */
  readonly indent: number
  /** The item that it is in the counting of the source, where its label says another. */
  readonly item?: WordItem
  /** Goes on an item before it. */
  readonly continuesItem?: true
  readonly align: string | undefined
  /** Of its type, in half points, where the file says it. */
  readonly size?: number
  readonly outline: number | undefined
  readonly startsPage: boolean
  readonly keepsNext: boolean
  /** The code of the field of contents that it belongs to. */
  readonly contents: string | undefined
  readonly losses: readonly Loss[]
}

/** The place of a paragraph in a list. */
export interface WordListPlace {
  readonly format: string
  readonly level: number
  /** The number or bullet that Word prints. */
  readonly label: string
  /** Lists that share their counting have one name. */
  readonly list: string
  /** Counted by Word; nought for bullets. */
  readonly number: number
  /** Distance of its lines from the edge, in twips; absent where the list does not say it. */
  readonly indent?: number
}

/** An item of a list by the levels of the source. */
export interface WordItem {
  readonly level: ParagraphLevel
  readonly number: number
  readonly label: string
  /** Deeper in the file than the source has levels. */
  readonly isTooDeep: boolean
}

/** What somebody remarks beside the text. */
export interface WordComment extends CommentPlace {
  readonly type: 'comment'
  /** Initials and name, and the day, as far as the file says them. */
  readonly who: string
  readonly text: string
  readonly isResolved: boolean
  /** Who made the comment that it replies to. */
  readonly replyTo?: string
}

/** What a tracked change did. */
export const changeKinds = ['inserted', 'deleted', 'moved here', 'moved away', 'formatted'] as const

/** A tracked change, as it was settled. */
export interface WordChange {
  readonly type: 'change'
  readonly kind: (typeof changeKinds)[number]
  /** Name, and the day, as far as the file says them. */
  readonly who: string
  readonly words: string
}

/** What people have left in a file for each other. */
export type Remark = WordComment | WordChange

/** What was met and cannot be kept. */
export type Loss =
  | Remark
  | 'caption-list'
  | 'cell-picture'
  | 'comment'
  | 'equation'
  | 'field'
  | 'hidden'
  | 'object'
  | 'part'
  | 'placeholder'
  | 'chart'
  | 'chart-form'
  | 'chart-points'
  | 'contents-entry'
  | 'counted'
  | 'ruby'
  | 'struck'
  | 'symbol'
  | 'text-box'

// ------------------------------------------------------------------- pieces

/** What stands in a paragraph: words with their marks, and what stands among them, one after the other. */
export type WordPiece =
  | Words
  | { readonly type: 'tab' | 'break' | 'page' | 'mark' }
  | NoteCall
  | { readonly type: 'bookmark'; readonly name: string }
  | Reference
  | { readonly type: 'picture'; readonly picture: PictureUse }

/** How words look. */
export interface WordLook {
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isRaised: boolean
  /** What else shows in them; raised only where the author has said so, for letters are raised by the composer. */
  readonly set?: SetMark
  /** The tag of their language; absent where the file's own holds. */
  readonly language?: string
}

export interface Words extends WordLook {
  readonly type: 'words'
  readonly value: string
  /** Address that they lead to, or the bookmark. */
  readonly url?: string
  readonly anchor?: string
}

export interface NoteCall {
  readonly type: 'note'
  readonly of: NotePart
  readonly id: string
  /** Its mark is typed behind it. */
  readonly isTyped: boolean
}

/** A field that prints the number of a bookmark, or the mark of a note that is called again. */
export interface Reference {
  readonly type: 'reference'
  readonly to: 'number' | 'note'
  readonly name: string
  readonly value: string
}

/** A picture as it stands in the text. */
export interface PictureUse {
  /** Path of its part in the package, the drawing before the dots. */
  readonly part: string
  /** Absent where the package has no such part. */
  readonly bytes: Uint8Array | undefined
  readonly name: string
  readonly alternative: string
}

// ------------------------------------------------------------------- tables

export interface WordTable {
  readonly type: 'table'
  /** Those that are not deleted. */
  readonly rows: readonly WordRow[]
  /** Widths in twips of the columns of its grid. */
  readonly columns: readonly number[]
  /** A rule on each side and none inside: around its only cell, or around all of its rows. */
  readonly frame: 'cell' | 'rows' | undefined
  /** Its rules may come from a style. */
  readonly isStyled: boolean
  /** Says of itself that it has no rules. */
  readonly isUnruled: boolean
  readonly description: string
  /** Twips from the edge. */
  readonly indent: number
  /** Stands on a page that lies on its side. */
  readonly isTurned: boolean
  /** Twips between the edges of its page. */
  readonly room: number
  /** How it is set in an official file. */
  readonly set?: { readonly measure: 'column' | 'wide' | 'full'; readonly size?: TableSize }
}

export interface WordRow {
  readonly cells: readonly WordCell[]
  readonly isHead: boolean
  /** Columns of the grid before its first cell. */
  readonly before: number
}

export interface WordCell {
  readonly items: readonly Item[]
  /** Columns of the grid that it takes. */
  readonly span: number
  /** Shows words, or something else. */
  readonly says: boolean
  /** Goes on the cell before it: the older way to join cells of a row. */
  readonly isJoined: boolean
  /** Begins a cell that goes on in the rows under it, or goes on one. */
  readonly merge?: 'begins' | 'goes-on'
  readonly isRuledOver: boolean
  /** A rule of a point and a half or more runs under it. */
  readonly isHeavyUnder?: true
}
