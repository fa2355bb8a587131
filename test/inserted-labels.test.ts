/** A label between two numbers never touches its text, however near a tab stop it ends. */
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { put, letterFacts } from './build/sources.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf } from './write/pdf-reader.ts'

const facts = letterFacts.replace('kind: letter', 'kind: report').replace(/agenda:\n.*\n/, '')

test.each([
  ['en', '1 bis.', '*Requests* more;'],
  ['en', '1 ter.', 'Text.'],
  ['en', '12 bis.', '*Requests* more;'],
  ['fr', '9 bis.', '*Prie* le Conseil;'],
  ['es', '1 ter.', '*Pide* más;'],
  ['ru', '1 бис.', 'Текст.'],
])('in %s: %s', async (language, label, words) => {
  const folder = join(await temporaryFolder(), 'd')
  await put(folder, {
    'document.yaml': facts,
    [`${language}.md`]: `# T\n\n1. One.\n\n${label} ${words}\n\n2. Two.\n`,
  })
  const compiled = await compileFolder(folder, ['pdf', 'docx'])
  const pieces = (await readPdf(bytesOf(compiled, 'pdf'))).pages.flatMap((page) => page.pieces)
  const typed = pieces.find(({ text }) => text.replaceAll('\u00A0', ' ') === label)
  const next = pieces.find(
    ({ text, x, baseline }) => text.trim() !== '' && baseline === typed?.baseline && x > (typed?.x ?? 0),
  )
  expect((next?.x ?? 0) - (typed?.end ?? 0)).toBeGreaterThan(2.4)
  const xml = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  expect(xml.replaceAll('\u00A0', ' ')).toContain(`${label} <`)
})
