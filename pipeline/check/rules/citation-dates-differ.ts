/** One resolution with two days. */
import { isoOf } from '../../../templates/languages/common/dates.ts'
import { datedResolutions } from '../dated-resolutions.ts'
import { findAt } from '../find-in-lines.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findDifferent(text: CheckedText): readonly RuleFinding[] {
  const days = new Map<string, string>()
  return text.lines.flatMap((line) =>
    datedResolutions(line.words, text.language.code).flatMap(
      ({ number, day, dayStart, dayEnd }): readonly RuleFinding[] => {
        const [said, before] = [isoOf(day), days.get(number)]
        if (before === undefined) days.set(number, said)
        // Two organs may have the number, in other years.
        if (before === undefined || before === said || Math.abs(Number(before.slice(0, 4)) - day.year) > 1) return []
        return [findAt(line, { start: dayStart, end: dayEnd }, { details: [number, said, before] })]
      },
    ),
  )
}

export const citationDatesDiffer: Rule = {
  severity: 'warning',
  source:
    'Editorial Manual, resolutions and decisions: how they are cited; the citations of 56 official documents, of which none differ',
  why: 'A resolution was adopted on one day; where a text gives two, one of them is a slip.',
  text: (number, said, before) => `Resolution ${number} is said to be of ${said} here, and of ${before} before.`,
  hint: 'Correct the one that is wrong.',
  examples: [
    {
      language: 'en',
      text: 'Resolution 77/123 of 8 December 2022 was followed.\n\nResolution 77/123 of 12 December 2022 was not.',
      found: [[3, 22]],
    },
    {
      language: 'fr',
      text: 'La résolution 77/123 du 8 décembre 2022.\n\nLa résolution 77/123 du 8 décembre 2023.',
      found: [[3, 25]],
    },
    {
      language: 'ru',
      text: 'Резолюция 77/123 от 8 декабря 2022 года.\n\nРезолюция 77/123 от 18 декабря 2022 года.',
      found: [[3, 21]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'Resolutions 77/123 of 8 December 2022 and 77/124 of 12 December 2022.\n\nResolution 77/123 of 8 December 2022.',
    },
    {
      language: 'en',
      text: 'Its resolution 52/1 of 15 October 1997, and Human Rights Council resolution 52/1 of 3 April 2023.',
    },
  ],
  find: findDifferent,
}
