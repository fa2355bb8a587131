/** `masthead site`, as it is called: what it makes, and what it says to what is wrong. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { letterFacts, letterText, put } from '../build/sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { masthead } from './command.ts'

async function withLetter(): Promise<string> {
  const folder = await temporaryFolder()
  await put(folder, { 'source/one/document.yaml': letterFacts, 'source/one/en.md': letterText('Words.') })
  return folder
}

test('makes a site of results, keeps it with the next build, and says how many files it made', async () => {
  const cwd = await withLetter()
  expect((await masthead(['build', '--to', 'html,pdf'], { cwd })).code).toBe(0)
  const first = await masthead(['site', '--address', 'https://example.org/a', '--format', 'json'], { cwd })
  expect(first.code).toBe(0)
  const records = first.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records.at(-1)).toMatchObject({ type: 'site', documents: 1, exitCode: 0 })
  expect(JSON.parse(await readFile(join(cwd, 'out/site/site.json'), 'utf8')).address).toBe('https://example.org/a/')
  expect(existsSync(join(cwd, 'out/site/documents/one/one-EN.webp'))).toBe(true)
  await put(cwd, { 'source/two/document.yaml': letterFacts, 'source/two/en.md': letterText('More.') })
  expect((await masthead(['build', 'source/two', '--to', 'html'], { cwd })).code).toBe(0)
  expect(existsSync(join(cwd, 'out/site/documents/two/en.html'))).toBe(true)
  expect((await masthead(['site', 'out'], { cwd })).out).toContain('made 0 files of a site of 2 documents')
})

test('is made anew where the code that makes its pages is another, of the same release', async () => {
  const cwd = await withLetter()
  const root = fileURLToPath(new URL('../../', import.meta.url))
  await cp(join(root, 'dist'), join(cwd, 'masthead/dist'), { recursive: true })
  await symlink(join(root, 'node_modules'), join(cwd, 'masthead/node_modules'), 'junction')
  const run = (...words: readonly string[]) =>
    execFileSync(process.execPath, [join(cwd, 'masthead/dist/main.js'), ...words], { cwd, stdio: 'pipe' })
  run('build', '--to', 'html', '--site')
  const stages = join(cwd, 'masthead/dist/stages.cjs')
  await writeFile(stages, (await readFile(stages, 'utf8')).replaceAll('How to cite', 'How one cites it'))
  run('site')
  expect(await readFile(join(cwd, 'out/site/documents/one/en.html'), 'utf8')).toContain('How one cites it')
})

test('is made by a build that is asked for it', async () => {
  const cwd = await withLetter()
  expect((await masthead(['build', '--to', 'html', '--site'], { cwd })).code).toBe(0)
  expect(existsSync(join(cwd, 'out/site/fr.html'))).toBe(true)
})

test('takes off what was removed from the results, up to the last document', async () => {
  const cwd = await withLetter()
  await put(cwd, {
    'source/two/document.yaml': letterFacts,
    'source/two/fr.md': '# Lettre datée du 7 janvier 2021\n\nDésarmement.\n',
    'source/two/ar.md': '# رسالة مؤرخة 7 كانون الثاني/يناير 2021\n\nنص.\n',
  })
  expect((await masthead(['build', '--to', 'html', '--site'], { cwd })).code).toBe(0)
  await rm(join(cwd, 'out/two'), { recursive: true })
  const first = await masthead(['site'], { cwd })
  expect(first.out).toContain('took off 1 document whose files were removed')
  const files = ['index.html', 'manifest.json', 'SHA256SUMS', 'site/feed.xml', 'site/ar.html', 'site/site.json']
  for (const file of files) expect(await readFile(join(cwd, 'out', file), 'utf8'), file).not.toContain('two/')
  expect(existsSync(join(cwd, 'out/site/documents/two'))).toBe(false)
  expect(existsSync(join(cwd, 'out/site/search/ar.js'))).toBe(false)
  await rm(join(cwd, 'out/one'), { recursive: true })
  expect((await masthead(['site'], { cwd })).out).toMatch(/took off 1 document .*\n.*a site of 0 documents/)
  expect(await readFile(join(cwd, 'out/site/fr.html'), 'utf8')).not.toContain('one/')
  expect((await masthead(['site'], { cwd })).out).not.toContain('took off')
})

test.each([
  { words: ['site', 'a', 'b'], code: 2, says: 'takes one folder of results' },
  { words: ['site', '--address', 'example'], code: 2, says: '“example” is no address of a site' },
  { words: ['site', '--address', 'ftp://example.org'], code: 2, says: 'is no address of a site' },
  { words: ['site', '--address', 'https://example.org/?a'], code: 2, says: 'is no address of a site' },
  { words: ['site', '--address', 'https://example.org/?'], code: 2, says: 'is no address of a site' },
  { words: ['site', '--address', 'https://example.org/#'], code: 2, says: 'is no address of a site' },
  { words: ['site', '--address', 'https://example.org/a?#'], code: 2, says: 'is no address of a site' },
  { words: ['site', '--address', 'https://:pw@example.org/a'], code: 2, says: 'is no address of a site' },
  { words: ['site', 'nowhere'], code: 1, says: 'results-missing' },
])('says what is wrong with $words', async ({ words, code, says }) => {
  const cwd = await temporaryFolder()
  const ended = await masthead(words, { cwd })
  expect([ended.code, ended.err.includes(says)]).toEqual([code, true])
  expect(existsSync(join(cwd, 'nowhere'))).toBe(false)
})
