/** What stands in a paragraph: words with their marks, and what stands among them, one after the other. */

/** How words look. */
export interface Look {
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isRaised: boolean
  /** The tag of their language; absent where the file's own holds. */
  readonly language?: string
}

export interface Words extends Look {
  readonly type: 'words'
  readonly value: string
  /** Address that they lead to, or the bookmark. */
  readonly url?: string
  readonly anchor?: string
}

/** A picture as it stands in the text. */
export interface PictureUse {
  /** Path of its part in the package, the drawing before the dots. */
  readonly part: string
  readonly name: string
  readonly alternative: string
}

export type Piece =
  | Words
  | { readonly type: 'tab' | 'break' | 'page' | 'mark' }
  | { readonly type: 'note'; readonly of: 'footnotes' | 'endnotes'; readonly id: string; readonly isTyped: boolean }
  | { readonly type: 'bookmark'; readonly name: string }
  /** A field that prints the number of a bookmark, or the mark of a note that is called again. */
  | { readonly type: 'reference'; readonly to: 'number' | 'note'; readonly name: string; readonly value: string }
  | { readonly type: 'picture'; readonly picture: PictureUse }

/** What was met and cannot be kept. */
export type Loss = 'cell-picture' | 'comment' | 'deletion' | 'equation' | 'hidden' | 'object' | 'symbol' | 'text-box'

/** The pieces of a paragraph, and what it has lost. */
export interface Reading {
  readonly pieces: readonly Piece[]
  readonly losses: readonly Loss[]
}
