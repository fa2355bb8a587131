/** What becomes of tables: their rows and cells, and the room of each. */
import { expect, it } from 'vitest'
import type { PublishedTable } from '../../pipeline/publication.ts'
import { linesOfCell } from '../../pipeline/reading-order.ts'
import { prepareText, wordsOf } from './prepare-text.ts'

/** The first table of a text. */
async function tableOf(body: string, facts = {}): Promise<PublishedTable> {
  const { blocks } = await prepareText(body, { kind: 'report', ...facts })
  return blocks.find((block) => block.type === 'table') ?? expect.fail()
}

const figures = (attributes: string): string =>
  `:::table[Costs]${attributes}\n| Item | Sum |\n| :-- | --: |\n| One | 1 |\n| >Two | 2 |\n| Total | 3 |\n:::`

it('has heads of columns and of rows, with the words of their author', async () => {
  const table = await tableOf(figures(''))
  expect(
    table.head.flatMap(({ cells }) => cells.map((cell) => [cell.scope, linesOfCell(cell).map(wordsOf).join(' / ')])),
  ).toEqual([
    ['column', 'Item'],
    ['column', 'Sum'],
  ])
  expect(
    table.body.map(({ cells }) => cells.map((cell) => [cell.scope, linesOfCell(cell).map(wordsOf).join(' / ')])),
  ).toEqual([
    [
      ['row', 'One'],
      [undefined, '1'],
    ],
    [
      ['row', 'Two'],
      [undefined, '2'],
    ],
    [
      ['row', 'Total'],
      [undefined, '3'],
    ],
  ])
  expect(table.body[0]?.cells.map((cell) => 'scope' in cell)).toEqual([true, false])
  expect([...table.head, ...table.body].map(({ type, isTotal, isBold }) => [type, isTotal, isBold])).toEqual(
    Array.from({ length: 4 }, () => ['row', false, false]),
  )
})

it('gives each row its room: heads, the first under them, the others, and a total', async () => {
  const table = await tableOf(figures('{total measure=full}'))
  expect([...table.head, ...table.body].map(({ room, isTotal, isBold }) => [room, isTotal, isBold])).toEqual([
    [{ above: 4.5, below: 4, between: 0 }, false, false],
    [{ above: 7.7, below: 2, between: 2 }, false, false],
    [{ above: 2, below: 4.2, between: 2 }, false, false],
    [{ above: 4.4, below: 4, between: 2 }, true, true],
  ])
})

it('gives the first row no more room where there are no words in the head', async () => {
  const bare = await tableOf(':::table\n| | |\n| - | - |\n| a | b |\n| c | d |\n:::')
  expect(bare.body.map(({ room }) => room.above)).toEqual([2, 2])
  const half = await tableOf(':::table\n| | A |\n| - | - |\n| a | b |\n| c | d |\n:::')
  expect(half.body.map(({ room }) => room.above)).toEqual([7.7, 2])
})

it.each([
  ['en', 'Subtotal', '(4)'],
  ['fr', 'Total partiel', '(4)'],
  ['ar', 'المجموع الفرعي', '4'],
])(
  'parts rows whose words are all bold, figures too, from those on both sides (%s)',
  async (language, words, figure) => {
    const rows = [
      '| **Heading** | | |',
      '| a | 1 | b |',
      `| > **${words}** | **${figure}** | |`,
      `| > **${words}** | **${figure}** | **${figure}** |`,
      '| c | **5** | 6 |',
      '| **Words** | | **bold words** |',
      `| **${words}** | **${figure}** | **${figure}** |`,
    ]
    const text = `:::table[T]{desc="x"}\n| A | B | C |\n| :-- | --: | :-- |\n${rows.join('\n')}\n:::`
    const { body } = await tableOf(text, { language: language as 'en' })
    expect(body.map(({ isTotal, hasRuleOver }) => [isTotal, hasRuleOver])).toEqual([
      [false, false],
      [false, false],
      [true, true],
      [true, true],
      [false, true],
      [false, false],
      [false, false],
    ])
    // As much as a total has, on both sides of each rule.
    const [, over = 0, sum = 0, , under = 0] = body.map(({ room }) => room.below + room.above)
    expect([sum - over, sum - under].every((more) => more > 0)).toBe(true)
  },
)

/** Steps and points that the cells of each row are set in by. */
const insets = async (attributes: string) =>
  (await tableOf(figures(attributes))).body.map(({ cells }) => cells.map(({ indent, inset }) => [indent, inset]))

