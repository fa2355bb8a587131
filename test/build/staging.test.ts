import { spawnSync } from 'node:child_process'
import { access, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeStaging, dropStaging, openStaging, removeLeftovers } from '../../pipeline/build/staging.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

test('keeps unfinished files from other eyes', async () => {
  const staging = await openStaging(await temporaryFolder())
  expect((await stat(staging)).mode & 0o777).toBe(0o700)
})

test('removes what an interrupted build has left, and nothing else', async () => {
  const out = await temporaryFolder()
  await mkdir(join(out, `.masthead-${endedProcess()}`, 'letter'), { recursive: true })
  await mkdir(join(out, '.masthead-notes'))
  await mkdir(join(out, 'letter'))
  await removeLeftovers(out)
  expect((await readdir(out)).toSorted()).toEqual(['.masthead-notes', 'letter'])
})

test('leaves the unfinished files of a build that still runs', async () => {
  const out = await temporaryFolder()
  const running = join(out, `.masthead-${process.ppid}`)
  await mkdir(running)
  await removeLeftovers(out)
  await expect(access(running)).resolves.toBeUndefined()
})

test('removes what an older process of the same number has left', async () => {
  const out = await temporaryFolder()
  await mkdir(join(out, `.masthead-${process.pid}`, 'letter'), { recursive: true })
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
