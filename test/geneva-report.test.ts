/** Reports of Geneva: every element where A/HRC/WG.6/34/ITA/3 and A/HRC/WG.6/7/ITA/1 have it (un-layout.md 3). */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadBox, type ReadPage, type ReadPdf } from './write/pdf-reader.ts'

const tolerance = 0.5

/** Text as it begins, x of its start (or of its end), baseline. */
type Expected = readonly [text: string, edge: number, baseline: number, side?: 'end']

async function read(folder: string): Promise<ReadPdf> {
  return readPdf(bytesOf(await compileFolder(folder, ['pdf']), 'pdf'))
}

function pageOf({ pages }: ReadPdf, number: number): ReadPage {
  const found = pages[number - 1]
  if (found === undefined) throw new Error(`page ${number} is missing`)
  return found
}

function expectAt({ lines }: ReadPage, [text, edge, baseline, side]: Expected): void {
  const found = lines.find((line) => line.text.trim().startsWith(text) && Math.abs(line.baseline - baseline) < 6)
  expect(found, `a line “${text}” near ${baseline}`).toBeDefined()
  expect(
    Math.abs((found?.baseline ?? 0) - baseline),
    `baseline of “${text}” is ${found?.baseline}`,
  ).toBeLessThanOrEqual(tolerance)
  const at = side === 'end' ? found?.end : found?.x
  expect(Math.abs((at ?? 0) - edge), `edge of “${text}” is ${at}`).toBeLessThanOrEqual(tolerance)
}

function expectBox({ boxes }: ReadPage, box: ReadBox): void {
  const near = boxes.some((each) =>
    (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(each[side] - box[side]) <= tolerance),
  )
  expect(near, `a box at ${JSON.stringify(box)}`).toBe(true)
}

describe('a Russian report of 2018', () => {
  const firstPage: readonly Expected[] = [
    ['Организация Объединенных Наций', 63.9, 49.7],
    ['A/HRC/WG.6/99/UTO/3', 538.6, 52.1, 'end'],
    ['Генеральная Ассамблея', 120.7, 77.6],
    ['Distr.: General', 397.8, 78.9],
    ['14 August 2018', 397.8, 90.9],
    ['Russian', 397.8, 102.9],
    ['Original: English', 397.8, 114.9],
    ['Совет по правам человека', 56.6, 217.4],
    ['Рабочая группа по универсальному', 56.6, 229.9],
    ['периодическому обзору', 56.6, 241.9],
    ['Тридцать четвертая сессия', 56.6, 253.9],
    ['5–16 ноября 2018 года', 56.6, 265.8],
    ['Образец доклада, набранного', 113.3, 298],
    ['Доклад о порядке печати образцов', 113.3, 329.8],
    ['I.', 90.3, 362.5],
    ['1.', 113.3, 387.1],
    ['GE.18-99999', 56.6, 783.4],
  ]

  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = await read('test/cases/geneva-report')
  })

  it.each(firstPage.map((expected) => [expected[0], expected] as const))('sets “%s” at its place', (_, expected) => {
    expectAt(pageOf(pdf, 1), expected)
  })

  it('is one page of A4 with the rules of the masthead', () => {
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual([[595.32, 841.92]])
    expectBox(pageOf(pdf, 1), { x: 56.57, y: 57.14, width: 481.5, height: 0.48 })
    expectBox(pageOf(pdf, 1), { x: 55.86, y: 198.83, width: 482.2, height: 1.44 })
  })

  it('has its bars and its QR code', () => {
    const { boxes } = pageOf(pdf, 1)
    expect(
      boxes.some(
        ({ x, y, height }) => Math.abs(x - 56.64) < tolerance && Math.abs(y - 790.1) < tolerance && height > 16,
      ),
    ).toBe(true)
    expect(boxes.some(({ x, y }) => Math.abs(x - 488.4) < tolerance && Math.abs(y - 767.8) < tolerance)).toBe(true)
  })

  it('sets the notes after the text, and the asterisk note at the foot', () => {
    const { lines } = pageOf(pdf, 1)
    const at = (text: string): number => lines.find((line) => line.text.includes(text))?.baseline ?? 0
    expect(at('Настоящий образец не редактировался')).toBeCloseTo(766, 0)
    const heading = at('Примечания')
    expect(heading).toBeGreaterThan(at('Под этим заголовком'))
    expect(at('Первая сноска') - heading).toBeCloseTo(29.2, 0)
    expect(at('Вторая сноска') - at('Первая сноска')).toBeCloseTo(11, 1)
  })

  it('keeps the asterisk note at the foot in Word too, and the numbered ones at the end', async () => {
    const files = unzipSync(bytesOf(await compileFolder('test/cases/geneva-report', ['docx']), 'docx'))
    const words = (part: string): string =>
      strFromU8(files[`word/${part}.xml`] ?? new Uint8Array()).replace(/<[^>]*>/g, '')
    expect(words('footnotes')).toContain('Настоящий образец не редактировался')
    expect(words('footnotes')).not.toContain('Первая сноска')
    expect(words('endnotes')).toContain('Первая сноска')
    expect(words('endnotes')).not.toContain('Настоящий образец')
  })

  it('divides no word', () => {
    expect(pdf.text).not.toMatch(/\p{L}[-\u00AD]\n/u)
  })
})

