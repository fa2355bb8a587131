/** Opens terms that a part brought as an index of MiniSearch, which ranks and finds beginnings and misspelt words. */
import MiniSearch, { type AsPlainObject } from 'minisearch'
import type { KnownTerm } from './nearest-term.ts'
import type { TermPlaces } from './parts.ts'
import type { SoughtTerm } from './terms.ts'

/** How well documents, by their numbers, have what is looked for. */
export type Scores = ReadonlyMap<number, number>

/** An index that can be asked for one term at a time. */
export interface OpenTerms {
  readonly find: (term: SoughtTerm) => Scores
  /** The words that look like one. */
  readonly like: (term: string) => readonly KnownTerm[]
}

const asItIs = (term: string): string => term
const options = { fields: ['words'], processTerm: asItIs, tokenize: (text: string) => [text] }

/** The index of terms in documents that have so many. */
export function openTerms(terms: TermPlaces, lengths: readonly number[]): OpenTerms {
  const numbers = Object.fromEntries(lengths.map((_, number) => [number, number]))
  const plain: AsPlainObject = {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: numbers,
    fieldIds: { words: 0 },
    fieldLength: Object.fromEntries(lengths.map((length, number) => [number, [length]])),
    averageFieldLength: [lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)],
    storedFields: {},
    dirtCount: 0,
    index: terms.map(([term, places]) => [term, { 0: countsOf(places) }]),
    serializationVersion: 2,
  }
  const index = MiniSearch.loadJS(plain, options)
  return {
    find: ({ text, isPrefix }) =>
      new Map(index.search(text, { prefix: isPrefix }).map(({ id, score }) => [Number(id), score])),
    like: (term) => {
      const found = index.search(term, { fuzzy: fuzziness(term) }).flatMap((result) => result.terms)
      const counts = new Map<string, number>()
      for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1)
      return [...counts].map(([one, documents]) => ({ term: one, documents }))
    },
  }
}

/** Short words have too many that look like them. */
function fuzziness(term: string): number {
  return term.length < 4 ? 0 : 0.25
}

/** Steps from document to document as their numbers again. */
function countsOf(places: readonly number[]): Record<string, number> {
  const counts = new Map<number, number>()
  let document = 0
  for (let index = 0; index < places.length; index += 2) {
    document += places[index] ?? 0
    counts.set(document, places[index + 1] ?? 0)
  }
  return Object.fromEntries(counts)
}
