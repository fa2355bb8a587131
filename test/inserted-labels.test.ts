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

/** A list whose labels grow wider than a step. */
const long = [
  '# T',
  '1. One:',
  '   1. Two:',
  ...Array.from({ length: 28 }, (_, at) => `      1. Item ${at + 1}.`),
].join('\n\n')

test.each([['en'], ['ru'], ['es']])(
  'in %s: text begins where that of its neighbours does as long as its label leaves it room',
  async (language) => {
    const folder = join(await temporaryFolder(), 'd')
    await put(folder, { 'document.yaml': facts, [`${language}.md`]: `${long}\n` })
    const compiled = await compileFolder(folder, ['pdf'])
    const pieces = (await readPdf(bytesOf(compiled, 'pdf'))).pages.flatMap((page) => page.pieces)
    const places = pieces.flatMap(({ text, x }) => (text.startsWith('Item') ? [Math.round(x)] : []))
    // "(viii)" and "(xvi)" are narrower than a step, "(xvii)" is not.
    expect(places).toHaveLength(28)
    const wide = language === 'en' ? [16, 17, 21, 22, 23, 25, 26, 27] : [26, 27]
    expect(places.flatMap((x, at) => (x === places[0] ? [] : [at]))).toEqual(wide)
  },
)
