/** Documents that are built with a cache, and what comes of them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Result } from '../../../pipeline/build/build.ts'
import { here } from '../../../pipeline/build/here.ts'
import { withCache } from '../../../pipeline/build/cache/cached-builder.ts'
import { openStore, type Store } from '../../../pipeline/build/cache/store.ts'
import type { Builder, BuildTask, TaskResult } from '../../../pipeline/build/task.ts'
import type { Format } from '../../../pipeline/write/formats.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from '../sources.ts'

/** A picture of one dot. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
/** Another. */
export const otherDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)
/** Names of the documents. */
export const names = ['a', 'b', 'c']

/** Writes the documents, each in two languages and with a picture. */
export async function sources(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of names)
    await put(folder, {
      [`sources/${name}/document.yaml`]: letterFacts,
      [`sources/${name}/en.md`]: letterText(`Words of ${name}.\n\n![A map](map.png)`),
      [`sources/${name}/fr.md`]: letterText(`Mots de ${name}.\n\nIl dit "oui.`),
      [`sources/${name}/map.png`]: dot,
    })
  return folder
}

interface Trial {
  readonly tool?: string
  readonly isReadOnly?: boolean
  readonly isForced?: boolean
  readonly size?: number
  readonly formats?: readonly Format[]
  readonly carriesSource?: boolean
  readonly out?: string
  readonly paths?: readonly string[]
  /** Hears how many bytes were read from the cache at a time. */
  readonly hear?: (length: number) => void
}

interface Tried {
  /** Documents that were not in the cache. */
  readonly built: readonly string[]
  readonly results: readonly Result[]
  readonly files: readonly string[]
}

/** Builds with the cache of a folder, and tells what was built. */
export async function run(folder: string, trial: Trial = {}): Promise<Tried> {
  const { tool = 'this', isReadOnly = false, isForced = false, size = 100, out = 'out' } = trial
  const built: string[] = []
  const counted: Builder = { ...here, run: count(built) }
  const { documents } = await planOf(folder, ...(trial.paths ?? ['sources']))
  const results: Result[] = []
  const wanted = { formats: trial.formats ?? (['html'] as const), carriesSource: trial.carriesSource ?? true }
  const opened = openStore({ folder: join(folder, 'cache'), isReadOnly, size })
  const read: Store['read'] = (...asked) => {
    const bytes = opened.read(...asked)
    if (bytes !== undefined) trial.hear?.(bytes.length)
    return bytes
  }
  const store = { ...opened, read }
  await build(
    { documents, wanted, out: join(folder, out) },
    { begins: () => undefined, ends: (result) => results.push(result) },
    withCache(counted, { store, tool, isForced }),
  )
  const summaries = ['SHA256SUMS', 'manifest.json', 'index.html'].map((name) =>
    readFile(join(folder, out, name), 'utf8'),
  )
  return { built, results, files: await Promise.all(summaries) }
}

function count(built: string[]): (task: BuildTask) => Promise<TaskResult> {
  return async (task) => {
    built.push(task.document.document)
    return here.run(task)
  }
}

/** Files of the cache. */
export async function keptFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, 'cache'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}
