/** Paragraphs that stand as a heading does, and lines that have one message alone. */
import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { codesOf, parseText } from './parse-text.ts'

function told(text: string): readonly string[] {
  return codesOf(parseText(`# T\n\n${text}\n`)).filter((line) => /(?:markup|likely)-/.test(line))
}

test.each([
  'IV. CONCLUSION',
  'I. Introduction',
  'A. Scope of the report',
  'III BACKGROUND',
  '**III. BACKGROUND:**',
  '**BACKGROUND:**',
  '**Background**',
  '一、背景',
  '甲、背景：概述',
  '第一章 总则',
  '*Background*',
  '*Background* ',
  'BACKGROUND AND SCOPE',
  'BACKGROUND:',
  'ВВЕДЕНИЕ',
  '*导言*',
])('tells that %j is a heading', (line) => {
  expect(told(`${line}\n\nThe text under it goes on.`)).toEqual([
    line.startsWith('**') ? '3:1 likely-bold-heading' : '3:1 likely-heading',
  ])
})

test.each(['أولا - مقدمة', 'أولاً: مقدمة', 'ثانيًا - معلومات أساسية', 'ألف - نطاق التقرير'])(
  'tells that %j is a heading in Arabic',
  (line) => {
    const { diagnostics } = parseText(`# T\n\n${line}\n\nيستمر النص هنا.\n`, { language: 'ar' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['likely-heading'])
  },
)

test.each(['أولا - ينبغي أن تستمر الجهود.', 'أولا وقبل كل شيء', 'إلى - من'])('says nothing of %j in Arabic', (line) => {
  const { diagnostics } = parseText(`# T\n\n${line}\n\nيستمر النص هنا.\n`, { language: 'ar' })
  expect(diagnostics).toEqual([])
})

test.each([
  '**Note:**',
  'I. Introduction.',
  'A. Guterres',
  'A. B. Smith',
  'IV\\. CONCLUSION',
  'IV. CONCLUSION <!-- no heading -->',
  'IT systems',
  'The following was decided:',
  '*The General Assembly,*',
  '*Note.*',
  '*Background* <!-- no heading -->',
  'BACKGROUND.',
  'NATO',
  '> *Background*',
  '2020–2025',
  '> IV. CONCLUSION',
  '- IV. CONCLUSION',
])('does not take %j for a heading', (line) => {
  expect(told(`${line}\n\nThe text under it goes on.`)).toEqual([])
})

test.each([
  ['bullets of a symbol font', '\uF0B7\tPoint one;\n\uF0B7\tPoint two.', []],
  ['a table with tabs', 'Name\tSeat\nChile\tOne\nFiji\tTwo\nMali\tThree', ['3:1 markup-table']],
  ['a table with many tabs', 'A\tB\tC\n1\t2\t3\n4\t5\t6', ['3:1 markup-table']],
  ['a copied table of contents', 'CONTENTS\nI. One......3\nII. Two......5', ['3:1 markup-field', '4:1 markup-field']],
  ['a table with a frame of signs', '+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+', ['3:1 markup-table']],
  ['bullets of a word processor', '•one\n•two\n•three', ['3:1 likely-list']],
  ['lines of two kinds', '[ ] one\n•two', ['3:1 markup-list', '4:1 likely-list']],
  ['a tab and blanks in a sentence', 'The\tGroup and     blanks met.', []],
  ['a tab within a wrapped sentence', 'The\tGroup and     blanks met\nand went on with     its work.', []],
])('says one thing of %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('says of a second note where the first is, and what its call must be', () => {
  const { diagnostics } = parseText('# T\n\nA.[^2]\n\n[^2]: One.\n\n[^2]: Two.\n')
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'en.md:7:1: error note-repeated: Footnote “2” is written twice: first in line 5. Give this one another name, and write that name in place of `[^2]` where this note is called.',
  ])
})

test('says of a row with a cell too many that one is too many', () => {
  const [message] = parseText('# T\n\n| A | B |\n| - | - |\n| Chile | 100 | 5 |\n').diagnostics.map(formatDiagnostic)
  expect(message).toContain('Remove the cell that is too many')
})

test.each([4, 20])('says of %d spaces before a number how many belong there', (count) => {
  const [message] = parseText(`# T\n\n${' '.repeat(count)}10. Text.\n`).diagnostics.map(formatDiagnostic)
  expect(message).toContain('and none before a paragraph.')
})

test.each(['沿海国强调水下噪音\n对渔业社区的影响\n日益严重。', '谨此强调，噪音\n对社区有影响，\n因此各国应行动！'])(
  'says nothing of a sentence that a program has broken: %j',
  (text) => {
    const { diagnostics } = parseText(`# T\n\n${text}\n`, { language: 'zh' })
    expect(diagnostics).toEqual([])
  },
)

test.each(['常驻代表\n大使\n杜阿尔特', '北京市\n朝阳区\n建国门外大街1号'])('tells of lines of Chinese: %j', (text) => {
  const { diagnostics } = parseText(`# T\n\n${text}\n\n文字。\n`, { language: 'zh' })
  expect(diagnostics.map(({ code }) => code)).toEqual(['likely-lines'])
})

test('names the spaces of an indent', () => {
  const { diagnostics } = parseText('# T\n\n\u3000\u3000沿海国强调噪音。\n', { language: 'zh' })
  expect(diagnostics.map(formatDiagnostic).join()).toContain('“U+3000 U+3000” looks like an indent')
})
