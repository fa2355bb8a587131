/** Builds the examples of messages, each once. */
import { join } from 'node:path'
import { checkDocuments, type Checked } from '../../pipeline/build/check-documents.ts'
import { importFile } from '../../pipeline/build/import-file.ts'
import { mergeResults } from '../../pipeline/build/merge-results.ts'
import type { PlannedDocument } from '../../pipeline/build/plan.ts'
import { writePages } from '../../pipeline/build/write-pages.ts'
import type { Code, Diagnostic } from '../../pipeline/diagnostics.ts'
import { buildAll, planOf, put } from '../build/sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Example } from './examples/example.ts'
import { examples } from './examples/index.ts'

const built = new Map<Code, Promise<readonly Diagnostic[]>>()

/** All that a build of the example of a code says; nothing where there is none. */
export async function buildExample(code: Code): Promise<readonly Diagnostic[]> {
  const example = examples.get(code)
  if (example === undefined) return []
  const found = built.get(code) ?? run(example)
  built.set(code, found)
  return found
}

async function run(example: Example): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder()
  await put(folder, example.files)
  if (example.merge !== undefined) return merge(folder, example.merge)
  if (example.pages !== undefined) return setPages(folder, example.pages)
  return example.imports === undefined ? build(folder, example) : importFrom(folder, example.imports)
}

async function importFrom(folder: string, shown: string): Promise<readonly Diagnostic[]> {
  const order = { from: join(folder, shown), shown, target: join(folder, 'made'), ignoresSource: false }
  return (await importFile(order)).diagnostics
}

async function merge(folder: string, names: readonly string[]): Promise<readonly Diagnostic[]> {
  const folders = names.map((shown) => ({ shown, path: join(folder, shown) }))
  return (await mergeResults({ folders, out: join(folder, 'out') })).diagnostics
}

async function setPages(folder: string, shown: string): Promise<readonly Diagnostic[]> {
  return (await writePages({ from: join(folder, shown), shown, out: join(folder, 'manual') })).diagnostics
}

async function build(
  folder: string,
  { paths = ['note'], formats = ['html'], checks }: Example,
): Promise<readonly Diagnostic[]> {
  const { diagnostics, documents } = await planOf(folder, ...paths)
  if (checks) return check(documents)
  const results = await buildAll(folder, { paths, formats })
  const told = results.flatMap((result) => {
    if (result.type === 'failed') throw result.fault
    return result.diagnostics
  })
  return [...diagnostics, ...told]
}

async function check(documents: readonly PlannedDocument[]): Promise<readonly Diagnostic[]> {
  const told: Diagnostic[] = []
  const ends = (checked: Checked): void => {
    if (checked.type === 'failed') throw checked.fault
    told.push(...checked.diagnostics)
  }
  const shared = await checkDocuments(documents, { begins: () => undefined, ends })
  return [...told, ...shared]
}
