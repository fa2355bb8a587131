/** Files that a check is to write and cannot: told by their own names, and where it can be, before the work that they are for. */
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { diskFault, isLimit } from '../build/disk.ts'
import { show } from '../text/shown.ts'
import { UsageError } from './command.ts'
import { nearPath, reasonOf } from './faults.ts'

/** Refuses an option whose file is to stand in a folder that is not there. */
export function refuseAbsentFolder(option: string, file: string): void {
  const folder = dirname(resolve(file))
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return
  throw new UsageError(
    `There is no folder “${show(nearPath(folder))}” for --${option} ${show(file)}. Make it, or name another file.`,
  )
}

/** Waits for a file to be written; what the system refuses is told with the cure. */
export async function untilWritten<Written>(work: Promise<Written>, cure: string): Promise<Written> {
  return work.catch((fault: unknown) => {
    const refused = diskFault(fault)
    const reason = refused === undefined || isLimit(fault) ? undefined : reasonOf(refused)
    if (refused === undefined || reason === undefined) throw fault
    const file = show(nearPath(refused.path))
    throw new UsageError(`“${file}” cannot be written: ${reason} (${refused.code}). ${cure}`, { cause: fault })
  })
}
