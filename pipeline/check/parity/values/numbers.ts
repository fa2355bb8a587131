/** Numbers of a line, and the years among them. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { readLooseWords, readNumerals } from './number-parts.ts'
import type { Numeral } from './numerals.ts'
import type { FoundValue } from './value.ts'

/** The numbers of a folded text. */
export function readNumbers(text: string, language: LanguageCode): readonly FoundValue[] {
  return [...readNumerals(text, language).map(writeNumeral), ...looseNumbers(text, language)]
}

function writeNumeral({ at, end, key, inWords, isLoose, parts }: Numeral): FoundValue {
  const isYear = parts.length === 1 && !inWords && end - at === 4 && /^(?:1[89]|20)\d\d$/.test(key)
  return {
    kind: isYear ? 'year' : 'number',
    key,
    at,
    end,
    ...(inWords ? { inWords: true } : {}),
    ...(isLoose ? { isLoose: true } : {}),
  }
}

function looseNumbers(text: string, language: LanguageCode): readonly FoundValue[] {
  return readLooseWords(text, language).map(({ at, end, value }) => ({
    kind: 'number',
    key: String(value),
    at,
    end,
    inWords: true,
    isLoose: true,
  }))
}
