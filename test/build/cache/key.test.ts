/** Whatever can change the results of a document changes the name under which they are kept. */
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeOf, nameResult, nameTexts, readPictures, readTexts } from '../../../pipeline/build/cache/key.ts'
import { sha256 } from '../../../pipeline/text/sha256.ts'
import type { SourceRecord } from '../../../pipeline/build/manifest.ts'
import type { PlannedDocument } from '../../../pipeline/build/plan.ts'
import type { BuiltDocument, BuildTask } from '../../../pipeline/build/task.ts'
import { folderOf } from '../../read/folder-of.ts'

function documentAt(root: string, languages: readonly ('fr' | 'zh')[] = ['fr', 'zh']): PlannedDocument {
  const facts = { name: 'document.yaml', path: 'letter/document.yaml' }
  return {
    document: 'letter',
    path: 'letter',
    root,
    diagnostics: [],
    languages: languages.map((language) => ({
      document: 'letter',
      language,
      root,
      name: `${language}.md`,
      path: `letter/${language}.md`,
      facts,
    })),
  }
}

const files = {
  'zh.md': '字',
  'fr.md': 'Mots',
  'document.yaml': 'kind: letter',
  'carte.png': 'dots',
  'dossier.png/carte.png': 'dots',
}

const wanted = { formats: ['pdf'] as const, carriesSource: true }
const task: BuildTask = { document: documentAt('/somewhere'), wanted }
const texts: readonly SourceRecord[] = [{ path: 'fr.md', sha256: sha256('Mots') }]

test('texts and facts are known by their bytes, each once, in the order of their names', async () => {
  const document = documentAt(await folderOf(files))
  expect(readTexts(document)).toEqual([
    { path: 'document.yaml', sha256: sha256('kind: letter') },
    { path: 'fr.md', sha256: sha256('Mots') },
    { path: 'zh.md', sha256: sha256('字') },
  ])
  expect(readPictures(document, ['plan.png', 'carte.png'])).toEqual([
    { path: 'carte.png', sha256: sha256('dots') },
    { path: 'plan.png', sha256: 'missing' },
  ])
})

test('what cannot be read is known by the reason', async () => {
  const folder = await folderOf(files)
  await symlink('/etc/hostname', join(folder, 'lien.png'))
  expect(readPictures(documentAt(folder), ['dossier.png', 'lien.png']).map((record) => record.sha256)).toEqual([
    'not-a-file',
    'link',
  ])
})

test('a name is a hash, the same wherever the document stands', () => {
  const name = nameTexts('tool', task, texts)
  expect(name).toMatch(/^[0-9a-f]{64}$/)
  expect(nameTexts('tool', { ...task, document: documentAt('/elsewhere') }, texts)).toBe(name)
  expect(nameResult(name, [])).toMatch(/^[0-9a-f]{64}$/)
  expect(nameResult(name, [])).not.toBe(name)
})

test('tool, options, document, texts and pictures each make another name', () => {
  const other = [{ path: 'fr.md', sha256: sha256('Paroles') }]
  const names = [
    nameTexts('tool', task, texts),
    nameTexts('another tool', task, texts),
    nameTexts('tool', { ...task, wanted: { ...wanted, formats: ['pdf', 'html'] } }, texts),
    nameTexts('tool', { ...task, wanted: { ...wanted, carriesSource: false } }, texts),
    nameTexts('tool', { ...task, document: documentAt('/somewhere', ['fr']) }, texts),
    nameTexts('tool', { ...task, document: { ...task.document, document: 'note' } }, texts),
    nameTexts('tool', task, other),
    nameTexts('tool', task, [...texts, ...other]),
    nameTexts('tool', task, []),
  ]
  const results = names.flatMap((name) => [nameResult(name, []), nameResult(name, texts), nameResult(name, other)])
  expect(new Set([...names, ...results]).size).toBe(4 * names.length)
})

function built(...sources: readonly (readonly SourceRecord[])[]): BuiltDocument {
  const versions = sources.map((own, index) => ({
    language: index === 0 ? ('fr' as const) : ('zh' as const),
    title: '',
    sources: own,
    files: [],
    diagnostics: [],
  }))
  return { diagnostics: [], record: { document: 'letter', versions }, bytes: new Map() }
}

test('what was read for a document is parted into texts and pictures, by names within its folder', () => {
  const [facts, fr, zh, map] = ['document.yaml', 'fr.md', 'zh.md', 'cartes/une.png'].map((path) => ({
    path: `letter/${path}`,
    sha256: sha256(path),
  }))
  if (!facts || !fr || !zh || !map) throw new Error('a record is missing')
  const expected = {
    texts: ['document.yaml', 'fr.md', 'zh.md'].map((path) => ({ path, sha256: sha256(path) })),
    pictures: [{ path: 'cartes/une.png', sha256: sha256('cartes/une.png') }],
  }
  const document = documentAt('/somewhere')
  expect(madeOf(document, built([map, fr, facts], [zh, map, facts]))).toEqual(expected)
  const sources = [zh, facts, map, fr]
  expect(madeOf(document, { diagnostics: [], refused: [], sources })).toEqual(expected)
})

test('a document that is one file has its names as they are', () => {
  const [language] = documentAt('/somewhere', ['fr']).languages
  if (language === undefined) throw new Error('there is no language')
  const { language: _language, facts: _facts, ...alone } = language
  const single = { ...documentAt('/somewhere'), languages: [{ ...alone, name: 'letter.md', path: 'letter.md' }] }
  const sources = [
    { path: 'letter.md', sha256: 'a' },
    { path: 'carte.png', sha256: 'b' },
  ]
  expect(madeOf(single, built(sources))).toEqual({ texts: [sources[0]], pictures: [sources[1]] })
})

test('nothing is known of a document of which a file was changed meanwhile, or more than files decided', () => {
  const before = { path: 'letter/document.yaml', sha256: 'before' }
  const document = documentAt('/somewhere')
  expect(madeOf(document, built([before], [{ ...before, sha256: 'after' }]))).toBeUndefined()
  expect(madeOf(document, built([before], [before]))?.texts).toHaveLength(1)
  expect(madeOf(document, { diagnostics: [], refused: [] })).toBeUndefined()
})
