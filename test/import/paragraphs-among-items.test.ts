/** A paragraph that an editor puts among items of a Word file of ours goes on in the item before it, and all else stays. */
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { importChecked } from '../../pipeline/build/import-file.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { edit, within } from './edits.ts'

const plain = '<w:p><w:r><w:t>Zwischenruf.</w:t></w:r></w:p>'
const ofText = plain.replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="SingleTxt"/></w:pPr>')

test.each([
  ['en', 'A paragraph may have subparagraphs:', 3, ofText],
  ['en', 'A paragraph may have subparagraphs:', 3, plain],
  ['en', 'Those of the first level have letters;', 6, ofText],
  ['en', 'As the present one has;', 9, plain],
  ['ar', 'يجوز أن تكون للفقرة فقرات فرعية', 3, ofText],
  ['zh', '一段可以有若干分段', 3, plain],
] as const)('in %s behind “%s”', async (code, said, indent, paragraph) => {
  const compiled = await compileFolder('templates/specimens/report', ['docx'], code)
  const bytes = edit(bytesOf(compiled, 'docx'), [within(said, (xml) => xml + paragraph)])
  const after = await importChecked(bytes, new VFile({ path: 'file.docx' }), {})
  const text = new TextDecoder().decode(after?.files.get(`${code}.md`))
  const origin = compiled.publication?.origin.find(({ name }) => name === `${code}.md`)?.text ?? ''
  expect(after?.from).toBe('merged')
  const added = `${' '.repeat(indent)}Zwischenruf.\n`
  expect(text).toContain(`\n\n${added}`)
  expect(text.replace(added, '').replaceAll(/\n+/g, '\n')).toBe(origin.replaceAll(/\n+/g, '\n'))
})
