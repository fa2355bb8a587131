/** The folder in which a build keeps unfinished files: beside the results, so that a rename puts them in place. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { sha256 } from '../text/sha256.ts'
import { isMissing, makeFolders, writeDurably } from './disk.ts'
import { isInterrupted, takeBack } from './exchange.ts'

const pattern = /^\.masthead-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}$/

/**
 * Where process numbers mean what they mean here: every container counts its own from 1. Its own name is not enough,
 * for containers may share one.
 */
const place = sha256(
  [hostname(), readHere('/proc/sys/kernel/random/boot_id'), linkHere('/proc/self/ns/pid')].join('\n'),
).slice(0, 8)

const ownName = `.masthead-${place}-${process.pid}-${randomBytes(6).toString('hex')}`

/** Of a build elsewhere it cannot be known whether it runs; it has left a folder that nobody has touched for so long. */
const leftAfterMilliseconds = 86_400_000

/** Path of this process's staging folder for a result folder. */
function stagingOf(out: string): string {
  return join(out, ownName)
}

/** Makes the staging folder, readable by its owner only: drafts are confidential. */
export async function openStaging(out: string): Promise<string> {
  const folder = stagingOf(out)
  if (existsSync(folder)) return folder
  makeFolders(out)
  await mkdir(folder, { mode: 0o700 }).catch(passIfThere)
  return folder
}

function passIfThere(fault: unknown): void {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
}

/** Writes the files of a document into the staging folder, under the paths they will have. */
export async function stageDocument(staging: string, bytes: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, content] of bytes) {
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    await writeDurably(join(staging, path), content)
  }
}

/**
 * Removes what interrupted builds have left; folders of builds that still run stay, and those that hold what has to be
 * taken back by the next that publishes.
 */
export async function removeLeftovers(out: string): Promise<void> {
  for (const folder of await stagings(out)) {
    const isLeft = !isInterrupted(folder) && (isDead(folder) || (await isOld(folder)))
    if (isLeft) await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Takes back what builds have changed that were killed while they published; for the one that publishes alone. A machine that has
 * lost its power is another place when it starts again, and no build elsewhere publishes now.
 */
export async function takeBackInterrupted(out: string): Promise<void> {
  for (const folder of await stagings(out)) {
    if (!isAlive(folder) && isInterrupted(folder)) takeBack({ out, staging: folder })
  }
}

/** Staging folders of other builds, but for those that certainly run no more. */
export async function runningStagings(out: string): Promise<readonly string[]> {
  return (await stagings(out)).filter((folder) => !isDead(folder))
}

/** Removes the staging folder. At once: there may be thousands of second names, and to hand each to a thread costs more than to remove it. */
export async function closeStaging(out: string): Promise<void> {
  rmSync(stagingOf(out), { recursive: true, force: true })
}

const mostAttempts = 10

/** Removes the staging folder at once: for a process that a signal ends. A thread may be removing it, too. */
export function dropStaging(out: string): void {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      rmSync(stagingOf(out), { recursive: true, force: true })
      return
    } catch {}
  }
}

/** Staging folders of others. */
async function stagings(out: string): Promise<readonly string[]> {
  const entries = await readdir(out, { withFileTypes: true }).catch((fault: unknown) => {
    if (isMissing(fault)) return []
    throw fault
  })
  const others = entries.filter(({ name }) => pattern.test(name) && name !== ownName)
  return others.filter((entry) => entry.isDirectory()).map(({ name }) => join(out, name))
}

/** The process of a folder, where it has a number here. */
function processOf(folder: string): number | undefined {
  const [, where, number] = pattern.exec(basename(folder)) ?? []
  return where === place ? Number(number) : undefined
}

/** True for a folder whose process certainly runs. */
function isAlive(folder: string): boolean {
  const number = processOf(folder)
  return number !== undefined && isRunning(number)
}

/** True for a folder whose process has ended, as far as its number can be known here. */
function isDead(folder: string): boolean {
  return processOf(folder) !== undefined && !isAlive(folder)
}

/** False for our own number: a folder that bears it and is not ours is an older process's. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (fault) {
    // EPERM: the process runs, under another user.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

async function isOld(folder: string): Promise<boolean> {
  const touched = await stat(folder).catch(() => undefined)
  return (
    touched !== undefined && processOf(folder) === undefined && Date.now() - touched.mtimeMs > leftAfterMilliseconds
  )
}

/** What the system says of itself, where it does: Linux. */
function readHere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function linkHere(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
