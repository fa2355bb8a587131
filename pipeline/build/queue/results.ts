/** What became of a task, as an object of the store. */
import { readEntry, writeEntry } from '../cache/entry.ts'
import type { BuiltDocument, TaskResult } from '../task.ts'
import type { HashedStore } from './store.ts'

/** What an object begins with: a document that was built is kept as a cache keeps it, all else as it is said. */
const heads = { built: 1, other: 2 } as const

/** Keeps a result; gives its hash. */
export function keepResult(result: TaskResult, store: HashedStore): string {
  return store.keep(
    'bytes' in result
      ? Buffer.concat([Uint8Array.of(heads.built), ...writeEntry(result)])
      : Buffer.concat([Uint8Array.of(heads.other), Buffer.from(JSON.stringify(result))]),
  )
}

/** A result by its hash; absent where it is not there any more. */
export function findResult(hash: string, store: HashedStore): TaskResult | undefined {
  const object = store.find(hash)
  if (object === undefined) return undefined
  const rest = object.subarray(1)
  if (object[0] === heads.built) return readEntry(rest)
  // Kept by `keepResult`: its hash is that of the bytes which a worker has told.
  return JSON.parse(Buffer.from(rest).toString()) as Exclude<TaskResult, BuiltDocument>
}
