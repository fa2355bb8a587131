/** A text that an editor asks about, with its document as it is at that moment. */
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import type { CheckedVersion } from './check-version.ts'
import type { HeldText } from './held-document.ts'
import type { OpenDocument } from './open-document.ts'
import type { OpenText } from './open-texts.ts'
import { readFacts } from './read-facts.ts'

/** A document as its texts are at a moment. */
export interface DocumentState extends OpenDocument {
  /** Which state each of its languages is in, by its file. */
  readonly stamps: ReadonlyMap<string, string>
}

/** An open text with the document that it is of, and what was checked of it. */
export interface LookedAt {
  readonly text: OpenText
  readonly document: DocumentState
  /** Its language; absent for the facts that all share. */
  readonly location?: LanguageFile
  readonly checked?: CheckedVersion
}

/** The longest text of which pages are set: some fifteen of them. */
const longestWithPages = 60_000

/** The file of a language. */
export function fileOf({ name }: LanguageFile, { root }: OpenDocument): string {
  return join(root, name)
}

/** The file of the facts that all languages share, where there is one. */
export function factsFile({ root, languages }: OpenDocument): string | undefined {
  const name = languages[0]?.facts?.name
  return name === undefined ? undefined : join(root, name)
}

/** What each language tells of the facts that all share. */
export function tellFacts(document: OpenDocument): readonly Diagnostic[] {
  return document.languages.flatMap((location) =>
    readFacts(location).diagnostics.filter(({ place }) => place.path === location.facts?.path),
  )
}

/** Sets the pages of a version, where it is still the one that was checked last, and not long. */
export async function setPages(version: HeldText, stamp: string | undefined): Promise<void> {
  const { last } = version
  const length = last?.checked.document?.position?.end.offset ?? 0
  if (last?.checked.tellPages === undefined || last.stamp !== stamp || length > longestWithPages) return
  const diagnostics = await last.checked.tellPages()
  const { document } = last.checked
  version.last = { stamp: last.stamp, checked: { diagnostics, ...(document === undefined ? {} : { document }) } }
}
