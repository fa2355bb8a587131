/** Where blocks stand on pages: small definitions, laid out on pages of 60 and 80 points. */
import { describe, expect, it } from 'vitest'
import type {
  BoxNode,
  FigureNode,
  ParagraphNode,
  TableCell,
  TableNode,
  TableRow,
} from '../../pipeline/write/pdf/definition.ts'
import { fitPages } from '../../pipeline/write/pdf/engine/page/fit.ts'
import { figures } from '../typesetting/plain-type.ts'
import { calling, definition, itemsOn, lines, note, pagesOf, paragraph, room, root } from './small-pdf.ts'

/** Pages without the rule under the text. */
function shown(...given: Parameters<typeof pagesOf>): readonly (readonly string[])[] {
  return pagesOf(...given).pages.map((page) => itemsOn(page).filter((item) => !item.startsWith('rule 50 ')))
}

const page = (from: number, ...words: readonly (string | number)[]) =>
  words.map((word, index) => `${word} 10 ${from + index * 10}`)

const notes = (...counts: readonly number[]) => ({
  notes: new Map(counts.map((count, index) => [`n${index}`, note(count)])),
})

const pagesWith = (spaceBefore: number) => shown([lines(4), lines(2, { spaceBefore })]).length

describe('paragraphs', () => {
  it('stand under each other with the points between them, none at the head of a page', () => {
    expect(shown([lines(2, { spaceBefore: 7 }), lines(1, { spaceBefore: 7 })])).toEqual([
      [...page(20, 0, 1), '0 10 47'],
    ])
  })

  it('fill page 1 down to its own foot, and the others to theirs', () => {
    expect(shown([lines(20)])).toEqual([
      page(20, 0, 1, 2, 3, 4, 5),
      page(10, 6, 7, 8, 9, 10, 11, 12, 13),
      page(10, 14, 15, 16, 17, 18, 19),
    ])
    expect(pagesOf([lines(20)]).set).toMatchObject({ pages: 3, brokenParagraphs: 2 })
    expect(
      pagesOf([lines(20)]).pages.map(({ number, isTurned, width, height, direction }) => [
        number,
        isTurned,
        width,
        height,
        direction,
      ]),
    ).toEqual([
      [1, false, 120, 100, 'ltr'],
      [2, false, 120, 100, 'ltr'],
      [3, false, 120, 100, 'ltr'],
    ])
  })

  it('leave no line alone at the foot of a page or at its head', () => {
    expect(shown([lines(5), lines(3)])[1]).toEqual(page(10, 0, 1, 2))
    expect(shown([lines(3), lines(4)])).toEqual([[...page(20, 0, 1, 2), ...page(50, 0, 1)], page(10, 2, 3)])
    expect(shown([lines(2), lines(5)])).toEqual([[...page(20, 0, 1), ...page(40, 0, 1, 2)], page(10, 3, 4)])
    expect(shown([lines(4), lines(3)])[1]).toEqual(page(10, 0, 1, 2))
    expect(pagesOf([lines(4), lines(3)]).set.brokenParagraphs).toBe(0)
  })

  it('that are kept together begin the next page, but where they are higher than one', () => {
    expect(shown([lines(3), lines(4, { keepTogether: true })])[1]).toEqual(page(10, 0, 1, 2, 3))
    expect(shown([lines(1), lines(10, { keepTogether: true })]).map((items) => items.length)).toEqual([1, 8, 2])
  })

  it('begin a page with their own space where they are told to', () => {
    expect(shown([lines(1), lines(1, { startsPage: true, spaceBefore: 6 })])).toEqual([page(20, 0), page(16, 0)])
    expect(shown([lines(1, { startsPage: true, spaceBefore: 6 })])).toEqual([page(26, 0)])
  })

  it('fit to a thousandth of a point', () => {
    expect([pagesWith(0), pagesWith(0.001), pagesWith(0.01)]).toEqual([1, 1, 2])
  })

  it('have their destination where their first line stands', () => {
    const { pages, set } = pagesOf([
      lines(5),
      lines(3, { id: 'a', spaceBefore: 6, bookmark: { title: 'A', level: 0 } }),
      lines(1, { bookmark: { title: 'B', level: 1 } }),
      lines(1),
    ])
    expect(set.destinations).toEqual(new Map([['a', 2]]))
    expect(itemsOn(pages[1]).slice(0, 6)).toEqual(['#a 10', ...page(10, 0, 1, 2), '#B 40', '0 10 40'])
    expect(pages[1]?.items[0]).toEqual({ type: 'anchor', id: 'a', bookmark: { title: 'A', level: 0 }, y: 10 })
    expect(pages[1]?.items[4]).toEqual({ type: 'anchor', bookmark: { title: 'B', level: 1 }, y: 40 })
  })
})

