/** The built library has documents of the disk built by the workers of the command. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type * as Library from '../../pipeline/library/index.ts'
import { letterFacts, letterText, put } from '../build/sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const path = fileURLToPath(new URL('../../dist/library.js', import.meta.url))
const { build, check, compile, importWord }: typeof Library = await import(path)

test('gives its functions by their names', () => {
  expect([build, check, compile, importWord].map((one) => typeof one)).toEqual(Array(4).fill('function'))
})

test('builds from the disk as the command does, and tells each document as it ends', async () => {
  const from = await temporaryFolder()
  for (const name of ['a', 'b', 'c'])
    await put(from, {
      [`sources/${name}/document.yaml`]: letterFacts,
      [`sources/${name}/en.md`]: name === 'b' ? 'No title.\n' : letterText(`Words of ${name}.`),
    })
  const heard: Library.DocumentOutcome[] = []
  const made = await build({
    paths: ['sources', 'nowhere'],
    from,
    out: 'results',
    formats: ['html'],
    bundles: true,
    jobs: 1,
    onDocument: (outcome) => heard.push(outcome),
  })
  expect(made.documents).toEqual(heard)
  expect(heard.map(({ document, type }) => `${document} ${type}`)).toEqual(['a built', 'b refused', 'c built'])
  expect(made.messages.map(({ code }) => code)).toEqual(['missing'])
  expect(await readFile(join(from, 'results/SHA256SUMS'), 'utf8')).toMatch(/a-EN\.html\n.*a\.zip\n.*c-EN/)
})

test('ends a build where it is told to', async () => {
  const from = await temporaryFolder()
  await put(from, { 'sources/a/document.yaml': letterFacts, 'sources/a/en.md': letterText('Words.') })
  const { documents } = await build({ paths: ['sources'], from, out: 'results', signal: AbortSignal.abort() })
  expect(documents).toEqual([])
})
