/** Codes of States: ISO 3166. */
import { englishCountries } from '../../templates/languages/en/countries.ts'

const codes: ReadonlySet<string> = new Set(englishCountries.map(([code]) => code))

/** True for the ISO 3166 code of a State. */
export function isStateCode(code: string): boolean {
  return codes.has(code)
}
