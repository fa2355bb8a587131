/** A file of others whose opening and facts are known. */
import type { OpeningItems } from '../document/opening.ts'
import type { FoundFacts } from '../facts/find-facts.ts'
import type { WordDocument } from '../word/word-document.ts'

export interface OpenedFile {
  readonly word: WordDocument
  readonly opening: OpeningItems
  readonly found: FoundFacts
}
