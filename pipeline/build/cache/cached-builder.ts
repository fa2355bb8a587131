/** A builder that asks first whether a document has been built before, of the same bytes by the same tool. */
import type { Builder, BuildTask, TaskResult } from '../task.ts'
import { readEntry, readNames, writeEntry, writeNames } from './entry.ts'
import { madeOf, nameResult, nameTexts, readSources, readTexts } from './key.ts'
import type { Store } from './store.ts'

/** Where results are kept, and for which tool. */
export interface Cache {
  readonly store: Store
  /** The hash of what makes them. */
  readonly tool: string
  /** Builds anew what is kept. */
  readonly isForced: boolean
}

/** Gives what is kept, and keeps what a builder has built. */
export function withCache(builder: Builder, cache: Cache): Builder {
  return {
    capacity: builder.capacity,
    run: async (task) => {
      const kept = cache.isForced ? undefined : find(cache, task)
      if (kept !== undefined) return kept
      const made = await builder.run(task)
      keep(cache, task, made)
      return made
    },
    close: async () => {
      await builder.close()
      cache.store.close()
    },
  }
}

function find({ store, tool }: Cache, task: BuildTask): TaskResult | undefined {
  const { document } = task
  const texts = readTexts(document)
  if (texts === undefined) return undefined
  const name = nameTexts(tool, task, texts)
  // Texts that ask for no picture have no list of them.
  const pictures = readSources(document, readNames(store.read(`${name}.pictures`)))
  const kept = pictures && store.read(nameResult(name, pictures))
  return kept && readEntry(kept)
}

/** Keeps a document under the name of what was read as it was built, whatever stands on the disk now. */
function keep({ store, tool }: Cache, task: BuildTask, made: TaskResult): void {
  const read = 'record' in made ? madeOf(task.document, made.record) : undefined
  if (!('record' in made) || read === undefined) return
  const name = nameTexts(tool, task, read.texts)
  if (read.pictures.length > 0) store.write(`${name}.pictures`, writeNames(read.pictures.map(({ path }) => path)))
  store.write(nameResult(name, read.pictures), writeEntry(made))
}
