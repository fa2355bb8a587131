/** Tables and boxes as a reader sees them: rooms that A/80/604/Add.6 has, and columns that stand in Word where the PDF has them. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { letterFacts } from './build/sources.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { folderOf } from './read/folder-of.ts'
import { readPdf, type ReadBox, type ReadLine, type ReadPage } from './write/pdf-reader.ts'

let pages: readonly ReadPage[] = []
let word = ''
let page = ''

beforeAll(async () => {
  const compiled = await compileFolder('test/cases/kitchen-sink', ['pdf', 'docx', 'html'], 'en')
  pages = (await readPdf(bytesOf(compiled, 'pdf'))).pages
  word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  page = new TextDecoder().decode(bytesOf(compiled, 'html'))
})

function pageWith(words: string): ReadPage {
  const found = pages.find(({ lines }) => lines.some(({ text }) => text.startsWith(words)))
  if (found === undefined) throw new Error(`no page says “${words}”`)
  return found
}

function lineOf(words: string): ReadLine {
  const found = pageWith(words).lines.find(({ text }) => text.startsWith(words))
  if (found === undefined) throw new Error(`no line says “${words}”`)
  return found
}

/** Rules over and under a line, the nearest of each. */
function rulesAround(words: string): { readonly over: ReadBox; readonly under: ReadBox } {
  const { baseline } = lineOf(words)
  const rules = pageWith(words).boxes.filter(({ height }) => height < 2)
  const over = rules.findLast(({ y }) => y < baseline)
  const under = rules.find(({ y }) => y > baseline)
  if (over === undefined || under === undefined) throw new Error(`no rules stand around “${words}”`)
  return { over, under }
}

/** Points from the rule over a line to its baseline, and from there to the rule under it. */
function roomOf(words: string): readonly number[] {
  const { baseline } = lineOf(words)
  const { over, under } = rulesAround(words)
  return [baseline - over.y, under.y - baseline]
}

it('have their rooms beside the rules', () => {
  expect(roomOf('Difference')).toEqual([expect.closeTo(11.15, 1), expect.closeTo(5.35, 1)])
  expect(roomOf('Amount Percentage')).toEqual([expect.closeTo(11.15, 1), expect.closeTo(5.6, 1)])
  expect(roomOf('Total')).toEqual([expect.closeTo(13.05, 1), expect.closeTo(6.1, 1)])
  expect(lineOf('Military and police').baseline - rulesAround('Amount Percentage').under.y).toBeCloseTo(16.2, 0)
})

it('have 6 points over their notes, at their foot and in a box', () => {
  const { baseline } = lineOf('Note: The amounts')
  const rule = pageWith('Note: The amounts').boxes.findLast(({ y, height }) => height === 1.5 && y < baseline)
  // A line of 10.5 points is 8.4 over its baseline, and the rule, which the row over it holds, 1.5 high.
  expect(baseline - (rule?.y ?? 0)).toBeCloseTo(6 + 8.4 + 1.5, 1)
  expect(lineOf('A note to the text').baseline - lineOf('The note of a table').baseline).toBeCloseTo(6 + 10.5, 1)
})

it('leave 4.5 points between two columns', () => {
  // The rule under a joined head begins where the words of its column do; figures end 1.5 points before the column does.
  const mark = pageWith('Difference').lines.find(({ text, x }) => text === 'a' && x > 300)
  expect(rulesAround('Difference').under.x - (mark?.end ?? 0)).toBeCloseTo(4.5 + 1.5 + 0.2, 1)
})

it('stand in Word in the columns that they have in the PDF', () => {
  const [, grid = ''] = /<w:tblDescription w:val="Two regions[^]*?<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(word) ?? []
  const [first = 0] = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width) / 20)
  expect(lineOf('Lilliput').x - lineOf('The islands').x).toBeCloseTo(first, 1)
  expect(word).toContain('<w:tblCellMar><w:left w:type="dxa" w:w="0"/><w:right w:type="dxa" w:w="90"/></w:tblCellMar>')
})

it('are framed 15.6 points over the first baseline in all formats', () => {
  const line = lineOf('A frame with a title')
  const frame = pageWith('A frame with a title').boxes.findLast(({ y, height }) => height > 20 && y < line.baseline)
  expect(line.baseline - (frame?.y ?? 0)).toBeCloseTo(15.6, 1)
  expect(word).toContain('<w:tcMar><w:top w:type="dxa" w:w="120"/>')
  expect(page).toContain('.box{border:1px solid currentColor;padding:calc(6*var(--pt))')
})

it('stand after bullets where the official files have them', () => {
  expect(lineOf('• The third bullet').x).toBeCloseTo(140.4, 1)
  expect(lineOf('– The first dash').x).toBeCloseTo(158.25, 1)
})

