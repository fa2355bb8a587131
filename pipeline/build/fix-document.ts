/** Mends in a document what is certain: checks it, makes the edits that its messages have, and checks it again, until none is left. */
import { basename, dirname, join } from 'node:path'
import { VFile } from 'vfile'
import type { Wanted } from '../compile.ts'
import { diagnosticsOf, isError, report, type Diagnostic } from '../diagnostics.ts'
import { applyEdits } from '../check/fixes/apply-edits.ts'
import { readBytes } from '../read/bytes.ts'
import { defaultLimits } from '../text/limits.ts'
import type { PlannedDocument } from './plan.ts'
import { replaceFile } from './replace-file.ts'
import type { Builder, TaskResult } from './task.ts'

/** A file that was mended in memory. */
export interface MendedFile {
  readonly path: string
  /** Where it stands on the disk. */
  readonly absolute: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** How many edits were made. */
  readonly count: number
}

/** What is left to be told of a document, and its files that were mended. */
export interface FixedDocument {
  readonly made: TaskResult
  readonly files: readonly MendedFile[]
}

/** What one mend makes possible another may need; edits that feed each other would never end. */
const mostRounds = 10

/** What is mended. */
export interface FixOrder {
  readonly wanted: Wanted
  /** Whether a message is one of those that are to be mended. */
  readonly isMeant: (diagnostic: Diagnostic) => boolean
}

/** Mends a document in memory; nothing is written. A round that would make an error is not made. */
export async function fixDocument(
  document: PlannedDocument,
  { wanted, isMeant }: FixOrder,
  builder: Builder,
): Promise<FixedDocument> {
  let files = readFiles(document)
  let made = await builder.run({ document: withFiles(document, files), wanted })
  for (let round = 0; round < mostRounds; round += 1) {
    const mended = mend(files, 'fault' in made ? [] : made.diagnostics.filter(isMeant))
    if (mended === files) break
    const again = await builder.run({ document: withFiles(document, mended), wanted })
    if (errorsOf(again) > errorsOf(made)) break
    files = mended
    made = again
  }
  return { made, files: files.filter(({ count }) => count > 0) }
}

/** Puts mended files in the place of the old ones, and tells which were changed meanwhile: they stay as they are. */
export async function writeMended(files: readonly MendedFile[]): Promise<readonly Diagnostic[]> {
  const told = new VFile()
  for (const file of files)
    if (!(await replaceFile(file.absolute, file.after, () => isUntouched(file))))
      report(told, 'file-changed', { path: file.path, line: 1, column: 1 }, file.path)
  return diagnosticsOf(told)
}

function isUntouched({ absolute, before }: MendedFile): boolean {
  const now = readBytes({ root: dirname(absolute), path: basename(absolute), limit: defaultLimits.fileBytes })
  return 'bytes' in now && Buffer.compare(now.bytes, before) === 0
}

function readFiles({ root, languages }: PlannedDocument): readonly MendedFile[] {
  const named = new Map(
    languages.flatMap(({ name, path, facts }) => [
      [name, path] as const,
      ...(facts === undefined ? [] : [[facts.name, facts.path] as const]),
    ]),
  )
  return [...named].flatMap(([name, path]) => {
    const read = readBytes({ root, path: name, limit: defaultLimits.fileBytes })
    if (!('bytes' in read)) return []
    return [{ path, absolute: join(root, name), before: read.bytes, after: read.bytes, count: 0 }]
  })
}

function withFiles(document: PlannedDocument, files: readonly MendedFile[]): PlannedDocument {
  const byName = new Map(files.map((file) => [file.path, file.after]))
  const languages = document.languages.map((language) => {
    const own = [language, ...(language.facts === undefined ? [] : [language.facts])]
    const bytes = own.flatMap(({ name, path }) => {
      const after = byName.get(path)
      return after === undefined ? [] : [[name, after] as const]
    })
    return { ...language, root: { folder: document.root, unsaved: new Map(bytes) } }
  })
  return { ...document, languages }
}

/** The same list where there is nothing to mend. */
function mend(files: readonly MendedFile[], diagnostics: readonly Diagnostic[]): readonly MendedFile[] {
  const mended = files.map((file) => {
    const edits = diagnostics.flatMap(({ place, edits: own = [] }) => (place.path === file.path ? own : []))
    const after = applyEdits(file.after, edits)
    return Buffer.compare(after, file.after) === 0 ? file : { ...file, after, count: file.count + edits.length }
  })
  return mended.some((file, at) => file !== files[at]) ? mended : files
}

function errorsOf(made: TaskResult): number {
  return 'fault' in made ? Infinity : made.diagnostics.filter(isError).length
}
