import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { paragraph, wordText } from '../import/word-package.ts'
import { masthead } from './command.ts'

const specimen = join(import.meta.dirname, '../../templates/specimens/letter')

/** The French letter as a Word file in a folder of its own. */
async function wordFile(...more: readonly string[]): Promise<string> {
  const cwd = await temporaryFolder()
  const built = await masthead(['build', specimen, '--to', 'docx', '--out', 'out', ...more], { cwd })
  expect(built).toMatchObject({ code: 0 })
  return cwd
}

test('gives the source back, which builds as it is', async () => {
  const cwd = await wordFile()
  const made = await masthead(['import', 'out/letter/letter-FR.docx', 'back/a letter'], { cwd })
  expect(made).toMatchObject({
    code: 0,
    out: 'made back/a letter from the source that travels in it: document.yaml, fr.md\n',
  })
  expect(made.err).not.toMatch(/warning|error/)
  const source = await readFile(join(specimen, 'fr.md'), 'utf8')
  const back = await readFile(join(cwd, 'back/a letter/fr.md'), 'utf8')
  expect(back.split('\n# ')[1]).toBe(source.split('\n# ').at(-1))
  expect(await masthead(['build', 'back', '--to', 'html'], { cwd })).toMatchObject({ code: 0 })
})

test('reads the text where no source travels in the file, or where it is not wanted', async () => {
  const cwd = await wordFile('--no-source')
  expect(await masthead(['import', 'out/letter/letter-AR.docx', 'ar'], { cwd })).toMatchObject({
    code: 0,
    out: 'made ar from its text: document.yaml, ar.md\n',
  })
  const other = await wordFile()
  expect(
    await masthead(['import', 'out/letter/letter-ZH.docx', 'zh', '--ignore-source'], { cwd: other }),
  ).toMatchObject({
    code: 0,
    out: 'made zh from its text: document.yaml, zh.md\n',
  })
})

test('refuses what is no Word file, and makes nothing', async () => {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'text.docx'), 'not a zip')
  await mkdir(join(cwd, 'folder.docx'))
  for (const [name, message] of [
    ['text.docx', 'text.docx:1:1: error import-refused: “text.docx” cannot be imported: it is not a Word file.'],
    ['folder.docx', 'import-refused: “folder.docx” cannot be imported: it is not a file.'],
    ['none.docx', 'error missing: There is no file or folder “none.docx”.'],
  ] as const) {
    const { code, err } = await masthead(['import', name, 'target'], { cwd })
    expect([code, err]).toEqual([1, expect.stringContaining(message)])
  }
  expect((await readdir(cwd)).toSorted()).toEqual(['folder.docx', 'text.docx'])
})

test('makes what does not build yet, says so, and ends with 1', async () => {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.docx'), wordText(paragraph('Some words.')))
  const made = await masthead(['import', 'a.docx', 'drafts/[A] 80/604 (draft)?'], { cwd })
  expect(made.code).toBe(1)
  expect(made.out).toBe(
    'made drafts/[A] 80/604 draft from its text: document.yaml, en.md\nIt does not build yet: mend what the errors name, in that folder.\n',
  )
  expect(made.err).toContain('drafts/[A] 80/604 draft:1:1: information import-folder: The folder is called “604 draft”')
  expect(made.err).toMatch(/^drafts\/\[A\] 80\/604 draft\/(?:document\.yaml|en\.md):\d+:\d+: error /m)
  expect(await readdir(join(cwd, 'drafts/[A] 80/604 draft'))).toEqual(['document.yaml', 'en.md'])
})

test('leaves a folder alone that is not empty', async () => {
  const cwd = await wordFile()
  await mkdir(join(cwd, 'full'))
  await writeFile(join(cwd, 'full/notes.txt'), 'mine')
  expect(await masthead(['import', 'out/letter/letter-EN.docx', 'full'], { cwd })).toMatchObject({
    code: 2,
    err: 'masthead: “full” exists, and has no place for this language.\n',
  })
  expect(await readdir(join(cwd, 'full'))).toEqual(['notes.txt'])
})

test('adds a language to the folder of its document, once', async () => {
  const cwd = await wordFile()
  const add = (code: string, ...more: readonly string[]) =>
    masthead(['import', `out/letter/letter-${code}.docx`, 'back', ...more], { cwd })
  expect(await add('EN')).toMatchObject({ code: 0 })
  expect(await add('FR')).toMatchObject({ code: 0, out: 'made back from the source that travels in it: fr.md\n' })
  expect(await add('AR', '--ignore-source')).toMatchObject({ code: 0, out: 'made back from its text: ar.md\n' })
  expect(await add('FR')).toMatchObject({ code: 2 })
  expect((await readdir(join(cwd, 'back'))).toSorted()).toEqual(['ar.md', 'document.yaml', 'en.md', 'fr.md'])
  const arabic = await readFile(join(cwd, 'back/ar.md'), 'utf8')
  expect(arabic).not.toContain('kind:')
  expect(await masthead(['build', 'back', '--to', 'html'], { cwd })).toMatchObject({ code: 0 })
})

test.each([
  [['import'], '“masthead import” takes a file and a folder'],
  [['import', 'a.docx', 'b', 'c'], '“masthead import” takes a file and a folder'],
  [['import', 'a.docx', '[…]'], 'A document cannot be called “[…]”'],
  [['import', 'a.docx', 'b', '--ignore'], 'has no option “--ignore”'],
  [['import', 'a.docx', 'b', '--ignore-source=yes'], 'The option “--ignore-source” takes no value.'],
])('refuses %j', async (words, message) => {
  const cwd = await temporaryFolder()
  const { code, err } = await masthead(words, { cwd })
  expect([code, err]).toEqual([2, expect.stringContaining(message)])
})
