import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textNames, withRoot } from '../../pipeline/build/plan.ts'
import { refuse } from '../../pipeline/build/refusal.ts'
import { isReservedName, resultPath } from '../../pipeline/build/results.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from './sources.ts'

test('gives each document the messages about its own folder, and the run all others', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'a/document.yaml': letterFacts,
    'a/en.md': letterText('Words.'),
    'index.html/document.yaml': letterFacts,
    'index.html/en.md': letterText('Words.'),
    'note.md': letterText('Words.'),
    'manifest.json.md': letterText('Words.'),
  })
  const { documents, diagnostics } = await planOf(folder, 'a', 'index.html', 'note.md', 'manifest.json.md', 'none')
  expect(documents.map(({ document, diagnostics: own }) => [document, own.map(({ code }) => code)])).toEqual([
    ['a', []],
    ['index.html', ['document-name']],
    ['manifest.json', ['document-name']],
    ['note', []],
  ])
  expect(documents[1]?.diagnostics[0]).toMatchObject({
    place: { path: 'index.html/en.md', line: 1, column: 1 },
    severity: 'error',
  })
  expect(documents[1]?.diagnostics[0]?.text).toContain('index.html')
  expect(diagnostics.map(({ code }) => code)).toEqual(['missing'])
})

test('gives documents that lie elsewhere their own messages, and names their errors within them', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'sources/site/document.yaml': letterFacts,
    'sources/site/en.md': letterText('Words.'),
    'sources/letter/document.yaml': letterFacts,
    'sources/letter/en.md': letterText('Words.'),
    'sources/letter/de.md': letterText('Wörter.'),
    'sources/sound/document.yaml': letterFacts,
    'sources/sound/en.md': letterText('Words.'),
  })
  const from = join(folder, 'elsewhere', 'below')
  for (const path of ['../../sources', join(folder, 'sources')]) {
    const { documents, diagnostics } = await planOf(from, path)
    const refused = documents.map((document) => refuse(document, document.diagnostics).refused)
    expect(refused.map((errors) => errors.map(({ code, place }) => `${place.path} ${code}`))).toEqual([
      ['letter/de.md language-file'],
      ['site/en.md document-name'],
      [],
    ])
    expect(diagnostics).toEqual([])
  }
})

test('refuses a document whose name leaves no room for those of its files, and no other', async () => {
  const [long, most] = ['م'.repeat(121), 'م'.repeat(120)]
  const folder = await temporaryFolder()
  await put(folder, Object.fromEntries([long, most, 'a'].map((name) => [`${name}.md`, letterText('Words.')])))
  const { documents } = await planOf(folder, '.')
  expect(documents.map(({ document, diagnostics: own }) => [document, own.map(({ text }) => text)])).toEqual([
    ['a', []],
    [most, []],
    [long, [`A document cannot be called “${'م'.repeat(40)}…”: the name is too long.`]],
  ])
})

test.each(['index.html', 'INDEX.HTML', 'sha256sums', 'Manifest.json', 'site', 'sitemap.xml', 'Sitemap-12.xml', '.git'])(
  'keeps the name %s for itself',
  (name) => {
    expect(isReservedName(name)).toBe(true)
  },
)

test.each(['letter', 'index', 'manifest', 'letter.', 'sitemap', 'sitemap-a.xml'])(
  'leaves the name %s to documents',
  (name) => {
    expect(isReservedName(name)).toBe(false)
  },
)

test('names a result after its symbol, or its document, and its language', () => {
  const result = { document: 'letter', language: 'fr', format: 'docx' } as const
  expect(resultPath({ ...result, symbol: 'A/80/604/Add.6' })).toBe('letter/A_80_604_Add.6-FR.docx')
  expect(resultPath({ ...result, symbol: undefined })).toBe('letter/letter-FR.docx')
})

