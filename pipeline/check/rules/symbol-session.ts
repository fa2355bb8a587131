/** The session or year in a symbol, against those that the other facts say. */
import { parseSymbols, type DocumentSymbol } from '../../facts/document-symbol.ts'
import type { Facts, OrganFact } from '../../facts/facts.ts'
import { findFact } from '../fact-findings.ts'
import { daysOfYear, economicDays, isWithin, rightsDays } from '../session-days.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** What a symbol says, and the fact that says otherwise. */
type Contradiction = readonly [said: string, key: 'session' | 'date', fact: string]

function contradictionIn(symbol: DocumentSymbol, facts: Facts): Contradiction | undefined {
  const { series, components } = symbol
  if (series === 'A' && components[0] === 'HRC') return ofRights(components, facts)
  if (series === 'A') return ofAssembly(components, facts.organs)
  if (series === 'S') return ofYear(components, daysOfYear, facts.date)
  return series === 'E' ? ofYear(components, economicDays, facts.date) : undefined
}

/** "80/604", "C.3/80/L.18", "RES/78/213": the session stands first, or behind the committee. */
function ofAssembly(components: readonly string[], organs: readonly OrganFact[]): Contradiction | undefined {
  const [first = '', second = ''] = components
  const said = /^(?:C\.[1-6]|RES|DEC|INF|BUR|CN\.\d+|AC\.\d+)$/.test(first) ? second : first
  const session = organs.find(({ organ }) => organ === 'general-assembly')?.session
  if (!/^\d{2,3}$/.test(said) || session === undefined || session.type !== 'regular') return undefined
  // Bodies of several sessions have figures of their own behind them.
  if (/^(?:CN|AC)/.test(first) || Number(said) === session.number) return undefined
  return [said, 'session', String(session.number)]
}

/** "HRC/55/2", "HRC/RES/52/1"; working groups count their own sessions. */
function ofRights(components: readonly string[], { organs, date }: Facts): Contradiction | undefined {
  const said = (components[1] === 'RES' ? components[2] : components[1]) ?? ''
  if (!/^\d{1,3}$/.test(said)) return undefined
  const session = organs.find(({ organ }) => organ === 'human-rights-council')?.session
  if (session?.type === 'regular' && session.number !== Number(said)) return [said, 'session', String(session.number)]
  return isWithin(date, rightsDays(Number(said))) ? undefined : [said, 'date', date]
}

/** "S/2025/258", "E/2025/68", "S/RES/2783(2025)". */
function ofYear(
  components: readonly string[],
  daysOf: (year: number) => { readonly first: string; readonly last: string },
  date: string,
): Contradiction | undefined {
  const [first = '', second = ''] = components
  const said = (first === 'RES' ? (/^\d+ ?\((\d{4})\)$/.exec(second)?.[1] ?? second) : first).trim()
  if (!/^(?:19|20)\d\d$/.test(said) || isWithin(date, daysOf(Number(said)))) return undefined
  return [said, 'date', date]
}

function findSessions(text: CheckedText): readonly RuleFinding[] {
  const { facts } = text.document
  return parseSymbols(facts.symbol ?? '').flatMap((symbol) => {
    const [said, key, fact] = contradictionIn(symbol, facts) ?? []
    if (said === undefined || key === undefined || fact === undefined) return []
    return [findFact(text, ['symbol', key], [said, key, fact])]
  })
}

export const symbolSession: Rule = {
  severity: 'warning',
  source: 'United Nations Documentation: Research Guide, symbols; 56 official documents, whose symbols all agree',
  why: 'The symbol says the session or the year of a document. Where the masthead says another, one of them is a slip, and links lead to another document.',
  text: (said, key, fact) =>
    key === 'session'
      ? `The symbol is of session ${said}, and the facts say ${fact}.`
      : `The symbol is of ${said}, and the date is ${fact}.`,
  hint: (_said, key) => `Correct the symbol or the ${key}.`,
  needs: ['date'],
  examples: [
    { language: 'en', facts: 'symbol: A/79/604\nsession: 80', text: 'The text.', found: [[1, 9]] },
    {
      language: 'fr',
      facts: 'kind: draft-resolution\ncommittee: third\nsymbol: A/C.3/78/L.18\nsession: 80',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
      found: [[3, 9]],
    },
    {
      language: 'en',
      facts: 'organ: security-council\nsymbol: S/2023/258\ndate: 2025-04-29',
      text: 'The text.',
      found: [[2, 9]],
    },
    {
      language: 'es',
      facts: 'organ: human-rights-council\nsymbol: A/HRC/25/12\nsession: 25\ndate: 2025-02-03',
      text: 'El texto.',
      found: [[2, 9]],
    },
  ],
  counterExamples: [
    { language: 'en', facts: 'symbol: A/80/604\nsession: 80', text: 'The text.' },
    { language: 'en', facts: 'organ: security-council\nsymbol: S/2025/1\ndate: 2024-12-31', text: 'Of the last day.' },
    {
      language: 'ru',
      facts: 'organ: human-rights-council\nsymbol: A/HRC/WG.6/34/ITA/3\nsession: 34\ndate: 2019-08-14',
      text: 'Текст.',
    },
    {
      language: 'en',
      facts: 'organ: human-rights-council\nsymbol: A/HRC/58/2\nsession: 58\ndate: 2025-01-10',
      text: 'The text.',
    },
  ],
  find: findSessions,
}
