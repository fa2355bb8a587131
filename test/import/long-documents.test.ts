/** Long documents, edited in many places as Word writes it: their sources change there, and nowhere else. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { importChecked } from '../../pipeline/build/import-file.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { bodyEdits, openingEdits, reportEdits, resolutionEdits, type Edited, type Texts } from './document-edits.ts'
import { clause, factsOf, letterText, reportText, resolutionText } from './long-documents.ts'
import { editFile, savedByWord } from './word-edits.ts'

type LongKind = 'report' | 'letter' | 'resolution'

const moreFacts: Readonly<Record<LongKind, string>> = {
  report: 'by: secretary-general\n',
  letter: '',
  resolution:
    'number: 99/998\nadopted: 2044-09-19\nmeeting: { number: 3, kind: plenary }\nproponent: { without-reference: A/99/L.99 }\n',
}

/** A document on the disk, and what it builds. */
async function built(kind: LongKind, code: LanguageCode) {
  const folder = join(await temporaryFolder(), kind)
  await mkdir(folder)
  const text = kind === 'report' ? reportText(code) : kind === 'letter' ? letterText(code) : resolutionText('es')
  const facts = factsOf(kind, moreFacts[kind])
  await writeFile(join(folder, `${code}.md`), text)
  await writeFile(join(folder, 'document.yaml'), facts)
  await copyFile('test/cases/figures/tower.png', join(folder, 'tower.png'))
  return { texts: { text, facts }, bytes: bytesOf(await compileFolder(folder, ['docx'], code), 'docx') }
}

function editsOf(kind: LongKind, code: LanguageCode): readonly Edited[] {
  const own = kind === 'report' ? reportEdits(code) : kind === 'letter' ? openingEdits(code) : resolutionEdits
  return [...bodyEdits(code), ...own]
}

/** Edits that can be made in one file. */
const rounds: readonly (readonly string[])[] = [
  ['word', 'words in the middle', 'note changed', 'paragraph added', 'paragraph removed', 'note added', 'row added']
    .concat(['heading changed', 'item added', 'bullet removed', 'tracked', 'comment', 'title', 'italics', 'annex'])
    .concat(['quotation', 'picture', 'opening', 'preamble']),
  ['paragraph moved', 'paragraphs joined', 'note removed', 'row removed', 'item removed', 'bullet added'].concat([
    'agenda item',
    'annex heading',
    'summary',
    'table pasted',
    'signature',
    'operative paragraph',
  ]),
  ['paragraph split', 'column added', 'text pasted'],
  ['column removed', 'cell changed'],
]

const documents: readonly (readonly [kind: LongKind, code: LanguageCode, rounds: readonly number[]])[] = [
  ['report', 'en', [0, 1, 2]],
  ['report', 'ar', [0, 1, 3]],
  ['report', 'zh', [0, 3]],
  ['letter', 'fr', [0, 1]],
  ['letter', 'ru', [0, 2]],
  ['resolution', 'es', [0, 1]],
]

/** A text without the comments of reviewers, and each of these. */
function withoutComments(text: string): readonly string[] {
  const comment = /[ \n]*<!-- Comment by [^>]*-->/g
  return [text.replaceAll(comment, ''), ...(text.match(comment) ?? [])]
}

test('no clause is that of another number', () => {
  const codes: readonly LanguageCode[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh']
  for (const code of codes)
    expect(new Set(Array.from({ length: 140 }, (_, index) => clause(code, index))).size).toBe(140)
})

test.each(documents)('a %s in %s changes where it was edited, and nowhere else', async (kind, code, which) => {
  const { texts, bytes } = await built(kind, code)
  for (const round of which) {
    const edits = editsOf(kind, code).filter(({ name }) => rounds[round]?.includes(name))
    const edited = editFile(bytes, [...edits.map(({ edit }) => edit), ...(round % 2 === 0 ? [savedByWord] : [])])
    const expected = edits.reduce<Texts>((all, { source }) => source(all), texts)
    const file = new VFile({ path: 'file.docx' })
    const merged = await importChecked(edited, file, {})
    const read = (name: string): string => new TextDecoder().decode(merged?.files.get(name))
    expect(merged?.from, file.messages.join('\n')).toBe('merged')
    const isCommented = edits.some(({ name }) => name === 'comment')
    const [text = '', ...comments] = withoutComments(read(`${code}.md`))
    expect(text).toBe(expected.text)
    expect(comments.length).toBe(isCommented ? 1 : 0)
    expect(read('document.yaml')).toBe(expected.facts)
  }
})
