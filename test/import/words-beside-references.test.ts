/** Words that an editor types at the edge of a reference in a Word file of ours stand in its link: they are of the text. */
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { importChecked } from '../../pipeline/build/import-file.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { edit, type Edit } from './edits.ts'

/** The words of the first link to the table, put otherwise. */
const inLink = (put: (words: string) => string): Edit => ({
  said: 'table_1',
  change: (xml) =>
    xml.replace(
      /(w:anchor="table_1"(?:(?!<\/w:hyperlink>).)*?<w:t)(?: [^>]*)?>([^<]*)/s,
      (_, before: string, words: string) => `${before} xml:space="preserve">${put(words)}`,
    ),
})

test.each([
  ['en', '[](#amounts)'],
  ['es', '[](#amounts)'],
  ['fr', '[](#amounts)'],
  ['ru', '[](#amounts)'],
  ['ar', '[](#amounts)'],
] as const)('before and behind a reference: %s', async (code, reference) => {
  const compiled = await compileFolder('templates/specimens/report', ['docx'], code)
  const bytes = edit(bytesOf(compiled, 'docx'), [inLink((words) => `Erstens ${words} Zweitens`)])
  const after = await importChecked(bytes, new VFile({ path: 'file.docx' }), {})
  const text = new TextDecoder().decode(after?.files.get(`${code}.md`))
  const origin = compiled.publication?.origin.find(({ name }) => name === `${code}.md`)?.text ?? ''
  expect(after?.from).toBe('merged')
  expect(text).toContain(`Erstens ${reference} Zweitens`)
  expect(text.replace('Erstens ', '').replace(' Zweitens', '')).toBe(origin)
})
