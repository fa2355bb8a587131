/** Quotations in the marks of another language. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Typography } from '../../templates/languages/typography.ts'
import { gatherBy } from '../gather-by.ts'
import { isInTypedQuotation } from '../text/markup/typed-quotations.ts'
import type { QuotedLine } from './quotation-marks.ts'
import type { Quotation } from './quotation-pairs.ts'
import type { ChangedSign, SignSlip } from './slip-pattern.ts'

interface Marks {
  readonly opens: string
  readonly closes: string
  /** Of a quotation within another. */
  readonly within: readonly string[]
}

const curved: Marks = { opens: '“', closes: '”', within: ['“”'] }

/** What the official texts have, and what no reader takes for a slip. */
const marksOf: Readonly<Record<LanguageCode, Marks>> = {
  // No «…» in 83,410 paragraphs of official texts.
  ar: { opens: '”“', closes: '”“', within: ['”“', '“”'] },
  en: curved,
  es: curved,
  fr: { opens: '«', closes: '»', within: ['“”', '«»'] },
  ru: { opens: '«', closes: '»', within: ['“”', '„“', '„”', '«»'] },
  zh: curved,
}

const singles = '‚‹'

/** Finds the first mark of each; `isWithin` where a quotation of several paragraphs is open around the line. */
export function findForeign(
  quoted: QuotedLine,
  {
    language,
    typography,
    isWithin,
  }: { readonly language: LanguageCode; readonly typography: Typography; readonly isWithin: boolean },
): readonly SignSlip[] {
  const isTold = isInTypedQuotation(quoted.text)
  const within = gatherBy(quoted.quotations, ({ around }) => around)
  const inPairs = quoted.quotations.flatMap((quotation): readonly SignSlip[] => {
    const { opening, closing, around } = quotation
    if (
      closing === undefined ||
      isTold(opening.at) ||
      (isOwn(quotation, marksOf[language], isWithin || around !== undefined) &&
        !(isSingle(quoted.text, quotation) && !isWithin && around === undefined)) ||
      (language === 'ru' && isOfEnglish(quoted.text.slice(opening.at, closing.at + 1)))
    )
      return []
    const { quotationMarks, innerQuotationMarks } = typography
    const isInner =
      around?.opening.kind === 'double' || (opening.kind === 'single' && (isWithin || around !== undefined))
    const [opens, closes] = isInner ? innerQuotationMarks : quotationMarks
    const words = quoted.text.slice(opening.at + 1, closing.at).trim()
    const word = words.length > 30 ? `${words.slice(0, 30)}…` : words
    const mended = `${opens}${word}${closes}`
    const typed = opening.sign + word + closing.sign
    const signs = [
      { at: opening.at, sign: opening.sign, own: opens.trim() },
      { at: closing.at, sign: closing.sign, own: closes.trim() },
      ...(isInner ? [] : signsWithin(within.get(quotation) ?? [], typography)),
    ]
    return [{ code: 'quotation-foreign', at: opening.at, sign: opening.sign, word: typed, own: mended, signs }]
  })
  return [...inPairs, ...findCorners(quoted.text, typography)]
}

/** “Global Warming of 1.5 °C”: English titles keep their marks in Russian texts. */
function isOfEnglish(quotation: string): boolean {
  return /^“[^\p{Script=Cyrillic}]*\p{Script=Latin}[^\p{Script=Cyrillic}]*”$/u.test(quotation)
}

/** Marks of a quotation within one that gets the same: «dijo “sí”» becomes “dijo ‘sí’”. */
function signsWithin(
  quotations: readonly Quotation[],
  { quotationMarks, innerQuotationMarks }: Typography,
): readonly ChangedSign[] {
  const [opens, closes] = quotationMarks.map((mark) => mark.trim())
  const [opensWithin, closesWithin] = innerQuotationMarks.map((mark) => mark.trim()) as [string, string]
  return quotations.flatMap(({ opening, closing }): readonly ChangedSign[] =>
    closing !== undefined && opening.sign === opens && closing.sign === closes
      ? [
          { at: opening.at, sign: opening.sign, own: opensWithin },
          { at: closing.at, sign: closing.sign, own: closesWithin },
        ]
      : [],
  )
}

/** 「…」 and 『…』, which no Chinese official text has (house style). */
function findCorners(text: string, { quotationMarks, innerQuotationMarks }: Typography): readonly SignSlip[] {
  return [...text.matchAll(/「([^「」\n]{1,100})」|『([^『』\n]{1,100})』/gu)].map(
    ({ 0: word, 1: outer, 2: inner = '', index: at }) => {
      const [opens, closes] = outer === undefined ? innerQuotationMarks : quotationMarks
      const end = at + word.length - 1
      const signs = [
        { at, sign: word.slice(0, 1), own: opens },
        { at: end, sign: word.slice(-1), own: closes },
      ]
      return {
        code: 'quotation-foreign',
        at,
        sign: word.slice(0, 1),
        word,
        own: opens + (outer ?? inner) + closes,
        signs,
      }
    },
  )
}

/** ‘So’, which stands within a quotation alone; not “‘ulama’” of other writings, nor the ’1‘ of Arabic items. */
function isSingle(text: string, { opening, closing }: Quotation): boolean {
  if (opening.sign !== '‘' || closing?.sign !== '’' || closing.isDoubtful) return false
  const words = text.slice(opening.at + 1, closing.at)
  return /\p{L}{2}/u.test(words) && !/^\p{L}+[aiu]$/u.test(words)
}

function isOwn({ opening, closing }: Quotation, marks: Marks, isWithin: boolean): boolean {
  if (opening.kind === 'single') return !singles.includes(opening.sign)
  const [first, last] = [opening, closing].map((sign) => (sign?.isTyped === true ? sign.sign : ''))
  if (first === undefined || last === undefined) return true
  if (marks.opens.includes(first) && marks.closes.includes(last)) return true
  return isWithin && marks.within.some((pair) => pair.startsWith(first) && pair.endsWith(last))
}
