/** The day of adoption: in the session of the number, and not after the day of issue. */
import { findFact } from '../fact-findings.ts'
import { assemblyDays, isWithin } from '../session-days.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findDays(text: CheckedText): readonly RuleFinding[] {
  const { adopted, date, number = '', organs } = text.document.facts
  if (adopted === undefined) return []
  if (adopted > date) return [findFact(text, ['adopted'], [adopted, 'date', date])]
  const isAssembly = organs.some(({ organ }) => organ === 'general-assembly')
  const session = isAssembly ? /^(\d{2,3})\/\d/.exec(number)?.[1] : undefined
  if (session !== undefined && !isWithin(adopted, assemblyDays(Number(session))))
    return [findFact(text, ['adopted'], [adopted, 'session', session])]
  const year = /^\d+ ?\((\d{4})\)/.exec(number)?.[1]
  return year === undefined || adopted.startsWith(year) ? [] : [findFact(text, ['adopted'], [adopted, 'year', year])]
}

export const adoptionDay: Rule = {
  severity: 'warning',
  source: 'rules of procedure of the General Assembly, 1; 20 official resolutions, whose days all agree',
  why: 'A resolution is adopted in the session or the year that its number says, and issued on that day or later.',
  text: (adopted, what, other) =>
    what === 'date'
      ? `It was adopted on ${adopted}, after its date of issue, ${other}.`
      : `It was adopted on ${adopted}, which is not in ${what === 'session' ? `session ${other}, that of its number` : `${other}, the year of its number`}.`,
  hint: 'Correct the day or what it is held against.',
  needs: ['date'],
  examples: [
    {
      language: 'en',
      facts:
        'kind: resolution\nnumber: 80/42\nadopted: 2025-12-10\nmeeting: { number: 50, kind: plenary }\nproponent: { without-reference: A/80/L.9 }\ndate: 2025-12-05',
      text: '*Recalling* all,\n\n1. *Decides* so.',
      found: [[3, 10]],
    },
    {
      language: 'fr',
      facts:
        'kind: resolution\nnumber: 80/42\nadopted: 2024-12-01\nmeeting: { number: 50, kind: plenary }\nproponent: { without-reference: A/80/L.9 }\ndate: 2025-12-05',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
      found: [[3, 10]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts:
        'kind: resolution\nnumber: 79/327\nsession: 79\nadopted: 2025-09-05\nmeeting: { number: 94, kind: plenary }\nproponent: { without-reference: A/79/L.9 }\ndate: 2025-09-05',
      text: '*Recalling* all,\n\n1. *Decides* so.',
    },
  ],
  find: findDays,
}
