/** What is read of a document's files besides its facts, and what is said of files that cannot be read. */
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf, formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { readBytes } from '../../pipeline/read/bytes.ts'
import type { LanguageFile } from '../../pipeline/read/document-folder.ts'
import { readSource } from '../../pipeline/read/source.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { fenceCure } from '../../pipeline/text/markup/facts.ts'
import { folderOf } from './folder-of.ts'
import { readFolder, soundFacts, soundMatter } from './read-folder.ts'

const french: Omit<LanguageFile, 'root'> = { document: 'd', name: 'fr.md', path: 'd/fr.md', language: 'fr' }
const yaml = { name: 'document.yaml', path: 'd/document.yaml' }

function readAt(root: string, location: Partial<LanguageFile> = { facts: yaml }, limits: Partial<Limits> = {}) {
  const file = new VFile()
  const source = readSource(file, { ...french, root, ...location }, { ...defaultLimits, ...limits })
  return { source, messages: diagnosticsOf(file).map(formatDiagnostic), file }
}

const messagesOf = async (files: Readonly<Record<string, string>>, limits: Partial<Limits> = {}) =>
  (await readFolder(files, limits)).diagnostics.map(formatDiagnostic)

test('holds both files as they are written, with the comments of their facts', async () => {
  const shared = `# Shared\n${soundFacts}`
  const own = '---\n# Own\njob: { number: 21-00134 } # Job\n---\n# Title\n\nText <!-- of it -->\n'
  const { source } = await readFolder({ 'document.yaml': shared, 'fr.md': own })
  expect(source?.path).toBe('d/fr.md')
  expect(source?.text).toBe(own)
  expect(source?.files.map(({ name, text }) => ({ name, text }))).toEqual([
    { name: 'document.yaml', text: shared },
    { name: 'fr.md', text: own },
  ])
  const comments = source?.files.map(({ text, comments: all }) => all.map(({ start, end }) => text.slice(start, end)))
  expect(comments).toEqual([['# Shared'], ['# Own', '# Job']])
})

test('holds one file where there is no other', async () => {
  const own = `---\nlanguage: fr\n${soundFacts}job: { number: 21-00134 }\n---\n# T\n`
  const { source } = await readFolder({ 'fr.md': own })
  expect(source?.files).toEqual([{ name: 'fr.md', text: own, comments: [] }])
})

test('says of a picture without a place that it is at the start of the language file', async () => {
  const { source, file } = await readFolder({ 'document.yaml': soundFacts, 'fr.md': `${soundMatter}# T\n` })
  expect(await source?.picture('a.svg')).toBeUndefined()
  expect(diagnosticsOf(file).map(formatDiagnostic)).toEqual([
    'd/fr.md:1:1: error picture-missing: There is no picture “a.svg” in the document’s folder. Put it there, or correct the name.',
  ])
})

test('says what is wrong in both files at once', async () => {
  const plain =
    'Facts are plain YAML: `key: value`, lists and groups of keys; words that begin with a sign stand in quotation marks.'
  const never = `error front-matter: The facts cannot be read: the line \`---\` that ends them is missing. ${fenceCure}`
  const list = `error front-matter: The facts cannot be read: they are not keys with values. ${plain}`
  expect(await messagesOf({ 'document.yaml': '- a\n', 'fr.md': '---\n- a\n---\n' })).toEqual([
    `d/document.yaml:1:1: ${list}`,
    `d/fr.md:2:1: ${list}`,
  ])
  expect(await messagesOf({ 'document.yaml': '- a\n', 'fr.md': soundMatter })).toEqual([`d/document.yaml:1:1: ${list}`])
  expect(await messagesOf({ 'document.yaml': '- a\n', 'fr.md': '---\n' })).toEqual([
    `d/document.yaml:1:1: ${list}`,
    `d/fr.md:2:1: ${never}`,
  ])
  expect(await messagesOf({ 'document.yaml': '- a\n', 'fr.md': '\0' })).toEqual([
    `d/document.yaml:1:1: ${list}`,
    'd/fr.md:1:1: error control-character: A null character (U+0000) stands here and cannot be printed. Remove it.',
  ])
})

