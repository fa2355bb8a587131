/** Imports bytes in memory, the way the command does. */
import { VFile } from 'vfile'
import { diagnosticsOf, formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { importWord, type ImportSettings } from '../../pipeline/import/index.ts'
import type { Imported } from '../../pipeline/import/imported.ts'

export interface Outcome {
  readonly imported: Imported | undefined
  /** Messages as the command prints them. */
  readonly said: readonly string[]
}

export function importOf(bytes: Uint8Array, settings?: ImportSettings): Outcome {
  const file = new VFile({ path: 'file.docx' })
  const imported = importWord(bytes, file, settings)
  return { imported, said: diagnosticsOf(file).map(formatDiagnostic) }
}

/** Why a file is refused; what is read is a fault. */
export function refusalOf(bytes: Uint8Array, settings?: ImportSettings): string {
  const { imported, said } = importOf(bytes, settings)
  const [reason, ...others] = said
  if (imported !== undefined || reason === undefined || others.length > 0)
    throw new Error(`it was read: ${said.join('\n')}`)
  return reason
}

/** Texts of the files of the source by their names; a refusal is a fault. */
export function sourceOf(bytes: Uint8Array, settings?: ImportSettings): Readonly<Record<string, string>> {
  const { imported, said } = importOf(bytes, settings)
  if (imported === undefined) throw new Error(said.join('\n'))
  return Object.fromEntries([...imported.files].map(([name, data]) => [name, new TextDecoder().decode(data)]))
}
