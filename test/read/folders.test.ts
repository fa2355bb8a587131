import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { findDocuments } from '../../pipeline/read/folders.ts'
import { folderOf } from './folder-of.ts'
import { codesOf } from './read-folder.ts'

async function find(files: Readonly<Record<string, string>>, paths: readonly string[]) {
  const from = await folderOf(files)
  const file = new VFile()
  const documents = await findDocuments(file, { from, paths })
  return { documents, codes: codesOf({ diagnostics: diagnosticsOf(file) }) }
}

/** "document: path path" for each document. */
function outline({ documents }: Awaited<ReturnType<typeof find>>): readonly string[] {
  return documents.map(({ document, languages }) => `${document}: ${languages.map(({ path }) => path).join(' ')}`)
}

const tree = {
  'source/b letter/document.yaml': '',
  'source/b letter/fr.md': '',
  'source/b letter/ar.md': '',
  'source/b letter/figure.svg': '',
  'source/A/en.md': '',
  'source/2021/c/document.yaml': '',
  'source/2021/c/zh.md': '',
  'source/2021/single note.md': '',
  'source/README.md': '',
  'source/.git/d/fr.md': '',
}

test('finds every document below a folder, in code-unit order', async () => {
  const found = await find(tree, ['source'])
  expect(found.codes).toEqual([])
  expect(outline(found)).toEqual([
    'A: source/A/en.md',
    'b letter: source/b letter/ar.md source/b letter/fr.md',
    'c: source/2021/c/zh.md',
    'single note: source/2021/single note.md',
  ])
})

test('takes a document by its folder, and one language of it by its file', async () => {
  expect(outline(await find(tree, ['source/b letter']))).toEqual([
    'b letter: source/b letter/ar.md source/b letter/fr.md',
  ])
  const { documents } = await find(tree, ['source/b letter/fr.md'])
  expect(documents[0]?.languages).toMatchObject([
    {
      document: 'b letter',
      name: 'fr.md',
      language: 'fr',
      facts: { name: 'document.yaml', path: 'source/b letter/document.yaml' },
    },
  ])
})

test('makes one document of what is named twice', async () => {
  const found = await find(tree, ['source/b letter/fr.md', 'source/b letter/ar.md', 'source/b letter/fr.md'])
  expect(outline(found)).toEqual(['b letter: source/b letter/ar.md source/b letter/fr.md'])
})

test('takes a single file without a language in its name', async () => {
  const { documents } = await find(tree, ['source/2021/single note.md'])
  expect(documents[0]?.languages[0]).not.toHaveProperty('language')
})

test.each([
  ['a path that is not there', ['sourc'], 'sourc:1:1 missing'],
  ['a file that is no text', ['source/b letter/figure.svg'], 'source/b letter/figure.svg:1:1 language-file'],
])('says one thing about %s', async (_, paths, expected) => {
  expect((await find(tree, paths)).codes).toEqual([expected])
})

test('says what a folder without a document lacks', async () => {
  expect((await find({ 'a/b.txt': '' }, ['a'])).codes).toEqual(['a:1:1 no-document'])
  expect((await find({ 'a/b.txt': '' }, ['c', 'a'])).codes).toEqual(['a:1:1 no-document', 'c:1:1 missing'])
  expect((await find({ 'a/document.yaml': '' }, ['a'])).codes).toEqual(['a/document.yaml:1:1 no-language'])
  expect((await find({ 'a/fr.md': '', 'a/de.md': '' }, ['a'])).codes).toEqual(['a/de.md:1:1 language-file'])
  expect((await find({ 'a/x/fr.md': '', 'b/x/fr.md': '' }, ['a', 'b'])).codes).toEqual([
    'b/x/fr.md:1:1 document-repeated',
  ])
})

test('follows no link to a folder', async () => {
  const root = await folderOf({ 'elsewhere/d/fr.md': '', 'source/a/fr.md': '' })
  await symlink(join(root, 'elsewhere'), join(root, 'source/link'))
  const file = new VFile()
  const documents = await findDocuments(file, { from: root, paths: ['source'] })
  expect(documents.map(({ document }) => document)).toEqual(['a'])
  expect(codesOf({ diagnostics: diagnosticsOf(file) })).toEqual(['source/link:1:1 path'])
})

test('names no folder above the one a path lies in', async () => {
  const root = await folderOf({ 'source/a/fr.md': '' })
  const [document] = await findDocuments(new VFile(), { from: join(root, 'elsewhere'), paths: [join(root, 'source')] })
  expect(document?.languages[0]?.path).toBe('a/fr.md')
})
