/** Quotations in signs of other keyboards and languages, none of which is a quotation mark: ,,low'' and ``so''. */

const opens = '(?:,,|‚‚|``|´´|‘‘|’’)'
const closes = "(?:''|``|´´|’’|‘‘|[“”\"])"
const pairs = [
  `${opens}(?=[\\p{L}\\p{N}])[^\\n,\`´]{1,200}?${closes}(?!')`,
  // Two apostrophes on both sides are italics of a wiki.
  "(?<!')''(?=[\\p{L}\\p{N}])[^\\n']{1,200}?[\"”“]",
  // A grave accent and an apostrophe, or two acute accents, around words that have none.
  "`(?=[\\p{L}\\p{N}])[^\\n`']{1,200}'(?![\\p{L}'])",
  '(?<![\\p{L}\\p{N}´])´(?=[\\p{L}\\p{N}])[^\\n´]{1,200}´(?![\\p{L}\\p{N}´])',
  // One that is never closed.
  '(?<![^\\s([])(?:,,|‚‚)(?=\\p{L})',
]

/** Each from its first sign to its last. */
export const typedQuotations = new RegExp(pairs.join('|'), 'gu')

/** Whether a place of a text stands within one, as its first or last signs do. */
export function isInTypedQuotation(text: string): (at: number) => boolean {
  const found = [...text.matchAll(typedQuotations)].map(({ 0: words, index }) => [index, index + words.length] as const)
  return (at) => found.some(([start, end]) => start <= at && at < end)
}
