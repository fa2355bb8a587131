/** Words in a form that the house style has another one for. */
import { opaque } from '../prepare/untouchable.ts'
import type { CheckedLine } from './checked-line.ts'
import { findAt } from './find-in-lines.ts'
import { ownWordsOf } from './own-words.ts'
import type { CheckedText, RuleFinding } from './rule.ts'

/** What a pattern finds and what is meant by it. */
export interface Form {
  readonly found: RegExp
  /** Absent where it is right after all. */
  readonly meant: (match: RegExpExecArray) => string | undefined
  /** Lines that are looked at; all of the document's own where it is left out. */
  readonly isLookedAt?: (line: CheckedLine) => boolean
  /** Symbols are looked at, too. */
  readonly hasSymbols?: true
  /** Whether nothing else can be meant, so that it may be put right without asking. */
  readonly isCertain?: (match: RegExpExecArray) => boolean
}

/** A finding for each form, in the order of the lines: its details are what is typed and what is meant. */
export function findForms(
  { lines, ask }: Pick<CheckedText, 'lines' | 'ask'>,
  { found, meant, hasSymbols, isLookedAt = isOwn, isCertain = () => true }: Form,
): readonly RuleFinding[] {
  const question = `forms ${found.source} ${found.flags}`
  return lines.filter(isLookedAt).flatMap((line) => {
    const asked = hasSymbols === true ? line.words : ownWordsOf(line)
    return ask(question, asked, () => [...asked.matchAll(found)]).flatMap((match): readonly RuleFinding[] => {
      const range = { start: match.index, end: match.index + match[0].length }
      const words = line.words.slice(range.start, range.end)
      const hidden = meant(match)
      const text = hidden === undefined ? undefined : shown(hidden, words, match[0])
      if (text === undefined || text === words) return []
      return [findAt(line, range, { details: [words, text], meant: isCertain(match) ? text : undefined })]
    })
  })
}

/** All but what others said. */
function isOwn({ isQuoted }: CheckedLine): boolean {
  return !isQuoted
}

const hiddenPart = new RegExp(`${opaque}+`, 'gu')

/** What is meant, with the words that were hidden from the pattern. */
function shown(meant: string, words: string, found: string): string {
  const parts = [...found.matchAll(hiddenPart)].map(({ 0: part, index }) => words.slice(index, index + part.length))
  let at = -1
  return meant.replace(hiddenPart, () => {
    at += 1
    return parts[at] ?? ''
  })
}
