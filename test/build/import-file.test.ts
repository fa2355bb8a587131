import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { importFile, type ImportResult } from '../../pipeline/build/import-file.ts'
import { pictureFile } from '../../pipeline/import/embedded.ts'
import { edit, words } from '../import/edits.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, put } from './sources.ts'

/** A folder with the Word files of a letter in English and French. */
async function letters(): Promise<string> {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/letter/document.yaml': letterFacts,
    'sources/letter/en.md': letterText('Words.'),
    'sources/letter/fr.md': letterText('Mots.', 'translation: unofficial'),
  })
  await buildAll(folder, { formats: ['docx'] })
  return folder
}

/** Imports a file of a folder into another below it. */
async function importInto(folder: string, from: string, target: string, ignoresSource = false): Promise<ImportResult> {
  return importFile({ from: join(folder, from), shown: from, target: join(folder, target), ignoresSource })
}

test('makes the folder with the files of the source, and tells what a build would say', async () => {
  const folder = await letters()
  const result = await importInto(folder, 'out/letter/letter-EN.docx', 'back/deep')
  expect(result.written?.toSorted()).toEqual(['document.yaml', 'en.md'])
  expect(result.from).toBe('source')
  expect(result.isTaken).toBeUndefined()
  expect(result.diagnostics.map(({ code, place }) => [code, place.path])).toContainEqual(['symbol-absent', 'en.md'])
  expect(await readFile(join(folder, 'back/deep/en.md'), 'utf8')).toBe(letterText('Words.'))
  expect(await readdir(join(folder, 'back'))).toEqual(['deep'])
})

test('names the new files by the folder as it is called', async () => {
  const folder = await letters()
  const order = { from: join(folder, 'out/letter/letter-EN.docx'), shown: 'a.docx', ignoresSource: false }
  const { diagnostics } = await importFile({ ...order, target: join(folder, 'back'), shownTarget: 'src/back' })
  expect(diagnostics.map(({ code, place }) => [code, place.path])).toContainEqual(['symbol-absent', 'src/back/en.md'])
})

test('reads the text where the source is not wanted', async () => {
  const folder = await letters()
  expect(await importInto(folder, 'out/letter/letter-EN.docx', 'back', true)).toMatchObject({ from: 'text' })
})

test('adds a language, with the facts that are its own, and leaves no other file', async () => {
  const folder = await letters()
  await importInto(folder, 'out/letter/letter-EN.docx', 'back')
  const before = await readFile(join(folder, 'back/document.yaml'), 'utf8')
  const result = await importInto(folder, 'out/letter/letter-FR.docx', 'back')
  expect(result).toMatchObject({ written: ['fr.md'], from: 'source' })
  expect(result.diagnostics.every(({ place }) => place.path === 'fr.md')).toBe(true)
  expect(await readFile(join(folder, 'back/document.yaml'), 'utf8')).toBe(before)
  expect(await readFile(join(folder, 'back/fr.md'), 'utf8')).toBe(letterText('Mots.', 'translation: unofficial'))
  expect((await readdir(join(folder, 'back'))).toSorted()).toEqual(['document.yaml', 'en.md', 'fr.md'])
})

test('writes into a further language what its facts have otherwise than the document', async () => {
  const folder = await letters()
  await importInto(folder, 'out/letter/letter-EN.docx', 'back')
  await put(folder, { 'back/document.yaml': letterFacts.replace('2021-01-07', '2021-01-08') })
  await importInto(folder, 'out/letter/letter-FR.docx', 'back', true)
  const french = await readFile(join(folder, 'back/fr.md'), 'utf8')
  expect(french).toContain('date: 2021-01-07')
  expect(french).not.toContain('organ:')
})

test.each([
  ['the language is there', { 'back/fr.md': 'mine' }],
  ['no facts are shared', {}],
  ['the facts are none', { 'back/document.yaml': ': [' }],
])('has no place for a language where %s', async (_why, files) => {
  const folder = await letters()
  if (!('back/document.yaml' in files) && 'back/fr.md' in files)
    await put(folder, { 'back/document.yaml': letterFacts })
  await put(folder, { 'back/other.txt': 'mine', ...files })
  const before = await readdir(join(folder, 'back'))
  const result = await importInto(folder, 'out/letter/letter-FR.docx', 'back')
  expect(result).toMatchObject({ isTaken: true })
  expect(result.written).toBeUndefined()
  expect(await readdir(join(folder, 'back'))).toEqual(before)
})

