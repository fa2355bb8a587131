/** What the reading stage hands on: one language of one document. */
import type { VFileMessage } from 'vfile-message'
import type { Document } from './document.ts'
import type { Facts } from './facts/facts.ts'
import type { Place, TextRange } from './text/positions.ts'
import type { Picture } from './picture.ts'

/** A file of the source as it was read. */
export interface SourceFile {
  /** Name inside the document's folder. */
  readonly name: string
  readonly text: string
  /** Comments among its facts, in order. */
  readonly comments: readonly TextRange[]
}

/** One language file with its checked facts. */
export interface Source {
  /** Path of the language file as messages show it. */
  readonly path: string
  /** Whole text, strict UTF-8, without byte order mark, line ends as LF; front matter included, so that positions hold. */
  readonly text: string
  readonly facts: Facts
  /** The language file, and the facts of all languages where they stand in a file of their own. */
  readonly files: readonly SourceFile[]
  /** SHA-256 of every file that has been read for it, by its path inside the document's folder: pictures join as they are asked for. What cannot be read has the reason there, and is an error. */
  readonly digests: ReadonlyMap<string, string>
  /** Reads a picture of the document's folder; the name is as the author wrote it, the place is for messages. Absent when it was reported. */
  readonly picture: (name: string, place?: Place) => Promise<Picture | undefined>
}

declare module 'vfile' {
  interface DataMap {
    source: Source
    /** What earlier stages have told, where a later one has a file of its own. */
    told: readonly VFileMessage[]
    /** What the text says; absent until it is parsed, and where it was refused before that. */
    document: Document
    /** Whether nothing in it was refused: else blocks may be lost, and it is held against no other language. */
    isWhole: boolean
  }
}
