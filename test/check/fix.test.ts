/** `--fix` makes of pasted mistakes what is meant, or leaves them; it changes nothing else, and nothing the second time. */
import { chmod, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixDocument, writeMended } from '../../pipeline/build/fix-document.ts'
import { here } from '../../pipeline/build/here.ts'
import { planBuild } from '../../pipeline/build/plan.ts'
import { applyEdits } from '../../pipeline/check/fixes/apply-edits.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { put } from '../build/sources.ts'
import { bare, parseText } from '../parse/parse-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { pastedMistakes } from './pasted-mistakes.ts'
import { titles } from './titles.ts'

const facts =
  'kind: note\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-09-01\noriginal: en\nby: secretary-general\n'
const order = { wanted: { formats: [], carriesSource: false, checks: true }, isMeant: () => true } as const

/** What a text of a language becomes, in a folder of its own. */
async function fix(language: LanguageCode, text: string | Uint8Array) {
  const folder = await temporaryFolder()
  await put(folder, { 'note/document.yaml': facts, [`note/${language}.md`]: text })
  const { documents } = await planBuild({ from: folder, paths: ['note'] })
  const [document] = documents
  if (document === undefined) throw new Error('no document')
  const fixed = await fixDocument(document, order, here)
  return { folder, document, ...fixed, text: new TextDecoder().decode(fixed.files[0]?.after ?? Buffer.from(text)) }
}

/** What stands around a mistake: nothing in it is to be mended. */
const after = `\n\n## Words\n\n- An item with *words*[^9]\n\n| A | B |\n| --- | --- |\n| c | 1 |\n\n[^9]: **A** note.\n`

function around(language: LanguageCode, text: string): string {
  return `# ${titles[language]}\n\n${text}\n`
}

/** The blocks around, as they are parsed. */
function lastBlocks(source: string) {
  return bare(parseText(source, { kind: 'note' }).document.children.slice(-3))
}

test('there are 46 mistakes and more, in six languages', () => {
  expect(pastedMistakes.length).toBeGreaterThanOrEqual(46)
  expect(new Set(pastedMistakes.map(([, language]) => language)).size).toBe(6)
})

test.each(pastedMistakes)('%s (%s) becomes what is meant', async (_what, language, pasted, meant) => {
  const { text } = await fix(language, around(language, pasted))
  expect(text).toBe(around(language, meant))
  expect((await fix(language, text)).files).toEqual([])
})

test.each(pastedMistakes.filter(([, language]) => language === 'en'))(
  'nothing else changes around %s',
  async (_what, language, pasted) => {
    const before = around(language, pasted) + after
    const { text } = await fix(language, before)
    expect(text.endsWith(after)).toBe(true)
    expect(lastBlocks(text)).toEqual(lastBlocks(before))
  },
)

test('line ends and the mark of byte order stay as they are', async () => {
  const typed = around('en', 'It met , and\nadjourned  at noon.<br>It went.').replaceAll('\n', '\r\n')
  const { text } = await fix('en', `\uFEFF${typed}`)
  const meant = around('en', 'It met, and\nadjourned at noon.\\\nIt went.').replaceAll('\n', '\r\n')
  expect(text).toBe(new TextDecoder().decode(Buffer.from(`\uFEFF${meant}`)))
})

test('a file that is no UTF-8, and one that is empty, stay as they are', async () => {
  expect((await fix('en', Buffer.from('# T\n\nIt met , \xE9.\n', 'latin1'))).files).toEqual([])
  expect((await fix('en', '')).files).toEqual([])
})

test('a file is replaced whole, with its rights, and not where it was saved meanwhile', async () => {
  const { folder, files } = await fix('en', around('en', 'It met , and went.'))
  const path = join(folder, 'note/en.md')
  await chmod(path, 0o640)
  await writeFile(path, around('en', 'It met , and stayed.'))
  expect(await writeMended(files)).toMatchObject([{ code: 'file-changed', place: { path: 'note/en.md' } }])
  expect(await readFile(path, 'utf8')).toContain('and stayed')
  await writeFile(path, around('en', 'It met , and went.'))
  await utimes(path, 1, 1)
  expect(await writeMended(files)).toEqual([])
  expect(await readFile(path, 'utf8')).toBe(around('en', 'It met, and went.'))
  expect((await stat(path)).mode & 0o777).toBe(0o640)
})

test('what is silenced is not mended', async () => {
  const silenced = '<!-- masthead ignore space-stray: as it was said -->\nIt met , and went.'
  expect((await fix('en', around('en', silenced))).files).toEqual([])
})

test('edits that overlap are made one at a time, and each line end counts', () => {
  const bytes = Buffer.from('a\r\nb\r\nc d')
  const edits = [
    { start: 4, end: 5, text: 'X' },
    { start: 4, end: 6, text: 'Y' },
    { start: 2, end: 2, text: '\n' },
    { start: 6, end: 7, text: 'e' },
  ]
  expect(Buffer.from(applyEdits(bytes, edits)).toString()).toBe('a\r\n\r\nb\r\nX e')
})
