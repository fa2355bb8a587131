/** What stands in a line of Markdown, once its marks are flat. */
import type { PageElement } from '../../text/html-tree.ts'
import type { WordPiece } from '../word/word-document.ts'
import type { Point } from './reading.ts'

/** How words look. */
export interface WordsLook {
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isRaised?: boolean
  readonly isLowered?: boolean
  readonly isUnderlined?: boolean
  readonly isStruck?: boolean
  readonly url?: string
  /** The tag of their language. */
  readonly language?: string
}

export type Token =
  | {
      readonly type: 'words'
      readonly value: string
      readonly look: WordsLook
      readonly at: Point
    }
  | { readonly type: 'piece'; readonly piece: WordPiece }
  /** The end of a line that says nothing. */
  | { readonly type: 'soft' }
  | {
      readonly type: 'tag'
      readonly name: string
      readonly isEnd: boolean
      readonly attributes: PageElement['attributes']
      readonly at: Point
    }
  | SignToken
  | { readonly type: 'call'; readonly name: string; readonly at: Point }
  | {
      readonly type: 'picture'
      readonly name: string
      readonly alternative: string
      readonly title: string
      readonly look: WordsLook
      readonly at: Point
    }

/** A sign that opens or closes something, if its other half is there; or else words. */
export interface SignToken {
  readonly type: 'sign'
  readonly sign: '[' | '^[' | ']' | '~~' | '=='
  readonly value: string
  /** What stands in braces behind a bracket. */
  readonly attributes?: string
  readonly look: WordsLook
  readonly at: Point
}
