/** What a reader sees of tables and figures side by side: columns that keep apart, and captions of one weight. */
import { strFromU8, unzipSync } from 'fflate'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tableRoom } from '../templates/table.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { drawnGlyphs, isOutlineOf, linesOf, type DrawnGlyph } from './write/drawn-glyphs.ts'
import { readPdf } from './write/pdf-reader.ts'

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="90pt" height="40pt"><path d="M0 0h90v40z"/></svg>'

async function build(text: string, language: 'en' | 'ar' = 'en') {
  const folder = await temporaryFolder()
  const facts = `kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-10-01\noriginal: ${language}\nby: secretariat\n`
  await writeFile(join(folder, 'document.yaml'), facts)
  await writeFile(join(folder, `${language}.md`), `# ${language === 'ar' ? 'العنوان' : 'Title'}\n\n${text}\n`)
  await writeFile(join(folder, 'map.svg'), picture)
  const compiled = await compileFolder(folder, ['pdf', 'docx', 'html'])
  const parts = unzipSync(bytesOf(compiled, 'docx'))
  return {
    pdf: bytesOf(compiled, 'pdf'),
    word: strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
    styles: strFromU8(parts['word/styles.xml'] ?? new Uint8Array()),
    page: strFromU8(bytesOf(compiled, 'html')),
  }
}

/** Rows under a head, in a table of the column, across the page or in a box. */
const tables = {
  'in the column':
    '| Post | Number | Level |\n| :-- | --: | :-- |\n| Civilian | 12 345.6 | National |\n| Other | (7) | Global |',
  'across the page':
    '| Year | Amount | Report | Remarks |\n| :-- | --: | :-- | :-- |\n| Last | 43 684 700 | Noted | None |\n| Next | 9 | Awaited | Some |',
  'before words in the middle':
    '| Post | Number | Level |\n| :-- | --: | :-: |\n| Civilian | 12 345.6 | National Professional Officer |',
  'in a box': ':::box[Words]\n| Post | Number | Level |\n| :-- | --: | :-- |\n| Civilian | 12 345.6 | National |\n:::',
  'figures first': '| Number | Level |\n| --: | :-- |\n| 12 345.6 | National |\n| 7 | Global |',
} as const

describe('words beside figures keep 9.2 points from them', () => {
  it.each(Object.entries(tables))('in the PDF, %s', async (name, text) => {
    const { pdf } = await build(text)
    const pieces = (await readPdf(pdf)).pages.flatMap((each) => each.pieces)
    const rows = pieces.filter(({ text: own }) => /^(?:Number|Amount|[(\d][\d. \u00A0)]*)$/.test(own.trim()))
    const gaps = rows.flatMap((figure) => {
      const next = pieces.filter(({ x, baseline }) => baseline === figure.baseline && x > figure.end + 1)
      return next.length === 0 ? [] : [Math.min(...next.map(({ x }) => x)) - figure.end]
    })
    expect(gaps.length).toBeGreaterThan(1)
    if (name === 'before words in the middle') expect(Math.min(...gaps)).toBeGreaterThan(9)
    else for (const gap of gaps) expect(gap).toBeCloseTo(tableRoom.beforeWords + 0.2, 0)
  })

  it.each(Object.entries(tables))('in Word, %s', async (_, text) => {
    const { word } = await build(text)
    const cells = [...word.matchAll(/<w:tc>[^]*?<\/w:tc>/g)].map(([cell]) => cell)
    const figures = cells.filter((cell) => /w:jc w:val="(?:end|right)"/.test(cell) && !cell.includes('Distr'))
    expect(figures.length).toBeGreaterThan(1)
    for (const cell of figures) expect(cell).toContain('<w:right w:type="dxa" w:w="184"/>')
  })

  it.each(Object.entries(tables))('on the web page, %s', async (_, text) => {
    const { page } = await build(text)
    expect(page).toContain('padding-inline:calc(3.4*var(--pt))')
    expect(page).toContain('.after-figures{padding-inline-start:calc(5.8*var(--pt))}')
    const beside = [...page.matchAll(/<t[hd][^>]*class="?align-end[^>]*>[^<]*(?:<\/t[hd]>)?<t[hd]([^>]*)/g)].map(
      ([, next]) => next,
    )
    expect(beside.length).toBeGreaterThan(1)
    for (const words of beside) expect(words).toContain('after-figures')
  })

  it('and no more where figures follow figures, or stand at the other side', async () => {
    const figures = await build('| Post | 2024 | 2025 |\n| :-- | --: | --: |\n| Civilian | 12 | 13 |')
    expect(figures.page).not.toMatch(/class="[^"]*after-figures/)
    const arabic = await build('| البعثة | العدد | الرتبة |\n| :-- | --: | :-- |\n| مدنيون | 12 | وطنية |', 'ar')
    expect(arabic.page).not.toMatch(/class="[^"]*after-figures/)
  })
})

const tinos = (bold: boolean) => [{ family: 'Tinos', bold, italic: false }] as const

/** Whether the letters of a line are bold. */
function isBold(line: readonly DrawnGlyph[]): boolean {
  const letters = line.filter(({ text }) => /\p{L}/u.test(text))
  const [light, bold] = [false, true].map((weight) =>
    letters.every(({ outline, text }) => isOutlineOf(outline, text, tinos(weight))),
  )
  expect(light).not.toBe(bold)
  return bold === true
}

