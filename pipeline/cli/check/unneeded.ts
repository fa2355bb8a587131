/** What `check.yaml` silences for nothing: known where all documents that it is for were checked to their ends. */
import { dirname, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { Checked } from '../../build/check-documents.ts'
import type { PlannedDocument } from '../../build/plan.ts'
import type { SettledSilence } from '../../check-settings.ts'
import { diagnosticsOf, report, type Diagnostic } from '../../diagnostics.ts'
import { isWithin, onDisk } from '../../read/location.ts'

/** Hears of documents as they end; grows. */
export interface SilenceWatch {
  readonly ends: (found: Checked) => void
  readonly unneeded: () => readonly Diagnostic[]
}

/** A watch over what the settings of some documents silence. */
export function watchSilences(documents: readonly PlannedDocument[], paths: readonly string[]): SilenceWatch {
  const settled = new Map(
    documents.flatMap(({ settings, root }) =>
      (settings?.silence ?? []).map((silence) => [keyOf(silence), { ...silence, root }]),
    ),
  )
  const idle = new Map<string, number>()
  const from = process.cwd()
  return {
    ends: (found) => {
      if (found.type === 'checked')
        for (const key of (found.unneeded ?? []).map(keyOf)) idle.set(key, (idle.get(key) ?? 0) + 1)
    },
    unneeded: () => {
      const file = new VFile()
      const count = countOf(documents)
      for (const [key, { code, place, root }] of settled)
        if (idle.get(key) === count.get(key) && isCovered(onDisk(place.path, { from, roots: [root] }), paths))
          report(file, 'silence-unneeded', place, code)
      return diagnosticsOf(file)
    },
  }
}

function keyOf({ code, place }: SettledSilence): string {
  return JSON.stringify([code, place.path, place.line, place.column])
}

/** How many documents each is for. */
function countOf(documents: readonly PlannedDocument[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const { settings } of documents)
    for (const key of (settings?.silence ?? []).map(keyOf)) count.set(key, (count.get(key) ?? 0) + 1)
  return count
}

/** Whether all that stands in the folder of a file is checked. */
function isCovered(settings: string, paths: readonly string[]): boolean {
  const folder = dirname(settings)
  return paths.some((one) => isWithin(resolve(one), folder))
}
