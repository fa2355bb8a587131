/** Quotation marks of a text around a whole value, where its author meant those of YAML: a word processor makes the ones of the others. */

/** Marks that open, each with those that close what it opened, in any language. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['”', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['’', '’'],
  ['‚', '‘’'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
  ['〝', '〞〟'],
])

/** True for words that one pair encloses: “One” and “Two” are two. */
export function isInCurlyQuotes(value: string): boolean {
  const words = value.trim()
  const [open, close] = [words.charAt(0), words.slice(-1)]
  const closing = pairs.get(open) ?? ''
  const inner = words.slice(1, -1)
  // An apostrophe is no end.
  const ends = inner.replace(/(?<=\p{L})’(?=\p{L})/gu, '')
  return words.length > 2 && closing.includes(close) && ![...(closing + open)].some((mark) => ends.includes(mark))
}
