/** A folder of texts on the disk to a folder of web pages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { VFile } from 'vfile'
import { diagnosticsOf, hasErrors, report, type Diagnostic } from '../diagnostics.ts'
import { setManual, type ManualSource } from '../manual/index.ts'
import { firstName } from '../manual/manual-page.ts'
import { readBytes } from '../read/bytes.ts'
import { reportFault } from '../read/text.ts'
import { decode } from '../text/decode.ts'
import { defaultLimits } from '../text/limits.ts'
import { locateIn } from '../text/positions.ts'
import { isMissing } from './disk.ts'
import { exchange } from './exchange.ts'
import { isListOf, isObject, isString } from './json-values.ts'
import { whileAlone } from './lock.ts'
import { closeStaging, openStaging, removeLeftovers, stageDocument, takeBackInterrupted } from './staging.ts'

/** The list of what was written, by which the next run knows its own files. */
const recordName = 'pages.json'

export interface PagesOrder {
  /** Absolute path, and how messages call it. */
  readonly from: string
  readonly shown: string
  /** Absolute path of the folder that is made or renewed. */
  readonly out: string
}

export interface WrittenPages {
  readonly diagnostics: readonly Diagnostic[]
  /** How many pages were written; absent where none was. */
  readonly pages?: number
  /** True where the folder holds what no run of this has written. */
  readonly isTaken?: true
}

/** Writes all pages of a folder, or none; what an earlier run has written and this one has not goes. */
export async function writePages({ from, shown, out }: PagesOrder): Promise<WrittenPages> {
  const file = new VFile()
  const source = readFolder(file, from, shown)
  const set = source === undefined || hasErrors(file) ? undefined : setManual(source)
  const diagnostics = [...diagnosticsOf(file), ...(set?.diagnostics ?? [])]
  if (set === undefined || set.pages.size === 0) return { diagnostics }
  const encoder = new TextEncoder()
  const files = new Map([...set.pages].map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)]))
  for (const path of set.pictures) files.set(path, pictureOf(from, path))
  return (await replace(out, files)) ? { diagnostics, pages: set.pages.size } : { diagnostics, isTaken: true }
}

/** Texts and names of all that stands in the folder; links to elsewhere are left alone. */
function readFolder(file: VFile, from: string, shown: string): ManualSource | undefined {
  const start = { path: shown, line: 1, column: 1 }
  const names = namesIn(from)
  if (names === undefined) {
    report(file, 'missing', start, shown)
    return undefined
  }
  if (!names.includes(firstName)) report(file, 'page-first', start, shown)
  const call = (path: string) => posix.join(shown, path)
  const texts = names
    .filter((name) => name.endsWith('.md'))
    .flatMap((name): [string, string][] => {
      const text = readText(file, { root: from, name, path: call(name) })
      return text === undefined ? [] : [[name, text]]
    })
  return { texts: new Map(texts), names: new Set(names), shown: call }
}

interface TextName {
  readonly root: string
  readonly name: string
  readonly path: string
}

/** A manual may speak of signs that no document holds: only its encoding is looked at. */
function readText(file: VFile, { root, name, path }: TextName): string | undefined {
  const result = readBytes({ root, path: name, limit: defaultLimits.fileBytes })
  if ('fault' in result) {
    const { fault } = result
    if (fault !== 'unreadable') return reportFault(file, path, { fault, limit: defaultLimits.fileBytes })
    report(file, 'path-unreadable', { path, line: 1, column: 1 }, path)
    return undefined
  }
  const { text, brokenAt } = decode(result.bytes)
  if (brokenAt !== undefined) report(file, 'encoding', locateIn(path, text)(brokenAt))
  return text
}

/** Files below a folder, sorted; what is hidden is left out. */
function namesIn(folder: string): readonly string[] | undefined {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    const files = entries.filter((entry) => entry.isFile())
    const paths = files.map(({ parentPath, name }) => posix.relative(folder, join(parentPath, name)))
    return paths.filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path)).toSorted()
  } catch (fault) {
    if (isMissing(fault)) return undefined
    throw fault
  }
}

function pictureOf(root: string, path: string): Uint8Array {
  const result = readBytes({ root, path, limit: defaultLimits.pictureBytes })
  if ('bytes' in result) return result.bytes
  throw Object.assign(new Error(`EACCES: ${path}`), { code: 'EACCES', path: join(root, path) })
}

/** Paths that an earlier run has written; none in a folder that is empty or not there, absent where it is another's. */
function readRecord(out: string): readonly string[] | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(join(out, recordName), 'utf8'))
    const files = isObject(record) ? record['files'] : undefined
    return isListOf(files, isOwnPath) ? (files as readonly string[]) : undefined
  } catch (fault) {
    if (isMissing(fault)) return isEmpty(out) ? [] : undefined
    if (fault instanceof SyntaxError) return undefined
    throw fault
  }
}

/** A record may have been changed: nothing outside the folder is ever removed. */
function isOwnPath(path: unknown): boolean {
  return isString(path) && !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)/.test(path)
}

/** Folders in which no file stands may be left of a run that was taken back. */
function isEmpty(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).every(
    (entry) => entry.name.startsWith('.masthead-') || (entry.isDirectory() && isEmpty(join(folder, entry.name))),
  )
}

/** Puts the files in the place of those of an earlier run, while no other run does; false in a folder of others. */
async function replace(out: string, files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  const put = [...files.keys()].toSorted()
  const record = new TextEncoder().encode(`${JSON.stringify({ files: put }, undefined, 2)}\n`)
  await removeLeftovers(out)
  const staging = await openStaging(out)
  try {
    return await whileAlone(staging, async () => {
      await takeBackInterrupted(out)
      const before = readRecord(out)
      if (before === undefined) return false
      await stageDocument(staging, new Map([...files, [recordName, record]]))
      exchange({ out, staging, put, remove: before.filter((path) => !files.has(path)), last: [recordName] })
      return true
    })
  } finally {
    await closeStaging(out)
  }
}
