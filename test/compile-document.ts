/** Compiles a document of a folder the way the command does, for tests that look at the results. */
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { compile, type Compiled } from '../pipeline/compile.ts'
import { formatDiagnostic } from '../pipeline/diagnostics.ts'
import { findDocuments } from '../pipeline/read/folders.ts'
import { readSource } from '../pipeline/read/source.ts'
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { Format } from '../pipeline/write/formats.ts'

/** The compiled files of one language of a folder, the first where none is named; what was refused is thrown. */
export async function compileFolder(
  folder: string,
  formats: readonly Format[],
  code?: LanguageCode,
): Promise<Compiled> {
  const file = new VFile()
  const [document] = await findDocuments(file, { from: process.cwd(), paths: [resolve(folder)] })
  const language = document?.languages.find((each) => code === undefined || each.language === code)
  if (language === undefined) throw new Error(`no document in ${folder}`)
  const source = readSource(file, language)
  if (source === undefined) throw new Error(file.messages.map(String).join('\n'))
  const compiled = await compile(source, { formats, carriesSource: true }, file)
  if (compiled.files.length < formats.length) throw new Error(compiled.diagnostics.map(formatDiagnostic).join('\n'))
  return compiled
}

/** Bytes of one format. */
export function bytesOf(compiled: Compiled, format: Format): Uint8Array {
  const file = compiled.files.find((each) => each.format === format)
  if (file === undefined) throw new Error(`no ${format}`)
  return file.bytes
}
