import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kinds } from '../../templates/kinds/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { masthead } from './command.ts'

test('makes a folder that builds as it is, whose comments teach', async () => {
  const cwd = await temporaryFolder()
  const made = await masthead(['new', 'letter', 'drafts/my letter', '--language', 'fr,en'], { cwd })
  expect(made).toMatchObject({ code: 0, err: '', out: 'made drafts/my letter: document.yaml, fr.md, en.md\n' })
  expect((await readdir(join(cwd, 'drafts/my letter'))).toSorted()).toEqual(['document.yaml', 'en.md', 'fr.md'])
  expect(await readFile(join(cwd, 'drafts/my letter/document.yaml'), 'utf8')).toMatch(/^# /m)
  const built = await masthead(['build', 'drafts', '--to', 'html'], { cwd })
  expect(built).toMatchObject({ code: 0, out: expect.stringMatching(/^built 2 files of 1 document\n/) })
  expect(built.err).not.toMatch(/warning|error/)
  expect(await readdir(join(cwd, 'drafts'))).toEqual(['my letter'])
})

test.each(Object.keys(kinds))('begins a %s', async (kind) => {
  const cwd = await temporaryFolder()
  expect(await masthead(['new', kind, 'one'], { cwd })).toMatchObject({ code: 0 })
  expect(await masthead(['build', 'one', '--to', 'html'], { cwd })).toMatchObject({ code: 0 })
})

test('takes an empty folder, and leaves every other alone', async () => {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'empty'))
  expect(await masthead(['new', 'letter', 'empty'], { cwd })).toMatchObject({ code: 0 })
  await mkdir(join(cwd, 'full'))
  await writeFile(join(cwd, 'full/notes.txt'), 'mine')
  await writeFile(join(cwd, 'file'), 'mine')
  for (const name of ['full', 'empty', 'file']) {
    expect(await masthead(['new', 'letter', name], { cwd })).toMatchObject({
      code: 2,
      err: `masthead: “${name}” exists and is not empty.\n`,
    })
  }
  expect(await readdir(join(cwd, 'full'))).toEqual(['notes.txt'])
  expect((await readdir(cwd)).toSorted()).toEqual(['empty', 'file', 'full'])
})

test.each([
  [['leter', 'a'], 'There is no kind “leter”. Did you mean “letter”?'],
  [['letter', 'a', '--language', 'fr,eng'], 'There is no language “eng”.'],
  [['letter', '-x'], 'has no option “-x”'],
  [['letter', '.hidden'], 'A document cannot be called “.hidden”'],
  [['letter'], '“masthead new” takes a kind and a folder'],
  [['letter', 'a', 'b'], '“masthead new” takes a kind and a folder'],
])('refuses %j', async (words, message) => {
  const cwd = await temporaryFolder()
  const { code, err } = await masthead(['new', ...words], { cwd })
  expect(code).toBe(2)
  expect(err).toContain(message)
  expect(await readdir(cwd)).toEqual([])
})