const heading = (count = 1, more: Partial<ParagraphNode> = {}) => lines(count, { keepWithNext: true, ...more })

describe('headings', () => {
  it('stay with two lines of what they are over', () => {
    expect(shown([lines(3), heading(), lines(4)])[0]).toEqual([...page(20, 0, 1, 2), '0 10 50', ...page(60, 0, 1)])
    expect(shown([lines(4), heading(), lines(4)])[0]).toEqual(page(20, 0, 1, 2, 3))
    expect(shown([lines(3), heading(1, { spaceBefore: 1 }), lines(4)])[1]?.[0]).toBe('0 10 10')
  })

  it('stay with the whole of a text of three lines, and of one that is kept together', () => {
    expect(shown([lines(3), heading(), lines(3)])[1]).toHaveLength(4)
    expect(shown([lines(2), heading(), lines(3)])).toHaveLength(1)
    expect(shown([lines(2), heading(), lines(4, { keepTogether: true })])[1]).toHaveLength(5)
  })

  it('stay with the headings under them', () => {
    expect(shown([lines(3), heading(), heading(), lines(4)])[0]).toHaveLength(3)
    expect(shown([lines(2), heading(), heading(), lines(4)])[0]).toHaveLength(6)
    expect(shown([lines(3), heading(2), lines(4)])[0]).toHaveLength(3)
  })

  it('stay where what follows begins a page of its own', () => {
    expect(shown([lines(5), heading(), lines(4, { startsPage: true })])[0]).toHaveLength(6)
    expect(shown([lines(5), heading()])[0]).toHaveLength(6)
  })

  it('at the head of a page have under them what has room', () => {
    expect(shown([heading(5), lines(3)])).toEqual([page(20, 0, 1, 2, 3, 4, 0), page(10, 1, 2)])
    expect(shown([heading(3), figure(40, 40)])).toHaveLength(1)
  })

  it('stay with the head and the first rows of a table, and with a figure', () => {
    expect(shown([lines(2), heading(), table([row('7')], [row('8'), row('9')])])[0]).toHaveLength(6)
    expect(shown([lines(3), heading(), table([row('7')], [row('8'), row('9')])])[0]).toHaveLength(3)
    expect(shown([lines(2), heading(), table([row('7')], rows(5))])[0]).toHaveLength(6)
    expect(shown([lines(3), heading(), table([row('7')], rows(5))])[0]).toHaveLength(3)
    expect(shown([lines(5), heading(), table([], [row('8')], { startsPage: true })])[0]).toHaveLength(6)
    expect(shown([lines(3), heading(), figure(20, 20)])[0]).toHaveLength(5)
    expect(shown([lines(3), heading(), figure(20, 21)])[0]).toHaveLength(3)
    expect(shown([lines(5), heading(), figure(20, 21, { startsPage: true })])[0]).toHaveLength(6)
  })
})

const signature = (more: Partial<ParagraphNode> = {}) => lines(1, { closing: 'signature', spaceBefore: 5, ...more })

