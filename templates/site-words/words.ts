/** What the pages around the documents say. */
import type { KindName } from '../kinds/index.ts'
import type { LanguageCode } from '../languages/codes.ts'
import type { Distribution } from '../vocabulary.ts'

/** Ways through the documents. */
export type BrowseWay = 'organ' | 'session' | 'kind' | 'date' | 'language'

/** What is known of a document, in the order in which its page lists it. */
export type FactName =
  | 'symbol'
  | 'organ'
  | 'session'
  | 'agenda'
  | 'subject'
  | 'kind'
  | 'date'
  | 'distribution'
  | 'original'
  | 'jobNumber'
  | 'dutyStation'
  | 'status'

/** A language of the interface; wording of our own, which no official text has. */
export interface SiteWords {
  readonly documents: string
  /** "1 document", "12 documents". */
  readonly count: (number: number) => string
  readonly allDocuments: string
  /** What heads those with the last dates, where there are too many for one page. */
  readonly latestDocuments: string
  readonly noDocuments: string
  readonly skip: string
  /** Names of the two lists of links. */
  readonly languages: string
  readonly browse: string
  readonly ways: Readonly<Record<BrowseWay, string>>
  /** Documents of which nobody knows the organ. */
  readonly otherDocuments: string
  readonly otherLanguages: (number: number) => string
  readonly formats: Readonly<Record<'pdf' | 'docx' | 'html', string>>
  readonly bundle: string
  readonly refused: string
  readonly earlierFiles: string
  readonly moreErrors: (number: number) => string
  /** Sentence about `manifest.json` and `SHA256SUMS`. */
  readonly records: readonly [before: string, between: string, after: string]
  /** What one document of a kind is. */
  readonly kind: Readonly<Record<KindName, string>>
  /** What heads the documents of a kind. */
  readonly kinds: Readonly<Record<KindName, string>>
  readonly facts: Readonly<Record<FactName, string>>
  readonly distributions: Readonly<Record<Distribution, string>>
  /** Languages of an original, as they are called in this one. */
  readonly originals: Readonly<Record<LanguageCode, string>>
  readonly files: string
  /** What stands under the picture, and what is heard of it. */
  readonly firstPage: string
  readonly cite: string
  readonly sideBySide: string
  /** "English and French side by side" from what the two call themselves. */
  readonly pair: (one: string, other: string) => string
  /** Under a paragraph: what it says and the one beside it does not. */
  readonly onlyHere: (found: string) => string
  readonly feed: string
}
