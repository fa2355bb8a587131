/** The page of a report beside official ones: gaps between headings, tables and boxes, contents over a page, and calls of notes. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { readPdf, type ReadPage } from './write/pdf-reader.ts'

async function build(text: string, more = 'by: secretary-general\n', language = 'en') {
  const folder = await temporaryFolder()
  const facts = `kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: ${language}\n${more}`
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, `${language}.md`), `# Title\n\n${text}\n`)
  const compiled = await compileFolder(folder, ['pdf', 'docx'])
  const parts = unzipSync(bytesOf(compiled, 'docx'))
  const { pages } = await readPdf(bytesOf(compiled, 'pdf'))
  return { pages, word: strFromU8(parts['word/document.xml'] ?? new Uint8Array()) }
}

/** Points between the baselines of the lines that hold these words, on one page. */
function stepsOf(page: ReadPage | undefined, ...words: readonly string[]): readonly number[] {
  const places = words.map((each) => page?.lines.find(({ text }) => text.includes(each))?.baseline ?? Number.NaN)
  return places.slice(1).map((place, index) => Math.round(10 * (place - (places[index] ?? 0))) / 10)
}

const box = (rows: string): string => `:::box\n${rows}\n:::\n\n1. Text.`
const heading = (_: unknown, index: number): string => `## Heading ${index}\n\n${index + 1}. Text.`

describe('headings of ten points that follow one another', () => {
  it('stand 18 apart, numbered or not, and 24 under the text', async () => {
    const { pages } = await build(
      '1. Over.\n\n#### 11. Third\n\n##### (a) Fourth\n\n###### (i) Fifth\n\n2. Between.\n\n#### Plain third\n\n##### Plain fourth\n\n3. Under.',
    )
    const words = ['Over', 'Third', 'Fourth', 'Fifth', 'Between', 'Plain third', 'Plain fourth', 'Under']
    expect(stepsOf(pages[0], ...words)).toEqual([24, 18, 18, 18, 24, 18, 18])
  })
})

describe('the unit of a table without a title', () => {
  const table =
    ':::table{unit="Thousands of United States dollars"}\n| Group | Amount |\n| :-- | --: |\n| Civilian | 12.3 |\n:::'

  it('stands 24 under the text, and 12 under its heading', async () => {
    const { pages } = await build(`1. Over.\n\n${table}\n\n#### Trend\n\n${table}`)
    const { lines = [] } = pages[0] ?? {}
    const units = lines.filter(({ text }) => text.startsWith('(Thousands'))
    const [over, heading] = ['Over', 'Trend'].map((each) => lines.find(({ text }) => text.includes(each)))
    expect(units[0]!.baseline - over!.baseline).toBeCloseTo(24, 1)
    expect(units[1]!.baseline - heading!.baseline).toBeCloseTo(12, 1)
  })
})

describe('a box under the title of a report', () => {
  const figures = '| Appropriation | $43,684,700 |\n| Allotment | $43,684,701 |'

  it('has 18 points over it, and no rules round a list without heads', async () => {
    const { pages, word } = await build(box(`|  |  |\n| :-- | --: |\n${figures}`))
    const [page] = pages
    const frame = page!.boxes.find(({ height, width }) => height > 40 && width > 300)
    const subtitle = page!.lines.find(({ text }) => text.startsWith('Report of'))!
    expect(frame!.y - subtitle.baseline).toBeCloseTo(20.7, 0)
    expect(stepsOf(page, 'Report of', 'Appropriation', 'Allotment')).toEqual([38.3, 20])
    expect(page!.boxes.filter(({ x, width }) => x > 130 && width > 200 && width < 340)).toEqual([])
    expect(/<w:tbl>(?:(?!<w:tbl>).)*Appropriation/su.exec(word)?.[0]).not.toMatch(/<w:tblBorders>.*?w:val="single"/u)
  })

  it.each(['en', 'es'] as const)('has a short rule over the notes of such a list: %s', async (language) => {
    const text = box(`|  |  |\n| :-- | --: |\n${figures.replace('Allotment', 'Allotment[^a]')}\n\n[^a]: Estimates.`)
    const { pages, word } = await build(text, 'by: secretary-general\n', language)
    const [page] = pages
    const [last, note] = ['Allotment', 'Estimates'].map((words) =>
      page!.lines.find((line) => line.text.includes(words))!,
    )
    const short = page!.boxes.filter(
      ({ y, width, height }) => y > last!.baseline && y < note!.baseline && height < 1 && width < 300,
    )
    expect(short).toEqual([expect.objectContaining({ x: expect.closeTo(147.1, 0), width: expect.closeTo(72, 1) })])
    expect([short[0]!.y - last!.baseline, note!.baseline - short[0]!.y]).toEqual([
      expect.closeTo(13.5, 0),
      expect.closeTo(13.5, 0),
    ])
    expect(/Allotment.*?<w:pBdr><w:top .*?Estimates/su.test(word)).toBe(true)
  })

  it('keeps the rules of a table with heads', async () => {
    const { pages } = await build(box(`| Item | Amount |\n| :-- | --: |\n${figures}`))
    expect(pages[0]!.boxes.filter(({ x, width }) => x > 130 && width > 200 && width < 340).length).toBeGreaterThan(2)
  })
})