describe('a signature', () => {
  it('has two lines of the text over it', () => {
    expect(shown([lines(6), signature()])).toEqual([page(20, 0, 1, 2, 3), page(10, 4, 5).concat('0 10 35')])
    expect(shown([lines(5), signature()])).toEqual([
      [...page(20, 0, 1, 2, 3, 4), '0 10 75'].slice(0, 3),
      [...page(10, 3, 4), '0 10 35'],
    ])
    expect(shown([lines(4), signature()])).toHaveLength(1)
  })

  it('that begins a page stands alone', () => {
    expect(shown([lines(6), signature({ startsPage: true })])).toEqual([page(20, 0, 1, 2, 3, 4, 5), page(15, 0)])
    expect(shown([lines(6), lines(1)])).toEqual([page(20, 0, 1, 2, 3, 4, 5), page(10, 0)])
  })
})

describe('notes', () => {
  it('stand at the foot of the page that calls them, under a rule', () => {
    expect(shown([calling('7', 'n0')], notes(2))).toEqual([
      ['7 10 20', 'rule 10 56 30 0.5', '#n0 60', ...page(60, 0, 1)],
    ])
    const { pages } = pagesOf([lines(7), calling('7', 'n0')], notes(1))
    expect(itemsOn(pages[1]).slice(-3)).toEqual(['rule 10 76 30 0.5', '#n0 80', '0 10 80'])
  })

  it('follow each other, each once', () => {
    expect(shown([calling('7', 'n0'), calling('8', 'n1'), calling('9', 'n0')], notes(1, 1))).toEqual([
      [...page(20, 7, 8, 9), 'rule 10 56 30 0.5', '#n0 60', '0 10 60', '#n1 70', '0 10 70'],
    ])
  })

  it('keep the line that calls them with two lines of their own', () => {
    expect(shown([lines(3), calling('7', 'n0')], notes(4))).toEqual([
      page(20, 0, 1, 2),
      expect.arrayContaining(['7 10 10', '#n0 50']),
    ])
    expect(shown([lines(2), calling('7', 'n0')], notes(4))).toEqual([
      [...page(20, 0, 1), '7 10 40', 'rule 10 56 30 0.5', '#n0 60', ...page(60, 0, 1)],
      ['rule 10 66 30 0.5', ...page(70, 2, 3)],
    ])
  })

  it('go on overleaf until they end', () => {
    expect(shown([calling('7', 'n0')], notes(14))).toEqual([
      ['7 10 20', 'rule 10 36 30 0.5', '#n0 40', ...page(40, 0, 1, 2, 3)],
      ['rule 10 16 30 0.5', ...page(20, 4, 5, 6, 7, 8, 9, 10)],
      ['rule 10 56 30 0.5', ...page(60, 11, 12, 13)],
    ])
  })

  it('leave the text as much of a page as they do not take', () => {
    const text = paragraph('', {
      runs: [figures('7', undefined), { ...figures('\n8'), meaning: { note: 'n0' } }, figures('\n9\n9\n9')],
    })
    expect(shown([text], notes(2))).toEqual([
      [...page(20, 7, 8, 9), 'rule 10 56 30 0.5', '#n0 60', ...page(60, 0, 1)],
      page(10, 9, 9),
    ])
  })

  it('are not parted for one line more of the text that calls them', () => {
    const text = paragraph('', {
      runs: [{ ...figures('7'), meaning: { note: 'n0' } }, figures('\n8\n9\n9\n9')],
    })
    expect(shown([text], notes(3))).toEqual([
      [...page(20, 7, 8), 'rule 10 46 30 0.5', '#n0 50', ...page(50, 0, 1, 2)],
      page(10, 9, 9, 9),
    ])
  })

  it('have over them what a paragraph that ends there wants under it', () => {
    const foot = ['rule 10 66 30 0.5', '#n0 70', '0 10 70']
    expect(shown([calling('7', 'n0'), lines(3, { spaceAfter: 2 })], notes(1))).toEqual([
      [...page(20, 7, 0, 1, 2), ...foot],
    ])
    expect(shown([calling('7', 'n0'), lines(3, { spaceAfter: 3 })], notes(1))).toEqual([
      ['7 10 20', ...foot],
      page(10, 0, 1, 2),
    ])
    expect(shown([calling('7', 'n0'), lines(4, { spaceAfter: 3 })], notes(1))[1]).toEqual(page(10, 2, 3))
    expect(shown([lines(6, { spaceAfter: 3 })])).toEqual([page(20, 0, 1, 2, 3, 4, 5)])
  })

  it('to asterisks stand under the text of a first page that has no others', () => {
    const asterisks = { x: 15, width: 20, rule: 2, bottom: 95 }
    const under = { room: { ...room, separator: { ...room.separator, asterisks } } }
    const star = ['n0', { ...note(1), isAsterisk: true as const }] as const
    const withStar = { ...under, notes: new Map([star]) }
    expect(shown([calling('7', 'n0'), lines(5, { spaceAfter: 3 })], withStar)).toEqual([
      [...page(20, 7, 0, 1, 2, 3, 4), 'rule 15 83 20 0.5', '#n0 85', '0 10 85'],
    ])
    expect(shown([lines(6), calling('7', 'n0')], withStar)[1]?.slice(-3)).toEqual([
      'rule 10 76 30 0.5',
      '#n0 80',
      '0 10 80',
    ])
    const both = { ...under, notes: new Map([star, ['n1', note(1)] as const]) }
    expect(shown([calling('7', 'n0'), calling('8', 'n1')], both)).toEqual([
      [...page(20, 7, 8), 'rule 10 56 30 0.5', '#n0 60', '0 10 60', '#n1 70', '0 10 70'],
    ])
  })

  it('that do not exist are a fault of ours', () => {
    expect(() => pagesOf([calling('7', 'x')])).toThrow('note x is called and does not exist')
  })
})

