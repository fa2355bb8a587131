/** One document of the report: its languages side by side, a row a block. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { languages as names } from '../../../templates/languages/index.ts'
import type { CellFinding, ParityCell, ParityRecord, ParityRow, UnitType } from '../../parity-record.ts'
import { show } from '../../text/shown.ts'
import { tongue } from '../frame.ts'
import { markup, type SafeMarkup } from '../markup.ts'
import { foldRows, type RowRun } from './fold.ts'
import { severityNames } from './sums.ts'

const nouns: Readonly<Record<UnitType, string>> = {
  title: 'Title',
  heading: 'Heading',
  paragraph: 'Paragraph',
  bullet: 'Bullet',
  box: 'Box',
  table: 'Table',
  row: 'Row',
  remark: 'Remark',
  figure: 'Figure',
  note: 'Note',
  signature: 'Signature',
  endLines: 'Lines at the end',
  keys: 'Keys',
  vote: 'Vote',
  contents: 'Contents',
  pageBreak: 'Page break',
  attachment: 'Annex',
}

/** What is written, and its place among the documents. */
interface Writing {
  readonly record: ParityRecord
  readonly at: number
  readonly told: ReadonlyMap<string, readonly CellFinding[]>
}

/** The name of a document within the page. */
export function documentId(at: number): string {
  return `document-${at + 1}`
}

/** The section of a document. */
export function writeDocument(record: ParityRecord, at: number): SafeMarkup {
  const writing: Writing = { record, at, told: byCells(record.findings) }
  const { languages, refused, findings } = record
  const spoken = languages.map(({ language }) => markup` <span ${tongue(language)}>${names[language].name}</span>`)
  return markup`<section aria-labelledby="${documentId(at)}">
<h2 id="${documentId(at)}"><bdi>${show(record.document)}</bdi></h2>
<p class="facts">${languages.length === 0 ? 'No language could be read.' : markup`Languages:${spoken}`}</p>
${refused.length === 0 ? undefined : markup`<p class="refused">Left out until they are mended: ${refused.map((path) => markup`<bdi>${show(path)}</bdi> `)}</p>\n`}${findings.length === 0 ? undefined : markup`<ul class="told-list">\n${findings.map((finding) => writeItem(finding, writing))}</ul>\n`}${writeRows(writing)}</section>
`
}

function writeItem(finding: CellFinding, { at }: Writing): SafeMarkup {
  const { path, line, column } = finding.diagnostic.place
  const where = markup`<bdi>${show(path)}:${line}:${column}</bdi>`
  const link = finding.row === undefined ? where : markup`<a href="#${cellId(at, finding)}">${where}</a>`
  return markup`<li>${link} ${message(finding)}</li>\n`
}

function message({ diagnostic: { severity, code, text } }: CellFinding): SafeMarkup {
  return markup`<strong>${severityNames[severity]}</strong> <a href="#${code}">${code}</a>: ${text}`
}

function writeRows(writing: Writing): SafeMarkup | undefined {
  const { record } = writing
  const { languages, rows } = record
  if (languages.length < 2) return markup`<p>There is nothing to hold against each other.</p>\n`
  if (rows.length === 0) return undefined
  const name = `${show(record.document)}: languages side by side`
  return markup`<section class="scroll of-${languages.length}" tabindex="0" aria-label="${name}">
${foldRows(record).map((run) => writeRun(run, writing))}</section>
`
}

function writeRun({ isOpen, from, to }: RowRun, writing: Writing): SafeMarkup {
  const { rows, languages } = writing.record
  const heads = languages.map(
    ({ language }) => markup`<th scope="col" ${tongue(language)}>${names[language].name}</th>`,
  )
  const columns = languages.map(() => markup`<col>`)
  const table = markup`<table>
<colgroup><col>${columns}</colgroup>
<thead><tr><th scope="col">Part</th>${heads}</tr></thead>
<tbody>
${rows.slice(from, to).map((row, index) => writeRow(row, from + index, writing))}</tbody>
</table>
`
  if (isOpen) return table
  return markup`<details><summary>${to - from} rows that agree</summary>
${table}</details>
`
}

function writeRow(row: ParityRow, at: number, writing: Writing): SafeMarkup {
  const { languages } = writing.record
  const label = languages.flatMap(({ language }) => row.cells[language]?.label ?? [])[0]
  const own = label === undefined || row.type !== 'paragraph' ? undefined : markup` <bdi>${label}</bdi>`
  const cells = languages.map(({ language }) => writeCell(row, { row: at, language }, writing))
  return markup`<tr><th scope="row">${nouns[row.type]}${own}</th>${cells}</tr>\n`
}

/** The place of a cell. */
type CellPlace = Pick<CellFinding, 'row' | 'language'>

function writeCell(row: ParityRow, place: CellPlace, { told, at }: Writing): SafeMarkup {
  const findings = told.get(cellOf(place)) ?? []
  const words = writeWords(row.cells[place.language], row.type)
  if (findings.length === 0) return markup`<td ${tongue(place.language)} class="${row.type}">${words}</td>`
  const gravest = findings.every(({ diagnostic }) => diagnostic.severity === 'information') ? ' information' : ''
  const messages = findings.map(
    (finding) =>
      markup`<p class="told ${finding.diagnostic.severity}" lang="en" dir="ltr"><span aria-hidden="true">▲ </span>${message(finding)}</p>`,
  )
  return markup`<td ${tongue(place.language)} class="${row.type} differs${gravest}" id="${cellId(at, place)}">${words}${messages}</td>`
}

function writeWords(cell: ParityCell | undefined, type: UnitType): SafeMarkup {
  if (cell === undefined) return markup`<p class="nothing" lang="en" dir="ltr">Nothing here</p>`
  const { words, label } = cell
  if (words.length === 0) return markup`<p class="part" lang="en" dir="ltr">${nouns[type]}</p>`
  if (type === 'row')
    return markup`<p>${words.map((word, index) => markup`${index === 0 ? '' : ' | '}<bdi>${word}</bdi>`)}</p>`
  const number = type === 'paragraph' && label !== undefined ? markup`<bdi class="number">${label}</bdi> ` : undefined
  return markup`${words.map((line, index) => markup`<p>${index === 0 ? number : undefined}${line}</p>`)}`
}

function byCells(findings: readonly CellFinding[]): ReadonlyMap<string, readonly CellFinding[]> {
  const cells = new Map<string, CellFinding[]>()
  for (const finding of findings) {
    const cell = cells.get(cellOf(finding)) ?? []
    cells.set(cellOf(finding), cell)
    cell.push(finding)
  }
  return cells
}

function cellOf({ row, language }: CellPlace): string {
  return `${row ?? ''} ${language}`
}

function cellId(at: number, { row, language }: { readonly row?: number; readonly language: LanguageCode }): string {
  return `${documentId(at)}-${(row ?? 0) + 1}-${language}`
}
