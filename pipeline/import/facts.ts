/** The facts of a Word file: those it carries, corrected by what it prints, or those it prints alone. */
import { VFile } from 'vfile'
import type { KindName } from '../../templates/kinds/index.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Language } from '../../templates/languages/language.ts'
import { toFacts, type Facts } from '../facts/facts.ts'
import { defaultLimits } from '../text/limits.ts'
import { locateIn } from '../text/positions.ts'
import { checkFacts } from '../read/facts.ts'
import { factsSchema } from '../facts/definitions.ts'
import { parseFacts } from '../read/yaml.ts'
import { factPrefix, variableToFact } from '../word/origin.ts'
import { isOurFile } from './ours.ts'
import type { WrittenFactList } from '../facts/written.ts'
import { writeFacts } from './facts-text.ts'
import { isSameLine } from './lines.ts'
import { withoutCalls, type OpeningItems } from './opening.ts'
import { codeOf } from './reading.ts'
import { readTextFacts, type TextFacts, type Written } from './text-facts.ts'
import { titleKindOf } from './title-words.ts'
import { plainText } from './word/plain-text.ts'
import type { Paragraph, WordDocument } from './word/word-document.ts'

/** The facts that our own files carry in their variables. */
function carriedFacts({ variables }: WordDocument): Written {
  const facts: Written = {}
  for (const [name, value] of variables) {
    const fact = name.startsWith(factPrefix) ? variableToFact(value) : undefined
    const key = name.slice(factPrefix.length)
    if (fact !== undefined && Object.hasOwn(factsSchema.shape, key)) facts[key] = fact
  }
  return facts
}

/** The language of a file: what it says, or what its letters show. */
export function languageOf(file: WordDocument, text: string): LanguageCode {
  const said = codeOf(file.language)
  if (said !== undefined && carriedFacts(file)['kind'] !== undefined) return said
  const count = (script: RegExp): number => (text.match(script) ?? []).length
  const latin = count(/\p{Script=Latin}/gu)
  const shown = (
    [
      ['ar', count(/\p{Script=Arabic}/gu)],
      ['ru', count(/\p{Script=Cyrillic}/gu)],
      ['zh', 2 * count(/\p{Script=Han}/gu)],
    ] as const
  ).find(([, letters]) => letters > latin)
  if (shown !== undefined) return shown[0]
  const words = (
    [
      ['en', /\b(?:the|of|and|to|for|with|by)\b/gi],
      ['fr', /\b(?:les|des|du|et|le|dans|pour|aux|sur)\b/gi],
      ['es', /\b(?:los|las|del|y|el|por|para|con)\b/gi],
    ] as const
  )
    .map(([code, pattern]) => [code, count(pattern)] as const)
    .toSorted(([, a], [, b]) => b - a)
  const [best, second] = words
  if (best !== undefined && best[1] > 4 && best[1] > 2 * (second?.[1] ?? 0)) return best[0]
  return said !== undefined && ['en', 'fr', 'es'].includes(said) ? said : (best?.[0] ?? 'en')
}

