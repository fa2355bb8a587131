/** What a worker makes of a task that came from the store: a folder of its own, in which the document is built as anywhere. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkPath } from '../../read/paths.ts'
import type { BuildTask, TaskResult } from '../task.ts'
import { withRoot, type PackedTask } from './pack.ts'
import type { HashedStore } from './store.ts'

/** Does a task of the store with a builder's function, in a folder that is there meanwhile. */
export async function runPacked(
  hash: string,
  store: HashedStore,
  run: (task: BuildTask) => Promise<TaskResult>,
): Promise<TaskResult> {
  const { document, wanted, files } = parsePacked(bytesOf(hash, store))
  // Drafts are confidential: the folder is readable by its owner only.
  const folder = mkdtempSync(join(tmpdir(), 'masthead-worker-'))
  try {
    for (const [name, file] of Object.entries(files)) put(join(folder, insideOnly(name)), bytesOf(file, store))
    return await run({ document: withRoot(document, folder), wanted })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes, { flag: 'wx' })
}

function bytesOf(hash: string, store: HashedStore): Uint8Array {
  const bytes = store.find(hash)
  if (bytes === undefined) throw new Error(`The store has not, or no longer as it was, ${hash}`)
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
