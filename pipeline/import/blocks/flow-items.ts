/** What stands in a flow, once what belongs together stands together. */
import type { Loss, PictureUse, WordParagraph, WordTable } from '../word/word-document.ts'

export type FlowItem = { readonly startsPage: boolean } & (
  | { readonly type: 'paragraph'; readonly paragraph: WordParagraph }
  | { readonly type: 'contents'; readonly depth: number; readonly hasRanges: boolean }
  | { readonly type: 'lines'; readonly role: LinesRole; readonly lines: readonly WordParagraph[] }
  | TableItem
  | PicturesItem
  /** A title or unit with nothing under it. */
  | { readonly type: 'caption'; readonly paragraph: WordParagraph }
  /** A place where nothing is read: its page break stays, and what it has lost is told. */
  | { readonly type: 'nothing'; readonly losses: readonly Loss[] }
)

/** Lines of one block are paragraphs that are kept together. */
export type LinesRole = 'signature' | 'endLines'

export interface TableItem {
  readonly type: 'table'
  readonly table: WordTable
  /** Letters of the notes that stand under it. */
  readonly letters: ReadonlySet<string>
  readonly captions: Captions
}

export interface PicturesItem {
  readonly type: 'pictures'
  readonly pictures: readonly PictureUse[]
  readonly losses: readonly Loss[]
  readonly captions: Captions
}

/** What stands over a table or figure; its number is composed. */
export interface Captions {
  readonly title?: WordParagraph
  readonly unit?: WordParagraph
  /** Of the captions and the figure, those that stand nearest first. */
  readonly bookmarks: readonly string[]
}
