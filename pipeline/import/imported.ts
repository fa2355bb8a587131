/** What an import gives. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** The files of a source folder, by their names. */
export interface Imported {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly language: LanguageCode
  /** Where the text came from. */
  readonly from: 'source' | 'text'
}
