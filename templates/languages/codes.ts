/** The six languages, by their codes (BCP 47). */
export const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

/** The order in which the Organization names them. */
export const languageOrder = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const satisfies readonly LanguageCode[]

export type LanguageCode = (typeof languageCodes)[number]
