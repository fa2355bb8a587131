import { expect, test } from 'vitest'
import { readUnderTitle } from './import-parts.ts'
import { paragraph, run, table } from './strange-file.ts'

const raised = (words: string): string => run(words, '<w:vertAlign w:val="superscript"/>')
const note = (number: number, words: string): string => paragraph(raised(String(number)) + run(` ${words}`))

test.each([
  ['en', 'The report', ' is long.', 'See the letter.'],
  ['ru', 'Доклад', ' является длинным.', 'См. письмо.'],
  ['ar', 'التقرير', ' طويل جدا.', 'انظر الرسالة.'],
])('raised figures call the notes that were typed behind the text: %s', async (_, before, behind, words) => {
  const calls = Array.from({ length: 12 }, (__, at) => paragraph(run(before) + raised(String(at + 1)) + run(behind)))
  const notes = Array.from({ length: 12 }, (__, at) => note(at + 1, words))
  const { text, told } = await readUnderTitle(calls.join('') + paragraph('_______________') + notes.join(''))
  const all = Array.from({ length: 12 }, (__, at) => at + 1)
  expect(text).toBe(
    [...all.map((at) => `${before}[^${at}]${behind}`), ...all.map((at) => `[^${at}]: ${words}`)].join('\n\n'),
  )
  expect(told).toEqual([])
})

test('several stand together, one is called again, and a power is none', async () => {
  const { text } = await readUnderTitle(
    paragraph(run('Rooms of 15 m') + raised('2') + run('.') + raised('1, 2') + run(' Again.') + raised('1')) +
      paragraph(run('') + raised('1') + run('\tOne.')) +
      paragraph('') +
      note(2, 'Two.'),
  )
  expect(text).toBe('Rooms of 15 m².[^1][^2] Again.[^1]\n\n[^1]: One.\n\n[^2]: Two.')
})

test('notes behind each part of a text, and calls in a table', async () => {
  const { text } = await readUnderTitle(
    paragraph(run('One') + raised('1') + run('.')) +
      note(1, 'First.') +
      table([
        ['A', paragraph(run('B') + raised('1'))],
        ['C', 'D'],
      ]) +
      note(1, 'Second.'),
  )
  expect(text).toContain('One[^1].\n')
  expect(text).toContain('| A | B[^2] |')
  expect(text).toContain('[^1]: First.')
  expect(text).toContain('[^2]: Second.')
})

test('stay as they are where one is not called', async () => {
  const { text } = await readUnderTitle(
    paragraph(run('One') + raised('1') + run('.')) + note(1, 'First.') + note(2, 'Second.'),
  )
  expect(text).toContain('First.')
  expect(text).toContain('Second.')
  expect(text).not.toContain('[^')
})
