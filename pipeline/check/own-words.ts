/** The words that are a document's own: titles of publications, what others said, symbols and addresses are hidden sign for sign. */
import { maskUntouchable, opaque } from '../prepare/untouchable.ts'
import type { CheckedLine } from './checked-line.ts'

/** No longer than a paragraph: a mark without partner hides nothing. */
const quotations = /“[^“”]{0,2000}”|«[^«»]{0,2000}»|”[^“”]{0,2000}“|《[^《》]{0,500}》|"[^"]{0,2000}"/gu

const known = new WeakMap<CheckedLine, string>()

/** The words of a line, as long as they are, for rules that leave alone what others wrote. */
export function ownWordsOf(line: CheckedLine): string {
  const before = known.get(line)
  if (before !== undefined) return before
  const words = withoutQuotations(maskUntouchable(withoutItalics(line)))
  known.set(line, words)
  return words
}

/** Words without what stands in quotation marks, sign for sign. */
export function withoutQuotations(words: string): string {
  return words.replace(quotations, hide)
}

/** A paragraph of running text: neither a title nor a table, a note or what others said. */
export function isRunningText({ role, isQuoted, isBoxed, note }: CheckedLine): boolean {
  return (role === 'paragraph' || role === 'bullet') && !isQuoted && !isBoxed && note === undefined
}

/** Words in italics are titles and words of other languages, but for those that a line begins with. */
function withoutItalics({ words, inlines }: CheckedLine): string {
  let at = 0
  let hidden = words
  let isBegun = false
  for (const inline of inlines) {
    const isOpenItalic = inline.type === 'text' && inline.marks.includes('italic') && words.startsWith(inline.value, at)
    const length = inline.type === 'text' && words.startsWith(inline.value, at) ? inline.value.length : 1
    if (isOpenItalic && isBegun) hidden = hidden.slice(0, at) + opaque.repeat(length) + hidden.slice(at + length)
    isBegun ||= inline.type === 'text' && /\p{L}/u.test(inline.value)
    at += length
  }
  return hidden
}

function hide(found: string): string {
  return opaque.repeat(found.length)
}
