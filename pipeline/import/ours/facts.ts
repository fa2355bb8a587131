/** The facts of our files: those they carry, corrected by what they print. */
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { entriesOf } from '../../facts/agenda.ts'
import type { Facts } from '../../facts/facts.ts'
import { principalOf, sessionsLike } from '../../facts/issuer.ts'
import { factsSchema } from '../../facts/definitions.ts'
import { listOf, type WrittenFact, type WrittenFactList } from '../../facts/written.ts'
import { factPrefix, variableToFact } from '../../word/origin.ts'
import { factsOf, type FoundFacts } from '../facts/find-facts.ts'
import { isOneOf } from '../facts/lines.ts'
import { withoutCalls, type OpeningItems } from '../document/opening.ts'
import { readTextFacts, type TextFacts } from '../facts/printed-facts.ts'
import { plainText } from '../word/plain-text.ts'
import { readAdoption } from './adoption-lines.ts'
import { readBlockLines } from './block-lines.ts'
import { joinReread } from '../facts/changed-lines.ts'
import { readFront } from './front-lines.ts'
import { readRecord } from './record-lines.ts'
import { readSponsorLine } from './sponsor-lines.ts'
import type { WordParagraph, WordDocument } from '../word/word-document.ts'

/** The facts of a file whose opening is known. */
export function findFacts(word: WordDocument, opening: OpeningItems, code: LanguageCode): FoundFacts {
  const { block } = opening
  const carried = carriedFacts(word)
  const language = languages[code]
  const printed = readTextFacts(word, { block, lines: word.heads }, language)
  const changed = changedKeys(word, block, { carried, printed, language })
  const found = new Map(Object.entries(printed.written))
  const facts = factsOf(carried, code)
  const { written: again, unread } = joinReread([
    readFront(opening, { facts, language }),
    readRecord(word, opening, { carried, facts, language }),
    readBlockLines(opening, { facts, language }, printed.unread),
    readSponsorLine(opening, { facts, language }),
    readAdoption(opening, { carried, facts, language }),
  ])
  const written = { ...carried, ...Object.fromEntries(changed.map((key) => [key, found.get(key) ?? ''])), ...again }
  return {
    written,
    facts: factsOf(written, code),
    changed: [...new Set([...changed, ...Object.keys(again)])],
    unread,
  }
}

/** The facts that our own files carry in their variables. */
function carriedFacts({ variables }: WordDocument): WrittenFactList {
  const facts = new Map<string, WrittenFact>()
  for (const [name, value] of variables) {
    const fact = name.startsWith(factPrefix) ? variableToFact(value) : undefined
    const key = name.slice(factPrefix.length)
    if (fact !== undefined && Object.hasOwn(factsSchema.shape, key)) facts.set(key, fact)
  }
  return Object.fromEntries(facts)
}

interface Compared {
  readonly carried: WrittenFactList
  readonly printed: TextFacts
  readonly language: Language
}

/** Facts that somebody has changed where they are printed: their composed line stands there no more. */
function changedKeys(
  { heads }: WordDocument,
  opening: readonly WordParagraph[],
  { carried, printed, language }: Compared,
): readonly string[] {
  const facts = factsOf(carried, language.code)
  const lines = [...heads, ...opening.map(({ pieces }) => plainText(withoutCalls(pieces)))]
  const isThere = (said: string | readonly string[] | undefined): boolean =>
    said === undefined || listOf(said).every((line) => isOneOf(lines, line))
  const organ = facts.organs[0]
  const composed = {
    distribution: language.masthead.distribution[facts.distribution],
    date: language.masthead.date(facts.date),
    session:
      facts.organs.length === 1 && organ?.session !== undefined
        ? language.session(organ.session, sessionsLike(organ.organ))
        : undefined,
    agenda: agendaLines(facts, language),
  }
  const moved = Object.entries(composed).flatMap(([key, line]) =>
    Object.hasOwn(printed.written, key) && !isThere(line) ? [key] : [],
  )
  const symbol = typeof carried['symbol'] === 'string' ? carried['symbol'] : undefined
  const isOtherSymbol =
    symbol !== undefined &&
    !symbol.includes('-') &&
    typeof printed.written['symbol'] === 'string' &&
    unspaced(printed.written['symbol']) !== unspaced(symbol)
  const titles = facts.agendaTitles.map((title) => title.join(' '))
  const areOtherTitles =
    isWhole(printed, moved.includes('agenda') ? undefined : facts.agenda.length) && !titles.every(isTitleIn(opening))
  return [...moved, ...(isOtherSymbol ? ['symbol'] : []), ...(areOtherTitles ? ['agenda-titles'] : [])]
}

/** The agenda lines of all organs. */
function agendaLines(facts: Facts, language: Language): readonly string[] {
  return facts.organs.flatMap(({ organ }, at) => {
    const entries = entriesOf(facts, at).map(([entry]) => entry)
    return entries.length === 0 ? [] : [language.agenda(entries, principalOf(organ))]
  })
}

/** True where each item of the agenda has its title: of fewer nobody knows whose they are. */
function isWhole({ written }: TextFacts, carried: number | undefined): boolean {
  const { agenda, 'agenda-titles': titles } = written
  const count = carried ?? (agenda === undefined ? 0 : listOf(agenda).length)
  return titles !== undefined && listOf(titles).length === count
}

/** True for a title that stands there, in one paragraph or parted into up to four. */
function isTitleIn(opening: readonly WordParagraph[]): (title: string) => boolean {
  const lines = opening.map(({ pieces }) => plainText(pieces).replace(/\n/g, ' '))
  const runs = lines.flatMap((_, start) => [1, 2, 3, 4].map((count) => lines.slice(start, start + count).join(' ')))
  return (title) => isOneOf(runs, title)
}

/** A year is printed with a space before it, whether or not it was written so. */
function unspaced(symbol: string): string {
  return symbol.replaceAll(' ', '')
}
