/** What the files of the index say, and how they are called: the same for those who write them and those who read. */

/** Terms in the order of their letters, each with the documents that have it: by how many later than the one before, and how often. */
export type TermPlaces = readonly (readonly [term: string, places: readonly number[]])[]

/** The first part of a language: what its documents are called, and where their words are. */
export interface LanguagePart {
  readonly documents: readonly FoundDocument[]
  readonly titles: TermPlaces
  /** The first term of each part of the words. */
  readonly words: readonly string[]
}

/** A document by what is shown of it: its folder, title, the path of its web page, symbols, and how many terms it and its title have. */
export type FoundDocument = readonly [
  name: string,
  title: string,
  path: string,
  symbols: readonly string[],
  length: number,
  titleLength: number,
]

/** A block of a document; without an own place it is led to by the nearest before it. */
export type IndexedBlock = readonly [anchor: string, label: string, text: string, isNear?: 1]

/** The function that every part calls with its name and its contents. */
export const receiver = 'mastheadSearch'

/** The name of the first part of a language. */
export function languagePart(language: string): string {
  return language
}

/** The name of a part of the words, counted from 0. */
export function wordsPart(language: string, index: number): string {
  return `${language}/words-${index + 1}`
}

/** The name of the part that holds the text of a document. */
export function textPart(language: string, document: string): string {
  return `${language}/text/${document}`
}

/** Where a part lies in the folder of the site. */
export function pathOfPart(name: string): string {
  return `search/${name}.js`
}
