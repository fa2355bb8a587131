/** Supplements to the Official Records, as a reader sees them: cover, its back, title page and note page before the contents. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { Facts } from '../pipeline/facts/facts.ts'
import { readBack } from './import/read-back.ts'
import { folderOf } from './read/folder-of.ts'
import { measure } from '../pipeline/measure/index.ts'
import { prepareText, wordsOf } from './prepare/prepare-text.ts'
import { readPdf, type ReadPage } from './write/pdf-reader.ts'

const folder = 'test/cases/supplement'
const records = ['General Assembly', 'Official Records', 'Ninety-ninth Session', 'Supplement No. 938A']

let pages: readonly ReadPage[] = []
let word = ''
let web = ''

const linesOf = (page: ReadPage | undefined): readonly string[] =>
  page?.lines.map(({ text }) => text.replaceAll('\u00A0', ' ').trim()) ?? []

beforeAll(async () => {
  const compiled = await compileFolder(folder, ['pdf', 'docx', 'html'], 'en')
  pages = (await readPdf(bytesOf(compiled, 'pdf'))).pages
  word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  web = new TextDecoder().decode(bytesOf(compiled, 'html'))
})

it('have a cover, whose lines stand where that of A/80/1 has them', () => {
  const [cover] = pages
  const at = new Map(cover?.lines.map(({ text, baseline }) => [text.trim(), baseline]))
  const expected = [
    ['A/99/938/Add.1', 47.9],
    ['United Nations', 151.8],
    ['General Assembly', 360.6],
    ['Official Records', 377.6],
    ['Supplement No. 938A', 409.9],
  ] as const
  for (const [text, baseline] of expected) expect(at.get(text), text).toBeCloseTo(baseline, 0)
  const title = cover?.lines.filter(({ size }) => size > 25) ?? []
  expect(title.map(({ text }) => text.trim()).join(' ')).toBe(
    'Report of the Trustees of the Utopian Library on the books that nobody has brought back',
  )
  expect(title[0]?.baseline).toBeCloseTo(216.3, 0)
})

it('have the hamza of the Arabic name under the emblem, as far as capitals are elsewhere', async () => {
  const compiled = await compileFolder(folder, ['pdf'], 'ar')
  const [cover] = (await readPdf(bytesOf(compiled, 'pdf'))).pages
  const name = cover?.lines.find(({ baseline }) => baseline > 130 && baseline < 180)
  expect(name?.baseline).toBeCloseTo(161.8, 0)
})

it('have a blank back, a title page with place and year, and a note on symbols with the ISSN', () => {
  expect(linesOf(pages[1])).toEqual([])
  const title = linesOf(pages[2])
  expect(title[0]).toMatch(/^General Assembly\s*A\/99\/938\/Add\.1$/)
  expect(title.filter((line) => records.includes(line))).toEqual(records.slice(1))
  expect(title).toContain('United Nations • New York, 2044')
  const [heading, ...note] = linesOf(pages[3])
  expect(heading).toBe('Note')
  expect(note.join(' ')).toMatch(/^Symbols of United Nations documents are composed .* document\. ISSN 0000-0000$/)
})

it('call notes of the title once, on the title page', async () => {
  const yaml =
    'kind: report\norgan: general-assembly\nsession: 99\nsupplement: 9\ndistribution: general\ndate: 2044-09-22\n'
  const text = '# Report of the Trustees[^*]\n\nText.\n\n[^*]: Incorporating the shelves.\n'
  const compiled = await compileFolder(await folderOf({ 'document.yaml': yaml, 'en.md': text }), ['pdf'])
  const { pages: own } = await readPdf(bytesOf(compiled, 'pdf'))
  expect(linesOf(own[0]).join(' ')).not.toContain('*')
  expect(linesOf(own[2]).join(' ')).toMatch(/Trustees\*.*\*\s+Incorporating the shelves\.$/)
})

it('have neither masthead nor running heads before the contents, which have a page of their own', () => {
  const text = pages.map((page) => linesOf(page).join('\n'))
  expect(text.join('\n')).not.toMatch(/Distr\.|\(E\)/)
  expect(text.slice(0, 4).join('\n')).not.toMatch(/\d\/6$/m)
  expect(text[4]).toMatch(/^Contents$/m)
  expect(text[4]).toMatch(/^5\/6$/m)
  expect(text[4]).not.toContain('Nobody has brought')
  expect(text[5]).toContain('Nobody has brought them back.')
})

it('are the same pages in Word, in a section without heads', () => {
  // A section ends in the last paragraph that is of it.
  const [front = '', text = ''] = word.split('</w:sectPr>')
  const words = plainly(word.replace(/<[^>]+>/g, '|'))
  for (const line of [...records, 'United Nations • New York, 2044', 'ISSN 0000-0000']) expect(words).toContain(line)
  expect(front.match(/<w:pageBreakBefore\/>/g)).toHaveLength(4)
  expect(front).not.toContain('<w:headerReference')
  expect(text).toContain('<w:headerReference')
  expect(text).toMatch(/<w:type w:val="nextPage"\/>/)
})

it('come back from Word with all lines of their note', async () => {
  const bytes = bytesOf(await compileFolder(folder, ['docx'], 'fr'), 'docx')
  const { texts } = readBack(bytes, { ignoresSource: true })
  expect(texts['document.yaml']).toMatch(/^supplement: \{ number: 938, addition: A \}$/m)
  expect(texts['fr.md']).toMatch(/^symbols-note: \|-?\n {2}Note\n {2}Ce que sont les cotes\.$/m)
  expect(plainly(texts['fr.md'] ?? '')).toMatch(/^# Rapport des administrateurs de la bibliothèque utopienne$/m)
  expect(texts['fr.md']).not.toMatch(/page-break|Documents officiels/)
})

it('say the same on the web page, with one first heading and no masthead', () => {
  expect(web.match(/<h1[^>]*>/g)).toHaveLength(1)
  expect(web).not.toContain('class="masthead"')
  for (const line of records) expect(plainly(web).match(new RegExp(`>${line}<`, 'g')), line).toHaveLength(2)
})

it.each<readonly [LanguageCode, readonly string[]]>([
  ['fr', ['Documents officiels', 'Supplément no 938A', 'Nations Unies • New York, 2044', 'Ce que sont les cotes.']],
  ['es', ['Documentos Oficiales', 'Suplemento núm. 938A', 'Naciones Unidas • Nueva York, 2044']],
  ['ru', ['Официальные отчеты', 'Дополнение № 938A']],
  ['ar', ['الوثائق الرسمية', 'الملحق رقم 938 ألف', 'ما هي الرموز.']],
  ['zh', ['正式记录', '补编第938A号', '说明']],
])('have the words of their language: %s', async (code, expected) => {
  const { publication } = await compileFolder(folder, [], code)
  const front = publication?.sections[0]?.blocks ?? []
  const lines = front.flatMap((block) => (block.type === 'frontLine' ? [plainly(wordsOf(block.content))] : []))
  expect(lines).toEqual(expect.arrayContaining([...expected]))
})

const plainly = (words: string): string => words.replace(/[{}]/g, '').replaceAll('\u00A0', ' ')

const codesTold = async (language: LanguageCode): Promise<readonly string[]> =>
  (await compileFolder(folder, ['html'], language)).diagnostics.map(({ code }) => code)

it('tell in what language the note on symbols is not known', async () => {
  expect(await codesTold('es')).toContain('symbols-note-unknown')
  expect(await codesTold('en')).not.toContain('symbols-note-unknown')
  expect(await codesTold('fr')).not.toContain('symbols-note-unknown')
})

const front = async (facts: Partial<Facts>, title = 'Title') => {
  const base = { kind: 'report', symbol: 'A/99/8', supplement: { number: 8 } } as const
  const prepared = await prepareText('Text.', { ...base, ...facts })
  const sections = prepared.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'frontLine' && wordsOf(block.content) === 'Title'
        ? { ...block, content: [{ type: 'text', value: title, marks: [] } as const] }
        : block,
    ),
  }))
  const { sections: measured } = await measure({ ...prepared, sections })
  return measured[0]?.blocks.filter((block) => block.type === 'frontLine') ?? []
}

it('count those of the Council by years', async () => {
  const lines = await front({
    symbol: 'E/2044/28',
    organs: [{ organ: 'economic-and-social-council', session: { number: 2044, type: 'regular' } }],
  })
  expect(lines.slice(3, 6).map(({ content }) => wordsOf(content))).toEqual([
    'Economic and Social Council',
    'Official Records, 2044',
    'Supplement No.\u00A08',
  ])
})

it('are published in New York wherever they are issued', async () => {
  const lines = await front({ dutyStation: 'geneva' })
  expect(lines.map(({ content }) => wordsOf(content))).toContain('United Nations • New York, 2021')
})

it('move what stands under a title that is too long for its room', async () => {
  const bottomOf = (lines: Awaited<ReturnType<typeof front>>) =>
    lines.slice(0, 4).reduce((sum, { spaceBefore }) => sum + spaceBefore, 0)
  const short = await front({})
  const long = await front({}, 'Report of the Trustees on many things '.repeat(8))
  expect(long[3]?.spaceBefore).toBe(6)
  expect(bottomOf(short)).toBeGreaterThan(bottomOf(long))
})
