/** An organ is named in full where it is first mentioned. */
import { matchesIn, findMatch } from '../find-in-lines.ts'
import { isRunningText, ownWordsOf } from '../own-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const terms = ['Council', 'Assembly', 'Court'] as const

/** An organ, and what tells whether it is named in full or short. */
interface Organ {
  readonly term: string
  readonly full: RegExp
  readonly short: RegExp
}

const organs: readonly Organ[] = terms.map((term) => ({ term, full: inFull(term), short: inShort(term) }))

/** “Security Council”, “Council of Europe”, “the Council (S/2025/1)”: whose it is. */
function inFull(term: string): RegExp {
  return new RegExp(
    `\\p{Lu}[\\p{L}-]+(?: and \\p{Lu}?[\\p{L}-]+| for \\p{L}+| of \\p{L}+)* ${term}(?!\\p{L})|(?<!\\p{L})${term} (?:of|for) (?:the )?\\p{Lu}`,
    'u',
  )
}

function inShort(term: string): RegExp {
  return new RegExp(`(?<=(?<!\\p{L})[Tt]he )${term}(?!\\p{L}|[ \\u00A0](?:of|for)[ \\u00A0])`, 'gu')
}

/** The organs of the masthead are known to a reader; “human-rights-council” is its key. */
function isOfMasthead({ document }: CheckedText, term: string): boolean {
  return document.facts.organs.some(({ organ }) => JSON.stringify(organ).toLowerCase().includes(term.toLowerCase()))
}

function findFirst(text: CheckedText, { term, full, short }: Organ): readonly RuleFinding[] {
  if (isOfMasthead(text, term)) return []
  for (const line of text.lines) {
    if (full.test(line.words)) return []
    const own = isRunningText(line) ? ownWordsOf(line) : ''
    const [first] = matchesIn([line], short).filter(({ match }) => /\p{L}/u.test(own[match.index] ?? ''))
    if (first !== undefined) return [findMatch(first, [term])]
  }
  return []
}

export const organShort: Rule = {
  severity: 'information',
  source: 'Instructions for drafters: organs are named in full at their first mention',
  languages: ['en'],
  why: 'There are several Councils, Assemblies and Courts: at its first mention an organ that the masthead does not name has its whole name.',
  text: (term) => `“The ${term}” is not named in full before.`,
  hint: 'Write its whole name where it is first mentioned: “the Security Council”.',
  examples: [
    {
      language: 'en',
      text: 'In its report to the Council it noted this.\n\nThe Security Council agreed.',
      found: [[1, 22]],
    },
    { language: 'en', text: '1. The judges of the Court met.', found: [[1, 22]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The Security Council met. The Council agreed with the Assembly. The Council of Europe and the Court of Appeal.',
    },
    { language: 'en', text: 'The Economic and Social Council and the Council.' },
  ],
  find: (text) => organs.flatMap((organ) => findFirst(text, organ)),
}