test.each([
  ['برج.png', 'برج.png'],
  ['%D8%A8%D8%B1%D8%AC.png', 'برج.png'],
  ['a%20map%20(1).png', 'a map (1).png'],
  ['maps/old/100%25.jpeg', 'maps/old/100%.jpeg'],
  ['_carte.été.png', '_carte.été.png'],
])('puts a picture back where the text names it, and an edit beside it: %s', async (address, name) => {
  const folder = await temporaryFolder()
  const text = letterText(`Words.\n\n![A map](${address})\n\nMore words.`)
  await put(folder, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': text })
  const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: '#336699' } })
  const bytes = await (name.endsWith('png') ? picture.png() : picture.jpeg()).toBuffer()
  await put(folder, { [`sources/letter/${name}`]: bytes })
  await buildAll(folder, { formats: ['docx'] })
  const file = 'out/letter/letter-EN.docx'
  const back = await importInto(folder, file, 'back')
  expect(back).toMatchObject({ from: 'source', written: ['document.yaml', 'en.md', name] })
  expect(back.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  // A build encodes pictures anew.
  const written = sharp(await readFile(join(folder, 'back', name)))
  expect(await written.metadata()).toMatchObject({ width: 30, height: 20 })
  await writeFile(join(folder, file), edit(await readFile(join(folder, file)), [words('More words', 'Other words')]))
  const edited = await importInto(folder, file, 'edited')
  expect(edited.from).toBe('merged')
  expect(edited.written?.toSorted()).toEqual(back.written?.toSorted())
  expect(await readFile(join(folder, 'edited/en.md'), 'utf8')).toBe(text.replace('More words', 'Other words'))
})

test.each(['.git/hook.png', 'con.png', 'a/nul/map.png', 'map.exe', 'a:b.png', 'end./map.png'])(
  'writes no picture by a name that no author gives: %s',
  (name) => {
    expect(pictureFile(name)).toBeUndefined()
  },
)

test('adds no picture through a link that leads out of the folder', async () => {
  const folder = await temporaryFolder()
  const dot = await readFile('test/cases/crossings/square.png')
  await put(folder, {
    'sources/letter/document.yaml': letterFacts,
    'sources/letter/fr.md': letterText('![Une carte](maps/old/map.png)'),
    'sources/letter/maps/old/map.png': dot,
    'back/document.yaml': letterFacts,
    'elsewhere/mine.txt': '',
  })
  await buildAll(folder, { formats: ['docx'] })
  await symlink(join(folder, 'elsewhere'), join(folder, 'back/maps'))
  expect(await importInto(folder, 'out/letter/letter-FR.docx', 'back')).toMatchObject({ isTaken: true })
  expect(await readdir(join(folder, 'elsewhere'))).toEqual(['mine.txt'])
  await rm(join(folder, 'back/maps'))
  expect(await importInto(folder, 'out/letter/letter-FR.docx', 'back')).toMatchObject({
    written: ['fr.md', 'maps/old/map.png'],
  })
})

test('shares a picture that is the same, and gives way to one that is not', async () => {
  const folder = await temporaryFolder()
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )
  await put(folder, {
    'sources/letter/document.yaml': letterFacts,
    'sources/letter/en.md': letterText('![A map](map.png)'),
    'sources/letter/fr.md': letterText('![Une carte](map.png)'),
    'sources/letter/map.png': dot,
  })
  await buildAll(folder, { formats: ['docx'] })
  await importInto(folder, 'out/letter/letter-EN.docx', 'back')
  const picture = (await readdir(join(folder, 'back'))).find((name) => name.endsWith('.png')) ?? ''
  expect(await importInto(folder, 'out/letter/letter-FR.docx', 'back')).toMatchObject({ written: ['fr.md'] })
  await importInto(folder, 'out/letter/letter-EN.docx', 'other')
  await writeFile(join(folder, 'other', picture), 'another')
  expect(await importInto(folder, 'out/letter/letter-FR.docx', 'other')).toMatchObject({ isTaken: true })
  expect(await readFile(join(folder, 'other', picture), 'utf8')).toBe('another')
})

