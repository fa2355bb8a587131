/** What a Word file says of its language: names, typefaces, tags. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Language } from '../../templates/languages/language.ts'

export interface WordLanguage {
  /** Its own name. */
  readonly name: string
  /** Letter of job numbers. */
  readonly letter: string
  readonly isHyphenated: boolean
  /** Typefaces, one for each of Word's three kinds of script. */
  readonly fonts: Language['wordFonts']
  /** Tags of all languages, for words that are in another one. */
  readonly tags: Readonly<Record<LanguageCode, string>>
}
