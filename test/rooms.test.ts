/** The rooms of tables and boxes, as they stand on the pages of the PDF and in the Word file (A/80/604/Add.6). */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf } from './write/pdf-reader.ts'

const facts =
  'kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n'
const text = `# Title

:::table[Table]{desc="d" measure=full}
| Heads | 2021 | 2022 |
| :-- | --: | --: |
| First | 10 | 20 |
| Second | 30 | 40 |
:::

:::box
Framed words.
:::
`

async function compiled(source = text) {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, 'en.md'), source)
  return compileFolder(folder, ['pdf', 'docx'])
}

it('are those that were measured, in the PDF', async () => {
  const { pages } = await readPdf(bytesOf(await compiled(), 'pdf'))
  const [page] = pages
  const baseline = (words: string) => page?.lines.find((line) => line.text.startsWith(words))?.baseline ?? NaN
  const ruleOver = (words: string) =>
    Math.max(...(page?.boxes ?? []).map(({ y }) => y).filter((y) => y < baseline(words)))
  const rules = (page?.boxes ?? []).filter(({ width, height }) => width > 490 && height < 2).map(({ y }) => y)
  const [thin = NaN, heavy = NaN] = rules.filter((y) => y > baseline('Table'))
  expect(baseline('Heads') - ruleOver('Heads')).toBeCloseTo(11.15, 1)
  // The thick rule hangs from the edge of the heads.
  expect(heavy - thin).toBeCloseTo(16.75, 1)
  // The first baseline stands 15.6 under the frame.
  expect(baseline('Framed') - ruleOver('Framed')).toBeCloseTo(15.6, 1)
})

const joined = `# Title

:::table[Table]{desc="d" head=HEADS}
| Low | Long words of a head that take several lines of it | Both | < |
| :-- | --: | --: | --: |
| ^ | ^ | Amount | Share |
ROWS| First | 10 | 20 | 30 |
| Second | 30 | 40 | 50 |
:::
`

it.each([
  ['two', joined.replace('HEADS', '2').replace('ROWS', '')],
  ['three', joined.replace('HEADS', '3').replace('ROWS', '| ^ | ^ | Dollars | Part |\n')],
])('are over the thick rule for heads that are joined over %s rows, too', async (_, source) => {
  const { pages } = await readPdf(bytesOf(await compiled(source), 'pdf'))
  const [page] = pages
  const baseline = (words: string) => page?.lines.find((line) => line.text.includes(words))?.baseline ?? NaN
  const last = source.includes('Dollars') ? 'Dollars' : 'Amount'
  const rule = Math.min(
    ...(page?.boxes ?? []).filter(({ height, y }) => height > 1 && height < 2 && y > baseline(last)).map(({ y }) => y),
  )
  expect(baseline('Low')).toBeCloseTo(baseline(last), 1)
  expect(rule - baseline('Low')).toBeGreaterThan(4)
})

it('are the same in the Word file', async () => {
  const parts = unzipSync(bytesOf(await compiled(), 'docx'))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const [table = '', box = ''] = body.split('<w:tbl>').slice(-2)
  expect(table).toContain('Heads')
  expect(table).toMatch(/<w:tblCellMar>.*?<w:right w:type="dxa" w:w="90"\/>/)
  expect(table).toMatch(/<w:spacing w:after="80" w:before="90"\/>(?:(?!<w:p>).)*Heads/)
  // The last column leaves no gap behind it.
  expect([...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([7650, 1140, 1050])
  expect(box).toContain('Framed')
  expect(box).toMatch(/<w:tcMar><w:top w:type="dxa" w:w="120"\/>/)
})