test('refuses what is missing, what is no file, and what is larger than any Word file, and makes nothing', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'folder.docx'))
  await writeFile(join(folder, 'large.docx'), '')
  await truncate(join(folder, 'large.docx'), 100_000_001)
  await symlink(join(folder, 'none'), join(folder, 'link.docx'))
  for (const [name, code, words] of [
    ['none.docx', 'missing', 'none.docx'],
    ['link.docx', 'missing', 'link.docx'],
    ['folder.docx', 'import-refused', 'it is not a file'],
    ['large.docx', 'size', '100000000 bytes'],
  ] as const) {
    const { diagnostics, written } = await importInto(folder, name, 'target')
    expect(diagnostics).toMatchObject([{ code, place: { path: name, line: 1, column: 1 } }])
    expect(diagnostics[0]?.text).toContain(words)
    expect(written).toBeUndefined()
  }
  expect(await readdir(folder)).not.toContain('target')
})

const carriedText = `# Letter dated 7 January 2021

I should like to invite 12 members. See [the site](https://www.un.org/en).[^1]

![A map of the region](map.png)

:::table{desc="Seats by group"}
| Group | Seats |
| --- | --- |
| Africa | 54 |
:::

[^1]: As agreed.
`

/** A Word file of ours, with the source in it changed and nothing that it shows. */
async function forged(folder: string, change: (xml: string) => string): Promise<string> {
  const { default: sharp } = await import('sharp')
  const map = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#777' } })
    .png()
    .toBuffer()
  await put(folder, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': carriedText })
  await put(folder, { 'sources/letter/map.png': map })
  await buildAll(folder, { formats: ['docx'] })
  const parts = unzipSync(await readFile(join(folder, 'out/letter/letter-EN.docx')))
  const path =
    Object.keys(parts).find((name) => strFromU8(parts[name] ?? new Uint8Array()).includes('source xmlns')) ?? ''
  const before = strFromU8(parts[path] ?? new Uint8Array())
  const after = change(before)
  await writeFile(join(folder, 'forged.docx'), zipSync({ ...parts, [path]: strToU8(after) }))
  return after === before ? 'unchanged' : 'changed'
}

test.each([
  ['a word', 'invite', 'expel'],
  ['a figure', '12 members', '13 members'],
  ['a sign', 'Africa | 54', 'Africa | −54'],
  ['the title', 'Letter dated', 'Note dated'],
  ['a note', 'As agreed', 'As refused'],
  ['an address', 'https://www.un.org/en', 'https://un.example/en'],
  ['the description of a picture', 'A map of the region', 'A map of our region'],
  ['the description of a table', 'Seats by group', 'Seats taken'],
  ['a fact', 'item: 128', 'item: 129'],
  ['a paragraph more', 'As agreed.', 'As agreed.\n\n    And more.'],
])('reads the text that is shown where the source beside it was forged: %s', async (_, from, to) => {
  const folder = await temporaryFolder()
  expect(await forged(folder, (xml) => xml.replaceAll(from, to))).toBe('changed')
  const result = await importInto(folder, 'forged.docx', 'back')
  expect(result.from).toBe('text')
  expect(result.diagnostics.map(({ code }) => code)).toContain('import-differs')
  expect(await readFile(join(folder, 'back/en.md'), 'utf8')).not.toContain(to)
})

test('keeps the source where its masthead alone was changed, and tells what that says', async () => {
  const folder = await temporaryFolder()
  expect(await forged(folder, (xml) => xml)).toBe('unchanged')
  const parts = Object.entries(unzipSync(await readFile(join(folder, 'forged.docx')))).map(([path, bytes]) => {
    const isHead = /^word\/header\d+\.xml$/.test(path)
    return [path, isHead ? strToU8(strFromU8(bytes).replace('General Assembly', 'Security Council')) : bytes] as const
  })
  await writeFile(join(folder, 'headed.docx'), zipSync(Object.fromEntries(parts)))
  const result = await importInto(folder, 'headed.docx', 'back')
  expect(result.from).toBe('source')
  expect(result.diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['import-words', 'import-composed']),
  )
})

test('believes a source that builds what is shown, whoever packed the file', async () => {
  const folder = await temporaryFolder()
  expect(await forged(folder, (xml) => xml)).toBe('unchanged')
  const result = await importInto(folder, 'forged.docx', 'back')
  expect(result.from).toBe('source')
  expect(result.diagnostics.map(({ code }) => code)).not.toContain('import-differs')
  expect(await readFile(join(folder, 'back/en.md'), 'utf8')).toBe(carriedText)
})

test('says so where the source beside the text cannot be built, and so cannot be compared', async () => {
  const folder = await temporaryFolder()
  await forged(folder, (xml) => xml.replaceAll('kind: letter', 'kind: postcard'))
  const result = await importInto(folder, 'forged.docx', 'back')
  expect(result.from).toBe('source')
  expect(result.diagnostics.map(({ code }) => code)).toContain('import-unchecked')
})
