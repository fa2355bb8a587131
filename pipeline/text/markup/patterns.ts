/** All that looks like markup and is none of ours, in one table: of two that are found in one place, the first counts. */
import { blockPatterns } from './blocks.ts'
import { emphasisPatterns } from './emphasis.ts'
import { foreignPatterns } from './foreign.ts'
import { linkPatterns } from './links.ts'
import { notePatterns } from './notes.ts'
import { hidden, type Pattern } from './pattern.ts'

export const patterns: readonly Pattern[] = [
  ...blockPatterns,
  ...linkPatterns,
  ...notePatterns,
  ...emphasisPatterns,
  ...foreignPatterns,
]

/** What is found of a pattern in words. */
export interface Found {
  readonly pattern: Pattern
  readonly index: number
  readonly words: string
}

/** Signs without which there is nothing to find: most paragraphs of a report have none. */
const suspicious =
  /[\t\n!#$&*+<=>[\\\]^_`{|}~\uFFFB＊＃［（：｜！•∙‧・▪▫■□●○◦‣➢►◆✓✔⁰¹²³⁴-⁹ÂÃâÐØ]|''|%%|\/\*| {3}|:[a-z]|^[^\p{L}\uFFFC]|^o\t|^h[1-6]\.|Click/u

/** Every place of words in which a pattern is found, in their order; `all` are the words of the whole text. */
export function findMarkup(words: string, kind: Pattern['in'], all: string): readonly Found[] {
  if (!suspicious.test(words)) return []
  const found: Found[] = []
  for (const pattern of patterns) {
    if (pattern.in === 'paragraph' && kind !== 'paragraph') continue
    const fresh = [...words.matchAll(pattern.found)].filter((match) => !found.some((other) => overlaps(other, match)))
    if (fresh.length === 0 || pattern.unless?.test(all) === true) continue
    found.push(...fresh.map((match) => ({ pattern, index: match.index, words: match[0] })))
  }
  return found.toSorted((a, b) => a.index - b.index)
}

function overlaps(found: Found, match: RegExpExecArray): boolean {
  return match.index < found.index + found.words.length && found.index < match.index + match[0].length
}

/** A stretch of signs that are no words. */
export function hide(length: number): string {
  return hidden.repeat(length)
}