it('sets cells in by the steps of their author, and the first of a total by one more', async () => {
  expect(await insets('')).toEqual([
    [
      [0, 0],
      [0, 0],
    ],
    [
      [1, 14.4],
      [0, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])
  expect((await insets('{total}'))[2]).toEqual([
    [0, 14.4],
    [0, 0],
  ])
})

/** How the cells of a row are set, and where their lines stand. */
const sides = async (facts = {}) =>
  (await tableOf(':::table\n| A | B | C |\n| - | :-: | --: |\n| a | b | c |\n:::', facts)).body[0]?.cells.map(
    ({ align, side }) => [align, side],
  )

it('puts figures by their right ends in Arabic too, where lines start', async () => {
  expect(await sides()).toEqual([
    ['start', 'start'],
    ['center', 'center'],
    ['end', 'end'],
  ])
  expect(await sides({ language: 'ar', original: ['ar'] })).toEqual([
    ['start', 'start'],
    ['center', 'center'],
    ['end', 'start'],
  ])
})

/** Measure and look of a table of some columns. */
const measure = async (columns: number, attributes = '', align = '-') => {
  const row = `|${' a |'.repeat(columns)}\n`
  const rule = `| - |${` ${align} |`.repeat(columns - 1)}\n`
  const table = await tableOf(`:::table${attributes}\n${row}${rule}${row}:::`)
  return [table.measure, table.look, table.columns, table.widths.length]
}

it('is as wide as the page with more than three columns, or where its author says so', async () => {
  expect(await measure(3)).toEqual(['column', 'column', 3, 3])
  expect(await measure(4)).toEqual(['full', 'across', 4, 4])
  expect(await measure(4, '{measure=column}')).toEqual(['column', 'column', 4, 4])
  expect(await measure(1, '{measure=full}')).toEqual(['full', 'across', 1, 1])
})

it('stands in the column, in small type, where up to five columns hold figures', async () => {
  expect(await measure(2, '', '-:')).toEqual(['column', 'figures', 2, 2])
  expect(await measure(5, '', '-:')).toEqual(['column', 'figures', 5, 5])
  expect(await measure(6, '', '-:')).toEqual(['full', 'across', 6, 6])
  expect(await measure(5, '{measure=full}', '-:')).toEqual(['full', 'across', 5, 5])
})

it('has the reach and the type that its author wants', async () => {
  expect(await measure(3, '{measure=wide}')).toEqual(['wide', 'across', 3, 3])
  expect(await measure(2, '{measure=full}')).toEqual(['full', 'acrossLarge', 2, 2])
  expect(await measure(2, '{measure=full size=small}')).toEqual(['full', 'across', 2, 2])
  expect(await measure(5, '{size=large}', '-:')).toEqual(['column', 'column', 5, 5])
  expect(await measure(3, '{size=small}')).toEqual(['column', 'figures', 3, 3])
})

/** Look of a table across in a box, and whether it fills its frame. */
const inside = async (box: string) => {
  const table = ':::table{measure=full}\n| a | b |\n| - | - |\n| c | d |\n:::'
  const { blocks } = await prepareText(`::::${box}\nWords.\n\n${table}\n::::`, { kind: 'report' })
  const [block] = blocks.filter(({ type }) => type === 'box')
  const found = block?.type === 'box' ? block.children.find(({ type }) => type === 'table') : undefined
  return found?.type === 'table' ? [found.look, found.isFramed] : []
}

it('fills the frame of a summary where its author says so, and no other box', async () => {
  expect(await inside('summary')).toEqual(['acrossLarge', true])
  expect(await inside('box')).toEqual(['column', undefined])
})

it('has more room before words than before figures', async () => {
  const table = await tableOf(':::table\n| a | b | c | d |\n| - | - | -: | - |\n| c | d | 1 | e |\n:::')
  expect(table.gaps.map((gap) => gap.toFixed(1))).toEqual(['0.0', '9.2', '4.5', '7.7'])
})

it('keeps what its author says of it, and the remarks under it', async () => {
  const table = await tableOf(
    ':::table[Costs]{desc="What it shows" unit=" Thousands " #t}\n| a |\n| - |\n| b |\n\n*Note*: c.\n:::',
  )
  expect(table).toMatchObject({ label: 'Table 1', description: 'What it shows', unit: '(Thousands)', id: 'table-1' })
  expect(table.remarks.map(wordsOf)).toEqual(['Note: c.'])
  expect(table.widths).toEqual([1])
  const bare = await tableOf(':::table\n| a |\n| - |\n:::')
  expect(['label' in bare, 'description' in bare, 'unit' in bare]).toEqual([false, false, false])
})

it('has no number where the facts say so', async () => {
  const table = await tableOf(':::table[Costs]\n| a |\n| - |\n:::', { tables: 'unnumbered' })
  expect(['label' in table, table.id]).toEqual([false, 'table'])
  const { blocks } = await prepareText(':::table[A]\n| a |\n| - |\n:::\n\n:::table[B]\n| a |\n| - |\n:::')
  expect(blocks.slice(1).map((block) => 'label' in block && block.label)).toEqual(['Table 1', 'Table 2'])
})

/** Where the cells of the rows of a body stand. */
const stands = async (rule: string, head = '| Item | 2024 | 2025 |') => {
  const { body } = await tableOf(`:::table\n${head}\n${rule}\n| One | 1 | 2 |\n| Two | 3 | 4 |\n:::`)
  return body.map((row) => row.stands)
}

it('has figures beside the last line of what they belong to, but for lists without heads and for words', async () => {
  expect(await stands('| :-- | --: | --: |')).toEqual(['bottom', 'bottom'])
  expect(await stands('| :-- | --: | --: |', '|  |  |  |')).toEqual(['top', 'top'])
  expect(await stands('| :-- | :-- | --: |')).toEqual(['top', 'top'])
})
