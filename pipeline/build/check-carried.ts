/** Whether the source that travels in a Word file builds what the file shows. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { compile } from '../compile.ts'
import { linesShown } from '../import/word/shown.ts'
import type { Imported } from '../import/imported.ts'
import { findDocuments } from '../read/folders.ts'
import { readSource } from '../read/source.ts'

/** What was found: a source that cannot be built is held against nothing. */
export type Comparison =
  | { readonly type: 'same' }
  | { readonly type: 'unknown' }
  | { readonly type: 'differs'; readonly shown: string; readonly carried: string }

/** Builds the source once, in memory, and holds the words of the two files against each other. */
export async function compareCarried(bytes: Uint8Array, imported: Imported): Promise<Comparison> {
  const built = await buildOnce(imported)
  if (built === undefined) return { type: 'unknown' }
  const [shown, carried] = [linesShown(bytes), linesShown(built)]
  const at = shown.findIndex((line, index) => line !== carried[index])
  if (at === -1 && shown.length === carried.length) return { type: 'same' }
  const place = at === -1 ? shown.length : at
  return { type: 'differs', shown: shown[place] ?? '', carried: carried[place] ?? '' }
}

async function buildOnce({ files, language }: Imported): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'masthead-'))
  try {
    for (const [name, content] of files) await writeFile(join(folder, name), content)
    const [document] = await findDocuments(new VFile(), { from: folder, paths: ['.'] })
    const all = document?.languages ?? []
    const location = all.find((each) => each.language === language) ?? all[0]
    const file = new VFile()
    const source = location === undefined ? undefined : readSource(file, location)
    const compiled = source && (await compile(source, { formats: ['docx'], carriesSource: true }, file))
    return compiled?.files[0]?.bytes
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