/** What the first title says of the kind of a document, or its symbol. */
function kindOf({ written }: TextFacts, titles: readonly Paragraph[]): KindName {
  const symbol = typeof written['symbol'] === 'string' ? written['symbol'] : ''
  const [first = ''] = titles.map(({ pieces }) => plainText(pieces).trim())
  const byTitle = titleKindOf(first)
  if (byTitle !== undefined) return byTitle
  if (/\/RES\//.test(symbol)) return 'resolution'
  return /\/L\.\d+/.test(symbol) ? 'draft-resolution' : 'report'
}

export interface FoundFacts {
  readonly written: WrittenFactList
  readonly facts: Facts
  readonly isOurs: boolean
  /** Keys that the printed text changed. */
  readonly changed: readonly string[]
  readonly unread: readonly string[]
}

/** The facts of a file whose opening is known. */
export function findFacts(
  file: WordDocument,
  { block: opening, titles }: OpeningItems,
  code: LanguageCode,
): FoundFacts {
  const carried = carriedFacts(file)
  const language = languages[code]
  const printed = readTextFacts(file, opening, language)
  const isOurs = isOurFile(file)
  if (!isOurs) {
    const written = { kind: kindOf(printed, titles), ...printed.written }
    return { written, facts: factsOf(written, code), isOurs, changed: [], unread: printed.unread }
  }
  const changed = changedKeys(file, opening, { carried, printed, language })
  const written = { ...carried, ...Object.fromEntries(changed.map((key) => [key, printed.written[key] ?? ''])) }
  return { written, facts: factsOf(written, code), isOurs, changed, unread: [] }
}

interface Compared {
  readonly carried: Written
  readonly printed: TextFacts
  readonly language: Language
}

/** Facts that somebody has changed where they are printed: their composed line stands there no more. */
function changedKeys(
  file: WordDocument,
  opening: readonly Paragraph[],
  { carried, printed, language }: Compared,
): readonly string[] {
  const facts = factsOf(carried, language.code)
  const lines = [...file.heads, ...opening.map(({ pieces }) => plainText(withoutCalls(pieces)))]
  const isThere = (line: string | undefined): boolean =>
    line === undefined || lines.some((each) => isSameLine(each, line))
  const organ = facts.organs[0]
  const composed: Readonly<Record<string, string | undefined>> = {
    distribution: language.masthead.distribution[facts.distribution],
    date: language.masthead.date(facts.date),
    session:
      facts.organs.length === 1 && organ?.session !== undefined
        ? language.session(organ.session, organ.organ)
        : undefined,
    agenda: facts.agenda.length === 0 ? undefined : language.agenda(facts.agenda, organ?.organ),
  }
  const moved = Object.keys(composed).filter((key) => printed.written[key] !== undefined && !isThere(composed[key]))
  const symbol = typeof carried['symbol'] === 'string' ? carried['symbol'] : undefined
  const isOtherSymbol =
    symbol !== undefined &&
    !symbol.includes('-') &&
    printed.written['symbol'] !== undefined &&
    printed.written['symbol'] !== symbol
  const titles = facts.agendaTitles.map((title) => title.join(' '))
  const areOtherTitles = printed.written['agenda-titles'] !== undefined && !titles.every(isTitleIn(opening))
  return [...moved, ...(isOtherSymbol ? ['symbol'] : []), ...(areOtherTitles ? ['agenda-titles'] : [])]
}

function isTitleIn(opening: readonly Paragraph[]): (title: string) => boolean {
  const lines = opening.map(({ pieces }) => plainText(pieces).replace(/\n/g, ' '))
  return (title) => lines.some((line) => isSameLine(line, title))
}

/** Facts as the tree holds them; of facts that are not whole, what there is. */
function factsOf(written: WrittenFactList, code: LanguageCode): Facts {
  const yaml = writeFacts(written)
  const file = new VFile({ path: 'facts' })
  const own = parseFacts(file, { yaml, locate: locateIn('facts', yaml) }, defaultLimits)
  const start = { path: 'facts', line: 1, column: 1 }
  return (own && checkFacts(file, { own, language: code, start })) ?? leastFacts(written, code)
}

function leastFacts(written: WrittenFactList, language: LanguageCode): Facts {
  const { kind, organ, symbol, date } = factsSchema.shape
  const parsed = {
    kind: kind.safeParse(written['kind']).data ?? 'report',
    organ: (typeof written['organ'] === 'string' && organ.safeParse(written['organ']).data) || 'general-assembly',
    symbol: symbol.safeParse(written['symbol']).data,
    distribution: 'general',
    date: date.safeParse(written['date']).data ?? '2000-01-01',
  } as const
  return toFacts(parsed, { language, places: new Map() })
}
