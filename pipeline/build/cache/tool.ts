/** What makes the results besides the sources: the command, its libraries and fonts, and the Node that runs them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import description from '../../../package.json' with { type: 'json' }
import { fontPaths } from '../../typesetting/font/font-paths.ts'
import { sha256 } from '../../text/sha256.ts'
import { readNames, writeNames } from './entry.ts'
import type { Store } from './store.ts'

const require = createRequire(import.meta.url)

const machine = [process.versions, process.platform, process.arch]

/**
 * The hash of all that. Files are read whole, fonts too: one that somebody has changed in its place is another. What they came to is
 * kept, for the state in which the system says that they are.
 */
export function digestTool(store: Store): string {
  const names = Object.keys({ ...description.dependencies, ...description.optionalDependencies })
  const paths = [...bundles(), ...names.map(descriptionOf), ...fontPaths()]
  const state = `${hashOf([...machine, ...paths.map(stateOf)])}.tool`
  const [known] = readNames(store.read(state))
  const digest = known ?? hashOf([...machine, ...paths.map(contentOf)])
  if (known === undefined) store.write(state, writeNames([digest]))
  return digest
}

/** The hash of what is bundled. */
export function digestBundles(): string {
  return hashOf(bundles().map(contentOf))
}

/** Changes with every change of the file: nobody can set the time at which a file was changed last. */
function stateOf(path: string | undefined): string {
  if (path === undefined) return ''
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
  return [path, dev, ino, size, mtimeNs, ctimeNs].join()
}

function contentOf(path: string | undefined): string {
  return path === undefined ? '' : sha256(readFileSync(path))
}

function hashOf(value: unknown): string {
  return sha256(Buffer.from(JSON.stringify(value)))
}

/** What stands beside this code, but for what V8 keeps of it. */
function bundles(): readonly string[] {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const names = readdirSync(folder).filter((name) => !name.endsWith('.code'))
  return names.toSorted().map((name) => join(folder, name))
}

/** The description of a package, which names its release; absent for an optional one that is not there. */
function descriptionOf(name: string): string | undefined {
  const folders = require.resolve.paths(name) ?? []
  return folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path))
}
