/** Page breaks, from Markdown to the pages of the results, before every block that can begin one. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf } from './write/pdf-reader.ts'

const facts =
  'kind: report\norgan: general-assembly\nsession: 75\ndistribution: general\ndate: 2021-02-01\noriginal: en\n'

it.each([
  ['a paragraph', 'Second'],
  ['a heading', '## I. Second\n\nText'],
  ['a quotation', '> Second'],
  ['a box', ':::box\nSecond\n:::'],
  ['a titled box', ':::box[Second]\nText\n:::'],
  ['a table', '| Second | B |\n| --- | ---: |\n| a | 1 |'],
  ['a signature', ':::signature\nSecond\n:::'],
])('begins a page with %s', async (_, block) => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, 'en.md'), `# T\n\nFirst\n\n::page-break\n\n${block}\n`)
  const compiled = await compileFolder(folder, ['pdf', 'docx'])
  const { pages } = await readPdf(bytesOf(compiled, 'pdf'))
  expect(pages.map(({ lines }) => lines.some(({ text }) => text.includes('Second')))).toEqual([false, true])
  expect(bodyOf(bytesOf(compiled, 'docx')).match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
})

function bodyOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}
