/** The values of a line, read by the way in which its language writes them. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { readDates } from './dates.ts'
import { foldText, maskFound } from './fold.ts'
import { readNumbers } from './numbers.ts'
import { readSymbols } from './symbols.ts'
import type { FoundValue, Value } from './value.ts'

/** A line of a text, as its words stand in it. */
export interface ValueLine {
  readonly text: string
}

type Step = (text: string, language: LanguageCode) => readonly FoundValue[]

/** In this order: what is read is masked for those that follow. */
const steps: readonly Step[] = [readSymbols, readDates, readNumbers]

/** What a line says that must be the same in every language, in the order of the line. */
export function readValues({ text }: ValueLine, language: LanguageCode): readonly Value[] {
  const found: FoundValue[] = []
  let left = foldText(text)
  for (const step of steps) {
    const values = step(left, language)
    found.push(...values)
    left = maskFound(left, values)
  }
  return found
    .map((value): Value => ({ ...value, shown: text.slice(value.at, value.end) }))
    .toSorted((one, other) => one.at - other.at || one.end - other.end)
}
