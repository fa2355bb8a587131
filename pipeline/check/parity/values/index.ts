/** What a line says that must be the same in every language, read by the way in which its own writes it. */
import type { InlineLine } from '../../../document-lines.ts'
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { readDates } from './dates.ts'
import { foldText, maskFound } from './fold.ts'
import { readFractions } from './fractions.ts'
import { readLetters, readRomans } from './letters.ts'
import { readAddresses } from './links.ts'
import { readMarks, textOfLine } from './marks.ts'
import { readQuantities } from './quantities.ts'
import { readStates } from './states.ts'
import { readSymbols } from './symbols.ts'
import { readTimes } from './times.ts'
import type { FoundValue, Value } from './value.ts'

type Step = (text: string, language: LanguageCode) => readonly FoundValue[]

/** In this order: what is read is masked for those that follow. */
const steps: readonly Step[] = [
  readDates,
  readTimes,
  readFractions,
  readRomans,
  readLetters,
  readQuantities,
  readStates,
]

/** The values of a line, in its order; places are those in its words, with one sign for each call of a note and reference. */
export function readValues(line: InlineLine, language: LanguageCode): readonly Value[] {
  const text = textOfLine(line)
  const addresses = readAddresses(text)
  const bare = maskFound(text, addresses)
  const symbols = readSymbols(bare, language)
  const found: FoundValue[] = [...readMarks(line), ...addresses, ...symbols]
  let left = foldText(maskFound(bare, symbols))
  for (const step of steps) {
    const values = step(left, language)
    found.push(...values)
    left = maskFound(
      left,
      values.filter(({ isLoose }) => isLoose !== true),
    )
  }
  return found
    .map((value): Value => ({ ...value, shown: text.slice(value.at, value.end) }))
    .toSorted((one, other) => one.at - other.at || one.end - other.end)
}
