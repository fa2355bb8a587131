/** Reads a folder as the build does: its only document, its first language. */
import { VFile } from 'vfile'
import { diagnosticsOf, type Diagnostic } from '../../pipeline/diagnostics.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { findDocuments } from '../../pipeline/read/folders.ts'
import { readSource } from '../../pipeline/read/source.ts'
import type { Source } from '../../pipeline/source.ts'
import { folderOf } from './folder-of.ts'

export interface ReadResult {
  readonly source: Source | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** The file of the run, for what is read later. */
  readonly file: VFile
}

/** Facts that lack nothing. */
export const soundFacts =
  'kind: letter\norgan: general-assembly\nsession: 75\nsymbol: A/75/1\ndistribution: general\ndate: 2021-01-07\noriginal: en\n'

/** Front matter that lacks nothing. */
export const soundMatter = '---\njob: { number: 21-00134 }\n---\n'

/** Writes the files into a folder named `d` and reads the first language found there. */
export async function readFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: Partial<Limits> = {},
): Promise<ReadResult> {
  const named = Object.fromEntries(Object.entries(files).map(([name, content]) => [`d/${name}`, content]))
  const root = await folderOf(named)
  const file = new VFile()
  const [document] = await findDocuments(file, { from: root, paths: ['d'] })
  const location = document?.languages[0]
  const source = location && readSource(file, location, { ...defaultLimits, ...limits })
  return { source, diagnostics: diagnosticsOf(file), file }
}

/** `path:line:column code` of every diagnostic. */
export function codesOf({ diagnostics }: Pick<ReadResult, 'diagnostics'>): readonly string[] {
  return diagnostics.map(({ place, code }) => `${place.path}:${place.line}:${place.column} ${code}`)
}