const endRule = (...given: Parameters<typeof pagesOf>) =>
  itemsOn(pagesOf(...given).pages.at(-1)).find((item) => item.startsWith('rule 50 '))

it('closes the text with a rule, under its last line and not too low', () => {
  expect(endRule([lines(1)])).toBe('rule 50 42.5 20 1')
  expect(endRule([lines(6)])).toBe('rule 50 84.5 20 1')
  expect(endRule([table([], [row('7')])])).toBe('rule 50 44.5 20 1')
  expect(endRule([box([lines(1)])])).toBe('rule 50 54.5 20 1')
  expect(
    pagesOf([lines(8)])
      .pages.flatMap(itemsOn)
      .filter((item) => item.startsWith('rule 50')),
  ).toHaveLength(1)
})

// ------------------------------------------------------------------ tables

function cell(text: string, more: Partial<TableCell> = {}): TableCell {
  return { x: 0, width: 50, rowSpan: 1, paragraphs: [paragraph(text)], stands: 'top', ...more }
}

const rule = { x: 0, width: 100, thickness: 1, drop: 0 }

/** A row of 10 points to each of its lines. */
function row(text: string, more: Partial<TableRow> = {}): TableRow {
  return { cells: [cell(text)], above: 0, below: 0, rulesAbove: [], rulesBelow: [], ...more }
}

function table(head: readonly TableRow[], body: readonly TableRow[], more: Partial<TableNode> = {}): TableNode {
  return { type: 'table', spaceBefore: 0, startsPage: false, keepTogether: false, head, body, ...more }
}

const rows = (count: number) => Array.from({ length: count }, (_, index) => row(String(index)))
const tall = (count: number) => Array.from({ length: count }, (_, index) => String(index)).join('\n')

const counts = (...given: Parameters<typeof shown>) => shown(...given).map((items) => items.length)

