import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf, formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { settingsReader } from '../../pipeline/read/check-settings.ts'
import { findDocuments } from '../../pipeline/read/folders.ts'
import { folderOf } from './folder-of.ts'
import { codesOf } from './read-folder.ts'

async function find(files: Readonly<Record<string, string>>, paths: readonly string[]) {
  const from = await folderOf(files)
  const file = new VFile()
  const documents = await findDocuments(file, { from, paths })
  const diagnostics = diagnosticsOf(file)
  return { from, documents, codes: codesOf({ diagnostics }), messages: diagnostics.map(formatDiagnostic) }
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
  ['a file that is no text', ['source/b letter/figure.svg'], 'source/b letter/figure.svg:1:1 not-markdown'],
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

test('takes a folder whose name begins with two points for one like others', async () => {
  const root = await folderOf({ '..drafts/letters/a/fr.md': '', '..drafts/check.yaml': 'words: [Aral]' })
  const [document] = await findDocuments(new VFile(), { from: root, paths: ['..drafts'] })
  expect([document?.path, document?.languages[0]?.path]).toEqual(['..drafts/letters/a', '..drafts/letters/a/fr.md'])
  const readSettings = settingsReader(new VFile(), { from: root, paths: [] })
  expect(readSettings(join(root, '..drafts/letters/a')).words).toEqual(['Aral'])
})

test('reads settings up to a folder whose name ends in a slash', async () => {
  const root = await folderOf({ 'source/a/fr.md': '', 'check.yaml': 'words: [Aral]' })
  const readSettings = settingsReader(new VFile(), { from: `${root}/`, paths: ['source/'] })
  expect(readSettings(join(root, 'source/a')).words).toEqual(['Aral'])
})

test('reads settings of what lies elsewhere up to what is given, and no further', async () => {
  const root = await folderOf({
    'drafts/letters/a/fr.md': '',
    'drafts/letters/a/check.yaml': 'words: [Арал]',
    'drafts/letters/check.yaml': 'words: [咸海]',
    'drafts/check.yaml': 'words: [Aral]',
    'check.yaml': 'words: [Syrdarya]',
    'work/note.md': '',
  })
  const wordsOf = (...paths: readonly string[]): readonly string[] =>
    settingsReader(new VFile(), { from: join(root, 'work'), paths })(join(root, 'drafts/letters/a')).words
  expect(wordsOf('../drafts')).toEqual(['Арал', '咸海', 'Aral'])
  expect(wordsOf('.', join(root, 'drafts/letters'))).toEqual(['Арал', '咸海'])
  expect(wordsOf('../drafts/letters/a')).toEqual(['Арал'])
  expect(wordsOf('../drafts/letters/a/fr.md')).toEqual(['Арал'])
})

test('says what a language file is, and where its facts are', async () => {
  const { from, documents } = await find(tree, ['source/b letter', 'source/A', 'source/2021/single note.md'])
  const root = join(from, 'source/b letter')
  const facts = { name: 'document.yaml', path: 'source/b letter/document.yaml' }
  const letter = { document: 'b letter', root, facts }
  const note = { document: 'single note', root: join(from, 'source/2021') }
  expect(documents).toEqual([
    {
      document: 'A',
      root: join(from, 'source/A'),
      path: 'source/A',
      languages: [
        { document: 'A', root: join(from, 'source/A'), name: 'en.md', path: 'source/A/en.md', language: 'en' },
      ],
    },
    {
      document: 'b letter',
      root,
      path: 'source/b letter',
      languages: [
        { ...letter, name: 'ar.md', path: 'source/b letter/ar.md', language: 'ar' },
        { ...letter, name: 'fr.md', path: 'source/b letter/fr.md', language: 'fr' },
      ],
    },
    {
      ...note,
      path: 'source/2021/single note.md',
      languages: [{ ...note, name: 'single note.md', path: 'source/2021/single note.md' }],
    },
  ])
})

test('takes one language by its file where no facts are shared', async () => {
  const { documents } = await find(tree, ['source/A/en.md'])
  expect(documents[0]?.languages[0]).not.toHaveProperty('facts')
  expect(documents[0]?.document).toBe('A')
})

test('looks into folders however deep, and into none that are hidden or of packages', async () => {
  const files = {
    'a/1/2/3/4/5/6/7/8/fr.md': '',
    'b/1/2/3/4/5/6/7/8/9/10/11/12/fr.md': '',
    'c/.hidden/fr.md': '',
    'c/node_modules/d/fr.md': '',
    'c/node_modules.d/fr.md': '',
  }
  expect(outline(await find(files, ['a']))).toEqual(['8: a/1/2/3/4/5/6/7/8/fr.md'])
  expect(outline(await find(files, ['b']))).toEqual(['12: b/1/2/3/4/5/6/7/8/9/10/11/12/fr.md'])
  expect(outline(await find(files, ['c']))).toEqual(['node_modules.d: c/node_modules.d/fr.md'])
})

test('takes neither folders nor other files for languages', async () => {
  const files = {
    'a/fr.md/b.md': '',
    'a/en.txt': '',
    'a/constructor.md': '',
    'a/FR.md': '',
    'a/README.md': '',
    'a/en': '',
  }
  expect(outline(await find(files, ['a']))).toEqual(['FR: a/FR.md', 'b: a/fr.md/b.md', 'constructor: a/constructor.md'])
})

test('sorts by code units, whatever order the paths are given in', async () => {
  const files = { 'é.md': '', 'b.md': '', 'B.md': '', 'ab.md': '', 'a.md': '' }
  const expected = ['B: B.md', 'a: a.md', 'ab: ab.md', 'b: b.md', 'é: é.md']
  expect(outline(await find(files, ['é.md', 'b.md', 'a.md', 'B.md', 'ab.md']))).toEqual(expected)
  expect(outline(await find(files, ['.']))).toEqual(expected)
})

test('looks into each folder below one that is no document', async () => {
  const found = await find({ 'a/b.md': '', 'a/c/fr.md': '', 'a/c/x/en.md': '', 'a/d/en.md': '' }, ['a'])
  expect(outline(found)).toEqual(['b: a/b.md', 'c: a/c/fr.md', 'd: a/d/en.md'])
})

test('tells of each path by what is wrong with it', async () => {
  const files = {
    'a/b.txt': '',
    'e/document.yaml': '',
    'f/de.md': '',
    'f/fr.md': '',
    'g/de.txt': '',
    'g/ru.md': '',
    'x/y/fr.md': '',
    'z/y/fr.md': '',
  }
  const { messages, documents } = await find(files, ['none', 'a', 'a/b.txt', 'e', 'f', 'g', 'x', 'z'])
  expect(messages).toEqual([
    'a:1:1: error no-document: There is no document in “a”. A document is a folder with `document.yaml` and a file for each language (`fr.md`), or one `.md` file.',
    'a/b.txt:1:1: error not-markdown: “b.txt” is not a Markdown file. If it is Markdown, call it `b.md`.',
    'e/document.yaml:1:1: error no-language: The document “e” has facts but no text in any language. Add a file for each language: `fr.md`.',
    'f/de.md:1:1: error language-file: “de.md” is not named after a language of the United Nations. Name it `ar.md`, `en.md`, `es.md`, `fr.md`, `ru.md` or `zh.md`.',
    'none:1:1: error missing: There is no file or folder “none”. Check how it is spelt.',
    'z/y/fr.md:1:1: error document-repeated: A second document is called “y”: their files would overwrite each other. Rename one of them.',
  ])
  expect(documents.map(({ document }) => document)).toEqual(['e', 'f', 'g', 'y', 'y'])
})

test.each([
  ['letter.pdf', '`masthead import FILE.docx FOLDER`; where there is none, copy its words into a text file'],
  ['letter.PDF', 'copy its words into a text file'],
  ['letter.docx', 'Make a source of it first'],
  ['letter.doc', 'save it as a Word document (.docx)'],
  ['letter.odt', 'save it as a Word document (.docx)'],
])('says what makes a text of %s', async (name, cure) => {
  const { messages } = await find({ [name]: '' }, [name])
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(cure)
})

test('tells of the folder the command runs in by a dot', async () => {
  expect((await find({ 'a.txt': '' }, ['.'])).codes).toEqual(['.:1:1 no-document'])
})

test('passes over links to texts, and tells of all others', async () => {
  const root = await folderOf({ 'fr.md': '', 'source/a/b.md': '' })
  await symlink('../../fr.md', join(root, 'source/a/link.md'))
  await symlink('../../fr.md', join(root, 'source/a/link.txt'))
  const file = new VFile()
  const documents = await findDocuments(file, { from: root, paths: ['source'] })
  expect(documents.map(({ document }) => document)).toEqual(['b', 'link'])
  expect(diagnosticsOf(file).map(formatDiagnostic)).toEqual([
    'source/a/link.txt:1:1: error path: “source/a/link.txt” cannot be read: it is a symbolic link. Name a file inside the document’s own folder, with “/” between folders.',
  ])
})

test.each([
  'en.txt',
  'en.md.txt',
  'EN.md',
  'En.MD',
  'en.markdown',
  'en.mkd',
  'en-us.md',
  'en_GB.txt',
  'en .md',
  'en.text',
  'en.html',
  'en.rtf',
  'en',
])('tells of %s that it was probably meant for en.md', async (name) => {
  const { messages, documents } = await find({ [`a/${name}`]: '', 'a/document.yaml': '', 'a/fr.md': '' }, ['.'])
  expect(documents[0]?.languages.map((file) => file.name)).toEqual(['fr.md'])
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatch(/^a\/[^:]+:1:1: (warning file-name|error language-file): .*`en\.md`|masthead import/)
})

test.each(['document.yml', 'Document.yaml', 'document.yaml.txt', 'documents.yaml', 'document.json', 'facts.yml'])(
  'tells of %s that it was probably meant for document.yaml',
  async (name) => {
    const { messages } = await find({ [`a/${name}`]: '', 'a/fr.md': '' }, ['a'])
    expect(messages).toEqual([expect.stringMatching(/^a\/.*error facts-name: .*Rename it to `document\.yaml`/)])
  },
)

test('tells what a Word file becomes a source by', async () => {
  const { messages } = await find({ 'a/en.docx': '', 'a/document.yaml': '' }, ['a'])
  expect(messages.join('\n')).toMatch(/file-name: “en\.docx” is not read.*masthead import/)
})

test('says nothing of files that only look a little like a source, or stand beside it', async () => {
  const beside = { 'a/en.md': '', 'a/document.yaml': '', 'a/en.docx': '', 'a/en.txt': '', 'a/document.yml': '' }
  const others = ['english.txt', 'figure.svg', 'notes.txt', 'region.png', 'ennis.txt', 'data.json', 'frame.html']
  const files = Object.fromEntries(others.map((name) => [`a/${name}`, '']))
  expect((await find({ ...beside, ...files }, ['a'])).codes).toEqual([])
})

test('finds no document where only misnamed files stand', async () => {
  const found = await find({ 'a/en.txt': '', 'a/document.yml': '' }, ['a'])
  expect(found.codes).toEqual(['a:1:1 no-document', 'a/document.yml:1:1 file-name', 'a/en.txt:1:1 file-name'])
})

test('tells of a document inside a document, and not of its pictures', async () => {
  const files = { 'a/fr.md': '', 'a/pictures/notes.md': '', 'a/annex/document.yaml': '', 'a/annex/fr.md': '' }
  expect((await find(files, ['.'])).codes).toEqual(['a/annex:1:1 document-inside'])
})

test.each(['fr.md', 'notes.md', 'document.yaml'])('tells of a folder that is called as a file is: %s', async (name) => {
  const { codes, documents } = await find({ 'a/en.md': '', [`a/${name}/b.txt`]: '', 'a/pictures/fr.md/b.txt': '' }, [
    '.',
  ])
  expect(codes).toEqual([`a/${name}:1:1 folder-name`])
  expect(documents[0]?.languages.map((file) => file.name)).toEqual(['en.md'])
})

test('names what was probably meant by a path that is not there', async () => {
  const { messages } = await find(tree, ['sorce', 'source/b leter', 'nothing like it'])
  expect(messages.map((line) => line.replace(/^.*”\. /, ''))).toEqual([
    'Check how it is spelt.',
    'Did you mean “source”?',
    'Did you mean “b letter”?',
  ])
})

test('passes over a name that is no UTF-8 and builds the rest', async () => {
  const from = await folderOf({ 'source/a/fr.md': '' })
  const broken = (name: string) => Buffer.concat([Buffer.from(`${from}/source/`), Buffer.from(name, 'latin1')])
  await mkdir(broken('r\u00e9sum\u00e9'))
  await writeFile(broken('\u00e9.md'), '')
  const file = new VFile()
  const documents = await findDocuments(file, { from, paths: ['source'] })
  expect(documents.map(({ document }) => document)).toEqual(['a'])
  expect(diagnosticsOf(file).map(({ code }) => code)).toEqual(['path-encoding', 'path-encoding'])
})

test.each([
  ['fr (1).md', 'fr.md'],
  ['en - Copy.md', 'en.md'],
  ['EN.md', 'en.md'],
  ['Copy of ru.md', 'ru.md'],
  ['es_final v2.md', 'es.md'],
  ['cn.md', 'zh.md'],
  ['Arabic.md', 'ar.md'],
])('a copy is told with what it is a copy of, and never to take its place: %s', async (name, proper) => {
  const both = (await find({ [`a/${proper}`]: '', [`a/${name}`]: '' }, ['a'])).messages
  expect(both.filter((line) => line.includes('error language-copy'))).toHaveLength(1)
  expect(both.join()).toContain(`\`${proper}\` stands beside it`)
  expect(both.join()).not.toContain('Rename it')
  const alone = (await find({ 'a/document.yaml': '', [`a/${name}`]: '' }, ['a'])).messages
  expect(alone.join()).toContain(`Did you mean \`${proper}\`? Rename it.`)
})

test.each(['de.md', 'energy.md', 'frontier.md', 'enclosure.md'])('%s is a copy of nothing', async (name) => {
  const { messages } = await find({ 'a/en.md': '', [`a/${name}`]: '' }, ['a'])
  expect(messages.join()).toContain('error language-file')
})

test.each(['en.md.txt', 'en.md.text', 'en.md.docx'])('%s beside en.md is told as not read', async (name) => {
  const { messages } = await find({ 'a/en.md': '', [`a/${name}`]: '' }, ['a'])
  expect(messages).toEqual([expect.stringMatching(/: warning file-copy: .* is not read: `en\.md` is\. Remove it/)])
})

test('says nothing of the Word file beside its text', async () => {
  expect((await find({ 'a/en.md': '', 'a/en.docx': '' }, ['a'])).messages).toEqual([])
})
