/** One spelling for what readers may type in several: of accents, cases, Arabic letters, marks and figures. */

/** What of a letter or beside it is no difference: strokes that lengthen a word, places where one may be broken, directions. */
const ignored = '\\u0640\\u00AD\\u200B-\\u200F\\u2060\\uFEFF'

/** Marks on letters; й is a letter of its own. */
const marks = new RegExp(`(?<!и)\\u0306|(?!\\u0306)\\p{M}|[${ignored}]`, 'gu')

const letters: ReadonlyMap<string, string> = new Map([
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
  ['ک', 'ك'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
])

const digits = [...'٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'].map((digit, index) => [digit, String(index % 10)] as const)

const others: ReadonlyMap<string, string> = new Map([...letters, ...digits])

const isPlain = /^[a-z0-9]*$/

const kept = new Map<string, string>()

/** A word as it is looked for. */
export function foldWord(word: string): string {
  if (isPlain.test(word)) return word
  const before = kept.get(word)
  if (before !== undefined) return before
  const folded = fold(word)
  // Words of a corpus come again and again; those of strangers are not kept without end.
  if (kept.size > 200_000) kept.clear()
  kept.set(word, folded)
  return folded
}

function fold(word: string): string {
  const bare = word.normalize('NFKC').toLowerCase().normalize('NFD').replaceAll(marks, '').normalize('NFC')
  return bare.replaceAll(/[^a-zа-я0-9]/g, (letter) => others.get(letter) ?? letter)
}

/** A word without the Arabic article and the particles before it; the same word where there is none, or too little is left. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:[وفبك]?ال|لل)(?=.{3})/u, '')
}

const endings: readonly RegExp[] = [
  /(?<=^[а-я]{5,})(?:[аеиоуыэюя]{1,2}(?:ми|го|му|[мхв])|[аеиоуыэюяйь]{1,3})$/,
  /(?<=^[a-z]{6,})es$|(?<=^[a-z]{3,}[^s])s$/,
]

/** The beginning that a long word shares with its other forms, as far as letters tell: what is looked for in Russian, or in the plural. */
export function withoutEnding(folded: string): string {
  return endings.reduce((word, ending) => word.replace(ending, ''), folded)
}

/** An Arabic word without the “and” that is written as its first letter – or without its first letter, where that is its own. */
export function withoutAnd(folded: string): string {
  return folded.replace(/^و(?=.{4})/u, '')
}

/** The letters and figures of a symbol, one after the other: `A/C.3/80/L.1` → `a`, `c`, `3`, `80`, `l`, `1`. */
export function partsOfSymbol(symbol: string): readonly string[] {
  return [...symbol.matchAll(/\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu)].map(([part]) => foldWord(part))
}