describe('a table', () => {
  it('of two or three rows is not broken', () => {
    expect(counts([lines(4), table([row('h')], rows(2))])).toEqual([4, 3])
    expect(counts([lines(3), table([row('h')], rows(3))])).toEqual([3, 4])
    expect(counts([lines(3), table([], [row(tall(3)), row('9')])])).toEqual([6, 1])
  })

  it('that a page holds goes on one, where no more than a quarter of a page stays empty', () => {
    expect(counts([lines(4), table([], rows(6))])).toEqual([4, 6])
    expect(counts([lines(3), table([], rows(6))])).toEqual([6, 3])
    expect(counts([lines(4), table([], rows(9))])).toEqual([6, 7])
    expect(counts([lines(1), table([], rows(6), { keepTogether: true })])).toEqual([1, 6])
    expect(counts([lines(1), table([], rows(9), { keepTogether: true })])).toEqual([6, 4])
    expect(counts([lines(3), heading(), table([], rows(6), { keepTogether: true })])).toEqual([3, 7])
  })

  it('leaves no row alone at the foot of a page or at its head', () => {
    expect(counts([table([row('h')], rows(6))])).toEqual([5, 3])
    expect(counts([lines(2), table([row('h')], rows(4))])).toEqual([5, 3])
    expect(counts([table([], [...rows(6), row(tall(3))])])).toEqual([6, 3])
  })

  it('keeps its last rows by the first note under it', () => {
    const remark = lines(1, { closing: 'tableNotes' })
    expect(counts([table([], rows(6)), remark])).toEqual([4, 3])
    expect(counts([table([], rows(5)), remark])).toEqual([6])
  })

  it('has the room of its rows, its rules and its cells', () => {
    const wide = row('', {
      cells: [cell('1\n2'), cell('3', { x: 60, stands: 'bottom' }), cell('4', { x: 80 })],
      above: 3,
      below: 2,
      rulesAbove: [rule],
      rulesBelow: [{ ...rule, x: 5, thickness: 2 }],
    })
    expect(shown([lines(1), table([wide], [row('9')], { spaceBefore: 4, id: 't' })])).toEqual([
      [
        '0 10 20',
        '#t 34',
        'rule 10 33.5 100 1',
        '1 10 37',
        '2 10 47',
        '3 70 47',
        '4 90 37',
        'rule 15 58 100 2',
        '9 10 59',
      ],
    ])
    expect(shown([table([], [row('9')], { spaceBefore: 4 })])).toEqual([['9 10 20']])
  })

  it('goes on overleaf under its head', () => {
    expect(shown([table([row('h')], rows(8))])).toEqual([page(20, 'h', 0, 1, 2, 3, 4), page(10, 'h', 5, 6, 7)])
    const { pages } = pagesOf([table([row('h')], rows(8))])
    const heads = pages.map(
      ({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.line.parts[0]?.element?.role] : []))[0],
    )
    expect(heads).toEqual(['P', undefined])
  })

  it('begins where its head and first row have room', () => {
    expect(shown([lines(4), table([row('h')], rows(1))])).toHaveLength(1)
    expect(shown([lines(5), table([row('h')], rows(1))])[1]).toEqual(page(10, 'h', 0))
    expect(shown([lines(4), table([row('h')], rows(1), { spaceBefore: 1 })])[1]).toEqual(page(10, 'h', 0))
    expect(shown([lines(1), table([row('h')], rows(1), { startsPage: true })])[1]).toEqual(page(10, 'h', 0))
    expect(shown([table([row('h')], rows(1), { startsPage: true })])).toHaveLength(1)
  })

  it('keeps rows whole, and rows that a cell spans', () => {
    expect(shown([table([], [row(tall(5)), row(tall(2))])])[1]).toEqual(page(10, 0, 1))
    const spanning = row('', { cells: [cell('a', { rowSpan: 2 }), cell('b', { x: 50 })] })
    const second = row('', { cells: [cell('c', { x: 50 })] })
    expect(shown([table([], [row(tall(5)), spanning, second])])[1]).toEqual(['a 10 10', 'b 60 10', 'c 60 20'])
  })

  it('has rows grow under a cell that spans them', () => {
    const spanning = row('', { cells: [cell(tall(4), { rowSpan: 2 }), cell('b', { x: 50 })], above: 1, below: 2 })
    const second = row('', { cells: [cell('c', { x: 50, stands: 'bottom' })], above: 1, below: 2 })
    expect(shown([table([], [spanning, second, row('d')])])[0]).toEqual([
      ...page(21, 0, 1, 2, 3),
      'b 60 21',
      'c 60 51',
      'd 10 63',
    ])
    const low = row('', { cells: [cell('a', { rowSpan: 2, stands: 'bottom' }), cell('b', { x: 50 })] })
    expect(shown([table([], [low, row('', { cells: [cell('c', { x: 50 })] })])])[0]).toEqual([
      'a 10 30',
      'b 60 20',
      'c 60 30',
    ])
  })

  it('breaks a row that no page holds, line by line', () => {
    const high = row('', {
      cells: [cell(tall(12)), cell('b', { x: 50, stands: 'bottom' })],
      above: 2,
      below: 3,
      rulesAbove: [rule],
      rulesBelow: [rule],
    })
    expect(shown([table([row('h')], [high])])).toEqual([
      ['h 10 20', 'rule 10 29.5 100 1', ...page(32, 0, 1, 2, 3), 'b 60 32'],
      ['h 10 10', ...page(22, 4, 5, 6, 7, 8, 9)],
      ['h 10 10', ...page(22, 10, 11), 'rule 10 44.5 100 1'],
    ])
  })

  it('begins a row that no page holds where three lines of it have room', () => {
    expect(shown([table([], [row('a'), row(tall(12))])])[0]).toEqual([...page(20, 'a'), ...page(30, 0, 1, 2, 3, 4)])
    expect(shown([table([], [row('a\na'), row(tall(12))])])[0]).toEqual(page(20, 'a', 'a'))
    expect(shown([lines(1), table([], [row(tall(12))])])[0]).toEqual([...page(20, 0), ...page(30, 0, 1, 2, 3, 4)])
    expect(shown([lines(2), table([], [row(tall(12))])])[0]).toEqual(page(20, 0, 1))
  })

  it('unties rows under a cell that spans more of them than a page holds', () => {
    const first = row('', { cells: [cell('a', { rowSpan: 10 }), cell('0', { x: 50 })] })
    const others = Array.from({ length: 9 }, (_, index) => row('', { cells: [cell(String(index + 1), { x: 50 })] }))
    expect(shown([table([], [first, ...others])]).map((items) => items.length)).toEqual([7, 4])
  })

  it('loses no line of a row that is tall itself under a cell that spans more than a page holds', () => {
    const beside = (more: readonly TableCell[]) => row('', { cells: [...more, cell(tall(9), { x: 50 })] })
    const body = [beside([cell('a', { rowSpan: 3 })]), beside([]), beside([])]
    for (const before of [0, 1, 2, 3]) {
      const pages = shown([...(before === 0 ? [] : [lines(before)]), table([row('h')], body)])
      expect(pages.flat().filter((item) => / 60 /.test(item))).toHaveLength(27)
      expect(pages.flat().filter((item) => Number(item.split(' ')[2]) > 80)).toEqual([])
    }
  })

  it('has the notes of its cells at the foot of its page, those of its head once', () => {
    const called = (text: string, id: string) => row('', { cells: [cell('', { paragraphs: [calling(text, id)] })] })
    expect(shown([table([called('h', 'n0')], [row(tall(3)), called('8', 'n1'), row('9')])], notes(1, 1))).toEqual([
      ['h 10 20', ...page(30, 0, 1, 2), 'rule 10 66 30 0.5', '#n0 70', '0 10 70'],
      ['h 10 10', ...page(20, 8, 9), 'rule 10 76 30 0.5', '#n1 80', '0 10 80'],
    ])
  })
})

