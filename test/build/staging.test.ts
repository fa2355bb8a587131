import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { access, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import {
  closeStaging,
  dropStaging,
  openStaging,
  removeLeftovers,
  stageDocument,
  takeBackInterrupted,
} from '../../pipeline/build/staging.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

/** The staging folder of another process, here or where numbers of processes mean others. */
async function stagingOf(out: string, id: number, place?: string): Promise<string> {
  const [, here] = /^\.masthead-([0-9a-f]{8})-/.exec(basename(await openStaging(out))) ?? []
  await closeStaging(out)
  const folder = join(out, `.masthead-${place ?? here}-${id}-0123456789ab`)
  await mkdir(join(folder, 'letter'), { recursive: true })
  return folder
}

test('keeps unfinished files from other eyes', async () => {
  const staging = await openStaging(await temporaryFolder())
  expect((await stat(staging)).mode & 0o777).toBe(0o700)
})

test('removes what an interrupted build has left, and nothing else', async () => {
  const out = await temporaryFolder()
  await stagingOf(out, endedProcess())
  await mkdir(join(out, '.masthead-notes'))
  await mkdir(join(out, 'letter'))
  await removeLeftovers(out)
  expect((await readdir(out)).toSorted()).toEqual(['.masthead-notes', 'letter'])
})

test('leaves the unfinished files of a build that still runs', async () => {
  const out = await temporaryFolder()
  const running = await stagingOf(out, process.ppid)
  await removeLeftovers(out)
  await expect(access(running)).resolves.toBeUndefined()
})

test('removes what an older process of the same number has left', async () => {
  const out = await temporaryFolder()
  await stagingOf(out, process.pid)
  await removeLeftovers(out)
  expect(await readdir(out)).toEqual([])
})

test('needs no result folder to find that nothing is left', async () => {
  await expect(removeLeftovers(join(await temporaryFolder(), 'out'))).resolves.toBeUndefined()
})

test('leaves nothing behind', async () => {
  const out = await temporaryFolder()
  await openStaging(out)
  await closeStaging(out)
  expect(await readdir(out)).toEqual([])
  await openStaging(out)
  dropStaging(out)
  expect(await readdir(out)).toEqual([])
})

test('leaves what another container of the same process number is making, and removes what it left long ago', async () => {
  const out = await temporaryFolder()
  const theirs = await stagingOf(out, process.pid, '00000000')
  await removeLeftovers(out)
  await expect(access(theirs)).resolves.toBeUndefined()
  const longAgo = new Date(Date.now() - 7 * 86_400_000)
  await utimes(theirs, longAgo, longAgo)
  await removeLeftovers(out)
  expect(await readdir(out)).toEqual([])
})

test('is opened once, however many ask for it at a time', async () => {
  const out = join(await temporaryFolder(), 'out')
  const [one, other] = await Promise.all([openStaging(out), openStaging(out)])
  expect(one).toBe(other)
  expect(await openStaging(out)).toBe(one)
  expect(await readdir(out)).toEqual([basename(one)])
})

test.runIf(process.platform === 'linux')('says that a folder cannot be made', async () => {
  await expect(openStaging('/proc')).rejects.toMatchObject({ code: 'ENOENT' })
})

test('says that results cannot stand in a file', async () => {
  const out = join(await temporaryFolder(), 'out')
  await writeFile(out, 'words')
  await expect(removeLeftovers(out)).rejects.toMatchObject({ code: 'ENOTDIR' })
  await expect(openStaging(out)).rejects.toThrow('EEXIST')
})

test('stages files under the paths that they will have, and none twice', async () => {
  const staging = await openStaging(await temporaryFolder())
  const bytes = new Map([
    ['letter/letter-AR.pdf', Buffer.from('رسالة')],
    ['letter/letter-FR.pdf', Buffer.from('lettre')],
  ])
  await stageDocument(staging, bytes)
  for (const [path, content] of bytes) expect(await readFile(join(staging, path))).toEqual(content)
  await expect(stageDocument(staging, bytes)).rejects.toMatchObject({ code: 'EEXIST' })
})

test('leaves its own files, and what is called like a folder of a build and is none', async () => {
  const out = await temporaryFolder()
  const left = await stagingOf(out, endedProcess())
  const own = await openStaging(out)
  await writeFile(`${left.slice(0, -2)}ff`, '')
  await removeLeftovers(out)
  expect((await readdir(out)).toSorted()).toEqual([basename(own), `${basename(left).slice(0, -2)}ff`].toSorted())
})

test('leaves what a process that still runs has not touched for days', async () => {
  const out = await temporaryFolder()
  const running = await stagingOf(out, process.ppid)
  const longAgo = new Date(Date.now() - 7 * 86_400_000)
  await utimes(running, longAgo, longAgo)
  await removeLeftovers(out)
  await expect(access(running)).resolves.toBeUndefined()
})

test.each([
  ['EPERM', true],
  ['ESRCH', false],
])('takes a process for one that runs where the system answers %s: %s', async (code, isLeft) => {
  const out = await temporaryFolder()
  const theirs = await stagingOf(out, process.ppid)
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error(code), { code })
  })
  onTestFinished(() => kill.mockRestore())
  await removeLeftovers(out)
  expect(kill).toHaveBeenCalledWith(process.ppid, 0)
  expect(await readdir(out)).toEqual(isLeft ? [basename(theirs)] : [])
})

