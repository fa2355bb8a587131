/** A Word file on the disk to a folder of sources. */
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { diagnosticsOf, hasErrors, report, reportAll, type Diagnostic } from '../diagnostics.ts'
import { importWord, type ImportSettings } from '../import/index.ts'
import type { Imported } from '../import/imported.ts'
import { findDocuments } from '../read/folders.ts'
import { readSource } from '../read/source.ts'
import { compile } from '../compile.ts'
import { findUnkeptAnew, mergeEdited } from './merge-edited.ts'
import { compareCarried } from './check-carried.ts'
import { languageFiles, putAll, writeAll } from './add-language.ts'
import { keepChanges, tellKept, type ChangesWanted, type ImportedVersions } from './keep-changes.ts'
import { keepBoth, type KeptChanges, type Version } from './keep-both.ts'
import { standingAt } from './picture-places.ts'
import { mergeIntoFolder, type FolderFile, type FolderMerge } from './merge-into-folder.ts'
import { makeFolder } from './new-folder.ts'

/** Largest Word file that is read: pictures make them large. */
const mostBytes = 100_000_000

export interface ImportOrder {
  /** Absolute path, and how messages call it. */
  readonly from: string
  readonly shown: string
  /** Absolute path of the folder that is made. */
  readonly target: string
  /** How messages call that folder; they name its files alone where it is left out. */
  readonly shownTarget?: string
  readonly ignoresSource: boolean
  /** What becomes of tracked changes; they are accepted where it is left out. */
  readonly changes?: ChangesWanted
  /** Whether what was edited is written into the folder that the file came from. */
  readonly writes?: boolean
}

export interface ImportResult {
  readonly diagnostics: readonly Diagnostic[]
  /** Names of the files that were written; absent where nothing was. */
  readonly written?: readonly string[]
  readonly from?: Imported['from']
  /** What changes in the folder that the file came from. */
  readonly changes?: readonly FolderFile[]
  /** The patch that makes the tracked changes there. */
  readonly patch?: { readonly name: string; readonly text: string }
  /** True where the folder exists and is not empty. */
  readonly isTaken?: true
}

/** Imports a file; what was made is built once in memory, so that what is missing is told at once. */
export async function importFile(order: ImportOrder): Promise<ImportResult> {
  const { from, shown, target, shownTarget = '', ignoresSource, changes = 'accept' } = order
  const file = new VFile({ path: shown })
  const bytes = await readWhole(from, shown, file)
  const settings = { ignoresSource, changes, folder: dirname(from) }
  const versions = bytes === undefined ? undefined : await importVersions(bytes, file, settings)
  if (versions === undefined || hasErrors(file)) return { diagnostics: diagnosticsOf(file) }
  const { imported, changed } = versions
  const merged = await mergeIntoFolder(target, imported)
  if (merged !== undefined) {
    const other = changed && (await mergeIntoFolder(target, changed))
    return finishMerge([merged, other], order, { file, imported })
  }
  tellEdits(imported, file)
  const written = await makeSource(target, versions, file)
  if (written === undefined) return { diagnostics: diagnosticsOf(file), isTaken: true }
  const found = await checkFolder(target, imported.language)
  const diagnostics = inFolder([...diagnosticsOf(file), ...found], { imported, folder: shownTarget })
  return { diagnostics, written, from: imported.from }
}

/** Tells what there is to tell of the edits of a file of ours. */
export function tellEdits({ merge }: Imported, file: VFile): void {
  reportAll(file, merge?.findings ?? [])
}

