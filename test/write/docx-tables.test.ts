/** Tables in Word files: the room, the type and the edges that the PDF gives them. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'

/** Properties of the paragraph that begins with some words. */
async function propertiesOf(code: LanguageCode, words: string): Promise<string> {
  const files = unzipSync(bytesOf(await compileFolder('test/cases/kitchen-sink', ['docx'], code), 'docx'))
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const paragraph = text.split('<w:p>').find((each) => each.replaceAll(/<[^>]*>/g, '').startsWith(words))
  return /<w:pPr>.*<\/w:pPr>/.exec(paragraph ?? '')?.[0] ?? ''
}

describe('a table across the page', () => {
  test('has small type, and more room under its heads', async () => {
    expect(await propertiesOf('en', 'Military and police')).toContain('<w:spacing w:after="40" w:before="124"/>')
    expect(await propertiesOf('en', 'National staff')).toContain('<w:spacing w:after="40" w:before="40"/>')
  })

  test('sets its total in, with room over and under it', async () => {
    expect(await propertiesOf('en', 'Total')).toContain('<w:spacing w:after="80" w:before="122"/><w:ind w:left="288"/>')
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
    '<w:pStyle w:val="TableLarge"/><w:spacing w:after="80" w:before="80"/>',
  )
})
