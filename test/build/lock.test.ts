import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { whileAlone } from '../../pipeline/build/lock.ts'
import { openStaging } from '../../pipeline/build/staging.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Another build that publishes: its claim stands in its own staging folder. */
async function claimOf(out: string, process_: number | 'elsewhere', elsewhere = '00000000'): Promise<string> {
  const [, place] = /^\.masthead-([0-9a-f]{8})-/.exec(basename(await openStaging(out))) ?? []
  const owner = process_ === 'elsewhere' ? `${elsewhere}-1` : `${place}-${process_}`
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
  expect(existsSync(join(staging, '.publishing'))).toBe(false)
})

test.each([
  { elsewhere: '00000000', gives: 'stays for one whose name is lower', isAlwaysThere: true },
  { elsewhere: 'ffffffff', gives: 'gives way to one whose name is higher', isAlwaysThere: false },
])('a claim $gives', async ({ elsewhere, isAlwaysThere }) => {
  const out = await temporaryFolder()
  const theirs = await claimOf(out, 'elsewhere', elsewhere)
  const staging = await openStaging(out)
  const own = join(staging, '.publishing')
  const work = whileAlone(staging, async () => existsSync(own))
  while (!existsSync(own)) await turn()
  const seen = new Set<boolean>()
  for (const end = Date.now() + 500; Date.now() < end; await turn()) seen.add(existsSync(own))
  expect(seen.has(false)).toBe(!isAlwaysThere)
  await rm(theirs)
  expect(await work).toBe(true)
  expect(existsSync(own)).toBe(false)
})

test('gives way where one of several others has a higher name', async () => {
  const out = await temporaryFolder()
  const theirs = [await claimOf(out, 'elsewhere', '00000000'), await claimOf(out, 'elsewhere', 'ffffffff')]
  const staging = await openStaging(out)
  const own = join(staging, '.publishing')
  const work = whileAlone(staging, async () => 'done')
  while (!existsSync(own)) await turn()
  while (existsSync(own)) await turn()
  for (const claim of theirs) await rm(claim)
  expect(await work).toBe('done')
})

test('renews its claim while it works, and no longer', async () => {
  const staging = await openStaging(await temporaryFolder())
  const claim = join(staging, '.publishing')
  const longAgo = new Date(1_000_000_000)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  await whileAlone(staging, async () => {
    await utimes(claim, longAgo, longAgo)
    vi.advanceTimersByTime(4_999)
    expect((await stat(claim)).mtimeMs).toBe(longAgo.getTime())
    vi.advanceTimersByTime(1)
    expect((await stat(claim)).mtimeMs).toBeGreaterThan(longAgo.getTime())
  })
  vi.advanceTimersByTime(60_000)
  expect(existsSync(claim)).toBe(false)
})

test('lets the work tell that its folder is gone, and not the renewal', async () => {
  const staging = await openStaging(await temporaryFolder())
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const work = whileAlone(staging, async () => {
    await rm(staging, { recursive: true })
    vi.advanceTimersByTime(5_000)
    return 'done'
  })
  await expect(work).resolves.toBe('done')
})

function before(seconds: number): Date {
  return new Date(Date.now() - 1000 * seconds)
}

test('waits for a claim that is a minute old, and for none that is older', async () => {
  const out = await temporaryFolder()
  const theirs = await claimOf(out, 'elsewhere')
  const staging = await openStaging(out)
  await utimes(theirs, before(40), before(40))
  let isDone = false
  const work = whileAlone(staging, async () => (isDone = true))
  await pause(200)
  expect(isDone).toBe(false)
  await utimes(theirs, before(80), before(80))
  expect(await work).toBe(true)
})

test('publishes nothing where it cannot be seen whether another does', async () => {
  const out = await temporaryFolder()
  const theirs = await claimOf(out, 'elsewhere')
  await rm(theirs)
  await symlink('.publishing', theirs)
  const staging = await openStaging(out)
  const work = vi.fn<() => Promise<string>>(async () => 'done')
  await expect(whileAlone(staging, work)).rejects.toMatchObject({ code: 'ELOOP' })
  expect(work).not.toHaveBeenCalled()
  expect(existsSync(join(staging, '.publishing'))).toBe(false)
})
