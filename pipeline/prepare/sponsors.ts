/** Sponsors of a draft: names in the order of the language. */
import type { Language } from '../../templates/languages/language.ts'

/** States by their codes, in the language's own order; names as written follow in the order of the author. */
export function listSponsors(sponsors: readonly string[], { countries, list }: Language): string {
  const codes: ReadonlySet<string> = new Set(countries.map(([code]) => code))
  const states = countries.filter(([code]) => sponsors.includes(code)).map(([, name]) => name)
  return list([...states, ...sponsors.filter((sponsor) => !codes.has(sponsor))])
}