// ----------------------------------------------------- boxes, columns, pictures

function box(blocks: BoxNode['blocks'], more: Partial<BoxNode> = {}): BoxNode {
  return {
    type: 'box',
    blocks,
    startsPage: false,
    spaceBefore: 0,
    start: 2,
    end: 3,
    padding: 5,
    thickness: 0.5,
    ...more,
  }
}

const frame = (top: number, height: number) => [
  `rule 12 ${top} 95 0.5`,
  `rule 12 ${top + height - 0.5} 95 0.5`,
  `rule 12 ${top} 0.5 ${height}`,
  `rule 106.5 ${top} 0.5 ${height}`,
]

describe('a box', () => {
  it('has a frame around its blocks', () => {
    expect(shown([lines(1), box([lines(1)], { spaceBefore: 4 }), lines(1)])).toEqual([
      ['0 10 20', '0 10 39', ...frame(34, 20), '0 10 54'],
    ])
    expect(shown([box([lines(1)], { spaceBefore: 4 })])[0]?.[0]).toBe('0 10 25')
  })

  it('has a frame on each of its pages', () => {
    expect(shown([box([lines(8)])])).toEqual([
      [...page(25, 0, 1, 2, 3, 4), ...frame(20, 60)],
      [...page(15, 5, 6, 7), ...frame(10, 40)],
    ])
  })

  it('begins where two lines of it have room', () => {
    expect(shown([lines(2), box([lines(4)], { spaceBefore: 10 })])).toHaveLength(2)
    expect(shown([lines(2), box([lines(4)], { spaceBefore: 10 })])[0]).toContain('1 10 65')
    expect(shown([lines(2), box([lines(4)], { spaceBefore: 10.1 })])[1]?.[0]).toBe('0 10 15')
    expect(shown([lines(1), box([lines(1)], { startsPage: true })])[1]?.[0]).toBe('0 10 15')
    expect(shown([box([lines(1)], { startsPage: true })])).toHaveLength(1)
  })
})

