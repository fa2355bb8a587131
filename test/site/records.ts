/** Records of documents that were never built, for tests of pages about them. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { DocumentRecord, RecordedFacts, VersionRecord } from '../../pipeline/records.ts'

export const letterOfAssembly: RecordedFacts = {
  kind: 'letter',
  organs: [
    {
      organ: 'general-assembly',
      name: 'General Assembly',
      session: { number: 80, type: 'regular', name: 'Eightieth session' },
    },
  ],
  agenda: 'Agenda item 128',
  agendaTitles: ['Terrorism'],
  distribution: 'general',
  date: '2025-01-07',
  original: ['en'],
  jobNumber: '25-00251',
  dutyStation: 'new-york',
}

/** A version with a file in each format. */
export function versionOf(document: string, language: LanguageCode, more: Partial<VersionRecord> = {}): VersionRecord {
  const stem = more.symbol?.replaceAll('/', '_') ?? document
  const files = (['docx', 'html', 'pdf'] as const).map((format, index) => ({
    path: `${document}/${stem}-${language.toUpperCase()}.${format}`,
    format,
    size: 1500 + index * 1_000_000,
    sha256: format.repeat(16),
  }))
  return { language, title: `Title ${language}`, sources: [], diagnostics: [], facts: letterOfAssembly, files, ...more }
}

/** A document in these languages. */
export function recordOf(
  document: string,
  symbol: string | undefined,
  ...codes: readonly LanguageCode[]
): DocumentRecord {
  const own = symbol === undefined ? {} : { symbol }
  return { document, versions: codes.map((language) => versionOf(document, language, own)) }
}
