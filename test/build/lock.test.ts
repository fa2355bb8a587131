import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { whileAlone } from '../../pipeline/build/lock.ts'
import { openStaging } from '../../pipeline/build/staging.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Another build that publishes: its claim stands in its own staging folder. */
async function claimOf(out: string, process_: number | 'elsewhere'): Promise<string> {
  const [, place] = /^\.masthead-([0-9a-f]{8})-/.exec(basename(await openStaging(out))) ?? []
  const owner = process_ === 'elsewhere' ? '00000000-1' : `${place}-${process_}`
  const staging = join(out, `.masthead-${owner}-0123456789ab`)
  await mkdir(staging)
  const claim = join(staging, '.publishing')
  await writeFile(claim, '')
  return claim
}

/** A process that lives until the test ends. */
function livingProcess(): number {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  })
  return child.pid ?? 0
}

test.each([
  ['another process', livingProcess],
  ['another container', () => 'elsewhere' as const],
])('waits until the build of %s has published', async (_, owner) => {
  const out = await temporaryFolder()
  const claim = await claimOf(out, owner())
  const order: string[] = []
  const work = whileAlone(await openStaging(out), async () => order.push('ours'))
  for (let count = 0; count < 1000; count += 1) await turn()
  order.push('theirs')
  await rm(claim)
  await work
  expect(order).toEqual(['theirs', 'ours'])
})

test('does not wait for a build that has died', async () => {
  const out = await temporaryFolder()
  await claimOf(out, spawnSync(process.execPath, ['--version']).pid)
  await expect(whileAlone(await openStaging(out), async () => 'done')).resolves.toBe('done')
})

test.each([
  ['another process', livingProcess],
  ['another container', () => 'elsewhere' as const],
])('does not wait for a claim of %s that nobody renews', async (_, owner) => {
  const out = await temporaryFolder()
  const claim = await claimOf(out, owner())
  const longAgo = new Date(Date.now() - 3_600_000)
  await utimes(claim, longAgo, longAgo)
  await expect(whileAlone(await openStaging(out), async () => 'done')).resolves.toBe('done')
})

test('gives its claim back when the work fails', async () => {
  const staging = await openStaging(await temporaryFolder())
  await expect(whileAlone(staging, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(whileAlone(staging, async () => 'done')).resolves.toBe('done')
})
