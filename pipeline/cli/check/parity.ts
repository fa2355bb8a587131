/** `--parity FILE`: what the languages of all documents say, side by side, as a web page or as JSON. */
import { resolve } from 'node:path'
import type { Checked } from '../../build/check-documents.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import type { ParityRecord } from '../../parity-record.ts'
import { show } from '../../text/shown.ts'
import { UsageError, type Option, type ParsedArguments } from '../command.ts'
import { refuseAbsentFolder, untilWritten } from '../unwritten.ts'

export const parityOptions = {
  parity: { value: 'FILE', help: 'Write languages side by side into FILE.html or FILE.json' },
} as const satisfies Readonly<Record<string, Option>>

/** What a report is to hold; grows. */
export interface ParityReport {
  readonly ends: (checked: Checked) => void
  readonly close: () => Promise<void>
}

/** The report that the options ask for. */
export function openParity({ parity: file }: ParsedArguments['options'], pages: string): ParityReport | undefined {
  if (file === undefined) return undefined
  const form = /\.(html|json)$/.exec(file)?.[1]
  if (form !== 'html' && form !== 'json')
    throw new UsageError(
      `“${show(file)}” is to be a web page or JSON: write --parity languages.html or languages.json.`,
    )
  refuseAbsentFolder('parity', file)
  const records: ParityRecord[] = []
  return {
    ends: (checked) => {
      if (checked.type === 'checked' && checked.parity !== undefined) records.push(onlyTold(checked.parity, checked))
    },
    close: async () => {
      // Loaded here and not above: a check that writes nothing needs no page.
      const { writeParity } = await import('../../build/write-parity.ts')
      await untilWritten(writeParity({ path: resolve(file), form, records, pages }), 'Name another file.')
    },
  }
}

/** What is silenced, known or not asked for is not told in the report either. */
function onlyTold(
  record: ParityRecord,
  { diagnostics }: Pick<Checked & { type: 'checked' }, 'diagnostics'>,
): ParityRecord {
  const told = new Set(diagnostics.map(keyOf))
  return { ...record, findings: record.findings.filter(({ diagnostic }) => told.has(keyOf(diagnostic))) }
}

function keyOf({ code, place: { path, line, column }, text }: Diagnostic): string {
  return JSON.stringify([code, path, line, column, text])
}
