/** Abbreviations are defined once, before they are used, and because they are used. */
import { bracketedIn, namedBy, usesIn, type AbbreviationPlace, type AbbreviationUse } from '../abbreviations.ts'
import type { CheckedLine } from '../checked-line.ts'
import { findAt } from '../find-in-lines.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

type Slip = 'again' | 'unused' | 'early'

/** Summaries define for themselves, and titles and quotations say what others say. */
function isRunning({ role, isBoxed, isQuoted }: CheckedLine): boolean {
  return (role === 'paragraph' || role === 'bullet') && !isBoxed && !isQuoted
}

function tell(line: CheckedLine, at: number, details: readonly [short: string, slip: Slip, name: string]): RuleFinding {
  return findAt(line, { start: at, end: at + details[0].length }, { details })
}

function findUses({ lines }: CheckedText): readonly RuleFinding[] {
  const running = lines.filter(isRunning)
  const defined = running.flatMap(bracketedIn).filter((place) => namedBy(place) !== undefined)
  const firsts = new Map<string, AbbreviationPlace>()
  for (const place of defined) if (!firsts.has(place.short)) firsts.set(place.short, place)
  const uses = usesIn(lines)
  return [
    ...defined
      .filter((place) => isAgain(place, firsts))
      .map(({ line, at, short, name }) => tell(line, at, [short, 'again', name])),
    ...[...firsts.values()].flatMap((first) => findSlip(first, uses.get(first.short) ?? [])),
  ]
}

/** Annexes and notes are read by themselves. */
function isAgain({ line, at, short }: AbbreviationPlace, firsts: ReadonlyMap<string, AbbreviationPlace>): boolean {
  const first = firsts.get(short)
  if (first === undefined || (first.line === line && first.at === at)) return false
  return line.note === undefined && first.line.note === undefined && line.attachment === first.line.attachment
}

function findSlip(
  { line, at, short, name }: AbbreviationPlace,
  uses: readonly AbbreviationUse[],
): readonly RuleFinding[] {
  const isHere = (use: AbbreviationUse): boolean => use.line === line && use.at === at
  if (uses.every(isHere)) return [tell(line, at, [short, 'unused', name])]
  const early = uses.slice(0, uses.findIndex(isHere)).find((use) => isRunning(use.line) && use.line !== line)
  return early === undefined || line.note !== undefined ? [] : [tell(early.line, early.at, [short, 'early', name])]
}

const said: ReadonlyMap<string, string> = new Map([
  ['again', 'is defined a second time'],
  ['unused', 'is defined and never used'],
  ['early', 'is used before it is defined'],
])

export const abbreviationUse: Rule = {
  severity: 'information',
  source: 'Editorial Manual, abbreviations and acronyms; five of 56 official documents have one that they do not use',
  languages: ['en', 'es', 'fr', 'ru'],
  why: 'An abbreviation is spelled out where it stands first, and is there because it comes again.',
  text: (short, slip = '') => `“${short}” ${said.get(slip)}.`,
  hint: (_short, slip) =>
    slip === 'unused'
      ? 'Leave it out, or use it.'
      : slip === 'again'
        ? 'Write it alone here.'
        : 'Spell it out where it stands first.',
  examples: [
    {
      language: 'en',
      text: 'UNDP was there. It is the United Nations Development Programme (UNDP).\n\nThe United Nations Development Programme (UNDP) and the World Food Programme (WFP) went.',
      found: [
        [3, 43],
        [3, 79],
      ],
    },
    { language: 'fr', text: 'L’Organisation mondiale de la Santé (OMS) y était.', found: [[1, 38]] },
    { language: 'es', text: 'El PMA estuvo allí.\n\nEl Programa Mundial de Alimentos (PMA) se fue.', found: [[1, 4]] },
    { language: 'ru', text: 'Программа развития (ПР) была там.\n\nПрограмма развития (ПР) ушла.', found: [[3, 21]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The World Food Programme (WFP) went, and WFP came back.\n\n::annex\n\nThe World Food Programme (WFP) is here, too: WFP.',
    },
    { language: 'fr', text: 'L’Organisation mondiale de la Santé (OMS) y était ; l’OMS en est partie (voir A/80/1).' },
  ],
  find: findUses,
}
