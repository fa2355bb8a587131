/** Specimens of the kinds, from which documents begin: they stand beside the bundle, as they are written. */
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** Makes a folder whole or not at all; false where one exists that is not empty. */
export async function copySpecimen({ kind, languages, target }: Wish): Promise<boolean> {
  const parent = dirname(target)
  await mkdir(parent, { recursive: true })
  const staging = join(parent, `.masthead-new-${process.pid}`)
  await mkdir(staging)
  try {
    for (const name of ['document.yaml', ...languages.map((code) => `${code}.md`)])
      await copyFile(join(specimens, kind, name), join(staging, name))
    return await put(staging, target)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** A rename takes the place of an empty folder, and of nothing else. */
async function put(staging: string, target: string): Promise<boolean> {
  try {
    await rename(staging, target)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') return false
    throw error
  }
}
