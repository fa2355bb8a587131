/** What an import gives. */
import type { Finding } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import type { WordDocument } from './word/word-document.ts'
import type { PlacedChange } from './comments/write-remarks.ts'
import type { ReadText } from './document/read-text.ts'
import type { Unkept } from './merge/unkept.ts'
import type { ChangeWay } from './word/settle-properties.ts'
import type { OriginPicture } from '../word/origin.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** The files of a source folder, by their names. */
export interface Imported {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly language: LanguageCode
  /** Where the text came from. */
  readonly from: 'source' | 'merged' | 'text'
  /** The tracked changes that were settled, in the order of the text. */
  readonly changes?: readonly PlacedChange[]
  /** What was read, where it was the text. */
  readonly read?: ReadText
  /** A file of ours whose text was read. */
  readonly ours?: WordDocument
  /** What was merged of an edited file. */
  readonly merge?: MergedSides
  /** A file of ours that does not say what its source builds. */
  readonly edited?: EditedFile
}

/** The source that travels in a file, and the readings of what it builds and of the file. */
export interface MergedSides {
  readonly carried: ReadonlyMap<string, string>
  /** The document that these are. */
  readonly document: Document
  /** What is to be told of the edits, by their places in the source with them. */
  readonly findings: readonly Finding[]
  /** The pictures that the file was built with. */
  readonly origin: readonly OriginPicture[]
  /** Author's names of pictures that are others in the edited file, with their bytes. */
  readonly replaced: ReadonlyMap<string, ReplacedPicture>
  readonly sides: { readonly before: ReadText; readonly after: ReadText }
  /** What of the edited file has no place in the source. */
  readonly unkept: readonly Unkept[]
  /** What became of tracked changes. */
  readonly way: ChangeWay
}

/** A Word file of ours that somebody worked on, and the texts of the source that travels in it. */
export interface EditedFile {
  readonly word: WordDocument
  readonly carried: ReadonlyMap<string, string>
  readonly pictures: readonly OriginPicture[]
}

/** A picture that an editor has put in the place of one, and what stood there as the file was built. */
export interface ReplacedPicture {
  readonly bytes: Uint8Array
  readonly was: OriginPicture
}
