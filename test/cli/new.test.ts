import { execSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { kinds } from '../../templates/kinds/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { masthead } from './command.ts'

test('makes a folder that builds as it is, whose comments teach', async () => {
  const cwd = await temporaryFolder()
  const made = await masthead(['new', 'letter', 'drafts/my letter', '--language', 'fr,en'], { cwd })
  expect(made).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^made drafts\/my letter: document\.yaml, fr\.md, en\.md\n/),
  })
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
  [['letter', 'a', '--symbol', 'a/80/1'], '“a/80/1” cannot be a symbol: it does not begin with a capital letter.'],
  [['letter', 'a', '--symbol', 'А/80/1'], 'cannot be a symbol: it holds'],
  [['letter', 'a', '--date', '12 March 2025'], 'Write year, month and day: --date 2026-03-12.'],
  [['letter', 'a', '--date', '2025-02-30'], '“2025-02-30” is no day.'],
  [['letter', 'a', '--title', 'T', '--language', 'en,fr'], 'is for a document in one language'],
  [['letter', 'a', '--title', ''], 'needs a value'],
  [['statement', 'a', '--title', 'T'], 'The title of a presidential statement is composed from its facts'],
])('refuses %j', async (words, message) => {
  const cwd = await temporaryFolder()
  const { code, err } = await masthead(['new', ...words], { cwd })
  expect(code).toBe(2)
  expect(err).toContain(message)
  expect(await readdir(cwd)).toEqual([])
})

test('states the symbol and the date that are given, and puts the title in the place of the one of the specimen', async () => {
  const cwd = await temporaryFolder()
  const title = '# 1. Work of *the* "Organization": [draft] 2 * 3 & <b>, part\\ii  #5_6_'
  for (const kind of Object.keys(kinds).filter(
    (one) => !['statement', 'summary-record', 'verbatim-record'].includes(one),
  )) {
    const words = ['new', kind, `${kind}-1`, '--symbol', 'A/80/1', '--date', '2026-03-12', '--title', title]
    expect(await masthead([...words, '--language', 'fr'], { cwd })).toMatchObject({ code: 0, err: '' })
    const facts = await readFile(join(cwd, `${kind}-1/document.yaml`), 'utf8')
    expect(facts.match(/^#? ?symbol: .*$|^#? ?date: .*$/gm)).toEqual(['symbol: A/80/1', 'date: 2026-03-12'])
    const text = await readFile(join(cwd, `${kind}-1/fr.md`), 'utf8')
    expect(text.replace(/^---\n.*?\n---\n/s, '').match(/^# /gm)).toHaveLength(1)
  }
  await masthead(['build', 'report-1', '--to', 'html'], { cwd })
  const page = await readFile(join(cwd, 'out/report-1/A_80_1-FR.html'), 'utf8')
  const shown = /<h1[^>]*>(.*?)<\/h1>/s
    .exec(page)?.[1]
    ?.replace(/<[^>]*>|\s+/g, ' ')
    .trim()
  expect(shown).toMatch(/^# 1\. Work of \*the\* «.Organization.».: \[draft\] 2 \* 3 &#x26; &#x3C;b>, part\\ii #5_6_$/)
})

test.each(['letter', 'my letter', "l'ordre du jour", 'رسالة'])(
  'ends with the very command that builds %s',
  async (name) => {
    const cwd = await temporaryFolder()
    if (name.includes("'")) {
      expect((await masthead(['new', 'letter', name], { cwd })).err).toContain('cannot be called')
      return
    }
    const { out } = await masthead(['new', 'letter', name, '--language', 'ar,ru'], { cwd })
    const [made, write, command = ''] = out.trimEnd().split('\n')
    expect(made).toBe(`made ${name}: document.yaml, ar.md, ru.md`)
    expect(write).toContain('document.yaml')
    expect(execSync(command, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toMatch(
      /^built 6 files of 1 document\n/,
    )
  },
)

test.each(Object.keys(kinds))('begins a %s in any language that its specimen is written in', async (kind) => {
  const cwd = await temporaryFolder()
  for (const code of Object.keys(languages)) {
    const { code: ended, err } = await masthead(['new', kind, `d-${code}`, '--language', code], { cwd })
    if (ended === 0) expect(await readdir(join(cwd, `d-${code}`))).toEqual([`${code}.md`, 'document.yaml'].toSorted())
    else expect(err).toMatch(new RegExp(`is not written in ${code}, but in `))
  }
})
