/** The six languages: their codes, their order, what each calls itself. */
import type { Direction } from '../vocabulary.ts'

/** The six languages, by their codes (BCP 47). */
export const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

/** The order in which the Organization names them: that of their English names, as in the notes on annexes of 20 letters. */
export const languageOrder = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const satisfies readonly LanguageCode[]

export type LanguageCode = (typeof languageCodes)[number]

/** What each calls itself, and from which side it is written. */
export const languageNames = {
  ar: { name: 'العربية', direction: 'rtl' },
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
  zh: { name: '中文', direction: 'ltr' },
} as const satisfies Record<LanguageCode, { readonly name: string; readonly direction: Direction }>
