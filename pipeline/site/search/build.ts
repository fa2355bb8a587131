/**
 * Makes the index of a language. For every language that has documents the caller asks once:
 *
 *     const files = buildSearch('en', documents) // Map: 'search/en.js', 'search/en/words-1.js', 'search/en/text/letter.js', …
 *
 * and puts what it is given into the folder of the site, where `search.js` – the script that `bundle.mjs` makes of `client/` – lies,
 * too. The same documents in the same order are the same bytes. Files of `search/<language>/` that are not given are stale.
 */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { PageBlock, PageText } from '../page-text.ts'
import {
  type FoundDocument,
  languagePart,
  type LanguagePart,
  pathOfPart,
  receiver,
  type TermPlaces,
  type IndexedBlock,
  textPart,
  wordsPart,
} from './parts.ts'
import { joinedTermsOf, type Term, termsOf } from './terms.ts'

/** One language of one document, as the index is told of it. */
export interface SearchDocument {
  /** Its folder in the results, the same in all languages. */
  readonly name: string
  readonly title: string
  readonly symbols: readonly string[]
  /** The path of its web page, or of the file that is read in its place, in the folder of the results: `letter/A_80_1-EN.html`. */
  readonly path: string
  readonly read: () => PageText
}

/** Letters of a part of the words: several are a page's worth of a slow network, and read at once. */
const partSize = 80_000

/** The files of the index of a language, by their paths in the folder of the site. */
export function buildSearch(
  language: LanguageCode,
  documents: readonly SearchDocument[],
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const put = (name: string, contents: unknown): unknown => files.set(pathOfPart(name), writePart(name, contents))
  const words = new Places()
  const titles = new Places()
  const found = documents.map((document, number): FoundDocument => {
    const { name, title, path, symbols } = document
    const blocks = blocksOf(document.read())
    put(textPart(language, name), blocks)
    const inTitle = [...termsOf(title), ...joinedTermsOf(title)]
    const texts = [...symbols, ...blocks.flatMap(([, label, text]) => [label, text])]
    const inText = [...texts.flatMap(termsOf), ...texts.flatMap(joinedTermsOf)]
    const titleLength = titles.add(
      number,
      inTitle.map(({ forms }) => forms),
    )
    const length = words.add(number, [...inTitle, ...inText].map(formsInText))
    return [name, title, path, symbols, length, titleLength]
  })
  const parts = cut(words.sorted())
  parts.forEach((part, index) => put(wordsPart(language, index), part))
  const first: LanguagePart = {
    documents: found,
    titles: titles.sorted(),
    words: parts.map((part) => part[0]?.[0] ?? ''),
  }
  put(languagePart(language), first)
  return files
}

/** Blocks in the order in which they are looked through: what heads every document of a kind comes last. */
function blocksOf({ blocks }: PageText): readonly IndexedBlock[] {
  const [head, text] = [
    blocks.filter(({ part }) => part === 'masthead'),
    blocks.filter(({ part }) => part !== 'masthead'),
  ]
  return [...text, ...head].map(blockOf)
}

function blockOf({ id, anchor = '', label = '', text }: PageBlock): IndexedBlock {
  return id === undefined ? [anchor, label, text, 1] : [anchor, label, text]
}

function formsInText({ forms, three }: Term): readonly string[] {
  return three === undefined ? forms : [...forms, three]
}

/** Which documents have which terms, and how often. */
class Places {
  readonly #terms = new Map<string, number[]>()

  /** Adds the terms of a document, numbered in order, in all their forms, and says how many there are. */
  add(document: number, terms: readonly (readonly string[])[]): number {
    const counts = new Map<string, number>()
    for (const form of terms.flat()) counts.set(form, (counts.get(form) ?? 0) + 1)
    for (const [term, count] of counts) this.#placesOf(term).push(document, count)
    return terms.length
  }

  #placesOf(term: string): number[] {
    const before = this.#terms.get(term)
    if (before !== undefined) return before
    const places: number[] = []
    this.#terms.set(term, places)
    return places
  }

  sorted(): TermPlaces {
    return [...this.#terms]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([term, places]) => [term, asSteps(places)] as const)
  }
}

/** Numbers of documents as steps from the one before: short where a word is frequent. */
function asSteps(places: readonly number[]): readonly number[] {
  return places.map((value, index) => (index % 2 === 0 && index > 0 ? value - (places[index - 2] ?? 0) : value))
}

function cut(terms: TermPlaces): readonly TermPlaces[] {
  const parts: (readonly [string, readonly number[]])[][] = []
  let room = 0
  for (const entry of terms) {
    const size = entry[0].length + 6 + entry[1].reduce((sum, value) => sum + String(value).length + 1, 0)
    if (room < size || parts.length === 0) {
      parts.push([])
      room = partSize
    }
    parts.at(-1)?.push(entry)
    room -= size
  }
  return parts
}

const encoder = new TextEncoder()

/** A script that hands text over: browsers read JSON sooner than the same as code. */
function writePart(name: string, contents: unknown): Uint8Array {
  return encoder.encode(`${receiver}(${literal(name)},${literal(JSON.stringify(contents))})\n`)
}

function literal(text: string): string {
  const escaped = text.replaceAll(/['\\\n\r\u2028\u2029]/g, (sign) => escapes.get(sign) ?? sign)
  return `'${escaped}'`
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
])