const check = {
  'quiet/check.yaml': 'silence:\n  draft-remark: remarks are printed on purpose\n',
  'words/check.yaml': 'words: [Amaurote]\n',
}

test('settings of a folder are those of its documents, and folders that say nothing have none', async () => {
  const folder = await temporaryFolder()
  const names = ['quiet', 'words', 'plain']
  for (const name of names)
    await put(folder, { [`${name}/document.yaml`]: letterFacts, [`${name}/en.md`]: letterText('Words.') })
  await put(folder, check)
  const { documents, diagnostics } = await planOf(folder, ...names)
  const told = documents.map(({ document, settings }) => [document, settings?.silence.length, settings?.words.length])
  expect(told).toEqual([
    ['plain', undefined, undefined],
    ['quiet', 1, 0],
    ['words', 0, 1],
  ])
  expect([...documents.flatMap((document) => document.diagnostics), ...diagnostics]).toEqual([])
})

test('what is silenced without a rule of that name is told at its place, once for its document', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'a/document.yaml': letterFacts,
    'a/en.md': letterText('Words.'),
    'a/fr.md': letterText('Mots.'),
    'a/check.yaml': 'silence:\n  no-such-rule: as it was sent\n',
    'b/document.yaml': letterFacts,
    'b/en.md': letterText('Words.'),
  })
  const { documents } = await planOf(folder, 'a', 'b')
  const told = documents.map(({ diagnostics }) => diagnostics.map(({ place }) => `${place.path}:${place.line}`))
  expect(told).toEqual([['a/check.yaml:2'], []])
})

test('texts and facts of a document are named once, and are the same in another folder', async () => {
  const folder = await temporaryFolder()
  await put(folder, {
    'a/document.yaml': letterFacts,
    'a/en.md': letterText('Words.'),
    'a/fr.md': letterText('Mots.'),
    'note.md': letterText('Words.'),
  })
  const { documents } = await planOf(folder, 'a', 'note.md')
  expect(documents.map(textNames)).toEqual([['en.md', 'document.yaml', 'fr.md'], ['note.md']])
  const [letter] = documents
  const moved = letter && withRoot(letter, '/elsewhere')
  expect(moved?.root).toBe('/elsewhere')
  expect(moved?.languages.map(({ root, name, path }) => [root, name, path])).toEqual([
    ['/elsewhere', 'en.md', 'a/en.md'],
    ['/elsewhere', 'fr.md', 'a/fr.md'],
  ])
})

test('a folder without texts that has a name of ours is refused at the folder', async () => {
  const folder = await temporaryFolder()
  await put(folder, { 'site/document.yaml': letterFacts })
  const { documents, diagnostics } = await planOf(folder, 'site')
  const all = [...documents.flatMap((document) => document.diagnostics), ...diagnostics]
  expect(all.map(({ code, place }) => [code, place.path])).toContainEqual(['document-name', 'site'])
})

test('a document has the settings of its folders, whichever of them they have', async () => {
  const folder = await temporaryFolder()
  const said = {
    waived: 'waiver: agreed with the Department\n',
    listed: 'agenda: [1-3, 26 (a)]\n',
    worded: 'words: [Арал]\n',
    silenced: 'silence:\n  symbol-shared: Two states of one draft.\n',
    empty: '\n',
  }
  for (const [name, text] of Object.entries(said))
    await put(folder, { [`source/${name}/check.yaml`]: text, [`source/${name}/fr.md`]: letterText('Texte.') })
  const { documents } = await planOf(folder, 'source')
  const settings = Object.fromEntries(documents.map((one) => [one.document, one.settings]))
  expect(settings).toMatchObject({
    waived: { waiver: 'agreed with the Department' },
    listed: { agenda: ['1', '2', '3', '26 (a)'] },
    worded: { words: ['Арал'] },
    silenced: { silence: [{ code: 'symbol-shared' }] },
  })
  expect(settings['empty']).toBeUndefined()
})
