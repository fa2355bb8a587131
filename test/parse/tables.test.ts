import { expect, test } from 'vitest'
import type { Table } from '../../pipeline/document.ts'
import { bare, codesOf, parseText } from './parse-text.ts'

function tableOf(text: string): Table {
  const parsed = parseText(`# T\n\n${text}`)
  expect(codesOf(parsed)).toEqual([])
  const [block] = bare(parsed.document.children)
  if (block?.type !== 'table') throw new Error('no table')
  return block
}

/** "words@column+span" for each cell; rows of a span as "/rows". */
function shape(rows: Table['body']): readonly string[] {
  return rows.map(({ cells }) =>
    cells
      .map(({ column, columnSpan, rowSpan, indent, children }) => {
        const words = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
        return `${'>'.repeat(indent)}${words}@${column}${columnSpan > 1 ? `+${columnSpan}` : ''}${rowSpan > 1 ? `/${rowSpan}` : ''}`
      })
      .join(' '),
  )
}

test('reads a bare table without a title', () => {
  const table = tableOf('| a | b |\n| :- | -: |\n| c | d |\n')
  expect(table).toMatchObject({ title: [], isTotalled: false, measure: 'content', landscape: false, notes: [] })
  expect(table.align).toEqual(['start', 'end'])
  expect(shape(table.head)).toEqual(['a@0 b@1'])
  expect(shape(table.body)).toEqual(['c@0 d@1'])
})

test('reads everything a directive says', () => {
  const table = tableOf(
    ':::table[A *title*]{desc="What it shows" unit="Thousands" head=1 total measure=full landscape #t}\n| a |\n| - |\n| b |\n\n*Note*: c.\n:::\n',
  )
  expect(table).toMatchObject({
    description: 'What it shows',
    unit: 'Thousands',
    isTotalled: true,
    measure: 'full',
    landscape: true,
    id: 't',
  })
  expect(table.title).toHaveLength(2)
  expect(table.notes).toHaveLength(1)
})

test('joins cells to the one above and the one before', () => {
  const table = tableOf('| a | < | b |\n| - | - | - |\n| c | d | ^ |\n| ^ | > > e | \\^ |\n')
  expect(shape(table.head)).toEqual(['a@0+2 b@2/2', 'c@0/2 d@1', '>>e@1 ^@2'])
  expect(shape(table.body)).toEqual([])
})

test('lets a join that reaches the head belong to it', () => {
  const table = tableOf('| a | b |\n| - | - |\n| ^ | c |\n| d | e |\n')
  expect(shape(table.head)).toEqual(['a@0/2 b@1', 'c@1'])
  expect(shape(table.body)).toEqual(['d@0 e@1'])
})

test('joins a rectangle in both directions', () => {
  const table = tableOf('| x | y |\n| - | - |\n| a | < |\n| ^ | < |\n')
  expect(shape(table.body)).toEqual(['a@0+2/2', ''])
})

test('takes as many head rows as asked for, and prints no empty ones', () => {
  const table = tableOf(':::table[A]{head=2}\n| a |\n| - |\n| b |\n| c |\n:::\n')
  expect(shape(table.head)).toEqual(['a@0', 'b@0'])
  expect(tableOf('|  |  |\n| - | - |\n| c | d |\n').head).toEqual([])
})

test.each([
  [':::table[T]{width=5}\n| A |\n| --- |\n| b |\n:::', '“table”', '`head=2`'],
  ['::annex{foo=1}', '“annex”', '`original=ru`'],
  ['Text {foo}', 'a paragraph', '`continued`'],
  ['![x](a.png){width=50%}', 'a picture', '`float`'],
  [':::signature{align=right}\nJohn\n:::', '“signature”', 'Nothing can stand there.'],
])('says of an unknown attribute what can stand there: %s', (line, owner, taken) => {
  const { diagnostics } = parseText(`# T\n\n${line}\n`)
  const told = diagnostics.filter(({ code }) => code === 'attribute-unknown')
  expect(told.map(({ text, hint }) => text.includes(owner) && hint?.includes(taken))).toEqual([true])
})

test.each([
  ['a \\ b', ['a', '/', 'b']],
  ['*a \\ b*', ['a', '/', 'b']],
  ['> a \\ - b \\ c', ['a', '/', '- b', '/', 'c']],
  ['a \\\\ b', ['a \\ b']],
  ['a &#92; b \\ c', ['a \\ b', '/', 'c']],
  ['\\ a', ['\\ a']],
  ['a \\', ['a \\']],
])('a backslash between spaces parts the paragraphs of a cell: %s', (cell, parts) => {
  const [block] = parseText(`# T\n\n| H |\n| --- |\n| ${cell} |`).document.children
  const children = block?.type === 'table' ? block.body[0]?.cells[0]?.children : undefined
  expect(children?.map((child) => (child.type === 'text' ? child.value : '/'))).toEqual(parts)
})

const widths = (value: string): string =>
  `:::table{widths="${value}" size=small measure=wide}\n| a | b |\n| - | - |\n| c | d |\n:::`

test('reads the shares of its columns, its type and its reach', () => {
  expect(tableOf(widths('3 1'))).toMatchObject({ shares: [3, 1], size: 'small', measure: 'wide' })
  expect(tableOf(widths('66.5, 33.5')).shares).toEqual([66.5, 33.5])
  expect(tableOf('| a |\n| - |\n| b |\n')).not.toHaveProperty('shares')
  const told = (value: string): readonly string[] =>
    parseText(`# T\n\n${widths(value)}`).diagnostics.map(({ code, place, text }) => `${place.line} ${code}: ${text}`)
  expect(told('1 2 3')).toEqual([expect.stringMatching(/^3 attribute-value: .*2 numbers, one for each column/)])
  for (const wrong of ['3 x', '0 1', '-1 2', '1 1000', '1e9 1', ''])
    expect(told(wrong)).toEqual([expect.stringMatching(/^3 attribute-value: .*a number for each column/)])
})