describe('a French report of 2009', () => {
  const places: readonly (readonly [number, Expected])[] = [
    [1, ['Nations Unies', 120.6, 63.9]],
    [1, ['A/HRC/WG.6/99/UTO/1', 538.6, 66.3, 'end']],
    [1, ['Assemblée générale', 120.6, 94.2]],
    [1, ['Distr. générale', 396.8, 93]],
    [1, ['16 novembre 2009', 396.8, 105]],
    [1, ['Français', 396.8, 117]],
    [1, ['Original', 396.8, 129]],
    [1, ['Conseil des droits de l’homme', 56.6, 231.3]],
    [1, ['Groupe de travail sur l’Examen périodique universel', 56.6, 243.9]],
    [1, ['Septième session', 56.6, 255.9]],
    [1, ['Genève, 8-19 février 2010', 56.6, 267.6]],
    [1, ['Spécimen de rapport composé', 113.3, 296.4]],
    [1, ['GE.09-99999', 56.6, 754.5]],
    [2, ['A/HRC/WG.6/99/UTO/1', 56.6, 65.1]],
    [2, ['Table des matières', 56.6, 97.8]],
    [2, ['Paragraphes', 456, 117]],
    [2, ['I.', 93.2, 134.8]],
    [2, ['A.', 113.3, 152.8]],
    [2, ['2', 56.6, 755.1]],
    [2, ['GE.09-99999', 538.6, 755.1, 'end']],
    [3, ['A/HRC/WG.6/99/UTO/1', 538.6, 65.1, 'end']],
    // The heading keeps of its space what the contents before it have none of.
    [3, ['I.', 90.2, 109.1]],
    [3, ['1.', 113.3, 133.7]],
    [3, ['3', 538.6, 755.1, 'end']],
  ]

  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = await read('test/cases/geneva-report-2009')
  })

  it.each(places.map(([page, expected]) => [expected[0], page, expected] as const))(
    'sets “%s” on page %i at its place',
    (_, page, expected) => {
      expectAt(pageOf(pdf, page), expected)
    },
  )

  it('has neither bars nor a QR code, and its own numbers alone', () => {
    expect(
      pageOf(pdf, 1).boxes.filter(({ y, width, height }) => y > 730 && Math.abs(width - height) < 2 && height > 30),
    ).toEqual([])
    expect(pdf.text).not.toMatch(/\d\/\d+\n/)
    expect(pdf.text).not.toContain('*0999999*')
  })

  it('gives contents a page, with the paragraphs and the page of each heading', () => {
    expect(pdf.pages).toHaveLength(3)
    const { lines } = pageOf(pdf, 2)
    const rows = lines.map(({ text }) => text.replace(/[.\s]+/g, ' ').trim()).join('|')
    expect(rows).toContain(
      'I Objet du spécimen 1–4|A Deuxième niveau 3–4|1 Troisième niveau 3–4|a) Quatrième niveau 3–4|II Conclusion 5',
    )
    expect(lines.filter(({ text, end }) => text === '3' && Math.abs(end - 538.6) < tolerance)).toHaveLength(5)
  })

  it('draws the heavy rule, the rule of the running head and the end rule', () => {
    expectBox(pageOf(pdf, 1), { x: 55.92, y: 212.8, width: 482.6, height: 1.44 })
    expectBox(pageOf(pdf, 2), { x: 55.2, y: 71.08, width: 484.8, height: 0.48 })
    const last = pageOf(pdf, 3).lines.find((line) => line.text.includes('dernier'))
    expectBox(pageOf(pdf, 3), { x: 254.9, y: (last?.baseline ?? 0) + 25.3, width: 85.05, height: 0.48 })
  })
})
