/** Small documents on the disk, for tests that build them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type Result } from '../../pipeline/build/build.ts'
import { planBuild, type Plan } from '../../pipeline/build/plan.ts'
import type { Format } from '../../pipeline/write/formats.ts'

/** Facts of a letter that needs nothing else. */
export const letterFacts = `kind: letter
organ: general-assembly
session: 75
agenda:
  - { item: 128 }
distribution: general
date: 2021-01-07
original: en
`

/** A language file of that letter. */
export function letterText(words: string, ...facts: readonly string[]): string {
  const front = facts.length === 0 ? '' : `---\n${facts.join('\n')}\n---\n\n`
  return `${front}# Letter dated 7 January 2021\n\n${words}\n`
}

/** Writes files by their paths below a folder. */
export async function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** Finds the documents below a folder. */
export async function planOf(folder: string, ...paths: readonly string[]): Promise<Plan> {
  return planBuild({ from: folder, paths: paths.length === 0 ? ['.'] : paths })
}

export interface Run {
  readonly paths?: readonly string[]
  readonly formats?: readonly Format[]
}

/** Builds what stands below a folder into its `out`, and gives what became of each document. */
export async function buildAll(
  folder: string,
  { paths = ['sources'], formats = ['html'] }: Run = {},
): Promise<readonly Result[]> {
  const { documents } = await planOf(folder, ...paths)
  const results: Result[] = []
  const wanted = { formats, carriesSource: true }
  await build(
    { documents, wanted, out: join(folder, 'out') },
    { begins: () => undefined, ends: (result) => results.push(result) },
  )
  return results
}
