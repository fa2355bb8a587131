/** Blocks of two languages that say the same stand beside each other; one that is missing shifts nothing. */
import { expect, test } from 'vitest'
import { align } from '../../pipeline/site/align.ts'
import type { PageBlock } from '../../pipeline/site/page-text.ts'

function paragraph(text: string, more: Partial<PageBlock> = {}): PageBlock {
  return { type: 'paragraph', part: 'text', text, html: text, ...more }
}

function heading(text: string): PageBlock {
  return { type: 'heading', part: 'text', level: 2, text, html: text }
}

function rows(left: readonly PageBlock[], right: readonly PageBlock[]): readonly string[] {
  return align(left, right).map((row) => `${row.left?.text ?? ''} | ${row.right?.text ?? ''}`)
}

test('sets blocks beside each other in their order', () => {
  expect(rows([heading('One'), paragraph('Two')], [heading('Un'), paragraph('Deux')])).toEqual([
    'One | Un',
    'Two | Deux',
  ])
})

test('leaves a cell empty where one language has no such paragraph', () => {
  const left = [
    heading('Introduction'),
    paragraph('In 2020 it met.'),
    paragraph('A long paragraph that says much.'),
    heading('End'),
    paragraph('Done in 2021.'),
  ]
  const right = [
    heading('Introduction'),
    paragraph('Un long paragraphe qui dit beaucoup.'),
    heading('Fin'),
    paragraph('Fait en 2021.'),
  ]
  expect(rows(left, right)).toEqual([
    'Introduction | Introduction',
    'In 2020 it met. | ',
    'A long paragraph that says much. | Un long paragraphe qui dit beaucoup.',
    'End | Fin',
    'Done in 2021. | Fait en 2021.',
  ])
  expect(rows(right, left)[1]).toBe(' | In 2020 it met.')
})

test('knows paragraphs by their figures where a missing one has moved the numbers of those behind it', () => {
  const left = ['of 12 May 1998', 'on A/52/1 alone', 'for 300 people', 'with 77 members'].map((text, index) =>
    paragraph(text, { label: `${index + 1}.`, id: `par-${index + 1}` }),
  )
  const right = ['du 12 mai 1998', 'pour 300 personnes', 'avec 77 membres'].map((text, index) =>
    paragraph(text, { label: `${index + 1}.`, id: `par-${index + 1}` }),
  )
  expect(rows(left, right)).toEqual([
    'of 12 May 1998 | du 12 mai 1998',
    'on A/52/1 alone | ',
    'for 300 people | pour 300 personnes',
    'with 77 members | avec 77 membres',
  ])
})

test('sets nothing beside what is of another type', () => {
  const row: PageBlock = { type: 'row', part: 'text', text: '12 | 13', html: '' }
  expect(rows([paragraph('12 and 13')], [row])).toHaveLength(2)
  expect(rows([], [])).toEqual([])
  expect(rows([], [paragraph('Seul')])).toEqual([' | Seul'])
  expect(rows([paragraph('Alone')], [])).toEqual(['Alone | '])
})

test('aligns thousands of blocks, whose middle is missing from one', () => {
  const left = Array.from({ length: 2000 }, (_, index) => paragraph(`Paragraph ${index}`))
  const right = left.filter((_, index) => index < 1000 || index > 1010)
  const found = align(left, right)
  expect(found).toHaveLength(2000)
  expect(found.filter((row) => row.left?.text === row.right?.text)).toHaveLength(1989)
})

/** Rows of paragraphs with these words alone. */
function wordsInRows(one: readonly string[], other: readonly string[]): readonly string[] {
  return rows(
    one.map((text) => paragraph(text)),
    other.map((text) => paragraph(text)),
  )
}

test('sets the few signs of Chinese beside the many letters of others', () => {
  const left = [
    'Report of the Secretary-General',
    'Summary',
    'The present report is a specimen: it shows how a report of the Secretary-General is written and set. It belongs to no document of the United Nations, and its figures are invented.',
    'A summary stands in a frame, before the text.',
  ]
  const right = [
    '秘书长的报告',
    '摘要',
    '本报告是一份样本，说明秘书长的报告如何撰写和排版。本报告不属于联合国的任何文件，其中的数字均属虚构。',
    '摘要置于正文之前的方框内。',
  ]
  expect(wordsInRows(left, right)).toEqual(left.map((text, index) => `${text} | ${right[index]}`))
  expect(wordsInRows(right, left)).toEqual(right.map((text, index) => `${text} | ${left[index]}`))
  // A summary that one lacks shifts nothing.
  expect(wordsInRows(left, right.with(1, '').filter(Boolean))).toEqual(
    left.map((text, index) => `${text} | ${index === 1 ? '' : right[index]}`),
  )
})
