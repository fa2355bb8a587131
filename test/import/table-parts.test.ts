/** Tables of official files that stand in other pieces than a reader sees. */
import { describe, expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { paragraph, run, table } from './strange-file.ts'

const border = (side: string, size: number): string => `<w:${side} w:val="single" w:sz="${size}"/>`
const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
const heavy = `<w:tcBorders>${border('bottom', 12)}</w:tcBorders>`

/** A cell of a head: small italics over a heavy rule. */
const head = (value: string, rule = heavy): string =>
  cell(paragraph(value === '' ? '' : run(value, '<w:i/><w:sz w:val="14"/>')), rule)
const title = (value: string): string => cell(paragraph(run(value, '<w:b/>')), '<w:gridSpan w:val="2"/>')

async function importTables(body: string, styles?: string): Promise<string> {
  const { text } = await importParts({
    ...(styles === undefined ? {} : { styles }),
    header: paragraph('A/80/605'),
    body: paragraph('1. Words.') + body,
  })
  return text.slice(text.indexOf('1. Words.')).replace('1. Words.\n\n', '')
}

describe('the rows that head a table', () => {
  test('are those in small italics at its beginning, where none says so', async () => {
    const ruled = table([
      [head('Document title'), head('Symbol'), head('')],
      ['Draft', 'A/80/1', 'For decision'],
    ])
    expect(await importTables(ruled)).toContain('| Document title | Symbol |  |\n| :-- | :-- | :-- |\n| Draft |')
    const unruled = table([
      [head('Дата', ''), head('Пункт', '')],
      ['1', '2'],
    ])
    expect(await importTables(unruled)).toContain('| Дата | Пункт |\n| :-- | :-- |\n| 1 | 2 |')
  })

  test('are none where all of it is in italics', async () => {
    expect(
      await importTables(
        table([
          [head('a'), head('b')],
          [head('c'), head('d')],
        ]),
      ),
    ).toContain('|  |  |\n| :-- | :-- |\n')
  })

  test('begin a table of its own where they stand behind others, under the line over them', async () => {
    const body = table([
      [title('Expected accomplishment 1.1')],
      [head('Accomplishment'), head('Indicators')],
      ['Orderly', 'Achieved'],
      [title('Services')],
      [head('Outputs'), head('Remarks')],
      ['Flights', 'Fewer'],
      ['Ships', 'None'],
      [head('Factors'), head('Weather')],
      ['Rain', 'Much'],
    ])
    expect(await importTables(body)).toBe(
      [
        ':::table[Expected accomplishment 1.1]\n| Accomplishment | Indicators |\n| :-- | :-- |\n| Orderly | Achieved |\n:::',
        ':::table[Services]\n| Outputs | Remarks |\n| :-- | :-- |\n| Flights | Fewer |\n| Ships | None |\n:::',
        '| Factors | Weather |\n| :-- | :-- |\n| Rain | Much |\n',
      ].join('\n\n'),
    )
  })

  test('are none inside a table where no heavy rule stands under them', async () => {
    const body = table([
      [head('Item'), head('Sum')],
      ['One', '1'],
      [head('Of which', ''), head('two', '')],
      ['Two', '2'],
    ])
    expect(await importTables(body)).toContain('| One | 1 |\n| *Of which* | *two* |\n| Two | 2 |')
  })
})

const part = (...rows: readonly (readonly string[])[]): string => table([[head('البند'), head('المبلغ')], ...rows])

describe('a table that goes on behind the end of a page', () => {
  const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

  test('is one where the same heads stand over both parts and nothing between them', async () => {
    const text = await importTables(part(['واحد', '1']) + page + part(['اثنان', '2'], ['ثلاثة', '3']))
    expect(text).toBe('| البند | المبلغ |\n| :-- | :-- |\n| واحد | 1 |\n| اثنان | 2 |\n| ثلاثة | 3 |\n')
  })

  test('is two where words stand between them, or other heads', async () => {
    expect(await importTables(part(['واحد', '1']) + paragraph('2. Words.') + part(['اثنان', '2']))).toMatch(
      /\| 1 \|\n\n2\. Words\.\n\n\| البند/,
    )
    const other = table([
      [head('البند'), head('العدد')],
      ['اثنان', '2'],
    ])
    expect(await importTables(part(['واحد', '1']) + page + other)).toContain('| العدد |')
  })
})

const over = (words: string): string =>
  paragraph(run(words), '<w:pStyle w:val="H23"/>') + paragraph('(Milliers de dollars)')

describe('a table in the frame of a summary', () => {
  const rules = `<w:tblBorders>${['top', 'left', 'bottom', 'right'].map((side) => border(side, 4)).join('')}</w:tblBorders>`
  const inner = table([
    [head('Rapport'), head('Montant')],
    ['A/78/1', '1'],
  ])
  const styles = '<w:style w:type="paragraph" w:styleId="H23"><w:name w:val="_ H_2/3"/></w:style>'
  const frame = table([[cell(paragraph('Résumé') + over('Historique') + inner + paragraph('Fin.'))]], rules)

  test('has a heading over it where the tables of the text have labels, and its unit', async () => {
    const text = await importTables(frame + paragraph('Table 1') + over('Effectifs') + inner, styles)
    expect(text).toMatch(/#+ Historique\n\n:::table\{unit="Milliers de dollars"/)
    expect(text).toContain(':::table[Effectifs]')
  })

  test('has a title where they have none', async () => {
    expect(await importTables(frame, styles)).toContain(':::table[Historique]{unit="Milliers de dollars"')
  })
})

const words = (value: string, size: number): string => paragraph(run(value, `<w:sz w:val="${size}"/>`))
const long = words('2. The words of a report are set in the type in which most of it is set.', 20)

describe('a paragraph in small type under a table', () => {
  const figures = part(['واحد', '1'])

  test('is a remark on it, and so is the next', async () => {
    const text = await importTables(
      long + figures + words('ملاحظة: المبالغ تقديرية.', 17) + words('Source: the Secretariat.', 17) + long,
    )
    expect(text).toContain('| 1 |\n\nملاحظة: المبالغ تقديرية.\n\nSource: the Secretariat.\n:::\n\n2. The words')
  })

  test('is a paragraph where it has the type of the text, or other words stand before it', async () => {
    expect(await importTables(long + figures + words('Note: of the text.', 20) + long)).toContain(
      '| 1 |\n\nNote: of the text.',
    )
    const apart = await importTables(long + figures + words('Words.', 20) + words('Small words.', 17) + long)
    expect(apart).not.toContain(':::')
  })
})
