/** The session of the masthead and its date: one of them is wrong where the session was in other years. */
import { findFact } from '../fact-findings.ts'
import { documentDays, isWithin } from '../session-days.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findDates(text: CheckedText): readonly RuleFinding[] {
  const { organs, date, kind } = text.document.facts
  const isAdopted = /resolution|decision/.test(kind)
  return organs.flatMap(({ organ, session }) => {
    const days = session === undefined ? undefined : documentDays(organ, session, isAdopted)
    if (session === undefined || days === undefined || isWithin(date, days)) return []
    return [findFact(text, ['date', 'session'], [date, String(session.number), `${days.first} to ${days.last}`])]
  })
}

export const sessionDate: Rule = {
  severity: 'warning',
  source:
    'rules of procedure of the General Assembly, 1; dates of 52 official documents with a session, which are all within',
  why: 'A session is of certain years. Where the date is in others, one of the two is a slip, and the masthead prints both.',
  text: (date, session, days) => `The date ${date} is not of session ${session}, whose documents are of ${days}.`,
  hint: 'Correct the session or the date.',
  needs: ['date'],
  examples: [
    { language: 'en', facts: 'session: 79\ndate: 2023-10-12', text: 'The text.', found: [[2, 7]] },
    {
      language: 'fr',
      facts: 'kind: draft-resolution\nsession: 80\ndate: 2024-11-02',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
      found: [[3, 7]],
    },
    {
      language: 'es',
      facts: 'organ: economic-and-social-council\nsession: { number: 2025, type: regular }\ndate: 2022-06-09',
      text: 'El texto.',
      found: [[3, 7]],
    },
  ],
  counterExamples: [
    { language: 'en', facts: 'session: 80\ndate: 2025-02-12', text: 'Of the preliminary list.' },
    { language: 'en', facts: 'session: 78\ndate: 2024-09-03', text: 'Of the last days.' },
    { language: 'en', facts: 'session: { number: 11, type: emergency-special }\ndate: 2025-02-24', text: 'The text.' },
  ],
  find: findDates,
}
