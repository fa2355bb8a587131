/** All that looks like markup and is none of ours, in one table: of two that are found in one place, the first counts. */
import { mayHold } from '../holds.ts'
import { blockPatterns } from './blocks.ts'
import { copiedPatterns } from './copied.ts'
import { draftPatterns } from './drafts.ts'
import { emphasisPatterns } from './emphasis.ts'
import { factPatterns } from './facts.ts'
import { foreignPatterns } from './foreign.ts'
import { itemPatterns, runPatterns } from './items.ts'
import { labelPatterns } from './labels.ts'
import { leftoverPatterns } from './leftovers.ts'
import { linkPatterns } from './links.ts'
import { notePatterns } from './notes.ts'
import { pastedPatterns } from './pasted.ts'
import { paperPatterns } from './paper.ts'
import { hidden, type MarkupPlace, type Pattern } from './pattern.ts'
import { slipPatterns } from './slips.ts'
import { unfilledPatterns } from './unfilled.ts'

export const patterns: readonly Pattern[] = [
  ...factPatterns,
  ...leftoverPatterns,
  ...copiedPatterns,
  ...paperPatterns,
  ...pastedPatterns,
  ...unfilledPatterns,
  ...draftPatterns,
  ...slipPatterns,
  ...labelPatterns,
  ...blockPatterns,
  ...itemPatterns,
  ...runPatterns,
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

/** Signs without which there is nothing to find in a long paragraph: most of a report's have none. */
const suspicious =
  /[\t\n!#$&*+<=>[\\\]^_`{|}~\uFFFB＊＃［（：｜！•∙‧・▪▫■□●○◦‣➢►◆✓✔⁰¹²³⁴-⁹ÂÃâÐØ]|''|,,|%%|\/\*| {3}|:[a-z]|^[^\p{L}\uFFFC]|^\p{L}{1,3}[ \t]?[-–—.)）、．]|^o\t|^h[1-6]\.|Click|^.\s*$|[●■□▪○]\]|\?{3}|\p{L}\(\d{1,2}\)|^This |^Ce |^Est[ea] |^Это |^Настоящее |\p{L}\([٠-٩]|\.{4}|…{2}|(?: \.){4}|·{4}|¬|- \p{Ll}|ADDIN|CITATION|\p{Ll}[.,;:”»)]?\d|HYPERLINK|PAGEREF|Formatted|Deleted|Inserted|Moved|Mis en forme|Con formato|Supprimé|Eliminado|Удалено|Отформатировано|[Xx]{2}|TB[CD]|[Ll]orem|【|†|oaicite|turn\d|\dE[+-]|\p{L}:[ \t]*$|^[^\n]{0,60}(?:\d:\d\d|[:：])|^[^\n]{0,80}$/u

/** The patterns that mean something in a text, by what else stands in it: all its words are looked through once. */
export function patternsFor(all: string): readonly Pattern[] {
  return patterns.filter(({ unless, within }) => unless?.test(all) !== true && within?.test(all) !== false)
}

/** Every place of words in which one of some patterns is found, of those that are looked for in such places, in their order. */
export function findMarkup(words: string, places: readonly MarkupPlace[], among: readonly Pattern[]): readonly Found[] {
  if (!suspicious.test(words)) return []
  const found: Found[] = []
  const isPossible = mayHold(words)
  for (const pattern of among) {
    if (!places.includes(pattern.in) || !isPossible(pattern)) continue
    const fresh = [...words.matchAll(pattern.found)].filter((match) => !found.some((other) => overlaps(other, match)))
    found.push(...fresh.map((match) => ({ pattern, index: match.index, words: match[0] })))
  }
  const sorted = found.toSorted((a, b) => a.index - b.index)
  return sorted.filter((one, index) => !goesOn(sorted[index - 1], one, words))
}

/** Lines one below the other that look like one thing, as the lines of a table do, are told once. */
function goesOn(before: Found | undefined, { pattern, index }: Found, words: string): boolean {
  if (before === undefined || before.pattern.what !== pattern.what) return false
  return /^[ \t]*\n[ \t]*$/.test(words.slice(before.index + before.words.length, index))
}

function overlaps(found: Found, match: RegExpExecArray): boolean {
  return match.index < found.index + found.words.length && found.index < match.index + match[0].length
}

/** A stretch of signs that are no words. */
export function hide(length: number): string {
  return hidden.repeat(length)
}
