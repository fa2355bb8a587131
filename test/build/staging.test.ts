import { spawnSync } from 'node:child_process'
import { access, mkdir, readdir, stat, utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { closeStaging, dropStaging, openStaging, removeLeftovers } from '../../pipeline/build/staging.ts'
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
