/** What is made for a language when it is first asked for, and then kept. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** Makes it once for each language. */
export function perLanguage<Made>(make: (language: LanguageCode) => Made): (language: LanguageCode) => Made {
  const made = new Map<LanguageCode, { readonly of: Made }>()
  return (language) => {
    const known = made.get(language) ?? { of: make(language) }
    made.set(language, known)
    return known.of
  }
}
