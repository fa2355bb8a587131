/** Changes many files of a folder together: all of them, or none. */
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { parseJson } from '../text/parse-json.ts'
import { renewerOf } from './claim.ts'
import { isMissing, makeFolders, syncFile, syncFolder } from './disk.ts'
import { summaryNames } from './results.ts'

/** No document can be called so. What stands in it lies under the paths where it stood. */
const storeName = '.before'
/** Beside them, what stood nowhere: paths that a build which is taken back has begun. */
const begunName = '.begun'

/** One file of the result folder that is to come, in the place of an older one or not, or to go. */
interface Step {
  readonly type: 'put' | 'remove'
  readonly path: string
}

/** What is to be changed, in its order: what stands in the staging folder under the same paths is put in place. */
export interface Exchange {
  readonly out: string
  readonly staging: string
  readonly put: readonly string[]
  readonly remove: readonly string[]
  /** Put after all else is on the disk: what they say is true then. */
  readonly last: readonly string[]
}

/**
 * Changes the files. What is replaced or removed is kept under a second name first; after a step that the disk refuses,
 * those before it are taken back. At once: no signal comes between two steps, and no timer runs, so the claim is renewed
 * between them.
 */
export function exchange({ out, staging, put, remove, last }: Exchange): void {
  const steps: readonly Step[] = [
    ...put.map((path) => ({ type: 'put' as const, path })),
    ...remove.map((path) => ({ type: 'remove' as const, path })),
  ]
  const folders = [...new Set(put.map((path) => join(out, dirname(path))))]
  const lastSteps = last.map((path) => ({ type: 'put' as const, path }))
  const undo: (() => void)[] = []
  const renew = renewerOf(staging)
  try {
    for (const folder of folders) undo.push(makeFolder(folder))
    const kept = keepOld({ out, staging, renew }, [...steps, ...lastSteps])
    const run = (step: Step) => {
      renew()
      undo.push(() => restore(join(out, step.path), kept.get(step.path)))
      runStep({ out, staging }, step)
    }
    steps.forEach(run)
    for (const folder of folders) {
      renew()
      syncFolder(folder)
    }
    lastSteps.forEach(run)
    syncFolder(out)
  } catch (fault) {
    undo.toReversed().forEach(tryTo)
    throw fault
  } finally {
    rmSync(join(staging, storeName), { recursive: true, force: true })
  }
}

/** True for the folder of a build that may have ended between two steps. */
export function isInterrupted(staging: string): boolean {
  return lstatSync(join(staging, storeName), { throwIfNoEntry: false }) !== undefined
}

/**
 * Takes back what a build has changed that was killed before its manifest came, unless others have published since. For
 * the one that publishes alone: what others publish later must not be taken back.
 */
export function takeBack({ out, staging }: Folders): void {
  const store = join(staging, storeName)
  if (isSame(join(out, summaryNames.manifest), join(store, summaryNames.manifest))) {
    for (const path of begunIn(store)) rmSync(join(out, path), { force: true })
    for (const path of filesIn(store)) {
      makeFolders(dirname(join(out, path)))
      renameSync(join(store, path), join(out, path))
    }
  }
  rmSync(staging, { recursive: true, force: true })
}

function isSame(path: string, other: string): boolean {
  const [one, two] = [path, other].map((each) => (isFile(each) ? readFileSync(each) : undefined))
  return one === undefined || two === undefined ? one === two : one.equals(two)
}

/** None where the build was killed before its first step, and the list is not there, or not whole. */
function begunIn(store: string): readonly string[] {
  const list = join(store, begunName)
  const paths = isFile(list) ? parseJson(readFileSync(list, 'utf8')) : []
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Paths below a folder; the manifest last. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = entries.filter((path) => isFile(join(folder, path)) && path !== begunName)
  return files.toSorted((a, b) => Number(a === summaryNames.manifest) - Number(b === summaryNames.manifest))
}

interface Folders {
  readonly out: string
  readonly staging: string
}

/** Folders, and what keeps others from taking them for abandoned. */
interface Claimed extends Folders {
  readonly renew: () => void
}

function runStep({ out, staging }: Folders, { type, path }: Step): void {
  if (type === 'put') renameSync(join(staging, path), join(out, path))
  else rmSync(join(out, path), { force: true })
}

/** Makes a folder, and gives what takes it back: nothing is removed that holds something. */
function makeFolder(path: string): () => void {
  const isNew = lstatSync(path, { throwIfNoEntry: false }) === undefined
  makeFolders(path)
  return () => {
    if (isNew) rmdirSync(path)
  }
}

/** Second names for the files that stand there now, by their paths. */
function keepOld({ out, staging, renew }: Claimed, steps: readonly Step[]): ReadonlyMap<string, string> {
  const store = join(staging, storeName)
  mkdirSync(store)
  const kept = new Map<string, string>()
  for (const { path } of steps) {
    renew()
    mkdirSync(dirname(join(store, path)), { recursive: true })
    if (keep(join(out, path), join(store, path))) kept.set(path, join(store, path))
  }
  const begun = steps.flatMap(({ type, path }) => (type === 'put' && !kept.has(path) ? path : []))
  writeFileSync(join(store, begunName), JSON.stringify(begun))
  syncFile(join(store, begunName))
  syncFolders({ out, staging }, steps)
  return kept
}

/** What takes a step back is on the disk before the first: power may fail between two steps, and what was done last be kept alone. */
function syncFolders({ out, staging }: Folders, steps: readonly Step[]): void {
  const store = join(staging, storeName)
  const inside = new Set(steps.flatMap(({ path }) => foldersOver(path)))
  for (const folder of inside) syncFolder(join(store, folder))
  for (const folder of [store, staging, out]) syncFolder(folder)
}

/** `a/b` and `a` for `a/b/c.pdf`. */
function foldersOver(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOver(folder)]
}

/** False where nothing stands yet. */
function keep(path: string, second: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false })
  if (status === undefined) return false
  if (status.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR', path })
  try {
    linkSync(path, second)
  } catch (fault) {
    if (isMissing(fault)) throw fault
    // Some file systems have no second names.
    copyFileSync(path, second)
    syncFile(second)
  }
  return true
}

function restore(path: string, second: string | undefined): void {
  if (second === undefined) rmSync(path, { force: true })
  else renameSync(second, path)
}

/** What cannot be taken back does not keep the rest from it. */
function tryTo(step: () => void): void {
  try {
    step()
  } catch {}
}
