/** States that may sponsor a draft: their codes, and the shape of a language's list of them. */
import type { englishCountries } from '../en/countries.ts'

/** ISO 3166 code of a Member State, the Holy See or the State of Palestine. */
export type CountryCode = (typeof englishCountries)[number][0]

/** Code and name, in the order in which the language lists States. */
export type CountryNames = readonly (readonly [CountryCode, string])[]
