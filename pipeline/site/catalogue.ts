/** The documents of a folder of results as a catalogue has them: sorted, named, and in groups. */
import { languageOrder, type LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { SessionFact } from '../../templates/vocabulary.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import { parseSymbols, printSymbol } from '../facts/document-symbol.ts'
import { catalogueName, issuerNames, sessionsLike, type Issuer } from '../facts/issuer.ts'
import type { DocumentRecord, FileRecord, Manifest, RecordedFacts, RecordedOrgan, VersionRecord } from '../records.ts'
import { compareKeys, sortKey } from './symbol-order.ts'

/** A document of the catalogue. */
export interface CatalogueEntry {
  readonly record: DocumentRecord
  /** Its symbol as it is printed, or the name of its folder. */
  readonly name: string
  readonly symbol?: string
  /** Where it stands on the first pages. */
  readonly id: string
}

/** All documents in the order of their symbols. */
export function listEntries({ documents }: Manifest): readonly CatalogueEntry[] {
  const keyed = documents.map((record) => {
    const symbol = record.versions.find((version) => version.symbol !== undefined)?.symbol
    return { entry: entryOf(record, symbol), key: sortKey(symbol, record.document) }
  })
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ entry }) => entry)
}

function entryOf(record: DocumentRecord, symbol: string | undefined): CatalogueEntry {
  const id = idOf(record.document)
  if (symbol === undefined) return { record, name: record.document, id }
  return { record, name: parseSymbols(symbol).map(printSymbol).join('-'), symbol, id }
}

/** Of letters and figures alone, as addresses may have them, and another for each name. */
function idOf(document: string): string {
  const signs = encodeURIComponent(document).replaceAll(
    /[._!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `of-${signs.replaceAll('%', '_')}`
}

/** The version that a reader of a language is shown: it, English, or the first that there is. */
export function versionFor({ versions }: DocumentRecord, language: LanguageCode): VersionRecord | undefined {
  return findVersion(versions, language, () => true)
}

/** The same of those that have facts; absent where an earlier release wrote the record. */
export function versionWithFacts({ versions }: DocumentRecord, language: LanguageCode): VersionRecord | undefined {
  return findVersion(versions, language, ({ facts }) => facts !== undefined)
}

function findVersion(
  versions: readonly VersionRecord[],
  language: LanguageCode,
  has: (version: VersionRecord) => boolean,
): VersionRecord | undefined {
  for (const code of [language, 'en', ...languageOrder]) {
    const found = versions.find((version) => version.language === code && has(version))
    if (found !== undefined) return found
  }
  return undefined
}

/** Versions in the order of the languages. */
export function versionsInOrder(versions: readonly VersionRecord[]): readonly VersionRecord[] {
  return languageOrder.flatMap((language) => versions.filter((version) => version.language === language))
}

/** The facts of a document for a reader of a language; absent where an earlier release wrote its record. */
export function factsFor(record: DocumentRecord, language: LanguageCode): RecordedFacts | undefined {
  return versionWithFacts(record, language)?.facts
}

const issuers = new Map<string, Issuer>(issuerNames.map((name) => [name, name]))

/** An organ in a language of the interface; a body of its own is called as its document calls it. */
export function organName({ organ, name }: RecordedOrgan, language: LanguageCode): string {
  const issuer = issuers.get(organ ?? '')
  return issuer === undefined ? name : catalogueName(issuer, languages[language])
}

const sessionTypes = new Map<string, SessionFact['type']>(
  (['regular', 'special', 'emergency-special', 'resumed', 'year'] as const).map((type) => [type, type]),
)

/** The session of an organ in a language of the interface. */
export function sessionName({ organ, session }: RecordedOrgan, language: LanguageCode): string | undefined {
  if (session === undefined) return undefined
  const [issuer, type] = [issuers.get(organ ?? ''), sessionTypes.get(session.type)]
  if (issuer === undefined || type === undefined) return session.name
  return languages[language].session({ number: session.number, type }, sessionsLike(issuer))
}

const kindOrder = Object.keys(siteWords.en.kinds)

/** Where a kind stands among all. */
export function kindPlace(kind: string): number {
  return kindOrder.indexOf(kind)
}

/** The name of a document's kind, or of all of them; one of another release is called as facts call it. */
export function kindName(kind: string, language: LanguageCode, of: 'kind' | 'kinds' = 'kind'): string {
  return new Map<string, string>(Object.entries(siteWords[language][of])).get(kind) ?? kind
}

/** The status of a document that is no official issue. */
export function statusName(status: string | undefined, language: LanguageCode): string | undefined {
  if (status === undefined) return undefined
  return new Map<string, string>(Object.entries(languages[language].status)).get(status) ?? status
}

/** Files of a version: what is printed, what is worked on, what is read on a screen. */
export function filesInOrder({ files }: VersionRecord): readonly FileRecord[] {
  const order = ['pdf', 'docx', 'html'] as const
  return order.flatMap((format) => files.filter((file) => file.format === format))
}

/** The file that is read: in a browser where there is one for it, else what is printed. */
export function fileToRead(version: VersionRecord): FileRecord | undefined {
  return version.files.find(({ format }) => format === 'html') ?? filesInOrder(version)[0]
}

/** The last first, by the dates that they bear. */
export function lastFirst(entries: readonly CatalogueEntry[], language: LanguageCode): readonly CatalogueEntry[] {
  const dated = entries.map((entry) => ({ entry, date: factsFor(entry.record, language)?.date ?? '' }))
  return dated.toSorted((a, b) => compareKeys([b.date], [a.date])).map(({ entry }) => entry)
}
