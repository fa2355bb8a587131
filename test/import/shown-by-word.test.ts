/** What Word shows and says elsewhere than in words: signs of fonts, codes of fields, drawings, numbers, distances from the line. */
import { expect, test } from 'vitest'
import { importOf } from './import-of.ts'
import { readUnderTitle } from './import-parts.ts'
import { abstractList, list, listed, paragraph, run, table, wordFile } from './strange-file.ts'

const sign = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`

test.each([
  ['Symbol', ['F044', 'F057', 'F0DE', 'F0E5', 'F06D', 'F0A3'], 'ΔΩ⇒∑μ≤'],
  ['Wingdings', ['F0FC', 'F0FB', 'F0E0', 'F06C', 'F0A8'], '✓×→●□'],
  ['Wingdings 2', ['F050', 'F0A3'], '✓□'],
  ['Segoe UI Symbol', ['2612', '2610', '2192'], '■□→'],
  ['MS Gothic', ['2611', '221E'], '■∞'],
  ['Times New Roman', ['00A7', '2019'], '§’'],
])('signs of %s are those that they look like', async (font, codes, expected) => {
  const { text, told } = await readUnderTitle(
    paragraph(run('x ') + codes.map((each) => sign(font, each)).join('') + run(' y')),
  )
  expect(text).toBe(`x ${expected} y`)
  expect(told).toEqual([])
})

test('a sign of a font that nobody knows is told', async () => {
  const { told } = await readUnderTitle(paragraph(run('x ') + sign('Webdings', 'F061') + sign('ZapfDingbats', 'F041')))
  expect(told).toEqual(['import-lost: A sign of a symbol font (2) left out here.'])
})

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const bare = (code: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('end')}`

test.each([
  [String.raw`EQ \o\ac(○,7)`, '⑦', []],
  [String.raw`eq \o\ac(○,甲)`, '甲', []],
  [
    String.raw`EQ \* jc2 \* hps10 \o\ad(\s\up 9(hàn),汉)`,
    '汉',
    ['import-lost: The reading over a word was left out here.'],
  ],
  [String.raw`EQ \f(3,4)`, '3/4', ['import-lost: The form of an equation was left out here.']],
  [String.raw`SYMBOL 97 \f "Symbol" \s 12`, 'α', []],
  [String.raw`SYMBOL 0x2192 \u`, '→', []],
  ['LISTNUM', '', ['import-lost: A number that a field of Word counts was left out here.']],
  ['AUTONUMLGL', '', ['import-lost: A number that a field of Word counts was left out here.']],
  ['XE "quay"', '', []],
])('the code of a field without a result is shown as Word shows it: %s', async (code, expected, losses) => {
  const { text, told } = await readUnderTitle(paragraph(run('The ') + bare(code) + run(' end.')))
  expect(text).toBe(`The ${expected} end.`.replace('  ', ' '))
  expect(told).toEqual(losses)
})

test.each([
  'HYPERLINK "https://example.org/a"',
  'hyperlink https://example.org/a',
  String.raw`HYPERLINK https://example.org/a \o "x"`,
])('a link leads where its field says: %s', async (code) => {
  const field = bare(code).replace(mark('end'), mark('separate') + run('here') + mark('end'))
  expect((await readUnderTitle(paragraph(run('See ') + field + run('.')))).text).toBe(
    'See [here](https://example.org/a).',
  )
})

const raisedBy = (position: number, size?: number): string =>
  `<w:position w:val="${position}"/>${size === undefined ? '' : `<w:sz w:val="${size}"/>`}`

test('words off the line by a distance are raised and lowered', async () => {
  const body = paragraph(
    run('H') +
      run('2', raisedBy(-2, 16)) +
      run('O, м') +
      run('2', raisedBy(8, 16)) +
      run(' and ') +
      run('level', raisedBy(2)) +
      run(' words, 10') +
      run('6', raisedBy(6)),
  )
  expect((await readUnderTitle(body)).text).toBe('H[2](set:subscript)O, м&#xB2; and level words, 10⁶')
})

const drawing = (inside: string): string => `<w:r><w:drawing><wp:inline>${inside}</wp:inline></w:drawing></w:r>`

test('words along a line and in shapes are kept, and their frame is told', async () => {
  const bent = '<w:r><w:pict><v:shape><v:textpath string="مسودة"/></v:shape></w:pict></w:r>'
  const shape = drawing(
    '<a:sp><a:txBody><a:p><a:r><a:t>North </a:t></a:r><a:r><a:t>quay</a:t></a:r></a:p></a:txBody></a:sp>',
  )
  const { text, told } = await readUnderTitle(paragraph(run('Before ') + bent) + paragraph(shape))
  expect(text).toBe('Before\\\nمسودة\n\nNorth quay')
  expect(told).toEqual(Array.from({ length: 2 }, () => 'import-lost: The frame of a text box was left out here.'))
})

const point = (words: string): string => `<d:pt><d:t><a:p><a:r><a:t>${words}</a:t></a:r></a:p></d:t></d:pt>`

test('a diagram says its words, a shape on a line', () => {
  const data = `<?xml version="1.0"?><d:dataModel xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><d:ptLst><d:pt type="doc"/>${point('计划')}${point('建设')}</d:ptLst></d:dataModel>`
  const ids =
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="d1"/></a:graphicData></a:graphic>'
  const { imported, said } = importOf(
    wordFile({
      body: paragraph('港口报告。') + paragraph(drawing(ids)),
      relationships: [['d1', 'diagramData', 'media/data1.xml']],
      media: { 'data1.xml': new TextEncoder().encode(data) },
    }),
  )
  const text = new TextDecoder().decode(imported?.files.get('zh.md'))
  expect(text).toContain('计划\\\n建设')
  expect(said.join('\n')).toContain('The form of a chart or diagram, whose words and figures stand as text')
})

const deleted = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'

test('a paragraph that goes on in another of its own cell takes no number from the next cell, nor from behind the table', async () => {
  const numbering = abstractList(0, [['decimal', '%1.']]) + list(1, 0)
  const counted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const body =
    listed(1, 0, 'One') +
    table([[paragraph('Two', counted + deleted), paragraph('three', counted)]]) +
    paragraph('Four', counted + deleted) +
    table([['a', 'b']]) +
    listed(1, 0, 'Five')
  const { text } = await readUnderTitle(body, { numbering })
  expect(text).toContain('| 2. Two | 3. three |')
  expect(text).toMatch(/^4\. Four/m)
  expect(text).toMatch(/^5\. Five/m)
})
