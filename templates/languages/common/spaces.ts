/** Patterns of spaces that must not break: each matches one ordinary space, or a sign that wants one, by what stands on its two sides. */
import type { FixedSpace, WantedSpace } from '../typography.ts'

/** European, Arabic-Indic and Persian figures. */
export const figure = '[\\d\u0660-\u0669\u06F0-\u06F9]'

const noLetter = '[\\p{L}\\p{N}]'

/** The space is met before anything is looked at, so that text without one costs nothing. */
function spaceBetween(before: string, after: string): FixedSpace {
  return { pattern: new RegExp(` (?<=${before} )(?=${after})`, 'gu'), space: '\u00A0' }
}

/** The space between two whole words or numbers ("22" and "December"). */
function between(before: string, after: string): FixedSpace {
  return spaceBetween(`(?<!${noLetter})(?:${before})`, `(?:${after})(?!${noLetter})`)
}

/** The space between a whole word and what only begins after it ("No." and "1234/5"). */
function after(before: string, after: string): FixedSpace {
  return spaceBetween(`(?<!${noLetter})(?:${before})`, after)
}

/** The space between the title of a person and the name: of 28 in the official files of New York none stands at the end of a line. */
function title(titles: string): FixedSpace {
  return after(titles, '\\p{Lu}')
}

/** The space before a mark ("Original :"). */
function before(marks: string): FixedSpace {
  return spaceBetween('\\S', marks)
}

/** The space before a sign that was typed to the word before it ("Original:"), by what follows the sign. */
function wantedBefore(sign: string, following: string): WantedSpace {
  return { pattern: new RegExp(`(?<=[^\\s([{«:;?!])${sign}(?=${following})`, 'gu'), side: 'before' }
}

/** The space after a sign that was typed to the word behind it ("«mot"). */
function wantedAfter(sign: string, following: string): WantedSpace {
  return { pattern: new RegExp(`${sign}(?=${following})`, 'gu'), side: 'after' }
}

const letterInBrackets = '(?:\\(?(?:[a-z]{1,3}|\\p{Script=Arabic})\\)|\\(\\d{1,2}\\))'

/** The space between an item and its letter or number, and between that and the next ("130 (w)", "1 (2)", "130 w)", "6 (a) (i)", "٦ (أ)"): none of 42 is parted in 38 documents of New York. */
const itemLetter = spaceBetween(`(?<!${noLetter})${figure}{1,3}(?:[ \u00A0]${letterInBrackets})?`, letterInBrackets)

/** The space between groups of three figures ("12 000 000"): 1,272 times in French texts, 1,021 in Russian ones, some 400 in Chinese ones. */
const thousands = spaceBetween(
  `(?<!${figure})${figure}{1,3}(?:[ \u00A0]${figure}{3}){0,4}`,
  `${figure}{3}(?!${figure})`,
)

/** The space before the last word of a title that may take more than a line: counted in the English typography. */
const lastWord: FixedSpace = { pattern: / (?=\S+$)(?<=(?:[^ ]+ ){5})/gu, space: '\u00A0' }

/** Words of the part of a document that its symbol names: "A/81/5 (Vol. I)", "A/73/PV.62 (Resumption 1)". */
const partWords = 'Vols?\\.|Parts?|Sects?\\.|Chap\\.|Prog\\.|Supp\\.|Resumption|Income|Plan'
const symbolEnd = '\\p{Lu}/(?:[\\p{L}\\p{N}.-]+/)*[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]'

/**
 * The spaces within the part of a symbol, and the one before a sales number ("Sales No. E.26.XVII.4"). The one before the part is not
 * fixed (none of eight in the Word files of four reports alone, and two of their lines end there).
 */
const symbols: readonly FixedSpace[] = [
  spaceBetween(`${symbolEnd}[ \u00A0]?\\((?:${partWords})`, '[\\p{L}\\p{N}]'),
  spaceBetween('\\(Income\u00A0sect\\.', '\\d'),
  spaceBetween('\\S', '[A-Z]\\.\\d\\d\\.[IVX]+\\.'),
]

/** Spaces that stand in the text, at which no line is broken. */
export const fixed = { between, after, before, itemLetter, lastWord, symbols, thousands, title }

/** Spaces that the text lacks at a sign. */
export const wanted = { before: wantedBefore, after: wantedAfter }
