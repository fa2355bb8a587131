/** Straight quotation marks and apostrophes become those of the language; what has no partner stays, and is told. */
import type { Typography } from '../../templates/languages/typography.ts'
import type { Inline } from '../document.ts'
import { pairSigns, type PairedSigns, type Quotation } from './quotation-pairs.ts'
import { isAfterFigure, isAfterLetter, isApostrophe, noteCall, type QuotationSign } from './quotation-signs.ts'
import { isOpen, joinRuns } from './runs.ts'
import { maskUntouchable, opaque } from './untouchable.ts'

/** The same sign in all six languages. */
export const apostrophe = '’'

/** A line as its marks see it, and the marks. */
export interface QuotedLine extends PairedSigns {
  readonly text: string
}

/** Reads the marks of a line. */
export function readQuotations(line: readonly Inline[]): QuotedLine {
  const text = textOfMarks(line)
  return { text, ...pairSigns(text) }
}

/** Words for what is not looked into – addresses, symbols, words of other languages –, and a sign for each note and line break. */
function textOfMarks(line: readonly Inline[]): string {
  const words = maskUntouchable(joinRuns(line)).replaceAll(opaque, 'x')
  if (line.every(({ type }) => type === 'text')) return words
  const signs = words.split('')
  let offset = 0
  for (const inline of line) {
    if (inline.type === 'noteReference') signs[offset] = noteCall
    if (inline.type === 'lineBreak') signs[offset] = '\n'
    offset += isOpen(inline) ? inline.value.length : opaque.length
  }
  return signs.join('')
}

/** Texts for single signs, by their places. */
export type SetSigns = ReadonlyMap<number, string>

/** What the straight marks of a line become; `accepted` are those that open or close a quotation of several paragraphs. */
export function setQuotations(quoted: QuotedLine, typography: Typography, accepted: ReadonlySet<number>): SetSigns {
  const levels = levelsOf(quoted.quotations, typography)
  const inPairs = quoted.quotations.flatMap((quotation) =>
    setPair(quotation, marksOf(levels.get(quotation), typography)),
  )
  const [opens, closes] = typography.quotationMarks
  const alone = loneSigns(quoted)
    .filter(({ at, isTyped }) => accepted.has(at) && !isTyped)
    .map(({ at, turn }) => [at, turn === 'closing' ? closes : opens] as const)
  return new Map([...inPairs, ...alone].map(([at, mark]) => [at, withoutDouble(mark, at, quoted.text)]))
}

function setPair(
  { opening, closing }: Quotation,
  [opens, closes]: readonly [string, string],
): readonly (readonly [number, string])[] {
  if (closing === undefined) return []
  return [
    ...(opening.isTyped ? [] : [[opening.at, opens] as const]),
    ...(closing.isTyped ? [] : [[closing.at, partners.get(opening.sign) ?? closes] as const]),
  ]
}

/** What closes marks that no language of ours opens with. */
const partners = new Map([
  ['„', '“'],
  ['‚', '‘'],
  ['‹', '›'],
])

type Level = 'outer' | 'inner'

function marksOf(
  level: Level | undefined,
  { quotationMarks, innerQuotationMarks }: Typography,
): readonly [string, string] {
  return level === 'inner' ? innerQuotationMarks : quotationMarks
}

/** Double marks are the outer ones and single marks the inner ones, but for a pair within one of its own level. */
function levelsOf(quotations: readonly Quotation[], typography: Typography): ReadonlyMap<Quotation, Level | undefined> {
  const levels = new Map<Quotation, Level | undefined>()
  for (const quotation of quotations) {
    const around = quotation.around && levels.get(quotation.around)
    levels.set(quotation, quotation.closing === undefined ? around : levelWithin(around, quotation, typography))
  }
  return levels
}

function levelWithin(around: Level | undefined, { opening, closing }: Quotation, typography: Typography): Level {
  const typed = [opening, closing].find((sign) => sign?.isTyped === true)
  if (typed !== undefined) return typography.innerQuotationMarks.includes(typed.sign) ? 'inner' : 'outer'
  const own = opening.kind === 'single' ? 'inner' : 'outer'
  if (around !== own) return own
  return own === 'outer' ? 'inner' : 'outer'
}

/** A mark that brings a space, as in French, beside a space that was typed. */
function withoutDouble(mark: string, at: number, text: string): string {
  if (mark.startsWith('\u00A0') && /\s/u.test(text[at - 1] ?? '')) return mark.slice(1)
  return mark.endsWith('\u00A0') && /\s/u.test(text[at + 1] ?? '') ? mark.slice(0, -1) : mark
}

function loneSigns({ quotations, stray }: PairedSigns): readonly QuotationSign[] {
  const open = quotations.flatMap(({ opening, closing }) => (closing === undefined ? [opening] : []))
  return [...stray, ...open].toSorted((a, b) => a.at - b.at)
}

/** Marks that have no partner, and are no apostrophes and no signs of feet or inches. */
export function lonelyMarks(quoted: QuotedLine): readonly QuotationSign[] {
  return loneSigns(quoted).filter((sign) => {
    if (isAfterFigure(quoted.text, sign.at)) return false
    return sign.kind === 'double' || (!sign.isTyped && !isAfterLetter(quoted.text, sign.at))
  })
}

/** Straight apostrophes of a text become curved; it stays as long as it is. */
export function setApostrophes(text: string): string {
  return text.replace(/'/g, (sign, at: number) =>
    isApostrophe(text, at) || isAfterLetter(text, at) ? apostrophe : sign,
  )
}