it.each([
  ['ar', 'start', '250.5'],
  ['fr', 'end', '250,5'],
] as const)('sets figures on the web page at the side where the PDF has them: %s', async (code, side, figure) => {
  const page = strFromU8(bytesOf(await compileFolder('templates/specimens/report', ['html'], code), 'html'))
  expect(page).toMatch(new RegExp(`<td class="align-${side}[^"]*"[^>]*>(?:<[^>]*>)*${figure.replace('.', '\\.')}`))
  expect(page).toMatch(/\.total>\*\{[^}]*font-weight:bold/)
})

const longTitles = {
  en: 'Support functions in the Regional Service Centre and their corresponding units, '.repeat(2),
  ar: 'مهام الدعم في مركز الخدمات الإقليمي والوحدات التنظيمية المقابلة لها في قاعدة اللوجستيات، '.repeat(2),
} as const

it.each(['en', 'ar'] as const)('have titles that are no wider than they are: %s', async (code) => {
  const facts = 'kind: report\norgan: general-assembly\ndistribution: general\ndate: 2044-09-22\noriginal: en\n'
  const table = (looks: string) =>
    `:::table[${longTitles[code].trim()}]{desc="x"${looks}}\n| 1 | 2 |\n| :-- | --: |\n| 3 | 4 |\n:::\n`
  const edgesOf = async (looks: string): Promise<readonly number[]> => {
    const folder = await folderOf({ 'document.yaml': facts, [`${code}.md`]: `# T\n\n${table(looks)}` })
    const [first] = (await readPdf(bytesOf(await compileFolder(folder, ['pdf'], code), 'pdf'))).pages
    const titles =
      first?.lines.filter(({ text, size }) => size < 16 && longTitles[code].includes(text.slice(0, 12))) ?? []
    expect(titles.length).toBeGreaterThan(1)
    return [Math.min(...titles.map(({ x }) => x)), Math.max(...titles.map(({ end }) => end))]
  }
  const [start = 0, end = 0] = await edgesOf('')
  expect(start).toBeGreaterThan(122)
  expect(end).toBeLessThan(490)
  const [wideStart = 0, wideEnd = 0] = await edgesOf(' measure=full')
  expect(wideEnd - wideStart).toBeGreaterThan(400)
})

it.each(['en', 'ar', 'zh'] as const)('have the same room under their heads on each page (%s)', async (language) => {
  const rows = Array.from({ length: 60 }, (_, at) => `| R${at + 1} | ${at + 1} |`).join('\n')
  const folder = await folderOf({
    'document.yaml': letterFacts.replace('kind: letter', 'kind: report'),
    [`${language}.md`]: `# T\n\n1. T.\n\n:::table{desc="x"}\n| H | N |\n| :-- | --: |\n${rows}\n:::\n`,
  })
  const compiled = await compileFolder(folder, ['pdf'], language)
  const gaps = (await readPdf(bytesOf(compiled, 'pdf'))).pages.flatMap(({ lines, boxes }) => {
    const [rule] = boxes.filter(({ height }) => height === 1.5).toSorted((one, other) => one.y - other.y)
    const first = lines.find(({ text, baseline }) => /^R\d/.test(text) && baseline > (rule?.y ?? Infinity))
    return rule === undefined || first === undefined ? [] : [first.baseline - rule.y]
  })
  expect(gaps.length).toBeGreaterThan(1)
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 1)
})

it.each(['en', 'ar'] as const)('leave the rule between two rows on the page of the first (%s)', async (language) => {
  const rows = Array.from({ length: 90 }, (_, at) => `| **S${at + 1}** | **${at + 1}** |`).join('\n')
  const folder = await folderOf({
    'document.yaml': letterFacts.replace('kind: letter', 'kind: report'),
    [`${language}.md`]: `# T\n\n1. T.\n\n:::table{desc="x"}\n| H | N |\n| :-- | --: |\n${rows}\n:::\n`,
  })
  const compiled = await compileFolder(folder, ['pdf'], language)
  const parted = (await readPdf(bytesOf(compiled, 'pdf'))).pages.flatMap(({ lines, boxes }) => {
    const sums = lines.filter(({ text }) => /^S\d/.test(text)).map(({ baseline }) => baseline)
    const [first, end] = [Math.min(...sums), Math.max(...sums)]
    const thin = boxes.filter(({ height }) => height === 0.5).map(({ y }) => y)
    return sums.length === 0
      ? []
      : [[thin.filter((y) => y < first && y > first - 15).length, thin.filter((y) => y > end && y < end + 15).length]]
  })
  expect(parted.length).toBeGreaterThan(2)
  for (const [over, under] of parted.slice(1, -1)) expect([over, under]).toEqual([0, 1])
})
