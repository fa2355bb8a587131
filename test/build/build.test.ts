import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../pipeline/build/build.ts'
import { sha256 } from '../../pipeline/text/sha256.ts'
import { readManifest } from '../../pipeline/build/manifest.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, planOf, put } from './sources.ts'

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

const letter = { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': letterText('Words.') }

test('records what a version was made of, and what it became', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    ...letter,
    'sources/letter/en.md': letterText('Words.\n\n![A map](pictures/map.png)'),
    'sources/letter/pictures/map.png': dot,
    'sources/letter/fr.md': letterText('Mots.'),
  })
  const [result] = await buildAll(folder, { formats: ['pdf', 'html'] })
  expect(result).toMatchObject({ document: 'letter', type: 'built', files: 4 })
  const { documents } = await readManifest(join(folder, 'out'))
  const [version, french] = documents[0]?.versions ?? []
  expect(version?.language).toBe('en')
  expect(french?.language).toBe('fr')
  expect(version?.title).toBe('Letter dated 7 January 2021')
  const sources = await Promise.all(
    ['document.yaml', 'en.md', 'pictures/map.png'].map(async (name) => ({
      path: `letter/${name}`,
      sha256: sha256(await readFile(join(folder, 'sources/letter', name))),
    })),
  )
  expect(version?.sources).toEqual(sources)
  const files = await Promise.all(
    (['html', 'pdf'] as const).map(async (format) => {
      const path = `letter/letter-EN.${format}`
      const bytes = await readFile(join(folder, 'out', path))
      return { path, format, size: bytes.length, sha256: sha256(bytes) }
    }),
  )
  expect(version?.files).toEqual(files)
  expect(french?.sources.map(({ path }) => path)).toEqual(['letter/document.yaml', 'letter/fr.md'])
})

test('names files and records after the symbol where there is one', async () => {
  const folder = await temporaryFolder()
  await put(folder, { ...letter, 'sources/letter/document.yaml': `${letterFacts}symbol: A/75/698/Add.1\n` })
  await buildAll(folder)
  expect(await readdir(join(folder, 'out/letter'))).toEqual(['A_75_698_Add.1-EN.html'])
  const [document] = (await readManifest(join(folder, 'out'))).documents
  expect(document?.versions[0]?.symbol).toBe('A/75/698/Add.1')
  expect(await readFile(join(folder, 'out/index.html'), 'utf8')).toContain(
    '<span class="symbol"><bdi>A/<wbr>75/<wbr>698/<wbr>Add.1</bdi>',
  )
})

test('says what is wrong with shared facts once for all languages, under paths that do not depend on the place', async () => {
  const folder = await temporaryFolder()
  await put(folder, { ...letter, 'sources/letter/fr.md': letterText('Mots.') })
  const [result] = await buildAll(folder)
  const told = result?.type === 'built' ? result.diagnostics : []
  expect(told.filter(({ code }) => code === 'symbol-absent').map(({ place }) => place.path)).toEqual([
    'sources/letter/en.md',
  ])
  const [document] = (await readManifest(join(folder, 'out'))).documents
  expect(document?.versions.flatMap(({ diagnostics }) => diagnostics.map(({ place }) => place.path))).toEqual(
    expect.arrayContaining(['letter/en.md', 'letter/fr.md']),
  )
  await put(folder, { 'sources/letter/document.yaml': letterFacts.replace('general-assembly', 'general-asembly') })
  const [refused] = await buildAll(folder)
  const wrong = refused?.type === 'refused' ? refused.diagnostics : []
  expect(wrong.filter(({ place }) => place.path === 'sources/letter/document.yaml')).toHaveLength(1)
})

test('a document of one file stands for itself', async () => {
  const folder = await temporaryFolder()
  const facts = letterFacts.trimEnd().split('\n')
  await put(folder, { 'sources/note.md': letterText('Words.', 'language: en', ...facts) })
  const [result] = await buildAll(folder)
  expect(result).toMatchObject({ document: 'note', type: 'built', files: 1 })
  const [document] = (await readManifest(join(folder, 'out'))).documents
  expect(document?.versions[0]?.sources.map(({ path }) => path)).toEqual(['note.md'])
  expect(document?.versions[0]?.diagnostics.map(({ place }) => place.path)).toEqual(
    document?.versions[0]?.diagnostics.map(() => 'note.md'),
  )
  expect(document?.versions[0]?.diagnostics.length).toBeGreaterThan(0)
})

test('refuses a document with an error in one language, and builds the others', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    ...letter,
    'sources/other/document.yaml': letterFacts,
    'sources/other/en.md': letterText('Words.'),
    'sources/other/fr.md': letterText('<blink>Non</blink>'),
  })
  const results = await buildAll(folder)
  expect(results.map(({ document, type }) => [document, type])).toEqual([
    ['letter', 'built'],
    ['other', 'refused'],
  ])
  expect(await readdir(join(folder, 'out'))).toEqual(['SHA256SUMS', 'index.html', 'letter', 'manifest.json'])
})

