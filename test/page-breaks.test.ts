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

it('fills a page that lies on its side down to its foot', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => `| Row ${index} | ${index} |`).join('\n')
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, 'en.md'), `# T\n\n:::table[A]{desc="d" landscape}\n| a | b |\n| - | - |\n${rows}\n:::\n`)
  const { pages } = await readPdf(bytesOf(await compileFolder(folder, ['pdf']), 'pdf'))
  const turned = pages.filter(({ width, height }) => width > height)
  const lowest = turned.map(({ lines }) =>
    Math.max(...lines.filter(({ text }) => text.startsWith('Row')).map(({ baseline }) => baseline)),
  )
  expect(turned).toHaveLength(3)
  // The rows are 20 points high, 8.4 of them under the words, and end over 554.4; the foot's own line stands at 575.
  for (const baseline of lowest.slice(0, -1)) {
    expect(baseline).toBeGreaterThan(526)
    expect(baseline).toBeLessThan(565)
  }
})
