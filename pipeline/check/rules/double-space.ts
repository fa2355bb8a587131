/** Spaces in twos, and tabs within words, which are printed as one space. */
import { findOnce } from '../find-in-lines.ts'
import { wordsTyped } from '../typed-words.ts'
import type { Rule } from '../rule.ts'

export const doubleSpace: Rule = {
  severity: 'information',
  source: 'Editorial Manual, typing instructions',
  why: 'Several spaces are printed as one; they come from typewriters and from lines that were set by hand.',
  text: (count) => `Spaces in twos, and tabs, that are printed as one space: ${count}.`,
  examples: [
    { language: 'en', text: 'It met.  It  went.', found: [[1, 8]], fixed: 'It met. It went.' },
    { language: 'ru', text: 'Комитет\tсобрался.', found: [[1, 8]], fixed: 'Комитет собрался.' },
  ],
  counterExamples: [
    { language: 'en', text: 'It met.\nIt went.' },
    { language: 'en', text: '| A   | B |\n| --- | --- |\n| c   | d |' },
  ],
  find: (text) => {
    const edits = wordsTyped(text).flatMap(({ start, words }) =>
      [...words.matchAll(/(?<=[^\s])(?: {2,}|[ ]*\t[ \t]*)(?=[^\s])/gu)].map(({ 0: found, index }) => ({
        start: start + index,
        end: start + index + found.length,
        text: ' ',
      })),
    )
    return findOnce(edits, (count) => [String(count)])
  },
}
