/** What facts compose in a language: the lines of the masthead and of the first page in which each of them is printed. */
import type { ComposedLine } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import { chooseKind } from '../facts/choose-kind.ts'
import type { FactKey } from '../facts/definitions.ts'
import type { Facts } from '../facts/facts.ts'
import { composeNotes } from '../prepare/composed-notes.ts'
import { composeParagraphs } from '../prepare/composed-lines.ts'
import type { Composing } from '../prepare/composing.ts'
import { composeColumns, composeFirstFoot, composeMasthead, printedSymbols } from '../prepare/masthead.ts'
import type { SessionWords } from '../prepare/session-lines.ts'
import { sheetOf } from '../prepare/sheet.ts'
import { closingLines } from '../prepare/title.ts'
import { linesOf, plainText } from '../reading-order.ts'
import type { Line } from '../publication.ts'

type Compose = (composing: Composing) => readonly (string | undefined)[]

const composers: ReadonlyMap<string, Compose> = new Map(
  Object.entries({
    organ: (given) => [...organsOf(given), ...linesUnder(given, ['organ', 'body'])],
    committee: (given) => linesUnder(given, ['body', 'group', 'committee']),
    symbol: ({ facts }) => printedSymbols(facts),
    session: (given) => linesUnder(given, ['session', 'sessionDetail']),
    agenda: (given) => linesUnder(given, ['agenda']),
    'agenda-titles': (given) =>
      columnsOf(given).flatMap(({ agendaTitles }) => agendaTitles.map((title) => title.map(plainText).join(' / '))),
    distribution: distributionOf,
    date: distributionOf,
    original: distributionOf,
    versions: distributionOf,
    language: distributionOf,
    status: (given) => [composeMasthead(given).status],
    job: (given) => [composeFirstFoot(given, sheetOf(given.facts, given.kind)).jobLine],
    adopted: (given) => [...openingLines(given, ['adoption', 'council-adoption']), ...meetings(given)],
    meeting: (given) => [...openingLines(given, ['meeting', 'record', 'held', 'council-adoption']), ...meetings(given)],
    number: (given) => openingLines(given, ['number', 'adoption']),
    proponent: (given) => openingLines(given, ['proponent']),
    section: (given) => openingLines(given, ['section']),
    sponsors: (given) => openingLines(given, ['sponsors', 'submission']),
    by: (given) => openingLines(given, ['author', 'submission']),
    subtitle: (given) => openingLines(given, ['author', 'subtitle']),
    'titles-above': (given) => openingLines(given, ['above']),
    issuance: (given) => openingLines(given, ['issuance']),
    addressee: (given) => openingLines(given, ['addressee']),
    sender: (given) => openingLines(given, ['sender']),
    hour: (given) => openingLines(given, ['held']),
    place: (given) => openingLines(given, ['held']),
    when: (given) => openingLines(given, ['held']),
    translation: notesOf,
    reissued: notesOf,
    'agenda-note': notesOf,
    'sponsors-note': notesOf,
    'issuance-note': notesOf,
  } satisfies Partial<Record<FactKey, Compose>>),
)

/** The lines that a fact is printed in; none where it is printed nowhere, or where its facts are not sound. */
export function linesOfFact(key: string, facts: Facts): readonly string[] {
  const compose = composers.get(key)
  if (compose === undefined) return []
  const [kind, language] = [chooseKind(facts), languages[facts.language]]
  const lines = compose({ facts, kind, language, notes: composeNotes(facts, language) })
  return [...new Set(lines.filter((line) => line !== undefined && line.trim() !== ''))].map((line = '') => line)
}

function organsOf(given: Composing): readonly string[] {
  return composeMasthead(given).organs
}

function distributionOf(given: Composing): readonly (string | undefined)[] {
  return composeMasthead(given).distribution
}

function columnsOf(given: Composing): readonly SessionWords[] {
  return composeColumns(given, [])
}

function linesUnder(given: Composing, names: readonly (keyof Omit<SessionWords, 'agendaTitles'>)[]): readonly string[] {
  return columnsOf(given).flatMap((column) => names.flatMap((name) => wordsOfLine(column[name])))
}

function wordsOfLine(line: string | Line | undefined): readonly string[] {
  if (line === undefined) return []
  return [typeof line === 'string' ? line : plainText(line)]
}

/** Lines that the kind has over its title, as its title, or under it. */
function openingLines(given: Composing, names: readonly ComposedLine[]): readonly string[] {
  const { over, under, title } = given.kind
  const known = new Set<string>([...[...over, ...under].map(({ line }) => line), ...title.from])
  return names.filter((name) => known.has(name)).flatMap((name) => composeParagraphs(name, given).map(plainText))
}

function meetings({ kind, facts, language }: Composing): readonly string[] {
  return kind.endsWithMeeting ? closingLines(facts, language) : []
}

function notesOf({ notes }: Composing): readonly string[] {
  return notes.notes.map(({ label, children }) => `${label} ${children.flatMap(linesOf).map(plainText).join(' ')}`)
}
