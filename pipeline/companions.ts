/** Files that are made of the same document: pages lead to them. */
import { languageOrder, type LanguageCode } from '../templates/languages/codes.ts'
import { languages } from '../templates/languages/index.ts'
import type { Direction } from '../templates/vocabulary.ts'
import type { FileRecord } from './records.ts'

/** A result by the name that it has beside the others, known before it is made. */
export interface NamedResult {
  readonly language: LanguageCode
  readonly format: FileRecord['format']
  readonly name: string
}

/** A page of the same document, this one among them. */
interface LanguagePage {
  readonly language: LanguageCode
  /** What the language calls itself. */
  readonly ownName: string
  readonly direction: Direction
  readonly file: string
}

/** The same language in another format than the page's own. */
export interface OtherFormat {
  readonly format: Exclude<FileRecord['format'], 'html'>
  readonly file: string
  readonly size: number
}

/** All that a page leads to. */
export interface Companions {
  /** Of all languages, in the order in which the Organization names them. */
  readonly pages: readonly LanguagePage[]
  readonly formats: readonly OtherFormat[]
}

/** A page that stands alone. */
export const noCompanions: Companions = { pages: [], formats: [] }

/** A file that was made, in its format. */
type Made = Readonly<{ format: FileRecord['format']; bytes: Uint8Array }>

/** What the page of a language leads to: pages of all languages, and the files that were made of its own before it. */
export function findCompanions(results: readonly NamedResult[], own: LanguageCode, made: readonly Made[]): Companions {
  const nameOf = (language: LanguageCode, format: FileRecord['format']): string | undefined =>
    results.find((result) => result.language === language && result.format === format)?.name
  return {
    pages: languageOrder.flatMap((language) => {
      const file = nameOf(language, 'html')
      const { name: ownName, direction } = languages[language]
      return file === undefined ? [] : [{ language, ownName, direction, file }]
    }),
    formats: made.flatMap(({ format, bytes }) => {
      const file = nameOf(own, format)
      return file === undefined || format === 'html' ? [] : [{ format, file, size: bytes.length }]
    }),
  }
}
