/** Waits for sources to change, for a command that builds them again. */
import { once } from 'node:events'
import { basename, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { watch } from 'chokidar'
import { standsIn } from './watched-documents.ts'

/** What is watched: files or folders, without the results where they are written, until a signal. */
export interface Watched {
  readonly paths: readonly string[]
  readonly out?: string
  readonly signal: AbortSignal
}

/** Sources that are watched. */
export interface SourceWatch {
  /** Absolute paths that have changed since they were asked for last, once there are any; none after the signal. */
  readonly next: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Programs save a file in several steps, and several files at once. */
const settledMilliseconds = 100

/** Begins to watch; what changes from now on is not missed, whatever is done meanwhile. */
export async function openWatch({ paths, out, signal }: Watched): Promise<SourceWatch> {
  const changed = new Set<string>()
  let wake: (() => void) | undefined
  const watcher = watch([...paths], { ignoreInitial: true, ignored: (path) => isIgnored(path, out) })
  watcher.on('all', (_event, path) => {
    changed.add(resolve(path))
    wake?.()
  })
  signal.addEventListener('abort', () => wake?.(), { once: true })
  let fault: Error | undefined
  watcher.on('error', (met) => {
    fault = met instanceof Error ? met : new Error(String(met))
    wake?.()
  })
  await once(watcher, 'ready').catch(async (met: unknown) => {
    await watcher.close()
    throw met
  })
  const next = async (): Promise<readonly string[]> => {
    if (changed.size === 0 && fault === undefined && !signal.aborted) await new Promise<void>((awake) => (wake = awake))
    if (signal.aborted) return []
    if (fault !== undefined) throw fault
    await setTimeout(settledMilliseconds)
    const found = [...changed]
    changed.clear()
    return found
  }
  return { next, close: async () => watcher.close() }
}

function isIgnored(path: string, out: string | undefined): boolean {
  const absolute = resolve(path)
  return (out !== undefined && standsIn(out, absolute)) || ['.git', 'node_modules'].includes(basename(absolute))
}
