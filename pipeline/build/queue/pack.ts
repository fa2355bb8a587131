/** A task as it travels: one object of the store that names the bytes of all the document is read from. */
import { defaultLimits } from '../../text/limits.ts'
import { checkPath } from '../../read/paths.ts'
import { byCodeUnit } from '../../read/document-folder.ts'
import { readBytes } from '../../read/bytes.ts'
import { textNames, withRoot, type PlannedDocument } from '../plan.ts'
import type { BuildTask } from '../task.ts'
import type { HashedStore } from './store.ts'

/** What a worker needs to build a document: no path of this machine is in it. */
export interface PackedTask extends BuildTask {
  /** SHA-256 of each file, by its path inside the document's folder. */
  readonly files: Readonly<Record<string, string>>
}

/** Keeps a task with all that it reads; gives its hash, or nothing where a file cannot be read: that is told where it stands. */
export function packTask({ document, wanted }: BuildTask, store: HashedStore): string | undefined {
  const texts = new Map(textNames(document).map((name) => [name, read(document, name, defaultLimits.fileBytes)]))
  if ([...texts.values()].includes(undefined)) return undefined
  const files = new Map(
    [...texts].flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, store.keep(bytes)] as const])),
  )
  for (const name of pictureNames([...texts.values()])) {
    const bytes = read(document, name, defaultLimits.pictureBytes)
    if (bytes !== undefined) files.set(name, store.keep(bytes))
  }
  const packed: PackedTask = {
    document: withRoot(document, ''),
    wanted,
    files: Object.fromEntries([...files].toSorted(([a], [b]) => byCodeUnit(a, b))),
  }
  return store.keep(Buffer.from(JSON.stringify(packed)))
}

function read({ root }: PlannedDocument, path: string, limit: number): Uint8Array | undefined {
  const result = readBytes({ root, path, limit })
  return 'bytes' in result ? result.bytes : undefined
}

const links = /\]\([ \t]*(?:<([^<>\n]+)>|([^\s()<>]+))|^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<([^<>\n]+)>|(\S+))/gmu

/**
 * Files that links of some texts name, and may be pictures. A name that is written in yet another way is missed: the document is then
 * refused by the worker, and built here.
 */
function pictureNames(texts: readonly (Uint8Array | undefined)[]): ReadonlySet<string> {
  const decoder = new TextDecoder()
  const names = texts.flatMap((text) =>
    [...decoder.decode(text).matchAll(links)].flatMap(([, ...found]) => {
      const checked = checkPath(found.find((name) => name !== undefined) ?? '')
      return 'path' in checked ? [checked.path] : []
    }),
  )
  return new Set(names.filter((name) => /\.(?:png|jpe?g|svg)$/iu.test(name)))
}
