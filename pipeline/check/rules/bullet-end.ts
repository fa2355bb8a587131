/** Bullets in English end without semicolons. */
import { findAt } from '../find-in-lines.ts'
import { endOf } from '../paragraph-ends.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** What Member States write is printed as they write it, and resolutions have marks of their own. */
const kinds: ReadonlySet<string> = new Set(['report', 'note', 'addendum'])

function findEnds({ document, lines }: CheckedText): readonly RuleFinding[] {
  if (!kinds.has(document.facts.kind)) return []
  return lines.flatMap((line) => {
    const end = line.role === 'bullet' && !line.isQuoted && line.attachment === undefined ? endOf(line) : undefined
    if (end?.mark !== 'semicolon') return []
    const isWhole = /^[\s\uFFFC]*$/u.test(line.words.slice(end.at + 1))
    return [findAt(line, { start: end.at, end: end.at + 1 }, { details: [], meant: isWhole ? '' : undefined })]
  })
}

export const bulletEnd: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, paragraphs and subparagraphs: punctuation with bullets',
  languages: ['en'],
  why: 'Bullets have no semicolons at their ends, which items with letters have.',
  text: () => 'The bullet ends with a semicolon.',
  hint: 'Leave it out, or give the items letters: `(a)`.',
  examples: [
    {
      language: 'en',
      text: 'There are:\n\n- Two reports;\n- Three notes; and\n- A letter',
      found: [
        [3, 14],
        [4, 14],
      ],
      fixed: 'There are:\n\n- Two reports\n- Three notes; and\n- A letter',
    },
    {
      language: 'en',
      text: '1. There are:\n\n   - Two reports;[^1]\n\n[^1]: A note.',
      found: [[3, 17]],
      fixed: '1. There are:\n\n   - Two reports[^1]\n\n[^1]: A note.',
    },
  ],
  counterExamples: [
    { language: 'en', text: 'There are:\n\n- Two reports\n- Three notes\n\n(a) One item;\n\n(b) Another.' },
    { language: 'en', facts: 'kind: letter', text: 'There are:\n\n- Two reports;\n- Three notes.' },
  ],
  find: findEnds,
}
