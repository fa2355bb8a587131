/** A builder that asks first whether a document has been built before, of the same bytes by the same tool. */
import { filesOf } from '../manifest.ts'
import type { Builder, BuildTask, FindStanding, TaskResult } from '../task.ts'
import { headLength, readFiles, readHead, readNames, writeEntry, writeNames, type KeptHead } from './entry.ts'
import { madeOf, nameResult, nameTexts, readPictures, readTexts } from './key.ts'
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
    run: async (task, findStanding = findNone) => {
      const kept = cache.isForced ? undefined : await find(cache, task, findStanding)
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

async function findNone(): Promise<ReadonlySet<string>> {
  return new Set()
}

/** What is kept of a document: of its files those that do not stand among the results. */
async function find(
  { store, tool }: Cache,
  task: BuildTask,
  findStanding: FindStanding,
): Promise<TaskResult | undefined> {
  const { document } = task
  const texts = nameTexts(tool, task, readTexts(document))
  // Texts that ask for no picture have no list of them.
  const name = nameResult(texts, readPictures(document, readNames(store.read(`${texts}.pictures`))))
  const head = findHead(store, name)
  if (head === undefined || 'refused' in head) return head
  const files = filesOf([head.record])
  const standing = await findStanding(files)
  if (files.every(({ path }) => standing.has(path))) return { ...head, standing, bytes: new Map() }
  const kept = store.read(name)
  const bytes = kept && readFiles(head, kept, standing)
  return bytes && { ...head, standing, bytes }
}

/** Bytes in which what is told of a document nearly always has room. */
const usualLength = 32_768

function findHead(store: Store, name: string): KeptHead | undefined {
  const start = store.read(name, usualLength)
  const length = start === undefined ? 0 : headLength(start)
  const head = length > usualLength ? store.read(name, length) : start
  return head && readHead(head)
}

/** Keeps a document under the name of what was read as it was built, whatever stands on the disk now. */
function keep({ store, tool }: Cache, task: BuildTask, made: TaskResult): void {
  const read = 'fault' in made ? undefined : madeOf(task.document, made)
  if ('fault' in made || read === undefined) return
  const name = nameTexts(tool, task, read.texts)
  if (read.pictures.length > 0) store.write(`${name}.pictures`, writeNames(read.pictures.map(({ path }) => path)))
  store.write(nameResult(name, read.pictures), writeEntry(made))
}
