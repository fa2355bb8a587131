/** Original languages, named in the order of the official texts: alphabetical in the notes on annexes of 20 English letters; in others derived. */
import type { LanguageCode } from '../codes.ts'

/** Names of the six languages in the alphabetical order of the language they are written in. */
export type LanguageNames = readonly (readonly [LanguageCode, string])[]

/** The names of some languages: "Chinese", "English", "Russian". */
export function nameLanguages(names: LanguageNames, languages: readonly LanguageCode[]): string[] {
  return names.filter(([code]) => languages.includes(code)).map(([, name]) => name)
}
