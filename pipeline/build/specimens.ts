/** Specimens of the kinds, from which documents begin: they stand beside the bundle, as they are written. */
import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from './new-folder.ts'

const specimens = fileURLToPath(new URL('../templates/specimens', import.meta.url))

/** Languages in which the specimen of a kind is written. */
export async function languagesOf(kind: string): Promise<readonly string[]> {
  const names = await readdir(join(specimens, kind))
  return names.flatMap((name) => /^(\w\w)\.md$/.exec(name)?.[1] ?? []).toSorted()
}

export interface Wish {
  readonly kind: string
  readonly languages: readonly string[]
  /** Absolute path of the folder that is made. */
  readonly target: string
}

/** Makes the folder; false where one exists that is not empty. */
export async function copySpecimen({ kind, languages, target }: Wish): Promise<boolean> {
  return makeFolder(target, async (staging) => {
    for (const name of ['document.yaml', ...languages.map((code) => `${code}.md`)])
      await copyFile(join(specimens, kind, name), join(staging, name))
  })
}
