/** The file by which a build claims a folder of results; it is renewed while the build lives. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** No document can be called so. */
const claimName = '.publishing'
export const renewedAfterMilliseconds = 5_000

export function claimOf(staging: string): string {
  return join(staging, claimName)
}

/** What keeps it from being written, the work itself will meet and tell. */
export function renew(claim: string): void {
  try {
    writeFileSync(claim, '')
  } catch {}
}

/** For work that is done at once, so that no timer runs: renews the claim where it is time. */
export function renewerOf(staging: string): () => void {
  let last = Date.now()
  return () => {
    if (Date.now() - last < renewedAfterMilliseconds) return
    last = Date.now()
    renew(claimOf(staging))
  }
}

/** A claim that is so much older than ours, or stays as it is for so long, is not renewed: its build has died where we cannot see it. */
const abandonedAfterMilliseconds = 60_000
/** In this time a build that lives renews its claim. */
const watchedMilliseconds = 2 * renewedAfterMilliseconds

/** A claim as it is seen, and ours, by the clock of the disk; `now` is of a clock that nobody sets. */
interface SeenClaim {
  readonly folder: string
  readonly claimed: number
  readonly own: number
  readonly now: number
}

/**
 * Tells whether claims are held, each time that they are looked at. The clock of a disk is set, and machines sleep: one that is held looks
 * old for a moment then, and one that nobody holds may be of a time to come. So each is looked at for some time.
 */
export function watchClaims(): (seen: SeenClaim) => boolean {
  const known = new Map<string, { readonly claimed: number; readonly since: number }>()
  return ({ folder, claimed, own, now }) => {
    const before = known.get(folder)
    const since = before?.claimed === claimed ? before.since : now
    known.set(folder, { claimed, since })
    const isRecent = claimed > own - abandonedAfterMilliseconds
    return now - since < (isRecent ? abandonedAfterMilliseconds : watchedMilliseconds)
  }
}
