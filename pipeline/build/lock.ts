/** Lets one build at a time change the results. */
import { rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isMissing } from './disk.ts'
import { runningStagings } from './staging.ts'

const claimName = 'publishing'
const pauseMilliseconds = 20
/** Publishing is a few renames; a claim this old belongs to a process that has taken over a dead one's number. */
const abandonedAfterMilliseconds = 60_000

/**
 * Runs work while no other build publishes into the same folder. Each build claims by a file in its own staging folder
 * and looks for the others' only then, so of two that start together at least one sees the other; the lower number
 * gives way. A dead build's claim counts for nothing, so nobody ever removes a live one.
 */
export async function whileAlone<Result>(staging: string, work: () => Promise<Result>): Promise<Result> {
  const claim = join(staging, claimName)
  await writeFile(claim, '')
  try {
    await waitForOthers(staging, claim)
    return await work()
  } finally {
    await rm(claim, { force: true })
  }
}

async function waitForOthers(staging: string, claim: string): Promise<void> {
  for (let others = await claimants(staging); others.length > 0; others = await claimants(staging)) {
    const givesWay = others.some((other) => basename(other) > basename(staging))
    if (givesWay) await rm(claim, { force: true })
    await pause(pauseMilliseconds)
    if (givesWay) await writeFile(claim, '')
  }
}

async function claimants(staging: string): Promise<readonly string[]> {
  const running = await runningStagings(dirname(staging))
  const isClaiming = await Promise.all(running.map((folder) => hasClaim(folder)))
  return running.filter((_, index) => isClaiming[index])
}

async function hasClaim(folder: string): Promise<boolean> {
  const claim = await stat(join(folder, claimName)).catch((fault: unknown) => {
    if (isMissing(fault)) return undefined
    throw fault
  })
  return claim !== undefined && Date.now() - claim.mtimeMs < abandonedAfterMilliseconds
}
