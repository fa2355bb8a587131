/** Timetables, as a reader sees them: dates and what is on them, without rules, with the notes of the text. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readBack } from './import/read-back.ts'
import { folderOf } from './read/folder-of.ts'
import { readPdf, type ReadPage } from './write/pdf-reader.ts'

let page: ReadPage | undefined
let docx: Uint8Array = new Uint8Array()
let web = ''

beforeAll(async () => {
  const compiled = await compileFolder('test/cases/timetable', ['pdf', 'docx', 'html'], 'en')
  page = (await readPdf(bytesOf(compiled, 'pdf'))).pages[0]
  docx = bytesOf(compiled, 'docx')
  web = new TextDecoder().decode(bytesOf(compiled, 'html'))
})

const pieceOf = (words: string) =>
  page?.pieces.find(({ text: piece }) => piece.replaceAll('\u00A0', ' ').startsWith(words))

it('have what is on the dates where A/C.6/80/L.20 has it, and rows as far from each other', () => {
  expect(pieceOf('5 October')?.x).toBeCloseTo(123.35, 1)
  for (const words of ['Elections', 'Books', 'Shelves']) expect(pieceOf(words)?.x, words).toBeCloseTo(224.7, 0)
  expect((pieceOf('Books')?.baseline ?? 0) - (pieceOf('Elections')?.baseline ?? 0)).toBeCloseTo(20, 1)
  expect(pieceOf('3 to')?.baseline).toBeGreaterThan(pieceOf('26 to 30 October and')?.baseline ?? Infinity)
})

it('have no rules', () => {
  const [first, last] = [pieceOf('Text')?.baseline ?? 0, pieceOf('More')?.baseline ?? 0]
  expect(page?.boxes.filter(({ y, width }) => y > first && y < last && width > 50)).toEqual([])
  const [, table = ''] = /<w:tbl>(.*?)<\/w:tbl>/s.exec(strFromU8(unzipSync(docx)['word/document.xml'] ?? docx)) ?? []
  expect([...table.matchAll(/<w:(?:top|bottom) w:val="(\w+)"/g)].map(([, look]) => look)).not.toContain('single')
  expect(web).toMatch(/<div [^>]*class="table measure-column unruled/)
})

it('have dates that head their rows on the web page, and empty cells that head none', () => {
  expect(web.match(/<th scope="row"/g)).toHaveLength(2)
})

it('have notes that are counted with those of the text, at the foot of the page', () => {
  const notes = page?.lines.filter(({ baseline }) => baseline > 600).map((line) => line.text.trim()) ?? []
  expect(notes.join(' ')).toMatch(/1 *First\. .*2 *Second\. .*3 *Third\./)
  expect(web).toMatch(/brought back<sup class="call"><a [^>]*>2<\/a>/)
})

it('come back from Word', () => {
  const { texts, told } = readBack(docx, { ignoresSource: true })
  expect(told).toEqual([])
  expect(texts['en.md']).toMatch(/^:::table\{[^}]*timetable[^}]*\}$/m)
  expect(texts['en.md']).toMatch(/brought back\[\^2\]/)
})

const days = {
  en: [
    ['Monday, 1 September', 'Opening of the session'],
    ['Tuesday, 2 September', 'General debate'],
  ],
  fr: [
    ['Lundi 1er septembre', 'Ouverture de la session'],
    ['Mardi 2 septembre', 'Débat général'],
  ],
  zh: [
    ['9月1日，星期一', '会议开幕'],
    ['9月2日，星期二', '一般性辩论'],
  ],
} as const

it.each(['en', 'fr', 'zh'] as const)('have no head but one that is asked for: %s', async (code) => {
  const [first, second] = days[code].map((cells) => `| ${cells.join(' | ')} |`)
  const facts = 'kind: report\norgan: general-assembly\ndistribution: general\ndate: 2044-09-22\noriginal: en\n'
  const linesOf = async (looks: string) => {
    const table = `:::table{timetable${looks} desc="x"}\n${first}\n| --- | --- |\n${second}\n:::\n`
    const folder = await folderOf({ 'document.yaml': facts, [`${code}.md`]: `# T\n\n${table}` })
    const compiled = await compileFolder(folder, ['pdf', 'docx'], code)
    const pieces = (await readPdf(bytesOf(compiled, 'pdf'))).pages[0]?.pieces ?? []
    const sizes = days[code].map(([, what]) => pieces.find(({ text }) => text.startsWith(what))?.size)
    return { sizes, text: readBack(bytesOf(compiled, 'docx'), { ignoresSource: true }).texts[`${code}.md`] ?? '' }
  }
  const plain = await linesOf('')
  expect(plain.sizes[0]).toBe(plain.sizes[1])
  expect(plain.text).not.toContain('head=')
  const headed = await linesOf(' head=1')
  expect(headed.sizes[0]).toBeLessThan(headed.sizes[1] ?? 0)
})
