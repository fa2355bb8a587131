/** “1.245” and “1 245” in one document: thousands are parted in one way. */
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const stopped = /(?<![\p{L}\p{N}.,/])\d{1,3}(?:\.\d{3})+(?![\p{L}\p{N}/]|\.\d)/gu
const spaced = /(?<![\p{L}\p{N}.,/])[1-9]\d{0,2}(?:[ \u00A0]\d{3})+(?![\p{L}\p{N}/]|[. ]\d)/gu

const isCertain = () => false

/** What is found less often. */
function findMixed(text: CheckedText): readonly RuleFinding[] {
  const stops = findForms(text, { found: stopped, meant: ([typed]) => typed.replaceAll('.', ' '), isCertain })
  const spaces = findForms(text, { found: spaced, meant: ([typed]) => typed.replace(/[ \u00A0]/g, '.'), isCertain })
  if (stops.length === 0 || spaces.length === 0) return []
  return stops.length < spaces.length ? stops : spaces
}

export const groupsMixed: Rule = {
  severity: 'warning',
  source: 'house rule for Spanish: a full stop or a fixed space, one of them in a document',
  languages: ['es'],
  why: 'Thousands have a full stop or a space in Spanish; both in one document make a reader think of decimals.',
  text: (found) => `“${found}” is parted otherwise than other numbers of the document.`,
  hint: (_found, meant) => `Write “${meant}”, or part the others so.`,
  examples: [
    { language: 'es', text: 'Unas 1.245 personas, 12.500 puestos y 3 400 dólares.', found: [[1, 39]] },
    { language: 'es', text: 'Unas 1 245 personas.\n\n| Puestos |\n| --- |\n| 12 500 |\n| 3.400 |', found: [[6, 3]] },
  ],
  counterExamples: [
    { language: 'es', text: 'Unas 1.245 personas, 12.500 puestos y 3.400 dólares; resolución 2735 (2024).' },
    { language: 'es', text: 'Unas 1 245 personas y 12 500 puestos.' },
  ],
  find: findMixed,
}
