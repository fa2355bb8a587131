/** The head of the report: how many documents were held against themselves, in which languages, and what was found. */
import { count } from '../../catalogue/counts.ts'
import type { Severity } from '../../catalogue/entry.ts'
import { languageOrder } from '../../../templates/languages/codes.ts'
import { languages as names } from '../../../templates/languages/index.ts'
import type { ParityRecord } from '../../parity-record.ts'
import { show } from '../../text/shown.ts'
import { tongue } from '../frame.ts'
import { markup, type SafeMarkup } from '../markup.ts'

export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
}

/** What the head is written of. */
export interface ParitySums {
  readonly records: readonly ParityRecord[]
  /** Address of the folder that has a page of each code. */
  readonly pages: string
  readonly documentId: (at: number) => string
}

/** Two lists: documents, and findings by their kinds. */
export function writeSums(sums: ParitySums): SafeMarkup {
  return markup`${writeDocuments(sums)}${writeKinds(sums)}`
}

/** Languages that were compared anywhere. */
export function spokenIn(records: readonly ParityRecord[]): SafeMarkup {
  const found = new Set(records.flatMap(({ languages }) => languages.map(({ language }) => language)))
  const codes = languageOrder.filter((code) => found.has(code))
  return markup`${codes.map((code, at) => markup`${at === 0 ? '' : ', '}<span ${tongue(code)}>${names[code].name}</span>`)}`
}

function writeDocuments({ records, documentId }: ParitySums): SafeMarkup {
  if (records.length === 0) return markup`<p>There are no documents.</p>\n`
  const items = records.map(({ document, findings, languages }, at) => {
    const link = markup`<a href="#${documentId(at)}"><bdi>${show(document)}</bdi></a>`
    const spoken = count(String(languages.length), 'language')
    return markup`<li>${link} <span class="count">${spoken}, ${countDifferences(findings.length)}</span></li>\n`
  })
  return markup`<h2>Documents</h2>\n<ul class="sums">\n${items}</ul>\n`
}

function writeKinds({ records, pages }: ParitySums): SafeMarkup {
  const kinds = new Map<string, { readonly severity: Severity; readonly sum: number }>()
  for (const { diagnostic } of records.flatMap(({ findings }) => findings))
    kinds.set(diagnostic.code, { severity: diagnostic.severity, sum: (kinds.get(diagnostic.code)?.sum ?? 0) + 1 })
  if (kinds.size === 0) return markup`<p>Nothing differs.</p>\n`
  const items = [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { severity, sum }]) => {
      const link = markup`<a href="${pages}/${code}.md">${code}</a>`
      return markup`<li id="${code}">${link} <span class="count">${severityNames[severity]}, ${countDifferences(sum)}</span></li>\n`
    })
  return markup`<h2>Differences by kind</h2>\n<ul class="sums">\n${items}</ul>\n`
}

/** “3 differences”. */
export function countDifferences(number: number): string {
  return count(String(number), 'difference')
}
