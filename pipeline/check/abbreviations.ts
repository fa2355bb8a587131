/** Abbreviations of a text: where they are defined, "United Nations Development Programme (UNDP)", and where they are used. */
import type { CheckedLine } from './checked-line.ts'
import { gatherBy } from '../gather-by.ts'

export interface AbbreviationPlace {
  readonly line: CheckedLine
  readonly at: number
  readonly short: string
  /** The words that it stands for. */
  readonly name: string
}

/** An abbreviation in brackets, and how far back its name may begin. */
const bracketed = /(?<=[ \u00A0]\()\p{Lu}[\p{Lu}\d‑-]{1,8}(?=\))/gu
const reach = 160

/** Most words of a name. */
const most = 12

/** What stands in brackets behind words, whether or not it is short for them. */
export function bracketedIn(line: CheckedLine): readonly AbbreviationPlace[] {
  return [...line.words.matchAll(bracketed)].flatMap(({ 0: short, index }) => {
    const before = line.words.slice(Math.max(0, index - reach), index - 2)
    const [name = ''] = /[\p{L}\p{M}’'‑-]+(?:,?[ \u00A0]+[\p{L}\p{M}’'‑-]+)+$/u.exec(before) ?? []
    return name === '' ? [] : [{ line, at: index, short, name }]
  })
}

/** The words that an abbreviation has the initials of; absent where it is none of theirs. */
export function namedBy({ name, short }: AbbreviationPlace): string | undefined {
  const letters = short.replace(/[^\p{Lu}]/gu, '')
  const words = name.split(/[ \u00A0‑-]+/u).slice(-most)
  for (let from = words.length - Math.min(2, letters.length); from >= 0; from -= 1) {
    const candidate = words.slice(from)
    if (initialOf(candidate[0] ?? '') === letters[0] && hasInitials(candidate, letters)) return candidate.join(' ')
  }
  return undefined
}

function initialOf(word: string): string {
  return word
    .replace(/^[dlDL]’/u, '')
    .charAt(0)
    .toUpperCase()
}

/** Each letter is the initial of a word, in their order, and no capital is passed over. */
function hasInitials(words: readonly string[], letters: string): boolean {
  let next = 0
  for (const word of words) {
    if (initialOf(word) === letters[next]) next += 1
    else if (/^\p{Lu}/u.test(word) && word.length > 3) return false
  }
  return next === letters.length
}

/** The last words of a name from so many with capitals on. */
export function lastCapitals(name: string, count: number): string {
  const words = name.split(/[ \u00A0]+/u)
  const capitals = words.flatMap((word, index) => (/^\p{Lu}/u.test(word) ? [index] : []))
  return words.slice(capitals.at(-count) ?? 0).join(' ')
}

/** "UNDP" of "United Nations Development Programme". */
export function initialsOf(name: string): string {
  const words = name.split(/[ \u00A0]+/u).filter((word) => /^\p{Lu}/u.test(word))
  return words.map(initialOf).join('')
}

/** Where an abbreviation stands by itself. */
export interface AbbreviationUse {
  readonly line: CheckedLine
  readonly at: number
}

const alone = /(?<![\p{L}\p{N}/‑-])\p{Lu}[\p{Lu}\d‑-]{1,8}(?![\p{L}\p{N}/‑-])/gu

/** All abbreviations of some lines, in order. */
export function usesIn(lines: readonly CheckedLine[]): ReadonlyMap<string, readonly AbbreviationUse[]> {
  const found = lines.flatMap((line) =>
    [...line.words.matchAll(alone)].map(({ 0: short, index: at }) => ({ short, line, at })),
  )
  return gatherBy(found, ({ short }) => short)
}
