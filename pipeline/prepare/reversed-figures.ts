/** Tells numbers whose groups stand last group first, as old Arabic Word files have them: "300 940 61" for 61 940 300. */
import type { VFile } from 'vfile'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { report } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { locateIn } from '../text/positions.ts'
import { joinRuns } from './runs.ts'
import { placeOfSign } from './sign-places.ts'
import { maskUntouchable } from './untouchable.ts'
import { mapLines } from './walk.ts'

/** A number as it is typed, and as it was meant. */
interface Reversed {
  readonly at: number
  readonly typed: string
  readonly meant: string
}

const gap = '[ \\u00A0\\u202F\\u2009]'
const gaps = new RegExp(gap, 'u')
/** Figures in groups; a telephone number begins with a plus or a bracket. */
const grouped = new RegExp(
  `(?<![\\p{L}\\p{N}+./,:٫٬-])(?<!\\)${gap}?|\\p{Nd}${gap})\\p{Nd}+(?:${gap}\\p{Nd}+)+(?![\\p{L}\\p{N}]|[./,:٫٬-]\\p{N})`,
  'gu',
)
const reversed = new RegExp(`^\\p{Nd}{3}(?:${gap}\\p{Nd}{3})*${gap}(?![0٠۰])\\p{Nd}{1,2}$`, 'u')
/** A day of a month may stand behind any number: "242 22 تشرين الثاني/نوفمبر". */
const day = new RegExp(`^${gap}?(?:\\p{L}+[\\p{L} /]{0,24} \\p{Nd}{4}|年|月|日)`, 'u')
/** Behind such a word stands a number that is none of an amount: "القرار 242". */
const counted = /(?:رقم|قرار|مادة|فقرة|بند|جلسة|صفحة|مرسوم|قانون|هاتف|فاكس)[\p{L}]{0,3}:? ?$/u

/** The numbers of a text that cannot be right as they are; of two groups, "208 1", only Arabic ones are certain. */
export function findReversed(text: string, language: LanguageCode): readonly Reversed[] {
  return [...text.matchAll(grouped)].flatMap(({ 0: typed, index }) => {
    const groups = typed.split(gaps)
    const isSure = groups.length > 2 || languages[language].direction === 'rtl'
    const isOther = day.test(text.slice(index + typed.length, index + typed.length + 60))
    if (!reversed.test(typed) || !isSure || isOther || counted.test(text.slice(Math.max(0, index - 16), index)))
      return []
    return [{ at: index, typed, meant: groups.toReversed().join(' ') }]
  })
}

/** A step of the pipeline that changes nothing. */
export function tellReversedFigures() {
  return (tree: Document, file: VFile): void => {
    const { source } = file.data
    if (source === undefined) throw new Error('the file carries no source')
    const locate = locateIn(source.path, source.text)
    mapLines(tree, (line) => {
      const text = joinRuns(line)
      for (const { at, typed, meant } of findReversed(maskUntouchable(text), tree.facts.language))
        report(
          file,
          'figures-reversed',
          locate(placeOfSign(line, { at, sign: text[at] ?? '' }, source.text)),
          typed,
          meant,
        )
      return line
    })
  }
}
