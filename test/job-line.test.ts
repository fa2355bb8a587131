/** The line at the foot of the first page: number, letter and days of release follow each other as the words of the language do, in all formats. */
import { strFromU8, unzipSync } from 'fflate'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { embeddingLevels, visualOrder } from '../pipeline/text/bidi.ts'
import type { Direction } from '../templates/vocabulary.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { drawnGlyphs, linesOf } from './write/drawn-glyphs.ts'

const organs = {
  'new-york': 'organ: general-assembly\nsymbol: A/80/999\nsession: 80\n',
  geneva: 'organ: human-rights-council\nsymbol: A/HRC/60/99\nsession: 60\n',
} as const

async function build(station: keyof typeof organs, language: 'ar' | 'en', days: readonly string[]) {
  const folder = join(await temporaryFolder(), 'document')
  await mkdir(folder)
  const job = `job: { ${language}: { number: 25-99999, released: [${days.join(', ')}] } }\n`
  const facts = `kind: report\n${organs[station]}distribution: general\ndate: 2025-10-01\noriginal: en\nby: secretariat\n${job}`
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(
    join(folder, `${language}.md`),
    `# ${language === 'ar' ? 'العنوان' : 'Title'}\n\n${language === 'ar' ? 'نص' : 'Text'}.\n`,
  )
  return compileFolder(folder, ['pdf', 'docx', 'html'])
}

/** Parts of a line from left to right, as a browser or Word shows its characters. */
function shown(line: string, direction: Direction): string {
  const order = visualOrder([...embeddingLevels(line, direction)])
  return order
    .map((index) => line[index])
    .join('')
    .replaceAll(/[\u200E\u200F]/g, '')
    .trim()
    .replaceAll(/ +/g, ' ')
}

/** What is told apart: number, letter, days. */
const numbers = (line: string): readonly string[] => line.match(/\d{2}-\d{5}|\d{6}|\b[AE]\b/g) ?? []

it.each([
  ['new-york', 'en', ['2025-10-02', '2025-10-09'], ['25-99999', 'E', '021025', '091025']],
  ['new-york', 'ar', ['2025-10-02', '2025-10-09'], ['091025', '021025', '25-99999', 'A']],
  ['new-york', 'ar', ['2025-10-02'], ['021025', '25-99999', 'A']],
  ['geneva', 'ar', ['2025-10-02', '2025-10-09', '2025-10-10'], ['101025', '091025', '021025', '25-99999', 'A']],
  ['geneva', 'en', ['2025-10-02', '2025-10-09'], ['25-99999', 'E', '021025', '091025']],
] as const)('from left to right: %s, %s, %s', async (station, language, days, expected) => {
  const compiled = await build(station, language, days)
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const page = strFromU8(bytesOf(compiled, 'html'))
  const [, screen = ''] = /class="job-line">([^<]*)/.exec(page) ?? []
  const [, written = ''] =
    /@page:first\{.*?@bottom-\w+\{content:"([^"]*)"/.exec(page.replaceAll(/@bottom-\w+\{content:none\}/g, '')) ?? []
  const paper = written.replaceAll(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
  const parts = unzipSync(bytesOf(compiled, 'docx'))
  const feet = Object.keys(parts)
    .filter((name) => /footer\d+\.xml/.test(name))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
  const word = [
    ...(feet
      .find((foot) => foot.includes('99999') && foot.includes('021025'))
      ?.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g) ?? []),
  ]
    .map(([, text = '']) => text)
    .join('')
  const drawn = linesOf(drawnGlyphs(bytesOf(compiled, 'pdf')))
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .replaceAll(/[\u200E\u200F]/g, ''),
    )
    .find((line) => line.includes('021025'))
  const ordered = [screen, paper].map((line) => numbers(shown(line, direction)))
  expect(ordered).toEqual([expected, expected])
  expect(numbers(drawn ?? '')).toEqual(expected)
  expect(numbers(shown(/^[^\p{Ll}\p{Lo}]*(?=\p{L})/u.exec(word)?.[0] ?? word, direction))).toEqual(expected)
})
