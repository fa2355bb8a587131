/** Tables in Word files: the room, the type and the edges that the PDF gives them. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { factsOf, topic } from '../import/long-documents.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Properties of the paragraph that begins with some words. */
async function propertiesOf(code: LanguageCode, words: string, folder = 'test/cases/kitchen-sink'): Promise<string> {
  const files = unzipSync(bytesOf(await compileFolder(folder, ['docx'], code), 'docx'))
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const paragraph = text.split('<w:p>').find((each) => each.replaceAll(/<[^>]*>/g, '').startsWith(words))
  return /<w:pPr>.*<\/w:pPr>/.exec(paragraph ?? '')?.[0] ?? ''
}

describe('a table across the page', () => {
  test('has small type, and more room under its heads', async () => {
    expect(await propertiesOf('en', 'Military and police')).toContain('<w:spacing w:after="40" w:before="124"/>')
    expect(await propertiesOf('en', 'National staff')).toContain('<w:spacing w:after="84" w:before="40"/>')
  })

  test('sets its total in, with room over and under it', async () => {
    expect(await propertiesOf('en', 'Total')).toContain('<w:spacing w:after="80" w:before="78"/><w:ind w:left="288"/>')
  })

  test('sets figures under each other by their right ends in both directions', async () => {
    expect(await propertiesOf('en', '588.6')).toContain('<w:jc w:val="end"/>')
    // Word's `left` is where lines start, in paragraphs from right to left.
    expect(await propertiesOf('ar', '588.6')).toContain('<w:jc w:val="left"/>')
  })
})

test('a low table goes on one page: all rows but the last stay with the next', async () => {
  for (const words of ['Category', 'Military and police', 'National staff'])
    expect(await propertiesOf('en', words)).toContain('<w:keepNext/>')
  expect(await propertiesOf('en', 'Total')).not.toContain('<w:keepNext/>')
})

test('a table in the column has the type of the text', async () => {
  expect(await propertiesOf('en', 'The continent')).toContain(
    '<w:pStyle w:val="TableLarge"/><w:spacing w:after="120" w:before="40"/>',
  )
})

test.each([
  ['en', 'Joined'],
  ['ar', 'موصول'],
] as const)('rows that a cell joins stay together, wherever a page of a long table ends: %s', async (code, joined) => {
  const folder = await temporaryFolder()
  const rows = Array.from({ length: 60 }, (_, index) =>
    index === 30
      ? `| ${joined} | r${index} |`
      : index === 31 || index === 32
        ? `| ^ | r${index} |`
        : `| ${index} | r${index} |`,
  )
  await writeFile(
    join(folder, 'document.yaml'),
    factsOf('report', 'by: secretary-general\n').replace(/agenda:\n.*\n/, ''),
  )
  await writeFile(
    join(folder, `${code}.md`),
    `# ${topic(code, 1)}\n\n| ${topic(code, 2)} | ${topic(code, 3)} |\n| --- | --- |\n${rows.join('\n')}\n`,
  )
  const isKept = async (words: string) => (await propertiesOf(code, words, folder)).includes('<w:keepNext/>')
  expect(await Promise.all(['r29', 'r30', joined, 'r31', 'r32', 'r33'].map(isKept))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ])
})
