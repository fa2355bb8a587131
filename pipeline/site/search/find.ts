/** Finds documents: by symbol, then by title, then by their text, in one language after the other. */
import { partsOfSymbol } from './fold.ts'
import { openTerms, type OpenTerms, type Scores } from './open-terms.ts'
import { type LanguagePart, languagePart, type TermPlaces, wordsPart } from './parts.ts'
import { hasPhrases, readQuery, type SearchQuery, type SoughtTerm } from './terms.ts'

/** A document that was found. */
export interface Hit {
  readonly language: string
  readonly name: string
  readonly title: string
  readonly path: string
  readonly symbols: readonly string[]
  readonly by: 'symbol' | 'title' | 'text'
  readonly score: number
}

/** What was found so far. */
export interface Findings {
  readonly hits: readonly Hit[]
  readonly sought: SearchQuery
  readonly isWhole: boolean
  /** Whether what was typed stands nowhere, and words like it were found. */
  readonly isSimilar: boolean
}

/** Loads a part by its name; what was loaded is kept. */
export type LoadPart = (name: string) => Promise<unknown>

/** Languages of the interface and of the index. */
export interface SearchLanguages {
  readonly own: string
  readonly all: readonly string[]
}

/** Where one language has so many documents, the others are not asked. */
const enough = 10

/** So many parts are loaded for the beginning of a word; of a shorter one only the word itself is looked for. */
const mostParts = 3

/** Searches; what it has is told whenever it has more. */
export type Find = (query: string) => AsyncGenerator<Findings>

/** Makes a search that loads what it needs. */
export function makeFind(load: LoadPart, { own, all }: SearchLanguages): Find {
  const open = openLanguages(load)
  return async function* find(query) {
    const sought = readQuery(query)
    const found = new Map<string, Hit>()
    const add = (hits: readonly Hit[]): void =>
      hits.forEach((hit) => (found.has(hit.name) ? undefined : found.set(hit.name, hit)))
    const languages = sought.terms.length === 0 ? [] : languagesFor(query, own, all)
    const tell = (isWhole: boolean, isSimilar = false): Findings => ({
      hits: ranked([...found.values()], languages),
      sought,
      isWhole,
      isSimilar,
    })
    for (const language of languages) {
      if (found.size >= enough || isNamed(found)) break
      const opened = await open(language)
      add([...opened.bySymbol(query), ...opened.byTitle(sought)])
      if (found.size > 0) yield tell(false)
      add(await opened.byText(sought))
      if (found.size > 0) yield tell(false)
    }
    const isSimilar = found.size === 0
    for (const language of isSimilar ? languages : []) add((await open(language)).bySimilarTitle(sought))
    yield tell(true, isSimilar && found.size > 0)
  }
}

/** Whoever types a symbol looks for its document, which is found in the first language that has it. */
function isNamed(found: ReadonlyMap<string, Hit>): boolean {
  return [...found.values()].some(({ by }) => by === 'symbol')
}

/** Scores of two languages say nothing of each other: what comes first of one stays before what comes later. */
function ranked(hits: readonly Hit[], languages: readonly string[]): readonly Hit[] {
  return hits.toSorted(
    (one, other) =>
      ranks[one.by] - ranks[other.by] ||
      languages.indexOf(one.language) - languages.indexOf(other.language) ||
      other.score - one.score,
  )
}

const ranks: Readonly<Record<Hit['by'], number>> = { symbol: 0, title: 1, text: 2 }

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Han}/u, ['zh']],
  [/\p{Script=Latin}/u, ['en', 'fr', 'es']],
]

/** Languages in the order in which they are asked: those of the letters that were typed, that of the page before others. */
export function languagesFor(query: string, own: string, all: readonly string[]): readonly string[] {
  const typed = scripts.find(([script]) => script.test(query))?.[1]
  // Figures are those of a symbol, perhaps, whose letters are of no language.
  const isOfAny = typed === undefined || /\p{Nd}/u.test(query)
  const order = isOfAny || typed.includes(own) ? [own] : []
  return [...new Set([...order, ...(typed ?? []), own, ...(isOfAny ? all : [])])].filter((language) =>
    all.includes(language),
  )
}

/** A language of the index, its first part loaded. */
interface OpenLanguage {
  readonly bySymbol: (query: string) => readonly Hit[]
  readonly byTitle: (sought: SearchQuery) => readonly Hit[]
  readonly bySimilarTitle: (sought: SearchQuery) => readonly Hit[]
  readonly byText: (sought: SearchQuery) => Promise<readonly Hit[]>
}

function openLanguages(load: LoadPart): (language: string) => Promise<OpenLanguage> {
  const opened = new Map<string, Promise<OpenLanguage>>()
  return (language) => {
    const before = opened.get(language)
    if (before !== undefined) return before
    const opening = load(languagePart(language)).then((part) => openLanguage(language, part as LanguagePart, load))
    opened.set(language, opening)
    // What could not be loaded is asked for again.
    opening.catch(() => opened.delete(language))
    return opening
  }
}