it('sets columns beside each other, and goes on under the longest', () => {
  const columns = [
    { width: 50, blocks: [lines(1)] },
    { width: 50, blocks: [lines(3), lines(1)] },
  ]
  expect(shown([{ type: 'columns', columns }, lines(1)])).toEqual([
    ['0 10 20', '0 60 20', '1 60 30', '2 60 40', '0 60 50', '0 10 60'],
  ])
})

const picture = { format: 'png', width: 1, height: 1, bytes: new Uint8Array() } as unknown as FigureNode['picture']

function figure(width: number, height: number, more: Partial<FigureNode> = {}): FigureNode {
  return {
    type: 'figure',
    caption: [],
    picture: { ...picture, width, height },
    element: { role: 'Figure', parent: root },
    start: 0,
    end: 0,
    spaceBefore: 0,
    gap: 0,
    startsPage: false,
    ...more,
  }
}

describe('a figure', () => {
  it('stands under its caption, within its edges', () => {
    const set = figure(200, 20, { caption: [lines(1), lines(2)], start: 5, end: 15, spaceBefore: 3, gap: 2, id: 'f' })
    expect(shown([lines(1), set, lines(1)])).toEqual([
      ['0 10 20', '#f 33', '0 10 33', ...page(43, 0, 1), 'picture 15 65 80 8'],
      ['0 10 10'],
    ])
    expect(shown([figure(20, 20, { spaceBefore: 3 })])).toEqual([['picture 10 20 20 20']])
  })

  it('begins a page where it has no room, or is told to', () => {
    expect(shown([lines(4), figure(20, 20)])).toHaveLength(1)
    expect(shown([lines(4), figure(20, 20, { spaceBefore: 1 })])[1]).toEqual(['picture 10 10 20 20'])
    expect(shown([lines(5), figure(20, 20)])[1]).toEqual(['picture 10 10 20 20'])
    expect(shown([lines(1), figure(20, 20, { startsPage: true })])[1]).toEqual(['picture 10 10 20 20'])
    expect(shown([figure(20, 20, { startsPage: true })])).toHaveLength(1)
  })

  it('is made smaller where no page is as high', () => {
    expect(shown([lines(1), figure(50, 100, { caption: [lines(1)] })])[1]).toEqual(['0 10 10', 'picture 10 20 35 70'])
  })
})

