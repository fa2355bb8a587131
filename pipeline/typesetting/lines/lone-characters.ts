/** A Chinese line that is no text – a title, a heading, a body's name – leaves no single character alone on its last line: the one before goes with it (CLREQ; in no file of New York). */
import { isHan } from '../../text/han.ts'
import type { Word } from './fragments.ts'
import type { Span } from './measure-of-lines.ts'

/** Fewest words that a line keeps. */
const fewest = 2

/** The lines of a paragraph, the last of them with two characters at the least. */
export function joinLone(words: readonly Word[], spans: readonly Span[]): readonly Span[] {
  const [before, last] = spans.slice(-2)
  if (before === undefined || last === undefined || spans.length < 2) return spans
  const at = last.first - 1
  const [moved, lone] = words.slice(at, last.end)
  const isAlone = last.end - last.first === 1 && lone !== undefined && hanIn(lone) === 1
  if (!isAlone || moved === undefined || moved.forced || moved.spaceWidth > 0 || hanIn(moved) !== 1) return spans
  if (at - before.first < fewest) return spans
  const shorter = spanOf(words, { first: before.first, end: at, isLast: false })
  return [...spans.slice(0, -2), shorter, spanOf(words, { first: at, end: last.end, isLast: last.isLast })]
}

/** How many Chinese characters a word has that has nothing but signs beside them; none where it has letters, too. */
function hanIn({ fragments }: Word): number {
  const signs = Array.from(fragments.map(({ shaped }) => shaped.text).join(''))
  const letters = signs.filter((sign) => /\p{L}/u.test(sign))
  return letters.every((sign) => isHan(sign)) ? letters.length : 0
}

function spanOf(words: readonly Word[], place: Pick<Span, 'first' | 'end' | 'isLast'>): Span {
  const own = words.slice(place.first, place.end)
  const inner = own.slice(0, -1)
  return {
    ...place,
    natural: sum(own, ({ width }) => width) + sum(inner, ({ spaceWidth, room }) => spaceWidth + room),
    spaces: sum(own, ({ innerSpace }) => innerSpace) + sum(inner, ({ spaceWidth }) => spaceWidth),
    gaps: sum(inner, ({ gap }) => gap),
  }
}

function sum(words: readonly Word[], part: (word: Word) => number): number {
  return words.reduce((all, word) => all + part(word), 0)
}
