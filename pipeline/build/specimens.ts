/** Specimens of the kinds, from which documents begin: they stand beside the bundle, as they are written. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adaptFacts, adaptTitle, type Given } from './adapt-specimen.ts'
import { makeFolder } from './new-folder.ts'

const specimens = fileURLToPath(new URL('../templates/specimens', import.meta.url))

/** Languages in which the specimen of a kind is written. */
export async function languagesOf(kind: string): Promise<readonly string[]> {
  const names = await readdir(join(specimens, kind))
  return names.flatMap((name) => /^(\w\w)\.md$/.exec(name)?.[1] ?? []).toSorted()
}

/** False for a kind whose title is composed from its facts. */
export async function hasTitle(kind: string): Promise<boolean> {
  const [code] = await languagesOf(kind)
  const text = await readFile(join(specimens, kind, `${code}.md`), 'utf8')
  return adaptTitle(text, { title: 'another' }) !== text
}

export interface Wish {
  readonly kind: string
  readonly languages: readonly string[]
  /** Absolute path of the folder that is made. */
  readonly target: string
  readonly given: Given
}

/** Makes the folder; false where one exists that is not empty. */
export async function copySpecimen({ kind, languages, target, given }: Wish): Promise<boolean> {
  const read = async (name: string) => readFile(join(specimens, kind, name), 'utf8')
  return makeFolder(target, async (staging) => {
    await writeFile(join(staging, 'document.yaml'), adaptFacts(await read('document.yaml'), given))
    for (const name of languages.map((code) => `${code}.md`))
      await writeFile(join(staging, name), adaptTitle(await read(name), given))
  })
}
