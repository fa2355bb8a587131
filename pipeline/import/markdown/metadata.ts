/** What stands over a text of Markdown: front matter, or the title block of pandoc. */
import { languages } from '../../../templates/languages/index.ts'
import { factKeys, factsSchema } from '../../facts/definitions.ts'
import type { WrittenFact, WrittenFactList } from '../../facts/written.ts'
import { dateOf } from '../facts/lines.ts'
import { readFacts } from '../read-facts.ts'

/** What a text says of itself. */
export interface Metadata {
  readonly title: string | undefined
  readonly subtitle: string | undefined
  readonly abstract: string | undefined
  /** The tag of its language. */
  readonly language: string | undefined
  readonly facts: WrittenFactList
  /** What no fact says: its key, its words, its line from 1. */
  readonly rest: readonly { readonly key: string; readonly words: string; readonly line: number }[]
  /** Lines that say what none of its values does: comments, above all. */
  readonly unread: readonly { readonly words: string; readonly line: number }[]
  /** Lines that it takes. */
  readonly lines: number
}

/** Lines that may be of it. */
const mostLines = 1000

/** Reads what stands over a text. */
export function readMetadata(lines: readonly string[]): Metadata {
  if (lines[0]?.startsWith('%') === true) return readTitleBlock(lines)
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.slice(1, mostLines).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1
    : 0
  if (end === 0) return metadataOf({}, lines, 0)
  const yaml = lines.slice(1, end).join('\n')
  const read = yaml.trim() === '' ? {} : readFacts(yaml)
  // What is no YAML is a text between two rules.
  if (read === undefined) return metadataOf({}, lines, 0)
  return { ...metadataOf(read, lines, end + 1), unread: unreadIn(lines.slice(1, end), read) }
}

function unreadIn(lines: readonly string[], said: WrittenFactList): Metadata['unread'] {
  const known = new Set(wordsIn(saidBy(said)))
  return lines
    .map((words, index) => ({ words: words.trim(), line: index + 2 }))
    .filter(({ words }) => wordsIn(words.replace(escapes, ' ')).some((word) => !known.has(word)))
}

const escapes = /\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|\w)/g

/** Keys and values as one text. */
function saidBy(value: WrittenFact): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(saidBy).join(' ')
  return Object.entries(value)
    .map(([key, each]) => `${key} ${saidBy(each)}`)
    .join(' ')
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

const fields = ['title', 'author', 'date'] as const

/** "% Title", "% Authors" and "% Date": a line that is set in goes on the one before. */
function readTitleBlock(lines: readonly string[]): Metadata {
  const said: string[] = []
  let at = 0
  for (; at < lines.length && at < mostLines; at += 1) {
    const line = lines[at] ?? ''
    const goesOn = /^\s+\S/.test(line) && said.length > 0
    if (!goesOn && (!line.startsWith('%') || said.length === fields.length)) break
    if (goesOn) said.push(`${said.pop() ?? ''} ${line.trim()}`)
    else said.push(line.slice(1).trim())
  }
  const entries = fields.map((key, index) => [key, said[index] ?? ''] as const).filter(([, words]) => words !== '')
  return metadataOf(Object.fromEntries(entries), lines, at)
}

const own = new Set(['title', 'subtitle', 'abstract', 'lang', 'language', 'date'])

function metadataOf(said: WrittenFactList, lines: readonly string[], count: number): Metadata {
  const all = new Map(Object.entries(said))
  const words = (key: string): string | undefined => textOf(all.get(key))
  const date = dateIn(words('date'))
  const facts = Object.entries(said).filter(([key, value]) => !own.has(key) && isFact(key, value))
  const untold = Object.entries(said).filter(
    ([key, value]) =>
      (key === 'date' && date === undefined) ||
      (own.has(key) ? textOf(value) === undefined : !facts.some(([each]) => each === key)),
  )
  return {
    title: words('title'),
    subtitle: words('subtitle'),
    abstract: words('abstract'),
    language: words('lang') ?? words('language'),
    facts: { ...Object.fromEntries(facts), ...(date === undefined ? {} : { date }) },
    rest: untold.map(([key, value]) => ({ key, words: shown(value), line: lineOf(key, lines, count) })),
    unread: [],
    lines: count,
  }
}

/** Words of a value that is one text. */
function textOf(value: WrittenFact | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function shown(value: WrittenFact): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value)
}

/** A key of ours with a value that it may have. */
function isFact(key: string, value: WrittenFact): boolean {
  const known = factKeys.find((each) => each === key)
  return known !== undefined && factsSchema.shape[known].safeParse(value).success
}

/** The day of a date, as programs write it or as a language does. */
function dateIn(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(words)?.[0]
  if (iso !== undefined) return isFact('date', iso) ? iso : undefined
  if (words.length > 60) return undefined
  return Object.values(languages)
    .flatMap(({ masthead, resolutions }) => [masthead.date, resolutions.day].map((write) => dateOf(words, write)))
    .find((each) => each !== undefined)
}

function lineOf(key: string, lines: readonly string[], count: number): number {
  const at = lines.slice(0, count).findIndex((line) => line.startsWith(`${key}:`))
  return at === -1 ? Math.max(1, fields.findIndex((field) => field === key) + 1) : at + 1
}