it('lays blocks on pages that lie on their side, and stands up again', () => {
  const { pages, set } = pagesOf([lines(1), { type: 'turned', blocks: [lines(1), lines(7)] }, lines(1)])
  expect(pages.map(({ isTurned, width, height }) => [isTurned, width, height])).toEqual([
    [false, 120, 100],
    [true, 200, 90],
    [true, 200, 90],
    [false, 120, 100],
  ])
  expect(pages.map((each) => itemsOn(each).filter((item) => !item.startsWith('rule')))).toEqual([
    page(20, 0),
    [...page(12, 0), ...page(22, 0, 1, 2, 3, 4)],
    page(12, 5, 6),
    page(10, 0),
  ])
  expect(set.pages).toBe(4)
})

const lineAt = (x: number) => ({ type: 'line', runs: [], x, baseline: 5, align: 'start' }) as const

it('asks for what stands outside the text page by page', () => {
  const asked: unknown[] = []
  const furniture = {
    ...definition([]).furniture,
    first: [lineAt(1)],
    later: (paper: { readonly number: number; readonly isTurned: boolean }) => {
      asked.push(paper.number, paper.isTurned)
      return [lineAt(paper.number)]
    },
  }
  const { pages } = pagesOf([lines(7), { type: 'turned', blocks: [lines(1)] }], { furniture })
  expect(pages.map((each) => itemsOn(each)[0])).toEqual(['line 1 5', 'line 2 5', 'line 3 5'])
  expect(asked).toEqual([2, false, 3, true])
})

const fitted = (content: Parameters<typeof definition>[0], pages: number) => {
  const typesetter = fitPages(definition(content), pages)
  return typesetter && shown(content, {}, typesetter).map((items) => items.at(-1))
}

describe('fitting', () => {
  it('leaves a text as it is that fills no more', () => {
    expect(fitted([lines(6)], 1)).toEqual(['5 10 70'])
    expect(fitted([lines(5), lines(2)], 2)).toEqual(['4 10 60', '1 10 20'])
  })

  it('takes a spacer from over a signature first', () => {
    expect(fitted([lines(4, { leading: 9 }), signature({ spaceBefore: 18 })], 1)).toEqual(['0 10 68'])
    expect(fitted([lines(4, { leading: 9 }), signature({ spaceBefore: 18, closing: 'endLines' })], 1)).toBeUndefined()
  })

  it('sets lines closer step by step, up to five', () => {
    expect(fitted([lines(6), lines(1, { leading: 1.5 })], 1)).toEqual(['0 10 78.5'])
    expect(fitted([lines(6), lines(1, { leading: 2 })], 1)).toEqual(['0 10 78'])
    expect(fitted([lines(7)], 1)).toBeUndefined()
  })

  it('breaks no paragraph over two pages where there is such a way', () => {
    expect(fitted([lines(6), lines(8)], 2)).toEqual(['5 10 70', '7 10 80'])
    expect(fitted([lines(4), lines(5)], 2)).toEqual(['1 10 70', '4 10 30'])
  })
})

it('counts from where the room says', () => {
  expect(shown([lines(1)], { room: { ...room, start: 30, firstTop: 25 } })).toEqual([['0 30 25']])
})