/** A build that was killed as it put a new file and another in the place of an older one. */
async function interrupted(out: string, id: number, place?: string): Promise<string> {
  const folder = await stagingOf(out, id, place)
  await mkdir(join(folder, '.before/letter'), { recursive: true })
  await mkdir(join(out, 'letter'))
  await writeFile(join(folder, '.before/letter/a.pdf'), 'old')
  await writeFile(join(folder, '.before/.begun'), '["letter/b.pdf"]')
  await writeFile(join(out, 'letter/a.pdf'), 'new')
  await writeFile(join(out, 'letter/b.pdf'), 'new')
  return folder
}

test('takes back what a build has changed that was killed, when another publishes, and not before', async () => {
  const out = await temporaryFolder()
  const folder = await interrupted(out, endedProcess())
  await removeLeftovers(out)
  await expect(access(folder)).resolves.toBeUndefined()
  await takeBackInterrupted(out)
  expect((await readdir(out, { recursive: true })).toSorted()).toEqual(['letter', 'letter/a.pdf'])
  expect(await readFile(join(out, 'letter/a.pdf'), 'utf8')).toBe('old')
})

test('takes back what a build has changed before the machine lost its power, however long ago, and removes it not before', async () => {
  const out = await temporaryFolder()
  const folder = await interrupted(out, process.ppid, '00000000')
  const longAgo = new Date(Date.now() - 7 * 86_400_000)
  await utimes(folder, longAgo, longAgo)
  await removeLeftovers(out)
  await expect(access(folder)).resolves.toBeUndefined()
  await takeBackInterrupted(out)
  expect((await readdir(out, { recursive: true })).toSorted()).toEqual(['letter', 'letter/a.pdf'])
  expect(await readFile(join(out, 'letter/a.pdf'), 'utf8')).toBe('old')
})

test('takes back nothing of a build that runs, or that has changed nothing', async () => {
  const out = await temporaryFolder()
  await interrupted(out, process.ppid)
  const unchanged = await stagingOf(out, endedProcess())
  await takeBackInterrupted(out)
  expect(await readFile(join(out, 'letter/a.pdf'), 'utf8')).toBe('new')
  await expect(access(unchanged)).resolves.toBeUndefined()
})

test('is closed where it was never opened', async () => {
  const out = await temporaryFolder()
  await closeStaging(out)
  dropStaging(out)
  expect(await readdir(out)).toEqual([])
})

/** Lets the first calls of a removal fail: a thread removes the same folder. */
function refuseRemovals(most: number): () => number {
  const { rmSync } = fs
  let calls = 0
  fs.rmSync = (...given) => {
    calls += 1
    if (calls <= most) throw Object.assign(new Error('ENOTEMPTY'), { code: 'ENOTEMPTY' })
    rmSync(...given)
  }
  syncBuiltinESMExports()
  onTestFinished(() => {
    fs.rmSync = rmSync
    syncBuiltinESMExports()
  })
  return () => calls
}

test('is dropped though a thread removes it, too, and kept from nothing by a disk that refuses', async () => {
  const out = await temporaryFolder()
  await openStaging(out)
  const calls = refuseRemovals(9)
  dropStaging(out)
  expect([calls(), await readdir(out)]).toEqual([10, []])
})

test('is given up where it cannot be dropped', async () => {
  const out = await temporaryFolder()
  const staging = await openStaging(out)
  const calls = refuseRemovals(Infinity)
  dropStaging(out)
  expect([calls(), await readdir(out)]).toEqual([10, [basename(staging)]])
})
