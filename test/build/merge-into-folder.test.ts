/** An edited file comes back into the folder of its document. */
import { copyFile, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { importFile, type ImportResult } from '../../pipeline/build/import-file.ts'
import { edit, words } from '../import/edits.ts'
import { editFile, repicture } from '../import/word-edits.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, put } from './sources.ts'

const body =
  'The first line of a paragraph\nthat its author wrapped.\n\n<!-- Ask again. -->\n\nThe second paragraph stands here.'

/** A letter with a comment, and its Word file with a word that was edited. */
async function edited(to = 'that an editor wrapped'): Promise<string> {
  const folder = await temporaryFolder()
  await put(folder, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': letterText(body) })
  await buildAll(folder, { formats: ['docx'] })
  const bytes = await readFile(join(folder, 'out/letter/letter-EN.docx'))
  await writeFile(join(folder, 'edited.docx'), edit(bytes, [words('that its author wrapped', to)]))
  return folder
}

function importInto(folder: string, writes: boolean): Promise<ImportResult> {
  const target = join(folder, 'sources/letter')
  return importFile({ from: join(folder, 'edited.docx'), shown: 'edited.docx', target, ignoresSource: false, writes })
}

const read = (folder: string): Promise<string> => readFile(join(folder, 'sources/letter/en.md'), 'utf8')

test('shows what changes in the folder, and writes nothing that was not asked for', async () => {
  const folder = await edited()
  const result = await importInto(folder, false)
  expect(result).toMatchObject({ written: [], from: 'merged', changes: [{ name: 'en.md' }] })
  expect(await read(folder)).toBe(letterText(body))
})

test('writes what was edited, with the comments and the line ends of the folder', async () => {
  const folder = await edited()
  await writeFile(join(folder, 'sources/letter/en.md'), letterText(body).replaceAll('\n', '\r\n'))
  expect(await importInto(folder, true)).toMatchObject({ written: ['en.md'] })
  expect(await read(folder)).toBe(
    letterText(body).replace('its author wrapped', 'an editor wrapped').replaceAll('\n', '\r\n'),
  )
})

test('keeps what was changed in the folder meanwhile', async () => {
  const folder = await edited()
  const meanwhile = letterText(body).replace('second paragraph stands', 'last paragraph stands')
  await writeFile(join(folder, 'sources/letter/en.md'), meanwhile)
  expect(await importInto(folder, true)).toMatchObject({ written: ['en.md'] })
  expect(await read(folder)).toBe(meanwhile.replace('its author wrapped', 'an editor wrapped'))
})

test('refuses where both have changed one paragraph, and names both', async () => {
  const folder = await edited()
  const meanwhile = letterText(body).replace('its author wrapped', 'somebody wrapped')
  await writeFile(join(folder, 'sources/letter/en.md'), meanwhile)
  const result = await importInto(folder, true)
  expect(result.written).toBeUndefined()
  const [conflict] = result.diagnostics.filter(({ code }) => code === 'import-conflict')
  expect(conflict?.text).toContain('somebody wrapped')
  expect(conflict?.text).toContain('an editor wrapped')
  expect(await read(folder)).toBe(meanwhile)
})

test('refuses where both have changed one fact, and names both values at their place', async () => {
  const folder = await temporaryFolder()
  await put(folder, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': letterText(body) })
  await buildAll(folder, { formats: ['docx'] })
  const bytes = await readFile(join(folder, 'out/letter/letter-EN.docx'))
  await writeFile(join(folder, 'edited.docx'), edit(bytes, [words('item\u00a0128', 'item\u00a0129')]))
  const facts = join(folder, 'sources/letter/document.yaml')
  const meanwhile = letterFacts.replace('item: 128', 'item: 130')
  expect(meanwhile).not.toBe(letterFacts)
  await writeFile(facts, meanwhile)
  const result = await importInto(folder, true)
  expect(result.written).toBeUndefined()
  const [conflict] = result.diagnostics.filter(({ code }) => code === 'import-conflict')
  expect(conflict?.text).toContain('130')
  expect(conflict?.text).toContain('129')
  expect(await readFile(facts, 'utf8')).toBe(meanwhile)
})

test('refuses where both have changed the heading of an annex', async () => {
  const folder = await temporaryFolder()
  const annexed = letterText(`${body}\n\n::annex[Budget for 2024]\n\nThe text of the annex.`)
  await put(folder, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': annexed })
  await buildAll(folder, { formats: ['docx'] })
  const bytes = await readFile(join(folder, 'out/letter/letter-EN.docx'))
  await writeFile(join(folder, 'edited.docx'), edit(bytes, [words('Budget for 2024', 'Budget for 2026')]))
  const meanwhile = annexed.replace('Budget for 2024', 'Budget for 2025')
  await writeFile(join(folder, 'sources/letter/en.md'), meanwhile)
  const result = await importInto(folder, true)
  expect(result.written).toBeUndefined()
  expect(result.diagnostics.some(({ code }) => code === 'import-conflict')).toBe(true)
  expect(await read(folder)).toBe(meanwhile)
})

/** A folder with a picture, and the Word file that it builds with another one in its place. */
async function repictured(address = 'tower.png', name = address): Promise<string> {
  const folder = await temporaryFolder()
  const text = letterText(`${body}\n\n![A tower on a hill](${address})`)
  await put(folder, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': text })
  await mkdir(dirname(join(folder, 'sources/letter', name)), { recursive: true })
  await copyFile('test/cases/figures/tower.png', join(folder, 'sources/letter', name))
  await buildAll(folder, { formats: ['docx'] })
  const bytes = await readFile(join(folder, 'out/letter/letter-EN.docx'))
  const other = new Uint8Array(await readFile('test/cases/crossings/square.png'))
  await writeFile(join(folder, 'edited.docx'), editFile(bytes, [(parts) => repicture(parts, address, other)]))
  return folder
}

test('takes a picture that an editor has replaced, and tells it at its figure', async () => {
  const folder = await repictured()
  const result = await importInto(folder, true)
  expect(result.written).toEqual(['tower.png'])
  const [told] = result.diagnostics.filter(({ code }) => code === 'import-picture-replaced')
  expect(told?.place.line).toBeGreaterThan(1)
  const written = await readFile(join(folder, 'sources/letter/tower.png'))
  expect(written).toEqual(await readFile('test/cases/crossings/square.png'))
  expect(await read(folder)).toBe(letterText(`${body}\n\n![A tower on a hill](tower.png)`))
})

test.each([
  ['pictures/old/tower.png', 'pictures/old/tower.png'],
  ['a%20tower%20(1).png', 'a tower (1).png'],
  ['%D8%A8%D8%B1%D8%AC.png', 'برج.png'],
])('writes a replaced picture where the text names it: %s', async (address, name) => {
  const folder = await repictured(address, name)
  expect(await importInto(folder, true)).toMatchObject({ written: [name] })
  const written = await readFile(join(folder, 'sources/letter', name))
  expect(written).toEqual(await readFile('test/cases/crossings/square.png'))
})

test('writes no picture through a link that leads out of the folder', async () => {
  const folder = await repictured('pictures/tower.png')
  const out = join(folder, 'elsewhere')
  await rename(join(folder, 'sources/letter/pictures'), out)
  await symlink(out, join(folder, 'sources/letter/pictures'))
  const result = await importInto(folder, true)
  expect(result.written).toBeUndefined()
  expect(await readFile(join(out, 'tower.png'))).toEqual(await readFile('test/cases/figures/tower.png'))
})

test('refuses where both have replaced one picture, and leaves that of the folder', async () => {
  const folder = await repictured()
  const path = join(folder, 'sources/letter/tower.png')
  const third = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
  await writeFile(path, third)
  const result = await importInto(folder, true)
  expect(result.written).toBeUndefined()
  expect(result.diagnostics.some(({ code, text }) => code === 'import-conflict' && text.includes('tower.png'))).toBe(
    true,
  )
  expect(await readFile(path)).toEqual(third)
})

test('keeps a picture that was replaced in the folder alone', async () => {
  const folder = await temporaryFolder()
  const text = letterText(`${body}\n\n![A tower on a hill](tower.png)`)
  await put(folder, { 'sources/letter/document.yaml': letterFacts, 'sources/letter/en.md': text })
  const path = join(folder, 'sources/letter/tower.png')
  await copyFile('test/cases/figures/tower.png', path)
  await buildAll(folder, { formats: ['docx'] })
  const bytes = await readFile(join(folder, 'out/letter/letter-EN.docx'))
  await writeFile(
    join(folder, 'edited.docx'),
    edit(bytes, [words('that its author wrapped', 'that an editor wrapped')]),
  )
  const other = await readFile('test/cases/crossings/square.png')
  await writeFile(path, other)
  const result = await importInto(folder, true)
  expect(result.written).toEqual(['en.md'])
  expect(await readFile(path)).toEqual(other)
})
