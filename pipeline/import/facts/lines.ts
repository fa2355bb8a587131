/** Composed lines the other way round: the fact is the one from which the language composes the line. */
import type { Language } from '../../../templates/languages/language.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { OrganName } from '../../../templates/organs.ts'
import type { AgendaEntry, SessionFact } from '../../../templates/vocabulary.ts'

/** Lines are the same where only their spaces, their case, how their hyphens break or the marks of notes differ. */
export function plainLine(text: string): string {
  return text
    .replaceAll('\u2011', '-')
    .normalize('NFKC')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/[’‘']/g, "'")
    .trimEnd()
    .replace(/(?<!\*)\*+$/, '')
    .trim()
    .toLowerCase()
}

/** French typography puts spaces where a fact has none. */
function bareLine(text: string): string {
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
  const wanted = plainLine(line)
  const sessions = ranges.flatMap(([type, first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step): SessionFact => ({ number: first + step, type })),
  )
  return sessions.find((session) => plainLine(language.session(session, organ)) === wanted)
}

/** The day, ISO, that a line names by a way of writing dates. */
export function dateOf(line: string, write: (iso: string) => string): string | undefined {
  const figures = line.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const year = /(?:19|20)\d\d/.exec(figures)?.[0]
  if (year === undefined) return undefined
  const wanted = plainLine(line)
  for (let day = Date.parse(`${year}-01-01T00:00:00Z`); ; day += 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10)
    if (!iso.startsWith(year)) return undefined
    if (plainLine(write(iso)) === wanted) return iso
  }
}

const latin = [...'abcdefghijklmnopqrstuvwxyz']

/** What stands for the letter of a sub-item in a language's agenda lines. */
function subLetters(language: Language): ReadonlyMap<string, string> {
  const lineWith = (letter: string): string => language.agenda([{ item: 1, sub: [letter], provisional: false }])
  return new Map(
    latin.map((letter) => {
      const [own, other] = [lineWith(letter), lineWith(letter === 'a' ? 'b' : 'a')]
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
  for (const [word] of line.matchAll(/\d+|(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}'’])\)?/gu)) {
    const letter = letters.get(word)
    if (/^\d/.test(word)) found.push({ item: Number(word), sub: [] })
    else if (letter !== undefined) found.at(-1)?.sub.push(letter)
  }
  const ways = [{ provisional: false }, { provisional: true }, { provisional: false, preliminary: true }] as const
  return ways
    .map((way) => found.map((entry) => ({ ...entry, ...way })))
    .find((entries) => entries.length > 0 && plainLine(language.agenda(entries, organ)) === plainLine(line))
}

const codes = Object.keys(languages) as readonly LanguageCode[]

/** The languages that a line names, alone or two together. */
export function originalOf(
  line: string,
  compose: (codes: readonly LanguageCode[]) => string,
): readonly LanguageCode[] | undefined {
  const pairs = codes.flatMap((first) => codes.flatMap((second) => (first === second ? [] : [[first, second]])))
  return [...codes.map((code) => [code]), ...pairs].find((each) => isSameLine(compose(each), line))
}
