/** Finds documents: by symbol, then by title, then by their text, in one language after the other. */
import { partsOfSymbol, withoutEnding } from './fold.ts'
import { matchSymbols } from './match-symbols.ts'
import { nearestTerm, type KnownTerm } from './nearest-term.ts'
import { openTerms, type OpenTerms, type Scores } from './open-terms.ts'
import { type LanguagePart, languagePart, type TermPlaces, wordsPart } from './parts.ts'
import { plainQuery } from './plain-query.ts'
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
  return async function* find(typed) {
    const query = plainQuery(typed)
    const sought = readQuery(query)
    const found = new Map<string, Hit>()
    const add = (hits: readonly Hit[]): void =>
      hits.forEach((hit) => (found.has(hit.name) ? undefined : found.set(hit.name, hit)))
    const languages = sought.terms.length === 0 ? [] : languagesFor(query, own, all)
    const tell = (isWhole: boolean, similar?: SearchQuery): Findings => ({
      hits: ranked([...found.values()], languages),
      sought: similar ?? sought,
      isWhole,
      isSimilar: similar !== undefined,
    })
    for (const language of languages) {
      if (found.size >= enough || isNamed(found)) break
      const opened = await open(language)
      add([...opened.bySymbol(query), ...opened.byTitle(sought)])
      if (found.size > 0) yield tell(false)
      add(await opened.byText(sought))
      if (found.size > 0) yield tell(false)
    }
    for (const language of found.size === 0 ? languages : []) {
      const opened = await open(language)
      const similar = await opened.correct(sought)
      if (similar !== undefined) add([...opened.byTitle(similar), ...(await opened.byText(similar))])
      if (found.size > 0) return yield tell(true, similar)
    }
    yield tell(true)
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
  readonly byText: (sought: SearchQuery) => Promise<readonly Hit[]>
  /** What may have been meant where words stand nowhere; absent where nothing is like them. */
  readonly correct: (sought: SearchQuery) => Promise<SearchQuery | undefined>
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
      hitsOf('title', together(sought.terms.map(titles.find))).filter(({ title }) => hasPhrases([title], sought)),
    byText: async ({ inText }) => hitsOf('text', together(await Promise.all(inText.map(words.find)))),
    correct: async (sought) => {
      const meant = await Promise.all(sought.terms.map((term) => correctTerm(term, titles, words)))
      const isSame = meant.every((term, index) => term === sought.terms[index])
      return isSame ? undefined : { ...sought, terms: meant, inText: meant }
    },
  }
}

/** The word that a term was meant to be, where nothing has it. */
async function correctTerm(term: SoughtTerm, titles: OpenTerms, words: OpenWords): Promise<SoughtTerm> {
  // Of figures and symbols another one is no slip of the same.
  if (/\p{Nd}/u.test(term.text) || (await words.find(term)).size > 0) return term
  const nearest = nearestTerm(term.word, [...titles.like(term.word), ...(await words.like(term.word))])
  return nearest === undefined ? term : { text: withoutEnding(nearest), isPrefix: true, word: nearest }
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

/** The words of all texts, in parts. */
interface OpenWords {
  readonly find: (term: SoughtTerm) => Promise<Scores>
  readonly like: (term: string) => Promise<readonly KnownTerm[]>
}

/** Looks a term up in the parts that may have it. */
function openWords(language: string, { words, documents }: LanguagePart, load: LoadPart): OpenWords {
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
  const find = async ({ text, isPrefix, word }: SoughtTerm): Promise<Scores> => {
    const parts = partsFor(text, words)
    const isWide = isPrefix && parts.length > mostParts
    const asked = isPrefix && !isWide ? parts : parts.slice(0, 1)
    const found = await Promise.all(asked.map(open))
    return best(found.map((terms) => terms.find({ text, isPrefix: isPrefix && !isWide, word })))
  }
  const like = async (text: string): Promise<readonly KnownTerm[]> => {
    const found = await Promise.all(partsLike(text, words).map(open))
    return found.flatMap((terms) => terms.like(text))
  }
  return { find, like }
}

/** The parts of words that begin as one does: as many letters are the same as keep the parts few. */
function partsLike(text: string, starts: readonly string[]): readonly number[] {
  const all = [1, 2, 3, 4].map((letters) => partsFor(text.slice(0, letters), starts))
  return all.find((parts) => parts.length <= mostParts) ?? []
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
