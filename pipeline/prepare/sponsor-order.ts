/** The order in which sponsors are printed. */
import type { Language } from '../../templates/languages/language.ts'

/** A sponsor as it is written among the facts, and by its name. */
export interface Sponsor {
  readonly written: string
  readonly name: string
}

/** States by their codes, in the language's own order; names as written follow in the order of the author. */
export function orderSponsors(sponsors: readonly string[], { countries }: Language): readonly Sponsor[] {
  const codes: ReadonlySet<string> = new Set(countries.map(([code]) => code))
  const states = countries
    .filter(([code]) => sponsors.includes(code))
    .map(([written, name]): Sponsor => ({ written, name }))
  const others = sponsors.filter((sponsor) => !codes.has(sponsor))
  return [...states, ...others.map((name) => ({ written: name, name }))]
}
