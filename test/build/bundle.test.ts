/** A bundle holds all files of a document and their manifest, and is the same each time; manifests are what their schema says. */
import { readdir, readFile, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { languageCodes } from '../../templates/languages/codes.ts'
import { build } from '../../pipeline/build/build.ts'
import { sha256 } from '../../pipeline/text/sha256.ts'
import { readManifest } from '../../pipeline/build/manifest.ts'
import { mergeResults } from '../../pipeline/build/merge-results.ts'
import { formats, type Format } from '../../pipeline/write/formats.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from './sources.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/manifest.schema.json', import.meta.url), 'utf8'))
const isManifest = new Ajv2020({ allErrors: true }).compile(schema)

interface Way {
  readonly bundles?: boolean
  readonly formats?: readonly Format[]
  readonly out?: string
}

async function run(folder: string, { bundles = true, formats: wanted = ['html'], out = 'out' }: Way = {}) {
  const { documents } = await planOf(folder, 'sources')
  const order = { documents, wanted: { formats: wanted, carriesSource: true }, out: join(folder, out), bundles }
  await build(order, { begins: () => undefined, ends: () => undefined })
  isManifest(JSON.parse(await readFile(join(folder, out, 'manifest.json'), 'utf8')))
  expect(isManifest.errors ?? []).toEqual([])
  return (await readManifest(join(folder, out))).documents
}

async function withLetters(): Promise<string> {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/one/document.yaml': `${letterFacts}symbol: A/75/698\n`,
    'sources/one/en.md': letterText('Words.'),
    'sources/one/fr.md': letterText('Mots.'),
    'sources/two/document.yaml': letterFacts,
    'sources/two/en.md': letterText('Words.'),
  })
  return folder
}

async function unpack(folder: string, path: string): Promise<ReadonlyMap<string, string>> {
  const parts = Object.entries(unzipSync(await readFile(join(folder, 'out', path))))
  return new Map(parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

test('holds the files of all languages and formats, and is a folder of results', async () => {
  const folder = await withLetters()
  const documents = await run(folder, { formats: ['html', 'docx'] })
  expect(documents.map(({ bundle }) => bundle?.path)).toEqual(['one/A_75_698.zip', 'two/two.zip'])
  const parts = await unpack(folder, 'one/A_75_698.zip')
  expect([...parts.keys()]).toEqual([
    'manifest.json',
    'SHA256SUMS',
    'one/A_75_698-EN.docx',
    'one/A_75_698-EN.html',
    'one/A_75_698-FR.docx',
    'one/A_75_698-FR.html',
  ])
  isManifest(JSON.parse(parts.get('manifest.json') ?? ''))
  expect(isManifest.errors ?? []).toEqual([])
  await put(join(folder, 'unpacked'), unzipSync(await readFile(join(folder, 'out/one/A_75_698.zip'))))
  const unpacked = [{ shown: 'unpacked', path: join(folder, 'unpacked') }]
  expect((await mergeResults({ folders: unpacked, out: join(folder, 'again') })).diagnostics).toEqual([])
})

test('is listed with its hash, and the same wherever it is built', async () => {
  const folder = await withLetters()
  const [first] = await run(folder)
  const bytes = await readFile(join(folder, 'out/one/A_75_698.zip'))
  expect(first?.bundle).toEqual({ path: 'one/A_75_698.zip', size: bytes.length, sha256: sha256(bytes) })
  expect(await readFile(join(folder, 'out/SHA256SUMS'), 'utf8')).toContain(`${sha256(bytes)}  one/A_75_698.zip\n`)
  await run(folder, { out: 'elsewhere' })
  expect(await readFile(join(folder, 'elsewhere/one/A_75_698.zip'))).toEqual(bytes)
})

test('has the results that stay of an earlier run, too', async () => {
  const folder = await withLetters()
  await run(folder, { formats: ['docx'] })
  await run(folder)
  expect([...(await unpack(folder, 'two/two.zip')).keys()]).toContain('two/two-EN.docx')
})

test('goes with a build that makes none, and stays with a document that is refused', async () => {
  const folder = await withLetters()
  await run(folder)
  await put(folder, { 'sources/one/en.md': 'No title.\n' })
  const [refused] = await run(folder)
  expect([refused?.refused?.length, refused?.bundle?.path]).toEqual([1, 'one/A_75_698.zip'])
  await run(folder, { bundles: false })
  expect((await readdir(join(folder, 'out/one'))).filter((name) => name.endsWith('.zip'))).toEqual(['A_75_698.zip'])
  expect(await readdir(join(folder, 'out/two'))).toEqual(['two-EN.html'])
  await rm(join(folder, 'out/one/A_75_698.zip'))
  expect((await run(folder, { bundles: false }))[0]?.bundle).toBeUndefined()
})

test('the schema knows the languages and the formats that there are', () => {
  const { version, result } = schema.$defs
  expect(version.properties.language.enum.toSorted()).toEqual([...languageCodes].toSorted())
  expect(result.properties.format.enum).toEqual(formats)
})
