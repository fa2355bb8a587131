/** Lets one build at a time change the results. */
import { rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { claimOf, renew, renewedAfterMilliseconds, watchClaims } from './claim.ts'
import { isMissing } from './disk.ts'
import { runningStagings } from './staging.ts'

const pauseMilliseconds = 20
/**
 * Runs work while no other build publishes into the same folder. Each build claims by a file in its own staging folder
 * and looks for the others' only then, so of two that start together at least one sees the other; the lower name
 * gives way. A dead build's claim counts for nothing, so nobody ever removes a live one.
 */
export async function whileAlone<Result>(staging: string, work: () => Promise<Result>): Promise<Result> {
  const claim = claimOf(staging)
  await writeFile(claim, '')
  const renewal = setInterval(() => renew(claim), renewedAfterMilliseconds)
  try {
    await waitForOthers(staging, claim)
    return await work()
  } finally {
    clearInterval(renewal)
    await rm(claim, { force: true })
  }
}

async function waitForOthers(staging: string, claim: string): Promise<void> {
  for (let others = await claimants(staging); others.length > 0; others = await claimants(staging)) {
    if (others.some((other) => basename(other) > basename(staging))) await rm(claim, { force: true })
    await pause(pauseMilliseconds)
    await writeFile(claim, '')
  }
}

/** Of the life of this process: who has died once is not waited for again. */
const isHeld = watchClaims()

/** All times of claims are of the disk's own clock, for containers and machines may have others. */
async function claimants(staging: string): Promise<readonly string[]> {
  const running = await runningStagings(dirname(staging))
  const own = (await claimedAt(staging)) ?? 0
  const times = await Promise.all(running.map((folder) => claimedAt(folder)))
  return running.filter((folder, index) => {
    const claimed = times[index]
    return claimed !== undefined && isHeld({ folder, claimed, own, now: performance.now() })
  })
}

async function claimedAt(folder: string): Promise<number | undefined> {
  const claim = await stat(claimOf(folder)).catch((fault: unknown) => {
    if (isMissing(fault)) return undefined
    throw fault
  })
  return claim?.mtimeMs
}
