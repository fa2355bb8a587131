/** The number of a resolution, against its symbol. */
import { findFact } from '../fact-findings.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** "78/213", "2783 (2025)": without spaces and the letters of parts, which symbols have in other ways. */
function plain(number: string): string {
  return number.replace(/\s+/gu, '').replace(/(?<=\d)[A-Z](?:[-–][A-Z])?$/u, '')
}

function findNumbers(text: CheckedText): readonly RuleFinding[] {
  const { symbol = '', number } = text.document.facts
  const said = /^(?:A|S|E|A\/HRC)\/(?:RES|DEC)\/(.+)$/u.exec(symbol)?.[1]
  if (said === undefined || number === undefined || plain(said) === plain(number)) return []
  return [findFact(text, ['number', 'symbol'], [number, symbol])]
}

export const symbolNumber: Rule = {
  severity: 'warning',
  source: 'United Nations Documentation: Research Guide, symbols; 20 official resolutions, whose numbers all agree',
  why: 'A resolution has one number: it stands in its symbol and before its title.',
  text: (number, symbol) => `The number “${number}” is not that of the symbol “${symbol}”.`,
  hint: 'Correct the one or the other.',
  examples: [
    {
      language: 'en',
      facts:
        'kind: resolution\nsymbol: A/RES/80/213\nnumber: 80/231\nadopted: 2025-12-19\nmeeting: { number: 50, kind: plenary }\nproponent: { without-reference: A/80/L.9 }\ndate: 2025-12-22',
      text: '*Recalling* all,\n\n1. *Decides* so.',
      found: [[3, 9]],
    },
    {
      language: 'fr',
      facts:
        'kind: resolution\norgan: economic-and-social-council\nsession: { number: 2025, type: year }\nsymbol: E/RES/2025/12\nnumber: 2025/21\nadopted: 2025-06-10\nmeeting: { number: 30, kind: plenary }\nproponent: { without-reference: E/2025/L.9 }\ndate: 2025-06-30',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
      found: [[5, 9]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts:
        'kind: resolution\nsymbol: A/RES/80/258 A-C\nnumber: 80/258 A-C\nadopted: 2025-12-19\nmeeting: { number: 50, kind: plenary }\nproponent: { without-reference: A/80/L.9 }\ndate: 2025-12-22',
      text: '*Recalling* all,\n\n1. *Decides* so.',
    },
  ],
  find: findNumbers,
}
