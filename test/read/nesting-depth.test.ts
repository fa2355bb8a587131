/** How deep a line looks to the guard, read off its own start; limits as small as they can be shown with. */
import { expect, test } from 'vitest'
import { findComplexity } from '../../pipeline/read/complexity.ts'
import { linesFrom } from '../../pipeline/read/lines.ts'
import { findDeepLine, slack } from '../../pipeline/read/nesting.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { locateIn } from '../../pipeline/text/positions.ts'

/** How deep the deepest line looks, in halves: the least limit that lets the text through, with a slack of 1. */
function depthOf(text: string, start = 0): number {
  const halves = Array.from({ length: 200 }, (_, index) => index / 2)
  return halves.find((depth) => findDeepLine(text, start, depth / slack) === undefined) ?? Number.NaN
}

test.each([
  ['words', 'a', 0],
  ['a quotation', '> a', 1.5],
  ['quotations that touch', '>>a', 2],
  ['a bullet', '- a', 1.5],
  ['other bullets', '*\t+\t- a', 6.5],
  ['a number', '1. 12) 123456789. a', 4.5],
  ['a number that is too long', '1234567890. a', 0],
  ['what looks like a bullet', '-a', 0],
  ['a bullet that ends the line', '-', 1],
  ['a note', '[^a]: b', 1.5],
  ['a note whose name holds a bracket', '[^a\\]b]: c', 1.5],
  ['a note without a name', '[^]: b', 0],
  ['a note that is none', '[^a] b', 0],
  ['an indent', '    a', 2],
  ['a tab', '\ta', 2],
  ['a tab behind a sign', '>\ta', 2.5],
  ['a tab behind three spaces', '   \ta', 2],
  ['a mark behind words', 'a > - b', 0],
])('reads the depth of %s', (_, text, depth) => {
  expect(depthOf(text)).toBe(depth)
})

test.each([
  ['containers', ':::a\n::::b\nc', 2],
  ['a container behind an indent', '  :::a\nb', 2],
  ['containers behind one another', ':::a\n:::\n:::b\n:::', 1],
  ['two colons', '::a\n::b', 0],
  ['colons before no name', '::: a\n:::[a]\n:::_a\n:::€', 0],
  ['names that are no words', ':::1\n:::😀\n:::\u0301\n:::\ta', 4],
  ['a container with a label', ':::é[b]{c}\nd', 1],
  ['a longer closing line', ':::a\n:::::\n:::b', 1],
  ['a shorter closing line', '::::a\n:::\n:::b', 2],
  ['spaces behind a closing line', ':::a\n:::  \n:::b', 1],
  ['words behind a closing line', ':::a\n::: #\n:::b', 2],
  ['a closing line that is set in further', ':::a\n :::\n:::b', 2],
  ['a closing line that is set in less', ' :::a\n:::\n:::b', 1.5],
  ['a closing line in a quotation', ':::a\n>:::\n:::b\n:::c', 3],
  ['a closing line in the same quotation', '>:::a\n>:::\n>:::b', 2],
  ['a closing line in an item', ':::a\n- :::\n:::b\n:::c', 3],
  ['a closing line in the next item', '- :::a\n- :::\n- :::b', 3.5],
  ['colons behind words', 'a :::b\n:c:::d', 0],
  ['the closing line of two', ':::a\n:::b\n:::\n:::c', 2],
])('counts %s', (_, text, depth) => {
  expect(depthOf(text)).toBe(depth)
})

test('tells where the line begins that is too deep, and passes over what is before the text', () => {
  expect(findDeepLine('a\n>>>>>b\n>>>>>c', 0, 1)).toBe(2)
  expect(findDeepLine('>>>>>a\nb', 7, 1)).toBeUndefined()
  expect(findDeepLine('>>>>>a\n>>>>>b', 7, 1)).toBe(7)
})

