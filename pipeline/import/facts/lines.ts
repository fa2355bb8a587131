/** Composed lines the other way round: the fact is the one from which the language composes the line. */
import type { Language } from '../../../templates/languages/language.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { OrganName } from '../../../templates/organs.ts'
import { stations } from '../../../templates/stations/index.ts'
import { namesOf } from '../../facts/values.ts'
import type { AgendaEntry, SessionFact } from '../../../templates/vocabulary.ts'

/** Lines are the same where only their spaces, their case, how their hyphens break or the marks of notes differ. */
export function plainLine(text: string): string {
  return (
    text
      .replaceAll('\u2011', '-')
      // Arabic mastheads stretch letters, and nobody types that.
      .replaceAll('\u0640', '')
      .normalize('NFKC')
      .replace(/[\s\u00A0\u202F]+/gu, ' ')
      .replace(/[’‘']/g, "'")
      .trimEnd()
      .replace(/(?<!\*)\*+$/, '')
      .trim()
      .toLowerCase()
  )
}

/** French typography puts spaces where a fact has none. */
export function bareLine(text: string): string {
  return plainLine(text).replaceAll(' ', '')
}

export function isSameLine(a: string, b: string): boolean {
  return bareLine(a) === bareLine(b)
}

/** True for a line that is the same as one of some. */
export function isOneOf(lines: readonly string[], line: string): boolean {
  const wanted = bareLine(line)
  return lines.some((each) => bareLine(each) === wanted)
}

/** True for one of some lines by its letters alone: Arabic files have the signs of "Distr.: General" in another order (CEDAW/C/BGD/6-7, one document alone). */
export function hasLettersOf(lines: readonly string[], line: string): boolean {
  const wanted = lettersOf(line)
  return wanted !== '' && lines.some((each) => lettersOf(each) === wanted)
}

function lettersOf(line: string): string {
  return plainLine(line).replaceAll(/[^\p{L}\p{M}]/gu, '')
}

const ranges: readonly (readonly [SessionFact['type'], number, number])[] = [
  ['regular', 1, 130],
  ['year', 1, 130],
  ['special', 1, 60],
  ['emergency-special', 1, 30],
  ['resumed', 1, 130],
  ['regular', 1946, 2060],
]

/** The session that a line names. */
export function sessionOf(line: string, language: Language, organ?: OrganName): SessionFact | undefined {
  return sessionLines(language, organ).get(plainLine(line))
}

/** Sessions by their lines, which are composed once for a language and an organ. */
const knownSessions = new WeakMap<Language, Map<OrganName | undefined, ReadonlyMap<string, SessionFact>>>()

function sessionLines(language: Language, organ: OrganName | undefined): ReadonlyMap<string, SessionFact> {
  const byOrgan = knownSessions.get(language) ?? new Map<OrganName | undefined, ReadonlyMap<string, SessionFact>>()
  knownSessions.set(language, byOrgan)
  const known = byOrgan.get(organ)
  if (known !== undefined) return known
  const sessions = ranges.flatMap(([type, first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step): SessionFact => ({ number: first + step, type })),
  )
  // The first of two that are written alike is meant.
  const lines = new Map(
    sessions.toReversed().map((session) => [plainLine(language.session(session, organ)), session] as const),
  )
  byOrgan.set(organ, lines)
  return lines
}

/** Organs whose sessions or agendas some language words in a way of their own. */
const wordings = ['general-assembly', 'economic-and-social-council', 'human-rights-council'] as const

/** True for the line of a session, of whatever organ. */
export function isSessionLine(line: string, language: Language): boolean {
  return wordings.some((organ) => sessionOf(line, language, organ) !== undefined)
}

/** True for the line of an agenda, of whatever organ. */
export function isAgendaLine(line: string, language: Language): boolean {
  return wordings.some((organ) => agendaOf(line, language, organ) !== undefined)
}

/** The session with place and days, where a line under it names them; absent where they do not compose the line again. */
export function heldOf(line: string, session: SessionFact, language: Language): SessionFact | undefined {
  const figures = inLatinFigures(line)
  const years = [...new Set(figures.match(/(?:19|20)\d\d/g))].slice(0, 2)
  const days = [...figures.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map(([day]) => day.padStart(2, '0')).slice(0, 4)
  const dates = years.flatMap((year) => months.flatMap((month) => days.map((day) => `${year}-${month}-${day}`)))
  const real = [...new Set(dates)].filter(isDay).toSorted()
  const spans = real.flatMap((from) => real.filter((to) => to >= from).map((to) => ({ from, to })))
  return spans
    .map(({ from, to }) => heldIn(line, { ...session, from, ...(to === from ? {} : { to }) }, language))
    .find((held) => held && withPlainDashes(language.sessionDetail(held) ?? '') === withPlainDashes(line))
}

/** A session that is held where the line says, before or behind its days. */
function heldIn(line: string, session: SessionFact, language: Language): SessionFact | undefined {
  const days = withPlainDashes(language.sessionDetail(session) ?? '')
  const plain = withPlainDashes(line)
  if (plain === days) return session
  const place = namesOf(stations).find((key) => plain.includes(withPlainDashes(stations[key].names[language.code])))
  if (place !== undefined) return { ...session, place }
  const [before = ''] = line.split(/\s*[,،，(]/u)
  return /\d/.test(before) || before === '' ? undefined : { ...session, place: before.trim() }
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function withPlainDashes(text: string): string {
  return bareLine(text).replace(/[–—-]/gu, '-')
}

export function inLatinFigures(line: string): string {
  return line.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

/** The day, ISO, that a line names by a way of writing dates. */
export function dateOf(line: string, write: (iso: string) => string): string | undefined {
  const figures = inLatinFigures(line)
  const year = /(?:19|20)\d\d/.exec(figures)?.[0]
  if (year === undefined) return undefined
  const wanted = plainLine(line)
  for (let day = Date.parse(`${year}-01-01T00:00:00Z`); ; day += 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10)
    if (!iso.startsWith(year)) return undefined
    if (plainLine(write(iso)) === wanted) return iso
  }
}

/** "a" to "z", and behind them "aa" to "zz". */
const latin = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [letter, letter + letter])

const knownLetters = new WeakMap<Language, ReadonlyMap<string, string>>()

/** What stands for the letter of a sub-item in a language's agenda lines. */
function subLetters(language: Language): ReadonlyMap<string, string> {
  const letters = knownLetters.get(language) ?? composeLetters(language)
  knownLetters.set(language, letters)
  return letters
}

function composeLetters(language: Language): ReadonlyMap<string, string> {
  const lineWith = (letter: string): string => language.agenda([{ item: 1, sub: [letter], provisional: false }])
  return new Map(
    latin.map((letter) => {
      const [own, other] = [lineWith(letter), lineWith((letter.startsWith('a') ? 'b' : 'a').repeat(letter.length))]
      let start = 0
      while (own[start] === other[start] && start < own.length) start += 1
      let end = 0
      while (own.at(-1 - end) === other.at(-1 - end) && end < own.length - start) end += 1
      // With the bracket behind it: "y" alone is a word.
      const bracket = own.slice(own.length - end).startsWith(')') ? ')' : ''
      return [own.slice(start, own.length - end) + bracket, letter]
    }),
  )
}

/** The entries that an agenda line names; absent where they do not compose the line again. */
export function agendaOf(line: string, language: Language, organ?: OrganName): readonly AgendaEntry[] | undefined {
  const letters = subLetters(language)
  const found: { item: number; sub: string[] }[] = []
  for (const [word] of line.matchAll(
    /\d+|(?<![\p{L}\p{N}])(?:(\p{L}\u0640?) ?\1|\p{L}\u0640?)(?![\p{L}\p{N}'’])\)?/gu,
  )) {
    const letter = letters.get(word)
    if (/^\d/.test(word)) found.push({ item: Number(word), sub: [] })
    else if (letter !== undefined) found.at(-1)?.sub.push(letter)
  }
  return agendaWays(found.length)
    .map((ways) => found.map((entry, index) => ({ ...entry, ...(ways[index] ?? settled) })))
    .find((entries) => entries.length > 0 && plainLine(language.agenda(entries, organ)) === plainLine(line))
}

type AgendaWay = Pick<AgendaEntry, 'provisional' | 'preliminary'>

const settled: AgendaWay = { provisional: false }

/** Where so many items of a line stand: all in one agenda, or the first ones in the agenda and the others in one that is not settled. */
function agendaWays(count: number): readonly (readonly AgendaWay[])[] {
  const open: readonly AgendaWay[] = [{ provisional: true }, { provisional: false, preliminary: true }]
  const counts = Array.from({ length: count > mostItems ? 1 : count }, (_, index) => index)
  return [
    Array.from({ length: count }, () => settled),
    ...counts.flatMap((first) =>
      open.map((way) => Array.from({ length: count }, (_, index) => (index < first ? settled : way))),
    ),
  ]
}

/** No line of several agendas has more items. */
const mostItems = 50

const codes = Object.keys(languages) as readonly LanguageCode[]

/** One language, two in either order, or three in theirs. */
const sets: readonly (readonly LanguageCode[])[] = [
  ...codes.map((code) => [code]),
  ...codes.flatMap((first) => codes.flatMap((second) => (first === second ? [] : [[first, second]]))),
  ...codes.flatMap((first, at) =>
    codes.slice(at + 1).flatMap((second, next) => codes.slice(at + next + 2).map((third) => [first, second, third])),
  ),
]

/** The languages that a line names, alone or several together. */
export function originalOf(
  line: string,
  compose: (codes: readonly LanguageCode[]) => string,
): readonly LanguageCode[] | undefined {
  const wanted = bareLine(line)
  return sets.find((each) => bareLine(compose(each)) === wanted)
}