it('figures have light numbers over bold titles, like tables', async () => {
  const { pdf, styles, page } = await build(
    ':::table[Posts]{desc="d"}\n| A | B |\n| --- | --- |\n| a | b |\n:::\n\n![A map](map.svg "The map")',
  )
  const lines = linesOf(drawnGlyphs(pdf))
  const weightOf = (words: string) =>
    lines
      .filter(
        (line) =>
          line
            .map(({ text }) => text)
            .join('')
            .trim() === words,
      )
      .map(isBold)
  expect(['Table 1', 'Posts', 'Figure I', 'The map'].map(weightOf)).toEqual([[false], [true], [false], [true]])
  for (const [name, bold] of [
    ['TableNumber', false],
    ['TableTitle', true],
    ['FigureNumber', false],
    ['FigureTitle', true],
  ] as const)
    expect(new RegExp(`w:styleId="${name}"[^]*?</w:style>`).exec(styles)?.[0].includes('<w:b/>')).toBe(bold)
  const rule = (name: string) => new RegExp(`\\.${name}\\{([^}]*)\\}`).exec(page)?.[1] ?? ''
  expect(['table-label', 'table-title', 'figure-label', 'figure-title'].map(rule)).toEqual(
    ['400', '700', '400', '700'].map((weight) => expect.stringContaining(`font-weight:${weight}`)),
  )
})

const amount = '43 684 700 dollars'.replaceAll(' ', '\u00A0')
const long = 'The deployment of military and police personnel over the whole of the period'
const rooms = {
  'three columns': `| Mission | Amount | Purpose |\n| :-- | :-- | :-- |\n| ${long} | ${amount} | ${long} |`,
  'figures at the end': `| Mission | Purpose | Amount |\n| :-- | :-- | --: |\n| ${long} | ${long} | ${amount} |`,
  'two of them': `| Amount | Mission | Purpose | Needed |\n| :-- | :-- | :-- | :-- |\n| ${amount} | ${long} | ${long} | ${amount} |`,
} as const

it.each(
  Object.entries(rooms).flatMap(([name, rows]) => [
    [name, 'in the text', rows],
    [name, 'in a box', `:::box[Words]\nText.\n\n${rows}\n:::`],
  ]),
)('what fixed spaces tie stands on one line, and other columns give way: %s, %s', async (_, place, text = '') => {
  const { pdf, word, page } = await build(text)
  const lines = (await readPdf(pdf)).pages.flatMap(({ pieces }) => pieces)
  const drawn = lines.filter((piece) => piece.text.trim().replaceAll(' ', '\u00A0') === amount)
  expect(drawn).toHaveLength(text.split(amount).length - 1)
  const wide = Math.max(...drawn.map(({ x, end }) => end - x))
  const cells = [...word.matchAll(/<w:tc>(?:(?!<w:tc>)[^])*?<\/w:tc>/g)].filter(([cell]) => cell.includes(amount))
  const widths = cells.map(([cell]) => Number(/<w:tcW[^>]*w:w="(\d+)"/.exec(cell)?.[1]) / 20)
  expect(widths).toHaveLength(drawn.length)
  for (const width of widths) expect(width).toBeGreaterThan(wide)
  // Paper breaks no word of a table that has room for all, and none leaves its box.
  expect(page).toMatch(/class="table measure-\w+(?: \w+)* whole/)
  expect(page).toContain('.whole :is(td,th){overflow-wrap:break-word}')
  if (place === 'in a box') expect(page).toContain('.box .measure-full{margin-inline:0}')
})

it('words that have no room for all are broken on paper', async () => {
  const { page } = await build(`| A | B |\n| :-- | :-- |\n| ${'x'.repeat(70)} | ${'y'.repeat(70)} |`)
  expect(page).toContain('class="table measure-')
  expect(page).not.toMatch(/class="table measure-[^"]* whole/)
})

it.each([
  ['a total', 'total', '| مجموع | 12 |'],
  ['the end', '', ''],
])('Arabic letters that go down keep off the rule under them: before %s', async (_, said, last) => {
  const rows = `| البند | 2025 |\n| :-- | --: |\n| أول | 5 |\n| رقم | 7 |\n${last}`.trim()
  const { pdf } = await build(`:::table[جدول]{desc="d" ${said}}\n${rows}\n:::`, 'ar')
  const [page] = (await readPdf(pdf)).pages
  const baseline = page?.pieces.find(({ text }) => text.trim() === '7')?.baseline ?? Number.NaN
  const rule = page?.boxes.find(({ y, height }) => height < 2 && y > baseline)
  // At 4.3 points the last letter of the word crossed it.
  expect((rule?.y ?? 0) - baseline).toBeGreaterThan(6)
})

it('Arabic rows stand 18 points apart, as in the tables of CEDAW/C/BGD/6-7, and English ones 14.5', async () => {
  const rows = '| A | 2025 |\n| :-- | --: |\n| a | 5 |\n| b | 7 |\n| c | 9 |'
  const apart = async (language: 'ar' | 'en'): Promise<readonly number[]> => {
    const { pdf } = await build(`:::table[T]{desc="d"}\n${rows}\n:::`, language)
    const [page] = (await readPdf(pdf)).pages
    const [first = 0, second = 0, third = 0] = ['5', '7', '9'].map(
      (figure) => page?.pieces.find(({ text }) => text.trim() === figure)?.baseline,
    )
    return [second - first, third - second]
  }
  expect(await apart('ar')).toEqual([expect.closeTo(18, 1), expect.closeTo(18, 1)])
  expect(await apart('en')).toEqual([expect.closeTo(14.5, 1), expect.closeTo(14.5, 1)])
})
