/** Between the parts of a line that is a list. */
import type { LanguageCode } from './languages/codes.ts'

export const commas: Readonly<Record<LanguageCode, string>> = {
  ar: '، ',
  en: ', ',
  es: ', ',
  fr: ', ',
  ru: ', ',
  zh: '，',
}
