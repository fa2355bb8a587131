/** Builds the examples of messages, each once. */
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
  const found = built.get(code) ?? build(example)
  built.set(code, found)
  return found
}

async function build({ files, paths = ['note'], formats = ['html'] }: Example): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder()
  await put(folder, files)
  const { diagnostics } = await planOf(folder, ...paths)
  const results = await buildAll(folder, { paths, formats })
  const told = results.flatMap((result) => {
    if (result.type === 'failed') throw result.fault
    return result.diagnostics
  })
  return [...diagnostics, ...told]
}