test('says what is wrong in facts and in the text at once, at its place in the file', async () => {
  const text = `${soundMatter.replace('job', 'jog')}# T\n\na\u0301\u0301\n`
  expect(await messagesOf({ 'document.yaml': soundFacts, 'fr.md': text }, { combiningMarks: 1 })).toEqual([
    'd/fr.md:2:1: error fact-unknown: There is no fact called “jog” here. Did you mean “job”?',
    'd/fr.md:6:2: error complexity: There are more than 1 marks on one letter. Divide it.',
  ])
  const sound = text.replace('jog', 'job')
  const { source } = await readFolder({ 'document.yaml': soundFacts, 'fr.md': sound }, { combiningMarks: 1 })
  expect(source).toBeUndefined()
  expect(await messagesOf({ 'document.yaml': soundFacts, 'fr.md': sound }, { combiningMarks: 2 })).toEqual([])
})

test('counts quotations and notes of the text alone, not of its facts', async () => {
  const matter = '---\njob: { number: 21-00134 } # [^1] [^2] [^3] [^4]\n---\n'
  expect(await messagesOf({ 'document.yaml': soundFacts, 'fr.md': `${matter}# T\n` }, { notes: 1 })).toEqual([])
  expect(
    await messagesOf({ 'document.yaml': soundFacts, 'fr.md': `${matter}[^1] [^1] [^1] [^1]\n` }, { notes: 1 }),
  ).toEqual(['d/fr.md:4:16: error complexity: There are more than 3 citations of footnotes. Divide it.'])
})

test('says why a file cannot be read', async () => {
  const root = await folderOf({ 'd/fr.md': `${soundMatter}# T\n`, 'e/a.md': '' })
  const inside = join(root, 'd')
  await mkdir(join(inside, 'document.yaml'))
  await symlink('fr.md', join(inside, 'es.md'))
  await symlink('../e', join(inside, 'f'))
  const messages = (location: Partial<LanguageFile>, limits?: Partial<Limits>) =>
    readAt(inside, location, limits).messages
  expect(messages({ facts: yaml })).toEqual([
    'd/document.yaml:1:1: error path: “d/document.yaml” cannot be read: it is not a regular file. Name a file inside the document’s own folder, with “/” between folders.',
  ])
  expect(messages({ name: 'es.md', path: 'd/es.md' })).toEqual([expect.stringContaining('it is a symbolic link')])
  expect(messages({ name: 'f/a.md', path: 'd/f/a.md' })).toEqual([
    expect.stringContaining('it lies outside the document’s folder'),
  ])
  expect(messages({ name: '../e/a.md', path: 'e/a.md' })).toEqual([
    expect.stringContaining('it lies outside the document’s folder'),
  ])
  expect(messages({ name: 'ru.md', path: 'd/ru.md' })).toEqual([
    'd/ru.md:1:1: error missing: There is no file or folder “d/ru.md”. Check how it is spelt.',
  ])
  expect(messages({ name: 'fr.md/ru.md', path: 'd/ru.md' })).toEqual([expect.stringContaining('error missing')])
  expect(messages({ name: `${'a'.repeat(300)}.md`, path: 'd/ru.md' })).toEqual([
    expect.stringContaining('error missing'),
  ])
  expect(messages({}, { fileBytes: 10 })).toEqual([
    'd/fr.md:1:1: error size: The file is larger than 10 bytes. Divide it.',
  ])
})

test('reads nothing beside the folder, be its name the beginning of another', async () => {
  const root = await folderOf({ 'd/a.txt': 'a', 'dd/b.txt': 'b' })
  await symlink('../dd', join(root, 'd/link'))
  expect(readBytes({ root: join(root, 'd'), path: 'link/b.txt', limit: 9 })).toEqual({ fault: 'outside' })
  expect(readBytes({ root: join(root, 'd'), path: 'a.txt', limit: 1 })).toEqual({ bytes: Uint8Array.of(97) })
  expect(readBytes({ root, path: 'd/a.txt', limit: 1 })).toEqual({ bytes: Uint8Array.of(97) })
  expect(readBytes({ root: '/', path: join(root, 'd/a.txt').slice(1), limit: 1 })).toEqual({ bytes: Uint8Array.of(97) })
  expect(readBytes({ root: join(root, 'd'), path: 'a.txt', limit: 0 })).toEqual({ fault: 'too-large' })
})

test('throws what no author can cause', () => {
  expect(() => readBytes({ root: '/', path: 'a\0', limit: 9 })).toThrow('null bytes')
})
