/** What a worker makes of a task that came from the store: a folder of its own, in which the document is built as anywhere. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ReadFault } from '../../read/bytes.ts'
import { checkPath } from '../../read/paths.ts'
import { received, type BuildTask, type TaskResult } from '../task.ts'
import { isLimit } from '../disk.ts'
import { withRoot } from '../plan.ts'
import type { PackedTask } from './pack.ts'
import type { HashedStore } from './store.ts'

/** Where tasks are unpacked, and what builds them. */
export interface Unpacking {
  readonly folder: string
  readonly run: (task: BuildTask) => Promise<TaskResult>
}

/** Does a task of the store, in a folder that is there meanwhile: drafts are confidential, and its owner alone reads it. */
export async function runPacked(
  hash: string,
  store: HashedStore,
  { folder: parent, run }: Unpacking,
): Promise<TaskResult> {
  const { document, wanted, files } = parsePacked(bytesOf(hash, store))
  const folder = mkdtempSync(join(parent, 'task-'))
  try {
    for (const [name, file] of Object.entries(files)) put(join(folder, insideOnly(name)), bytesOf(file, store))
    return readable(await run({ document: withRoot(document, folder), wanted }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the machine refuses – what was put there a moment ago cannot be read – is no fault of the document: another worker tries. */
function readable(made: TaskResult): TaskResult {
  if ('fault' in made && isLimit(received(made.fault))) throw received(made.fault)
  const unread = 'refused' in made ? made.sources?.find(({ sha256 }) => sha256 === unreadable) : undefined
  if (unread === undefined) return made
  throw new Error(`What was unpacked cannot be read: ${unread.path}`)
}

const unreadable: ReadFault = 'unreadable'

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes, { flag: 'wx' })
}

/** What the fault begins with. */
export const notKept = 'The store has not, or no longer as it was,'

function bytesOf(hash: string, store: HashedStore): Uint8Array {
  const bytes = store.find(hash)
  if (bytes === undefined) throw new Error(`${notKept} ${hash}`)
  return bytes
}

/** The store holds what it says by its hash; who wrote the object is not known, so names are looked at. */
function insideOnly(name: string): string {
  const checked = checkPath(encodeURIComponent(name).replaceAll('%2F', '/'))
  if ('path' in checked) return checked.path
  throw new Error(`A task names a file that is refused: ${checked.refused}`)
}

/** The object is one of ours: another version of the tool has another queue. */
function parsePacked(bytes: Uint8Array): PackedTask {
  return JSON.parse(Buffer.from(bytes).toString()) as PackedTask
}