describe('calls of notes', () => {
  const text =
    '## I. First[^1]\n\n1. Text.[^2]\n\n#### Third[^3]\n\n2. Text.\n\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: Three.'

  it('are as large in headings as in the text', async () => {
    const { pages } = await build(text)
    const calls = pages[0]!.pieces.filter((each) => /^[123]$/.test(each.text) && each.size > 6 && each.baseline < 600)
    expect(calls.map(({ size }) => size)).toEqual([6.5, 6.5, 6.5])
  })

  it('are not bold there in Word, either', async () => {
    const { word } = await build(text)
    const call = /<w:rPr><w:rStyle w:val="FootnoteReference"\/>(.*?)<\/w:rPr><w:footnoteReference/su.exec(word)?.[1]
    expect(call).toContain('<w:b w:val="false"/>')
  })
})

describe('contents that run over a page', () => {
  it('begin the next one at its head, with lines that reach to the dots', async () => {
    const long = `## ${'Financial position of the Multidimensional Integrated Mission '.repeat(3)}\n\n1. Text.`
    const { pages } = await build(`::contents\n\n${[long, ...Array.from({ length: 40 }, heading)].join('\n\n')}`)
    const [first, second] = pages
    expect(first!.lines.some(({ text, end }) => text.startsWith('Financial') && end > 495)).toBe(true)
    const top = second!.lines.find(({ text }) => text.startsWith('Heading'))!
    expect(top.baseline).toBeCloseTo(84.5, 0)
  })
})

const annexed = (titles: readonly string[]): string =>
  `::contents\n\n## I. One\n\n1. Text.\n\n${titles.map((title) => `::annex\n\n## ${title}\n\nText.`).join('\n\n')}`
const underTitle = (title: string, heading: string): string => `::annex\n\n## ${title}\n\n${heading}\n\nText.`

describe('annexes in the contents', () => {
  const words = {
    en: { several: 'Annexes', titles: ['Charts', 'Maps', 'Lists'] },
    fr: { several: 'Annexes', titles: ['Graphiques', 'Cartes', 'Listes'] },
    es: { several: 'Anexos', titles: ['Gráficos', 'Mapas', 'Listas'] },
    ru: { several: 'Приложения', titles: ['Схемы', 'Карты', 'Списки'] },
  } as const

  it.each(['en', 'fr', 'es', 'ru'] as const)(
    'stand with numbers under their word at the margin: %s',
    async (language) => {
      const { several, titles } = words[language]
      const { pages, word } = await build(annexed(titles), 'by: secretary-general\n', language)
      const { lines } = pages[0]!
      const over = lines.find(({ text }) => text === several)!
      // The Russian word is longer than the room, and begins at the margin.
      expect(language === 'ru' ? over.x + 54 : over.end).toBeCloseTo(114, 0)
      const entries = titles.map((title) => lines.find(({ text }) => text.includes(title))!)
      expect(entries.map(({ text }) => text.split(' ')[0])).toEqual(['I.', 'II.', 'III.'])
      expect(entries.map(({ baseline }) => Math.round(baseline - over.baseline))).toEqual([18, 36, 54])
      expect(word).toContain(`>${several}<`)
    },
  )

  it('stand under theirs without a number where there is one', async () => {
    const { pages } = await build(annexed(['Charts']))
    const { lines } = pages[0]!
    const [over, entry] = ['Annex', 'Charts'].map((start) => lines.find(({ text }) => text.startsWith(start))!)
    expect([over!.text, Math.round(entry!.baseline - over!.baseline)]).toEqual(['Annex', 18])
    expect([over!.end, entry!.x]).toEqual([expect.closeTo(114, 0), expect.closeTo(124.8, 1)])
  })

  it('are called what they are called where one has no title, or a heading of its own', async () => {
    const { pages } = await build(
      `::contents\n\n## I. One\n\n1. Text.\n\n::annex\n\n## Charts\n\nText.\n\n::annex\n\nText.`,
    )
    const texts = pages[0]!.lines.map(({ text }) => text)
    expect(texts).toContain('Annex I')
    expect(texts.some((text) => text.startsWith('Annex II'))).toBe(true)
    expect(texts).not.toContain('Annexes')
  })

  it('have the first headings of an annex 12 points under its title', async () => {
    const { pages } = await build(
      `1. Text.\n\n${underTitle('Charts', '### A. Second')}\n\n${underTitle('Maps', '## I. First')}`,
    )
    expect(stepsOf(pages[1], 'Charts', 'Second')).toEqual([25.8])
    expect(stepsOf(pages[2], 'Maps', 'First')).toEqual([27])
  })
})

