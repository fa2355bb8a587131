/** Headings of annexes to letters, which name the letter as its title does. */
import type { Attachment } from '../../document.ts'
import type { CheckedLine } from '../checked-line.ts'
import { findAt } from '../find-in-lines.ts'
import { isReproduced } from '../reproduced.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Words in small letters, Arabic ones without their article; Chinese is read by its characters. */
function wordsIn(words: string): readonly string[] {
  const found = words.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}’'])+/gu) ?? []
  return found.map((word) => word.replace(/^(?:[وبلك]?ال|لل)(?=\p{L}{2})/u, ''))
}

/** "Letter dated", "Annex I to the letter dated": the noun and what belongs to it have other endings in another line. */
const ofNoun = { title: 2, heading: 6 } as const

/** As few words name no letter with its day, its author and its addressee. */
const fewest = 6

/** How many of some words stand one behind the other in others, from the first on. */
function longestRun(words: readonly string[], others: readonly string[]): number {
  const lengths = others.map((_, from) => {
    let length = 0
    while (length < words.length && words[length] === others[from + length]) length += 1
    return length
  })
  return Math.max(0, ...lengths)
}

function findHeading(heading: CheckedLine, said: readonly string[]): readonly RuleFinding[] {
  const words = wordsIn(heading.words)
  // A heading of its own names something else.
  if (said.filter((word) => words.includes(word)).length < said.length * 0.6) return []
  const run = longestRun(said, words)
  if (run === said.length) return []
  const details = [said.slice(Math.max(0, run - 2), run + 3).join(' ')]
  return [findAt(heading, { start: 0, end: heading.words.length }, { details })]
}

function isOfAttachment(block: CheckedLine['block']): block is Attachment {
  return block.type === 'attachment'
}

function findHeadings(text: CheckedText): readonly RuleFinding[] {
  if (!isReproduced(text)) return []
  const { lines } = text
  const headings = lines.filter(({ role, block }) => role === 'heading' && isOfAttachment(block))
  const [first, ...others] = [...lines.filter(({ role }) => role === 'title'), ...headings]
    .map((line) => ({
      line,
      said: wordsIn(line.words).slice(ofNoun[line.role === 'title' ? 'title' : 'heading']),
    }))
    .filter(({ said }) => said.length >= fewest)
  return first === undefined ? [] : others.flatMap(({ line }) => findHeading(line, first.said))
}

const facts = 'kind: letter'

export const letterHeading: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, communications; the headings of three official letters, which name them word by word',
  why: 'The heading of an annex names the letter that it belongs to: its day, its author and its addressee are those of the title.',
  text: (said) => `The heading names the letter otherwise than its title or the heading before, which say “${said}”.`,
  hint: 'Copy the words of the title, or leave the heading out: it is composed then.',
  examples: [
    {
      language: 'en',
      facts,
      text: 'I send you two texts.\n\n::annex[Annex I to the letter dated 2 May 2025 from the Permanent Representative of Belarus to the United Nations addressed to the Secretary-General]\n\nThe one.\n\n::annex[Annex II to the letter dated 5 May 2025 from the Permanent Representative of Belarus to the United Nations addressed to the Secretary-General]\n\nThe other.',
      found: [[7, 9]],
    },
    {
      language: 'fr',
      facts,
      text: 'Deux textes.\n\n::annex[Annexe I à la lettre datée du 2 mai 2025, adressée au Secrétaire général par la Représentante permanente de la France]\n\nL’un.\n\n::annex[Annexe II à la lettre datée du 2 mai 2025, adressée au Président du Conseil de sécurité par la Représentante permanente de la France]\n\nL’autre.',
      found: [[7, 9]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts,
      text: 'I send you two texts.\n\n::annex[Annex I to the letter dated 2 May 2025 from the Permanent Representative of Belarus to the United Nations addressed to the Secretary-General]\n\nThe one.\n\n::annex[Annex II to the letter dated 2 May 2025 from the Permanent Representative of Belarus to the United Nations addressed to the Secretary-General]\n\nThe other.',
    },
    {
      language: 'en',
      facts,
      text: 'I send you a text.\n\n::annex[Statement by the Ministry of Foreign Affairs of Belarus on the situation in the region of 2 May 2025]\n\nThe text.',
    },
  ],
  find: findHeadings,
}
