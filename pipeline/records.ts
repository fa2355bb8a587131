/** The record of results: which file came of which sources, with what facts and messages. Plain data, and what `manifest.json` holds. */
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { Place } from './text/positions.ts'

/** A session by its number, and its name as it is printed. */
export interface RecordedSession {
  readonly number: number
  readonly type: string
  readonly name: string
}

/** Who issues a version: its name as it is printed, and what the facts call it unless it is in no list. */
export interface RecordedOrgan {
  readonly organ?: string
  readonly name: string
  readonly session?: RecordedSession
}

/** Facts of a version. Names of kinds, organs and stations are those of the release that wrote them. */
export interface RecordedFacts {
  readonly kind: string
  readonly organs: readonly RecordedOrgan[]
  /** The agenda line and the titles of the items, each on one line. */
  readonly agenda?: string
  readonly agendaTitles: readonly string[]
  readonly distribution: string
  /** Date of issue, ISO. */
  readonly date: string
  readonly original: readonly LanguageCode[]
  readonly jobNumber?: string
  readonly dutyStation: string
  /** "draft" or "advance-unedited"; absent on official issues. */
  readonly status?: string
}

/** A file that a version was made from; the path starts at the folder that holds the document. */
export interface SourceRecord {
  readonly path: string
  readonly sha256: string
}

/** A file of the results; the path starts at the result folder. */
export interface StoredFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

/** One format of one language. */
export interface FileRecord extends StoredFile {
  readonly format: 'pdf' | 'docx' | 'html'
}

/** One language of one document. */
export interface VersionRecord {
  readonly language: LanguageCode
  readonly symbol?: string
  readonly title: string
  /** What catalogues ask for; absent where an earlier release wrote it. */
  readonly facts?: RecordedFacts
  readonly sources: readonly SourceRecord[]
  readonly files: readonly FileRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An error that kept a document from being built. */
export interface Refusal {
  readonly code: string
  readonly place: Place
}

/** All languages of one document. */
export interface DocumentRecord {
  readonly document: string
  readonly versions: readonly VersionRecord[]
  /** All of these files in one, where it was asked for. */
  readonly bundle?: StoredFile
  /** Why the last build of it gave nothing; the versions are those of an earlier one then. */
  readonly refused?: readonly Refusal[]
}

/** All that stands in a result folder, and the version of Masthead that wrote last. */
export interface Manifest {
  readonly masthead: string
  /** The parts of a divided build that are here and whole (`2/3`), as long as others are not. */
  readonly shards?: readonly string[]
  readonly documents: readonly DocumentRecord[]
}