/** Makes the folder, or adds the language to it; gives the names of what was written, or nothing where neither has a place. */
async function makeSource(
  target: string,
  versions: ImportedVersions,
  file: VFile,
): Promise<readonly string[] | undefined> {
  const { imported, changed } = versions
  const tell = (files: ReadonlyMap<string, Uint8Array>, kept: KeptChanges | undefined): readonly string[] => {
    if (changed !== undefined) tellKept(kept, imported, file)
    return [...files.keys(), ...(kept?.files.keys() ?? [])]
  }
  const kept = keepChanges(versions)
  const all = new Map([...imported.files, ...(kept?.files ?? [])])
  const isMade = await makeFolder(target, (staging) => writeAll(all, staging))
  if (isMade) return tell(imported.files, kept)
  const files = await languageFiles(target, imported)
  if (files === undefined) return undefined
  const more = changed && (await languageFiles(target, changed, 'beside'))
  const added = keepChanges(versions, (name) => standingAt(target, name), [files, more])
  await putAll(new Map([...files, ...(added?.files ?? [])]), target)
  return tell(files, added)
}

interface Made {
  readonly imported: Imported
  readonly folder: string
}

/** Messages about new files name them by their folder, too, so that an editor opens them. */
function inFolder(all: readonly Diagnostic[], { imported, folder }: Made): readonly Diagnostic[] {
  return all.map((one) => {
    const { path } = one.place
    const isNew = imported.files.has(path) || path === 'document.yaml'
    return isNew ? { ...one, place: { ...one.place, path: join(folder, path) } } : one
  })
}

interface Read {
  readonly file: VFile
  readonly imported: Imported
}

/** Tells what changes in the folder, and writes it where that was asked. */
async function finishMerge(
  [merged, changed]: readonly [FolderMerge, FolderMerge | undefined],
  { target, shownTarget = '', writes }: ImportOrder,
  { file, imported }: Read,
): Promise<ImportResult> {
  const conflict = [merged, changed].find((each) => each?.type === 'conflict')
  if (merged.type === 'conflict' || conflict?.type === 'conflict') {
    reportAll(file, conflict?.findings ?? [])
    return { diagnostics: inFolder(diagnosticsOf(file), { imported, folder: shownTarget }) }
  }
  reportAll(file, merged.findings)
  const standing = (name: string): ReturnType<typeof standingAt> => standingAt(target, name)
  const { language } = imported
  const kept =
    changed?.type === 'merged' ? keepBoth(versionOf(merged), versionOf(changed), { language, standing }) : undefined
  if (changed !== undefined) tellKept(kept, { language, changes: merged.changes }, file)
  const files = [...merged.files, ...(kept === undefined ? [] : newFiles(kept.files))]
  const isWritten = writes === true && files.length > 0
  if (isWritten) await putAll(new Map(files.map(({ name, bytes }) => [name, bytes])), target)
  const found = isWritten ? await checkFolder(target, imported.language) : []
  const written = isWritten ? files.map(({ name }) => name) : []
  const diagnostics = inFolder([...diagnosticsOf(file), ...found], { imported, folder: shownTarget })
  return {
    diagnostics,
    written,
    from: imported.from,
    changes: files,
    ...(kept === undefined ? {} : { patch: { name: kept.name, text: kept.patch } }),
  }
}

/** Texts of the folder, and the pictures that come into it. */
function versionOf({ files, texts, changes }: Extract<FolderMerge, { readonly type: 'merged' }>): Version {
  return { files: new Map([...files.map(({ name, bytes }) => [name, bytes] as const), ...texts]), changes }
}

/** Files that nobody compares with what was there. */
function newFiles(files: ReadonlyMap<string, Uint8Array>): readonly FolderFile[] {
  return [...files].map(([name, bytes]) => ({ name, before: '', after: '', bytes }))
}

/** Reads a file as it was before its tracked changes, and with them, where both are wanted; what is told is told of the first. */
export async function importVersions(
  bytes: Uint8Array,
  file: VFile,
  { changes, ...settings }: Omit<ImportSettings, 'changes'> & { readonly changes: ChangesWanted },
): Promise<ImportedVersions | undefined> {
  const imported = await importChecked(bytes, file, { ...settings, changes: changes === 'keep' ? 'reject' : changes })
  if (imported === undefined || changes !== 'keep' || (imported.changes ?? []).length === 0)
    return imported && { imported }
  const other = new VFile({ path: file.path })
  return { imported, changed: await importChecked(bytes, other, { ...settings, changes: 'accept' }) }
}

