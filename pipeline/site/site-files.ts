/** Files of the site, each made of something: what has not changed is not made again. */
import type { SiteFiles } from './site-record.ts'

/** Results that stand, and where files of the site go. */
export interface SiteDisk {
  /** The bytes of a result; nothing where it is gone. */
  readonly read: (path: string) => Uint8Array | undefined
  /** Whether a file of the site stands. */
  readonly stands: (path: string) => boolean
  /** What draws pages of PDF files. */
  readonly machineCode: () => Uint8Array
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
}

/** A file that is to stand. */
export interface SiteFile {
  readonly path: string
  /** A hash of what it is made of. */
  readonly from: string
  /** Nothing where what it is made of is gone. */
  readonly make: () => Promise<Uint8Array | undefined> | string | undefined
}

/** Makes what does not stand or was made of something else, and gives all that stands then. */
export async function makeAll(files: readonly SiteFile[], before: SiteFiles, disk: SiteDisk): Promise<SiteFiles> {
  const known = new Map(Object.entries(before))
  const standing: [path: string, from: string][] = []
  for (const file of files) {
    const isSame = known.get(file.path) === file.from && disk.stands(file.path)
    if (isSame || (await isMade(file, disk))) standing.push([file.path, file.from])
  }
  return Object.fromEntries(standing)
}

/** False where what it is made of is gone. */
async function isMade({ path, make }: SiteFile, { write }: SiteDisk): Promise<boolean> {
  const content = await make()
  if (content !== undefined) await write(path, content)
  return content !== undefined
}
