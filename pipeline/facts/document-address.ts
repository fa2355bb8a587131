/** Public addresses of documents, as the QR codes of official files give them. */
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** First year of the newer address (un-layout.md 1.5: undocs.org in 2021–2024, docs.un.org in 2025). */
const newAddressSince = '2025-01-01'

/** Address of a document in a language, by its symbol, without its spaces, and the ISO date of issue. */
export function documentAddress(symbol: string, language: LanguageCode, date: string): string {
  const { address } = languages[language]
  const path = encodeURI(symbol.replaceAll(' ', ''))
  if (date >= newAddressSince) return `https://docs.un.org/${address}/${path}`
  return language === 'en' ? `https://undocs.org/${path}` : `https://undocs.org/${address}/${path}`
}

/** True for a public address of a document, in the older form or the newer. */
export function isAddress(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\//i.test(url)
}