function openLanguage(language: string, part: LanguagePart, load: LoadPart): OpenLanguage {
  const { documents } = part
  const titles = openTerms(
    part.titles,
    documents.map((document) => document[5]),
  )
  const words = openWords(language, part, load)
  const symbols = documents.map((document) => document[3].map(partsOfSymbol))
  const hitsOf = (by: Hit['by'], scores: Scores): readonly Hit[] =>
    [...scores].flatMap(([number, score]) => {
      const document = documents[number]
      if (document === undefined) return []
      const [name, title, path, ownSymbols] = document
      return [{ language, name, title, path, symbols: ownSymbols, by, score }]
    })
  return {
    bySymbol: (query) => hitsOf('symbol', matchSymbols(query, symbols)),
    byTitle: (sought) =>
      hitsOf('title', together(sought.terms.map(({ text, isPrefix }) => titles(text, { isPrefix })))).filter(
        ({ title }) => hasPhrases([title], sought),
      ),
    bySimilarTitle: ({ terms }) =>
      hitsOf('title', together(terms.map(({ text, isPrefix }) => titles(text, { isPrefix, fuzzy: fuzziness(text) })))),
    byText: async ({ inText }) => hitsOf('text', together(await Promise.all(inText.map(words)))),
  }
}

/** Short words have too many that look like them. */
function fuzziness(term: string): number {
  return term.length < 4 ? 0 : 0.25
}

/** Documents that have all of several terms. */
function together(scores: readonly Scores[]): Scores {
  const [first, ...rest] = scores.toSorted((one, other) => one.size - other.size)
  return new Map(
    [...(first ?? [])].flatMap(([number, score]) => {
      const others = rest.map((each) => each.get(number))
      const sum = others.reduce<number | undefined>(
        (total, one) => (total === undefined || one === undefined ? undefined : total + one),
        score,
      )
      return sum === undefined ? [] : [[number, sum] as const]
    }),
  )
}

/** Looks a term up in the parts that may have it. */
function openWords(
  language: string,
  { words, documents }: LanguagePart,
  load: LoadPart,
): (term: SoughtTerm) => Promise<Scores> {
  const lengths = documents.map((document) => document[4])
  const opened = new Map<number, Promise<OpenTerms>>()
  const open = (index: number): Promise<OpenTerms> => {
    const before = opened.get(index)
    if (before !== undefined) return before
    const opening = load(wordsPart(language, index)).then((terms) => openTerms(terms as TermPlaces, lengths))
    opened.set(index, opening)
    opening.catch(() => opened.delete(index))
    return opening
  }
  return async ({ text, isPrefix }) => {
    const parts = partsFor(text, words)
    const isWide = isPrefix && parts.length > mostParts
    const asked = isPrefix && !isWide ? parts : parts.slice(0, 1)
    const found = await Promise.all(asked.map(open))
    return best(found.map((terms) => terms(text, { isPrefix: isPrefix && !isWide })))
  }
}

/** The parts that have terms beginning with one, that of the term itself first. */
export function partsFor(term: string, starts: readonly string[]): readonly number[] {
  const isAfter = (start: string): boolean => start > term && !start.startsWith(term)
  const end = starts.findIndex(isAfter)
  const last = end === -1 ? starts.length : end
  const first = Math.max(
    0,
    starts.slice(0, last).findLastIndex((start) => start <= term),
  )
  return Array.from({ length: last - first }, (_, index) => first + index)
}

function best(all: readonly Scores[]): Scores {
  const scores = new Map<number, number>()
  for (const [number, score] of all.flatMap((each) => [...each]))
    scores.set(number, Math.max(score, scores.get(number) ?? 0))
  return scores
}

/** Symbols that have what was typed, from the beginning or from a number on; the whole symbol first. */
export function matchSymbols(query: string, symbols: readonly (readonly (readonly string[])[])[]): Scores {
  const typed = partsOfSymbol(query)
  const hasForm = typed.length > 0 && /^[\p{L}\p{M}\p{Nd}\s/.()-]*$/u.test(query) && /[\p{Nd}/]|^.{2,}$/u.test(query)
  if (!hasForm) return new Map()
  return new Map(
    symbols.flatMap((own, number) => {
      const score = Math.max(0, ...own.map((parts) => matchSymbol(typed, parts)))
      return score === 0 ? [] : [[number, score] as const]
    }),
  )
}

function matchSymbol(typed: readonly string[], parts: readonly string[]): number {
  const isAt = (start: number): boolean =>
    typed.every((part, index) =>
      index === typed.length - 1 ? parts[start + index]?.startsWith(part) === true : parts[start + index] === part,
    )
  const start = parts.findIndex((part, index) => isAt(index) && (index === 0 || /^\d/.test(part)))
  if (start === -1) return 0
  const isExact = parts[start + typed.length - 1] === typed.at(-1)
  // A symbol that is whole comes before those that go on, these before figures that go on: A/80/1, A/80/1/Add.1, A/80/10.
  return (start === 0 ? 100 : 10) + (isExact ? 5 : 0) + 1 / (1 + parts.length - typed.length)
}
