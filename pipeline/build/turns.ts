/** Builds of one process into one folder, one after the other: it has one place there for what is unfinished. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What is to end before the next begins, by the folders. */
const last = new Map<string, Promise<void>>()

/** Does work on a folder of results once all else that this process does there has ended, well or not. */
export async function takeTurn<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  const folder = realPath(out)
  const own = (last.get(folder) ?? Promise.resolve()).then(work)
  const ended = own.then(nothing, nothing)
  last.set(folder, ended)
  try {
    return await own
  } finally {
    if (last.get(folder) === ended) last.delete(folder)
  }
}

function nothing(): void {}

/** Where a folder is, or will be: links may lead to it. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPath(above), basename(path))
  }
}