const variance = (name: string, head: string): string =>
  `|  | ${head} | < |\n| :-- | --: | --: |\n| **${name}** | ($14 115.9) | (49.4%) |`

describe('a single row under a head that joins its figures', () => {
  it.each([
    ['en', 'Military contingents', 'Variance'],
    ['fr', 'Contingents', 'Écart'],
    ['ru', 'Контингенты', 'Разница'],
  ] as const)('has thin rules alone, and 20.5 points to the text: %s', async (language, name, head) => {
    const text = `1. Over.\n\n${variance(name, head)}\n\n2. Under.`
    const { pages, word } = await build(text, 'by: secretary-general\n', language)
    const [page] = pages
    const [, row, under] = stepsOf(page, 'Over', head, name, 'Under')
    expect([row, under]).toEqual([expect.closeTo(17.5, 0), expect.closeTo(20.5, 0)])
    const place = page!.lines.find((line) => line.text.includes(name))!.baseline
    const rules = page!.boxes.filter((box) => Math.abs(box.y - place) < 40 && box.height < 3 && box.width > 20)
    expect(rules.map(({ height }) => height)).toEqual([expect.closeTo(0.5, 1), expect.closeTo(0.5, 1)])
    const [narrow, wide] = rules.toSorted((one, other) => one.width - other.width)
    expect([narrow!.y < place, wide!.y > place, wide!.width - narrow!.width > 100]).toEqual([true, true, true])
    expect(word).not.toContain('w:sz="12"')
  })

  it('is a table like others where it has two rows, or a title', async () => {
    const two = `${variance('Military', 'Variance')}\n| Police | 2 912.8 | 34.3% |`
    const { pages } = await build(`1. Over.\n\n${two}\n\n2. Under.`)
    expect(
      pages[0]!.boxes.filter(({ height, width }) => Math.abs(height - 1.5) < 0.1 && width > 300 && width < 400),
    ).toHaveLength(2)
  })
})

describe('a row of several lines under its head', () => {
  const words = 'The Committee trusts that updated information will be provided in the final report. '
  const rows = [5, 16].map((times) => `| ${words.repeat(times)} | ${words.repeat(times)} |`).join('\n')
  const table = `#### Trend\n\n| Request | Action taken |\n| :-- | :-- |\n${rows}`

  it('stands alone at the foot of a page, where the next has no room, and a line does not', async () => {
    const filler = Array.from({ length: 13 }, (_, index) => `Line ${index}.`).join('\\\n')
    const pagesOf = async (own: string) => {
      const { pages } = await build(`${filler}\n\n${own}`)
      return pages.map(({ lines }) => [
        lines.some(({ text }) => text === 'Trend'),
        lines.some(({ text }) => text.includes('Committee trusts')),
      ])
    }
    expect(await pagesOf(table)).toEqual([
      [true, true],
      [false, true],
    ])
    const low = table.replaceAll(` ${words.repeat(5)} |`, ` ${words} |`)
    expect(low).not.toBe(table)
    expect((await pagesOf(low))[0]).toEqual([false, false])
  })
})
