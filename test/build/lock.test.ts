import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchClaims } from '../../pipeline/build/claim.ts'
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
])('waits ten seconds, once, for a claim of %s that nobody renews', async (_, owner) => {
  const out = await temporaryFolder()
  const hourAgo = new Date(Date.now() - 3_600_000)
  const claim = await claimOf(out, owner())
  await utimes(claim, hourAgo, hourAgo)
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const publishes = vi.fn<() => Promise<void>>(async () => {})
  const work = whileAlone(await openStaging(out), publishes)
  let seconds = 0
  for (; publishes.mock.calls.length === 0; seconds += 1) {
    vi.advanceTimersByTime(1000)
    await pause(30)
  }
  await work
  expect(seconds).toBeGreaterThanOrEqual(10)
  await expect(whileAlone(await openStaging(out), async () => 'done')).resolves.toBe('done')
})

/** What is told of a claim that is seen at these seconds: of a clock that nobody sets, of its own, of ours. */
function toldOf(seen: readonly (readonly [now: number, claimed: number, own: number])[]): readonly boolean[] {
  const isHeld = watchClaims()
  return seen.map(([now, claimed, own]) =>
    isHeld({ folder: 'out/other', claimed: 1000 * claimed, own: 1000 * own, now: 1000 * now }),
  )
}

const day = 86_400

test('a claim that is renewed is held, however old it is: the clock was set forward, or the machine has slept', () => {
  expect(
    toldOf([
      [0, 0, day],
      [4, 5, day + 4],
      [9, 10, day + 9],
      [18, 10, day + 18],
      [19, 10, day + 19],
    ]),
  ).toEqual([true, true, true, true, false])
})

test('a claim of a time to come is held for a minute, if nobody renews it: the clock was set back', () => {
  expect(
    toldOf([
      [0, day, 0],
      [59, day, 59],
      [60, day, 60],
    ]),
  ).toEqual([true, true, false])
})

test('a claim that was renewed by a clock that was set back is held', () => {
  expect(
    toldOf([
      [0, day, day],
      [58, 3, 4],
      [61, 8, 9],
    ]),
  ).toEqual([true, true, true])
})

test('a claim is old where it is a minute older than ours', () => {
  expect(
    toldOf([
      [0, 100, 159],
      [12, 100, 159],
      [13, 100, 160],
    ]),
  ).toEqual([true, true, false])
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