test('keeps a language that was no part of the run while all its sources are the same', async () => {
  const folder = await temporaryFolder()
  await put(folder, { ...letter, 'sources/letter/fr.md': letterText('Mots.\n\n![Une carte](map.png)') })
  await put(folder, { 'sources/letter/map.png': dot })
  await buildAll(folder)
  const only = { paths: ['sources/letter/en.md'] }
  const rest = async (): Promise<readonly string[]> => (await readdir(join(folder, 'out/letter'))).toSorted()
  await buildAll(folder, only)
  expect(await rest()).toEqual(['letter-EN.html', 'letter-FR.html'])
  await put(folder, { 'sources/letter/fr.md': letterText('Autres mots.') })
  await buildAll(folder, only)
  expect(await rest()).toEqual(['letter-EN.html'])
})

test.each([
  ['its picture is gone', async (folder: string) => rm(join(folder, 'sources/letter/map.png'))],
  [
    'the shared facts are others',
    async (folder: string) => put(folder, { 'sources/letter/document.yaml': `${letterFacts}symbol: A/75/1\n` }),
  ],
])('drops a language that was no part of the run where %s', async (_why, change) => {
  const folder = await temporaryFolder()
  await put(folder, { ...letter, 'sources/letter/fr.md': letterText('Mots.\n\n![Une carte](map.png)') })
  await put(folder, { 'sources/letter/map.png': dot })
  await buildAll(folder)
  await change(folder)
  await buildAll(folder, { paths: ['sources/letter/en.md'] })
  expect((await readdir(join(folder, 'out/letter'))).filter((name) => name.includes('FR'))).toEqual([])
})

test('publishes more documents than one batch holds, in order', async () => {
  const folder = await temporaryFolder()
  const names = Array.from({ length: 34 }, (_, index) => `letter-${String(index).padStart(2, '0')}`)
  for (const name of names)
    await put(folder, { [`sources/${name}/document.yaml`]: letterFacts, [`sources/${name}/en.md`]: letterText(name) })
  const { documents } = await planOf(folder, 'sources')
  const begun: (readonly [string, number])[] = []
  const ended: string[] = []
  await build(
    { documents, wanted: { formats: ['html'], carriesSource: true }, out: join(folder, 'out') },
    {
      begins: (document, index) => begun.push([document, index]),
      ends: ({ document }) => ended.push(document),
    },
  )
  expect(begun).toEqual(names.map((name, index) => [name, index]))
  expect(ended).toEqual(names)
  expect((await readManifest(join(folder, 'out'))).documents.map(({ document }) => document)).toEqual(names)
  expect(await readdir(join(folder, 'out'))).toHaveLength(names.length + 3)
})

test('a fault of ours in one document costs no other', async () => {
  const folder = await temporaryFolder()
  await put(folder, { ...letter, 'sources/other/document.yaml': letterFacts, 'sources/other/en.md': letterText('W.') })
  const { documents } = await planOf(folder, 'sources')
  const broken = documents.map((document) =>
    document.document === 'letter'
      ? {
          ...document,
          get languages(): typeof document.languages {
            throw new TypeError('broken')
          },
        }
      : document,
  )
  const results: unknown[] = []
  const order = {
    documents: broken,
    wanted: { formats: ['html'] as const, carriesSource: true },
    out: join(folder, 'out'),
  }
  await build(order, { begins: () => undefined, ends: (result) => results.push(result) })
  expect(results).toMatchObject([
    { document: 'letter', type: 'failed', fault: { message: 'broken' } },
    { document: 'other', type: 'built' },
  ])
  const limit = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const full = documents.map((document) => ({
    ...document,
    get languages(): typeof document.languages {
      throw limit
    },
  }))
  await expect(
    build({ ...order, documents: full }, { begins: () => undefined, ends: () => undefined }),
  ).rejects.toMatchObject({
    message: 'full',
    code: 'ENOSPC',
  })
})

test('leaves no unfinished file, whether something is whole or not', async () => {
  const folder = await temporaryFolder()
  await put(folder, { ...letter, 'sources/letter/en.md': letterText('<blink>No</blink>') })
  await buildAll(folder)
  expect((await readdir(join(folder, 'out'))).toSorted()).toEqual(['SHA256SUMS', 'index.html', 'manifest.json'])
  await put(folder, letter)
  await buildAll(folder)
  expect((await readdir(join(folder, 'out'))).filter((name) => name.startsWith('.'))).toEqual([])
})

test.each([
  ['is cut off', (text: string) => text.slice(0, 300)],
  ['is of a later release', (text: string) => text.replaceAll('"html"', '"epub"')],
  ['is of another program', () => '{"name":"App","icons":[]}'],
])('tells that earlier results are no longer known where their record %s', async (_, change) => {
  const folder = await temporaryFolder()
  for (const name of ['a', 'b'])
    await put(folder, { [`source/${name}/document.yaml`]: letterFacts, [`source/${name}/fr.md`]: letterText('Texte.') })
  const run = async (path: string): Promise<readonly string[]> => {
    const { documents } = await planOf(folder, path)
    const wanted = { formats: ['html'], carriesSource: false } as const
    const told = await build({ documents, wanted, out: join(folder, 'out') }, { begins: () => {}, ends: () => {} })
    return told.map(({ code, place }) => `${place.path} ${code}`)
  }
  expect(await run('source')).toEqual([])
  const manifest = join(folder, 'out/manifest.json')
  await writeFile(manifest, change(await readFile(manifest, 'utf8')))
  expect(await run('source/a')).toEqual(['out/manifest.json results-unknown'])
  expect(await run('source/a')).toEqual([])
})
