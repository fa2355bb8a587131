/** One language more for a source folder: facts that are already there stand where they are. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readFacts } from '../import/index.ts'
import { addFacts } from '../unparse/front-matter.ts'
import type { Imported } from '../import/imported.ts'
import { standingAt } from './picture-places.ts'
import type { WrittenFact, WrittenFactList } from '../facts/written.ts'

const factsName = 'document.yaml'
const decoder = new TextDecoder()

/**
 * The files that add a language to the folder of its document; absent where the folder has no place for it. A picture that is called as another is
 * there has none, unless it is to get a name beside it.
 */
export async function languageFiles(
  target: string,
  imported: Imported,
  pictures: 'shared' | 'beside' = 'shared',
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const there = new Set(await readdir(target).catch(() => []))
  const language = `${imported.language}.md`
  if (!there.has(factsName) || there.has(language) || !imported.files.has(language)) return undefined
  const known = readFacts(decoder.decode(await readFile(join(target, factsName))))
  const own = readFacts(decoder.decode(imported.files.get(factsName)))
  if (known === undefined || own === undefined) return undefined
  const files = new Map([...imported.files].filter(([name]) => name !== factsName))
  for (const [name, bytes] of files) {
    const standing = standingAt(target, name)
    if (standing === 'free') continue
    // Pictures are shared: one of the same name must be the same.
    const isOther = standing === 'taken' || Buffer.compare(standing, bytes) !== 0
    if (isOther && pictures === 'shared') return undefined
    if (!isOther) files.delete(name)
  }
  const text = files.get(language) ?? new Uint8Array()
  files.set(language, addFacts(text, differing(own, known, imported.language)))
  return files
}

/** The facts of the new language that are not those of the document; what is given by language is its own. */
function differing(own: WrittenFactList, known: WrittenFactList, language: string): WrittenFactList {
  const valueFor = (fact: WrittenFact | undefined): string =>
    JSON.stringify(
      typeof fact === 'object' && Object.hasOwn(fact, language)
        ? Object.entries(fact).find(([key]) => key === language)
        : fact,
    ) ?? ''
  const before = new Map(Object.entries(known))
  return Object.fromEntries(Object.entries(own).filter(([key, fact]) => valueFor(fact) !== valueFor(before.get(key))))
}

/** Writes files into a folder that nobody reads yet. */
export async function writeAll(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content, { flush: true })
  }
}

/** Each file is whole before it has its name. */
export async function putAll(files: ReadonlyMap<string, Uint8Array>, target: string): Promise<void> {
  const staging = await mkdtemp(join(target, '.masthead-new-'))
  try {
    await writeAll(files, staging)
    for (const name of files.keys()) {
      await mkdir(dirname(join(target, name)), { recursive: true })
      await rename(join(staging, name), join(target, name))
    }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
