/** Time of what a file has many of: four times as many take no more than eight times as long. */
import { expect, test } from 'vitest'
import { attachCaptions } from '../../pipeline/import/blocks/captions.ts'
import type { FlowItem } from '../../pipeline/import/blocks/flow-items.ts'
import { besideLine } from '../../pipeline/import/merge/inserted.ts'
import { takeOut, type Merging } from '../../pipeline/import/merge/writing.ts'
import { gridOf, heightOf } from '../../pipeline/import/blocks/table-grid.ts'
import { withParts } from '../../pipeline/import/others/table-parts.ts'
import { shownBy } from '../../pipeline/import/word/field-codes.ts'
import { bareCell, bareParagraph, bareTable } from '../../pipeline/import/word/new-paragraph.ts'
import { plainText } from '../../pipeline/import/word/plain-text.ts'
import type { Item, WordParagraph, WordRow } from '../../pipeline/import/word/word-document.ts'
import { toPhrasing } from '../../pipeline/unparse/inlines.ts'
import { expectLinear } from '../expect-linear.ts'

function titles(count: number): readonly FlowItem[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'paragraph',
    startsPage: false,
    paragraph: titleOf(`Title ${index}`),
  }))
}

function titleOf(value: string): WordParagraph {
  const words = { type: 'words', value, isBold: false, isItalic: false, isRaised: false } as const
  return { ...bareParagraph([words]), role: 'tableTitle', bookmarks: [value] }
}

test('title lines over no table are read once each, and none is lost', () => {
  const captions = attachCaptions(titles(12)).filter(({ type }) => type === 'caption')
  expect(captions.map((item) => ('paragraph' in item ? plainText(item.paragraph.pieces) : ''))).toEqual([
    Array.from({ length: 12 }, (_, index) => `Title ${index}`).join('\t'),
  ])
  expectLinear((count) => {
    const items = titles(count)
    return () => attachCaptions(items)
  }, 4000)
})

function merging(text: string): Merging {
  return { text, language: 'en', edits: [], missed: [], mergeFlow: () => {} }
}

test('a place is found from where it is, not from the start of the text', () => {
  const line = `${'word '.repeat(800)}\n\n`
  expectLinear((count) => {
    const text = line.repeat(count)
    return () => {
      for (let at = 1; at <= count; at += 1) besideLine(text, at * line.length - 2, 'New.')
    }
  }, 50)
  expectLinear((count) => {
    const writing = merging(`Words.${'\n'.repeat(count)}:::`)
    const lines = Array.from({ length: 40 }, (_, index) => count - index)
    return () => lines.forEach((start) => takeOut(writing, { start, end: start }))
  }, 4000)
})

test.each([
  ['A.\n\nB.\n', 'B.', 'A.\n'],
  ['A.\n\n\n>\nB.', 'B.', 'A.\n'],
  ['\n\nB.', 'B.', '\n'],
  ['B.', 'B.', ''],
  ['\nB.\n\nC.\n', 'B.', '\nC.\n'],
  ['::: box\nA.\n\nB.\n:::\n', 'B.', '::: box\nA.\n:::\n'],
])('of %j, taking out %j leaves %j', (text, words, left) => {
  const writing = merging(text)
  const start = text.indexOf(words)
  takeOut(writing, { start, end: start + words.length })
  const [edit] = writing.edits
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(left)
})

const words = (value: string): WordParagraph =>
  bareParagraph([{ type: 'words', value, isBold: false, isItalic: false, isRaised: false }])
const rowOf = (value: string, isHead: boolean): WordRow => ({
  cells: [bareCell([words(value)])],
  isHead,
  before: 0,
})

test.each<readonly [string, () => Item]>([
  ['empty paragraphs', () => bareParagraph([])],
  ['tables that go on', () => bareTable([rowOf('Head', true), rowOf('Body', false)], undefined)],
])('%s are looked at once where tables are put together', (_, make) => {
  expectLinear((count) => {
    const items = Array.from({ length: count }, make)
    return () => void withParts(items)
  }, 3000)
})

test.each([String.raw`\o\ac(`, String.raw`\o\ad(`])('codes of fields are looked through once: %s', (code) => {
  expectLinear((count) => {
    const whole = `EQ ${code.repeat(count)}`
    return () => void shownBy(whole)
  }, 5000)
})

test.each([
  ['go on', 'goes-on'],
  ['begin', 'begins'],
] as const)('cells that %s in every row are looked at once', (_, merge) => {
  const cell = { ...bareCell([words('Words.')]), merge }
  const heights = (count: number): readonly number[] => {
    const { rows } = gridOf(bareTable(Array.from({ length: count }, () => ({ ...rowOf('', false), cells: [cell] }))))
    return rows.flatMap(({ squares }, at) => squares.map((square) => heightOf(square, at, rows)))
  }
  expect(heights(12)).toEqual(Array.from({ length: 12 }, () => 1))
  expectLinear((count) => () => void heights(count), 5000)
})

test('what an address is before a mark is known without the whole line', () => {
  expectLinear((count) => {
    const line = Array.from({ length: count }, (_, index) => ({
      type: 'text' as const,
      value: 'a',
      marks: index % 2 === 0 ? [] : (['bold'] as const),
    }))
    return () => void toPhrasing(line, 'break')
  }, 3000)
})
