/** Where an Arabic word may be drawn longer: between which of its letters a stroke stands best (kashida). */

/** Letters that join on both sides, and those that join to the letter before them alone. */
const joiningBoth = new Set('بتثجحخسشصضطظعغفقكلمنهيئپچڤگکی')
const joiningBefore = new Set('اأإآٱدذرزوؤةىژ')

/** Shorter words, and words with letters that are drawn as one, are left as they are. */
const fewest = 4
const joinedInOne = /لله|ـ/

/** Letters of Arabic script with the marks over and under them. */
const words = /[\u0620-\u065F\u066E-\u06D3\u06D5\u06DF-\u06E8]+/gu
const letters = /\p{L}/gu

/** A place in a text before which a stroke may stand, how well (0 is best), and how many letters its word has. */
export interface Join {
  readonly place: number
  readonly rank: number
  readonly letters: number
}

interface Letter {
  readonly letter: string
  readonly place: number
}

/** The best join of a text; the last of those that are as good. */
export function bestJoin(text: string): Join | undefined {
  const joins = Array.from(text.matchAll(words), ({ 0: word, index }) => joinsOf(word, index)).flat()
  return joins.reduce<Join | undefined>((best, join) => (best && best.rank < join.rank ? best : join), undefined)
}

function joinsOf(word: string, start: number): readonly Join[] {
  const found = Array.from(word.matchAll(letters), ({ 0: letter, index }): Letter => ({ letter, place: start + index }))
  if (found.length < fewest || joinedInOne.test(word)) return []
  return found.slice(1).flatMap(({ place }, index) => {
    const rank = rankOf(found.slice(index, index + 3).map(({ letter }) => letter))
    // A mark stands at the end of its letter, where readers look for it.
    const isMarked = place - (found[index]?.place ?? 0) > 1
    return rank === undefined || isMarked ? [] : [{ place, rank, letters: found.length }]
  })
}

function areJoined(first: string, second: string | undefined): boolean {
  return joiningBoth.has(first) && second !== undefined && (joiningBoth.has(second) || joiningBefore.has(second))
}

/** How well a stroke stands between the first two letters; the third is the one after them. */
function rankOf([first = '', second = '', third]: readonly string[]): number | undefined {
  if (!areJoined(first, second) || (first === 'ل' && 'اأإآٱ'.includes(second))) return undefined
  const rank = rules.findIndex((isBest) => isBest({ first, second, third, isFinal: !areJoined(second, third) }))
  return rank === -1 ? undefined : rank
}

interface Pair {
  readonly first: string
  readonly second: string
  readonly third: string | undefined
  /** No letter is joined to the second. */
  readonly isFinal: boolean
}

/** From the best place on, as the rules of Arabic typesetting have them: those that Word's low kashidas follow. */
const rules: readonly ((pair: Pair) => boolean)[] = [
  ({ first }) => 'سشصض'.includes(first),
  ({ second, isFinal }) => isFinal && 'ةهدذ'.includes(second),
  ({ second, isFinal }) => isFinal && 'اأإآٱطظلكگ'.includes(second),
  ({ second, third }) => 'بتثنيئ'.includes(second) && third !== undefined && 'رزىي'.includes(third),
  ({ second, isFinal }) => isFinal && 'وؤعغقف'.includes(second),
]
