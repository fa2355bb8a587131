/** Abbreviations with the letters of their name in another order. */
import { bracketedIn, initialsOf, lastCapitals, namedBy } from '../abbreviations.ts'
import { findAt } from '../find-in-lines.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findLetters({ lines }: CheckedText): readonly RuleFinding[] {
  return lines.flatMap(bracketedIn).flatMap((place): readonly RuleFinding[] => {
    const { line, at, short } = place
    const name = lastCapitals(place.name, short.length)
    const initials = initialsOf(name)
    const isMixed = short.length > 2 && initials !== short && sorted(initials) === sorted(short)
    if (!isMixed || namedBy(place) !== undefined) return []
    return [findAt(line, { start: at, end: at + short.length }, { details: [short, initials, name], meant: initials })]
  })
}

function sorted(letters: string): string {
  return [...letters].toSorted().join('')
}

export const abbreviationLetters: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, abbreviations and acronyms; none of 56 official documents has one',
  languages: ['en'],
  why: 'An abbreviation has the initials of its name in their order; two that have changed places make another one.',
  text: (short, _initials, name) => `“${short}” has the letters of “${name}” in another order.`,
  hint: (_short, initials) => `Write “${initials}”.`,
  examples: [
    {
      language: 'en',
      text: 'The United Nations Development Programme (UNPD) was there.',
      found: [[1, 43]],
      fixed: 'The United Nations Development Programme (UNDP) was there.',
    },
    {
      language: 'en',
      text: 'As the International Labour Organization (IOL) and the World Health Organization (WHO) said.',
      found: [[1, 43]],
      fixed: 'As the International Labour Organization (ILO) and the World Health Organization (WHO) said.',
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The United Nations Development Programme (UNDP), the Food and Agriculture Organization (FAO) and the Entity for Women (UN-Women).',
    },
  ],
  find: findLetters,
}
