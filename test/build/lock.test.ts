import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { whileAlone } from '../../pipeline/build/lock.ts'
import { openStaging } from '../../pipeline/build/staging.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Another build that publishes: its claim stands in its own staging folder. */
async function claimOf(out: string, process: number): Promise<string> {
  const staging = join(out, `.masthead-${process}`)
  await mkdir(staging)
  const claim = join(staging, 'publishing')
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

test('waits until another build has published', async () => {
  const out = await temporaryFolder()
  const claim = await claimOf(out, livingProcess())
  const order: string[] = []
  const work = whileAlone(await openStaging(out), async () => order.push('ours'))
  await pause(100)
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

test('does not wait for a claim that is too old to be true', async () => {
  const out = await temporaryFolder()
  const claim = await claimOf(out, livingProcess())
  const longAgo = new Date(Date.now() - 3_600_000)
  await utimes(claim, longAgo, longAgo)
  await expect(whileAlone(await openStaging(out), async () => 'done')).resolves.toBe('done')
})

test('gives its claim back when the work fails', async () => {
  const staging = await openStaging(await temporaryFolder())
  await expect(whileAlone(staging, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(whileAlone(staging, async () => 'done')).resolves.toBe('done')
})
