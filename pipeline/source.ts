/** What the reading stage hands on: one language of one document. */
import type { Facts, Place } from './document.ts'
import type { Picture } from './picture.ts'

/** One language file with its checked facts. */
export interface Source {
  /** Name of the document: its folder's, or the file's without its ending. */
  readonly document: string
  /** Path of the language file as messages show it. */
  readonly path: string
  /** Whole text, strict UTF-8, without byte order mark, line ends as LF; front matter included, so that positions hold. */
  readonly text: string
  readonly facts: Facts
  /** Reads a picture of the document's folder; the name is as the author wrote it, the place is for messages. Absent when it was reported. */
  readonly picture: (name: string, place?: Place) => Promise<Picture | undefined>
}

declare module 'vfile' {
  interface DataMap {
    source: Source
  }
}