/** A source that travels in the file is believed only where it builds what the file shows. */
export async function importChecked(
  bytes: Uint8Array,
  file: VFile,
  settings: ImportSettings,
): Promise<Imported | undefined> {
  const imported = await importMerged(bytes, file, settings)
  if (imported?.from !== 'source' || imported.merge !== undefined) return imported
  const start = { path: file.path, line: 1, column: 1 }
  const comparison = await compareCarried(bytes, imported)
  if (comparison.type === 'same') return imported
  if (comparison.type === 'unknown') {
    report(file, 'import-unchecked', start)
    return imported
  }
  const again = new VFile({ path: file.path })
  const read = comparison.isInHeads
    ? await importMerged(bytes, again, { ...settings, readsBoth: true })
    : importWord(bytes, again, { ...settings, ignoresSource: true })
  // What heads say is put into the source where a fact says it, and told where none does.
  if (read?.merge === undefined) report(file, 'import-differs', start, comparison.shown, comparison.carried)
  else if (read.from === 'source' && read.merge.unkept.length === 0)
    report(file, 'import-page', start, comparison.shown)
  file.messages.push(...again.messages)
  return read
}

/** The source that travels in the file with what was edited; the text of the file where that has no place in it. */
async function importMerged(bytes: Uint8Array, file: VFile, settings: ImportSettings): Promise<Imported | undefined> {
  // What is told of a text that is read anew is not told of one that stays.
  const anew = new VFile({ path: file.path })
  const imported = importWord(bytes, anew, settings)
  const merged = imported?.edited && (await mergeEdited(imported.edited, imported.files, settings.changes ?? 'accept'))
  if (imported === undefined || merged === undefined) {
    if (imported?.ours !== undefined) reportAll(anew, await findUnkeptAnew(imported, imported.ours))
    file.messages.push(...anew.messages)
    return imported
  }
  const { files, edits, changes } = merged
  if (edits > 0) report(file, 'import-merged', { path: file.path, line: 1, column: 1 }, String(edits))
  file.messages.push(...anew.messages.filter(({ ruleId }) => ruleId === 'import-macros'))
  const { sides, unkept, replaced, document, findings } = merged
  const { changes: way = 'accept' } = settings
  const { carried, pictures: origin } = imported.edited ?? { carried: new Map(), pictures: [] }
  const merge = { carried, origin, document, findings, sides, unkept, replaced, way }
  return { files, language: imported.language, from: edits > 0 ? 'merged' : 'source', changes, merge }
}

/** Bytes of a regular file that is not too large. */
async function readWhole(path: string, shown: string, file: VFile): Promise<Uint8Array | undefined> {
  const place = { path: shown, line: 1, column: 1 }
  const status = await stat(path).catch(() => undefined)
  if (status === undefined) report(file, 'missing', place, shown)
  else if (!status.isFile()) report(file, 'import-refused', place, shown, 'it is not a file')
  else if (status.size > mostBytes) report(file, 'size', place, 'The file', `${mostBytes} bytes`)
  else return await readFile(path)
  return undefined
}

/** What a build would say of the new source: facts that are missing, above all. */
async function checkFolder(folder: string, code: LanguageCode): Promise<readonly Diagnostic[]> {
  const found = new VFile()
  const [document] = await findDocuments(found, { from: folder, paths: ['.'] })
  const all = document?.languages ?? []
  const language = all.find((each) => each.language === code) ?? all[0]
  if (language === undefined) return diagnosticsOf(found)
  const file = new VFile()
  const source = readSource(file, language)
  const diagnostics =
    source === undefined
      ? diagnosticsOf(file)
      : (await compile(source, { formats: [], carriesSource: false }, file)).diagnostics
  return diagnostics.map((one) => ({ ...one, place: { ...one.place, path: one.place.path.replace(/^.*\//, '') } }))
}
