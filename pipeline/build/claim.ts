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
