/** The six languages, by their codes (BCP 47). */
export const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

export type LanguageCode = (typeof languageCodes)[number]
