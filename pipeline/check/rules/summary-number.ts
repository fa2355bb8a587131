/** Paragraphs of summaries have no numbers. */
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findNumbers({ document, lines }: CheckedText): readonly RuleFinding[] {
  const summaries = document.children.flatMap((block) =>
    block.type === 'box' && block.kind === 'summary' ? block.children : [],
  )
  const numbered = new Set<unknown>(
    summaries.filter((block) => block.type === 'numberedParagraph' && block.level === 1),
  )
  return lines.flatMap((line): readonly RuleFinding[] => {
    return numbered.has(line.block) ? [{ at: line.block.position?.start.offset ?? line.offsetOf(0), details: [] }] : []
  })
}

export const summaryNumber: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, paragraphs and subparagraphs: no numbers in summaries',
  why: 'Numbers are for the text, so that all languages cite it alike; those of a summary would be counted with them.',
  text: () => 'A paragraph of the summary has a number.',
  hint: 'Write it without its number.',
  examples: [
    {
      language: 'en',
      text: ':::summary\n1. The report says so.\n\n2. It says more.\n:::\n\n1. The text.',
      found: [
        [2, 1],
        [4, 1],
      ],
    },
    { language: 'fr', text: ':::summary\n1. Le rapport le dit.\n:::\n\n1. Le texte.', found: [[2, 1]] },
  ],
  counterExamples: [
    { language: 'en', text: ':::summary\nThe report says so:\n\n(a) This;\n\n(b) That.\n:::\n\n1. The text.' },
    { language: 'en', text: '1. The text.\n\n:::box[Example]\n1. Of a box.\n:::' },
  ],
  find: findNumbers,
}
