/** How `fit` and the columns of tables set a page, from Markdown to PDF. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf } from './write/pdf-reader.ts'

const facts =
  'kind: note\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-09-09\noriginal: en\nby: secretariat\n'

async function pagesOf(text: string, more = '') {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'document.yaml'), facts + more)
  await writeFile(join(folder, 'en.md'), `# Title\n\n${text}\n`)
  const { pages } = await readPdf(bytesOf(await compileFolder(folder, ['pdf']), 'pdf'))
  return pages.map(({ lines }) => lines)
}

const sentence = 'The Committee considered the matter with care and came back to it at its next meeting in the autumn. '

it('tightens a text so that no paragraph runs over a page, where the author asks for its pages', async () => {
  const text = [...Array.from({ length: 7 }, () => sentence.repeat(3)), `${sentence.repeat(3)}Lastly.`, 'After.'].join(
    '\n\n',
  )
  const endsFirst = (pages: Awaited<ReturnType<typeof pagesOf>>) =>
    pages.findIndex((lines) => lines.some((line) => line.text.includes('Lastly.')))
  const loose = await pagesOf(text)
  const fitted = await pagesOf(text, 'fit: 2\n')
  expect([loose.length, endsFirst(loose)]).toEqual([2, 1])
  expect([fitted.length, endsFirst(fitted)]).toEqual([2, 0])
})

it('takes a spacer from above a signature before it takes any leading', async () => {
  const lines = Array.from({ length: 24 }, (_, index) => `Line ${index}\\`).join('\n')
  const text = `${sentence.repeat(2)}\n\n${sentence.repeat(2)}\n\n${lines}\nLastly\n\n:::signature\n(*Signed*) Name\n:::`
  expect(await pagesOf(text)).toHaveLength(2)
  const [page = [], ...others] = await pagesOf(text, 'fit: 1\n')
  expect(others).toEqual([])
  const baseline = (words: string) => page.find((line) => line.text.includes(words))?.baseline ?? NaN
  expect(baseline('Line 9') - baseline('Line 8')).toBeCloseTo(12, 1)
  expect(baseline('Signed') - baseline('Lastly')).toBeCloseTo(24, 1)
})

it('makes columns of a table no wider than their lines ask for', async () => {
  const [page = []] = await pagesOf(
    ':::table[T]{desc="d"}\n| Session | Opening date of the session | Opening date of the general debate |\n| :-- | :-- | :-- |\n| Seventy-sixth | Tuesday, 14 September 2021 | Tuesday, 19 September 2023 (to be confirmed) |\n:::',
  )
  const texts = page.map((line) => line.text)
  expect(texts.some((text) => text.endsWith('Tuesday, 19 September 2023'))).toBe(true)
  expect(texts.some((text) => text.startsWith('(to be confirmed)'))).toBe(true)
})

it('sets a quotation in at its start alone', async () => {
  const [page = []] = await pagesOf(`1. ${sentence}\n\n:::quote\n${sentence.repeat(3)}\n:::`)
  const quoted = page.filter((line) => line.x > 140 && line.x < 160)
  expect(quoted.length).toBeGreaterThan(2)
  for (const line of quoted.slice(0, -1)) expect(line.end).toBeCloseTo(488, 0)
})
