/** Earlier results of a document that a run did not ask for: they stay while the sources they came of are the same. */
import { by, type DocumentRecord, type SourceRecord, type VersionRecord } from './manifest.ts'
import { isFactsRecord, isUnchanged } from './source-records.ts'

/** The record of a document with the formats and languages of an earlier run that still hold. */
export function carryOver(root: string, earlier: DocumentRecord | undefined, built: DocumentRecord): DocumentRecord {
  if (earlier === undefined) return built
  const olds = new Map(earlier.versions.map((version) => [version.language, version]))
  const formats = built.versions.map((version) => withOtherFormats(version, olds.get(version.language)))
  for (const { language } of built.versions) olds.delete(language)
  const languages = keepCurrent(root, [...olds.values()], sharedFacts(built))
  return { ...built, versions: [...formats, ...languages].toSorted(by(({ language }) => language)) }
}

function withOtherFormats(version: VersionRecord, old: VersionRecord | undefined): VersionRecord {
  if (old === undefined || textOf(old.sources) !== textOf(version.sources)) return version
  const formats = new Set(version.files.map(({ format }) => format))
  const kept = old.files.filter(({ format }) => !formats.has(format))
  return { ...version, files: [...version.files, ...kept].toSorted(by(({ path }) => path)) }
}

/** Languages that were no part of the run, as far as all their sources are what they were. */
function keepCurrent(
  root: string,
  olds: readonly VersionRecord[],
  facts: readonly SourceRecord[],
): readonly VersionRecord[] {
  const withFacts = olds.filter(({ sources }) => textOf(sources.filter(isFactsRecord)) === textOf(facts))
  return withFacts.filter(({ sources }) => isUnchanged(root, sources))
}

/** The facts that all languages share, as the run has read them. */
function sharedFacts({ versions }: DocumentRecord): readonly SourceRecord[] {
  return (versions[0]?.sources ?? []).filter(isFactsRecord)
}

function textOf(sources: readonly SourceRecord[]): string {
  return sources.map(({ path, sha256 }) => `${sha256} ${path}`).join('\n')
}
