/** Puts together what a Word file says of its language. */
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { WordLanguage } from '../word/language.ts'

export function composeWordLanguage(language: Language, sheet: Sheet): WordLanguage {
  const { ar, en, es, fr, ru, zh } = languages
  return {
    name: language.name,
    letter: language.letter,
    isHyphenated: language.isHyphenated && sheet.isHyphenated,
    fonts: language.wordFonts,
    tags: { ar: ar.wordTag, en: en.wordTag, es: es.wordTag, fr: fr.wordTag, ru: ru.wordTag, zh: zh.wordTag },
  }
}
