/** A report of languages side by side, from the check of many documents to a file. */
import type { CellFinding, ParityRecord } from '../parity-record.ts'
import { writeParityPage } from '../site/parity/page.ts'
import { replaceFile } from './replace-file.ts'

/** What is to be written where. */
export interface ParityOrder {
  /** Absolute. */
  readonly path: string
  readonly form: 'html' | 'json'
  readonly records: readonly ParityRecord[]
  /** Address of the folder that has a page of each code. */
  readonly pages: string
}

/** Writes the report, whole or not at all. */
export async function writeParity({ path, form, records, pages }: ParityOrder): Promise<void> {
  await replaceFile(path, form === 'html' ? writeParityPage(records, pages) : writeParityJson(records))
}

/** As `schemas/parity.schema.json` says it. */
export function writeParityJson(records: readonly ParityRecord[]): string {
  const documents = records.map((record) => ({ ...record, findings: record.findings.map(flatFinding) }))
  return `${JSON.stringify({ documents }, undefined, 2)}\n`
}

function flatFinding({ row, language, diagnostic }: CellFinding): object {
  const { code, severity, place, end, text, hint } = diagnostic
  const ended = end === undefined ? {} : { endLine: end.line, endColumn: end.column }
  return { row, language, severity, code, ...place, ...ended, text, hint }
}