test('divides a text into its lines', () => {
  expect([...linesFrom('a\n\nbc', 0)]).toEqual([
    { text: 'a', offset: 0 },
    { text: '', offset: 2 },
    { text: 'bc', offset: 3 },
  ])
  expect([...linesFrom('a\n', 0)]).toEqual([
    { text: 'a', offset: 0 },
    { text: '', offset: 2 },
  ])
  expect([...linesFrom('a\nbc', 2)]).toEqual([{ text: 'bc', offset: 2 }])
  expect([...linesFrom('', 0)]).toEqual([{ text: '', offset: 0 }])
})

function findingsOf(text: string, limits: Partial<Limits>, start = 0) {
  return findComplexity({ text, start, locate: locateIn('a', text) }, { ...defaultLimits, ...limits }).map(
    ([code, place, ...words]) => [code, `${place.line}:${place.column}`, ...words].join(' '),
  )
}

test('tells each limit that is passed, with its figure', () => {
  expect(findingsOf('abcd\na\nabcde\n', { lineBytes: 3 })).toEqual(['line 1:1 3', 'line 3:1 3'])
  expect(findingsOf('é\nab\n', { lineBytes: 2 })).toEqual([])
  expect(findingsOf('éa\n', { lineBytes: 2 })).toEqual(['line 1:1 2'])
  expect(findingsOf('![a](data:image/png;base64,AAAA)\n', { lineBytes: 9 })).toEqual(['picture-data 1:6'])
  expect(findingsOf('a\n>>>>>b', { nesting: 1 })).toEqual(['nesting 2:1 1'])
  expect(findingsOf('a\u0301\u0301', { combiningMarks: 1 })).toEqual(['complexity 1:2 marks on one letter 1'])
})

const afterNote = (text: string) => findingsOf(`[^1]: a\n${text}`, { notes: 1 })

test('counts notes where they begin a line, also in quotations', () => {
  const two = ['complexity 2:1 footnotes 1']
  expect(afterNote('[^2]: b')).toEqual(two)
  expect(afterNote(' > \t[^2]: b')).toEqual(two)
  expect(afterNote('a [^2]: b')).toEqual([])
  expect(afterNote('[^]: b')).toEqual([])
  expect(afterNote('[^2] b')).toEqual([])
  expect(afterNote(`[^${'2'.repeat(999)}]: b`)).toEqual(two)
  expect(afterNote(`[^${'2'.repeat(1000)}]: b`)).toEqual([])
})

test('counts citations, three for each note that may be, and bars, two for each cell and row', () => {
  expect(findingsOf('[^1]'.repeat(6), { notes: 2 })).toEqual([])
  expect(findingsOf('[^1]'.repeat(7), { notes: 2 })).toEqual(['complexity 1:25 citations of footnotes 6'])
  expect(findingsOf('|'.repeat(10), { allCells: 3, tableRows: 2 })).toEqual([])
  expect(findingsOf('|'.repeat(11), { allCells: 3, tableRows: 2 })).toEqual(['complexity 1:11 signs “|” 10'])
  expect(findingsOf(`${'|'.repeat(11)}\na`, { allCells: 3, tableRows: 2 }, 12)).toEqual([])
  expect(findingsOf(`a\n${'|'.repeat(11)}`, { allCells: 3, tableRows: 2 }, 2)).toEqual(['complexity 2:11 signs “|” 10'])
})

test('counts rows of a table as lines with a bar, one after another', () => {
  const limits = { tableRows: 2 }
  expect(findingsOf('| A |\n| - |\n| 1 |\n| 2 |\n', limits)).toEqual([])
  expect(findingsOf('| A |\n| - |\n| 1 |\n| 2 |\n| 3 |', limits)).toEqual(['complexity 5:1 rows in a table 2'])
  expect(findingsOf('A | B\n- | -\n1 | 1\n\nC | D\n- | -\n2 | 2\n', limits)).toEqual([])
  expect(findingsOf('Text\n\nA | B\n- | -\n1 | 1\n2 | 2\n3 | 3\n', limits)).toEqual([
    'complexity 7:1 rows in a table 2',
  ])
})
