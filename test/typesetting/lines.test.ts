/** Lines of justified text: shrunk, stretched, divided. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newYorkStyles } from '../../templates/styles.ts'
import { runStyle } from '../../pipeline/typesetting/lines/runs.ts'
import { breakLines } from '../../pipeline/typesetting/lines/break-lines.ts'
import type { Measure } from '../../pipeline/typesetting/lines/measure-of-lines.ts'
import type { Word } from '../../pipeline/typesetting/lines/fragments.ts'
import { divide, loadHyphenation } from '../../pipeline/typesetting/lines/hyphenate.ts'
import { setParagraph } from '../../pipeline/typesetting/lines/set-lines.ts'
import { toWords } from '../../pipeline/typesetting/lines/words.ts'

/** Words of given widths with spaces of 4 points, or gaps of weight 1 and no spaces. */
function wordsOf(widths: readonly number[], { gap = 0 } = {}): readonly Word[] {
  return widths.map((width) => ({
    fragments: [],
    width,
    innerSpace: 0,
    spaces: [],
    spaceWidth: gap > 0 ? 0 : 4,
    gap,
    room: 0,
    forced: false,
  }))
}

const measure: Measure = { first: 100, other: 100, justified: true, shrinks: true }

function ends(words: readonly Word[], more: Partial<Measure> = {}): readonly number[] {
  return breakLines(words, { ...measure, ...more }).spans.map(({ end }) => end)
}

describe('breaking', () => {
  it('shrinks the spaces of a line by a quarter to take one more word', () => {
    expect(ends(wordsOf([30, 30, 33.5, 50]))).toEqual([3, 4])
    expect(ends(wordsOf([30, 30, 34.2, 50]))).toEqual([2, 4])
  })

  it('shrinks no spaces where it is told not to', () => {
    expect(ends(wordsOf([30, 30, 33.5, 50]), { shrinks: false })).toEqual([2, 4])
  })

  it('stretches gaps between characters and never shrinks them', () => {
    const words = wordsOf([30, 30, 30, 10.5, 30], { gap: 1 })
    const { spans } = breakLines(words, measure)
    expect(spans.map(({ end, gaps }) => [end, gaps])).toEqual([
      [3, 2],
      [5, 1],
    ])
  })

  it('gives a word that is wider than the measure a line of its own', () => {
    expect(ends(wordsOf([30, 130, 30]))).toEqual([1, 2, 3])
  })
})

const textOf = ({ fragments }: Word) => fragments.map(({ shaped }) => shaped.text).join('')
const head = (width: number): Word => ({
  fragments: [],
  width,
  spaces: [],
  spaceWidth: 0,
  gap: 0,
  room: 0,
  innerSpace: 0,
  forced: false,
})

const divideAt = (...widths: readonly number[]) => ({
  divide: (word: Word) => widths.map((width) => ({ head: head(width), tail: { ...word, width: word.width - width } })),
})

const divided = (text: string) =>
  toWords([{ text, style: runStyle(newYorkStyles.body) }]).flatMap((word) =>
    divide(word, 'ru').map(({ head: first, tail }) => `${textOf(first)}-${textOf(tail)}`),
  )

describe('dividing', () => {
  beforeAll(() => loadHyphenation('ru'))

  it('takes the longest part that fits, where the line would end more than 12 points short', () => {
    const { words, spans } = breakLines(wordsOf([40, 40, 60, 20]), { ...measure, ...divideAt(5, 11, 40) })
    expect(words.map(({ width }) => width)).toEqual([40, 40, 11, 49, 20])
    expect(spans.map(({ end }) => end)).toEqual([3, 5])
  })

  it('divides no word where the line is longer, or is not justified', () => {
    expect(breakLines(wordsOf([40, 45, 60, 20]), { ...measure, ...divideAt(5) }).words).toHaveLength(4)
    expect(breakLines(wordsOf([40, 40, 60, 20]), { ...measure, ...divideAt(5), justified: false }).words).toHaveLength(
      4,
    )
  })

  it('divides Russian words by their patterns, two letters before a hyphen and three after it', () => {
    expect(divided('Эстония')).toEqual(['Эс-тония', 'Эсто-ния'])
    expect(divided('«занимается,')).toContain('«зани-мается,')
    expect(divided('членами')).toEqual(['чле-нами'])
    expect(divided('ЮНЕСКО')).toEqual([])
    expect(divided('бы')).toEqual([])
  })

  it('loses no letter of a word that runs over two styles', () => {
    const [word] = toWords([
      { text: '(транс', style: runStyle(newYorkStyles.body) },
      { text: 'парентность),', style: runStyle(newYorkStyles.body, ['italic']) },
    ])
    const divisions = word ? divide(word, 'ru') : []
    expect(divisions.length).toBeGreaterThan(2)
    for (const { head: first, tail } of divisions) expect(textOf(first) + textOf(tail)).toBe('(транспарентность),')
  })

  it('ends a divided line at the edge of the measure with a hyphen', () => {
    const text =
      'имеем честь препроводить Вам текст заявления Группы, сделанного в ходе открытых прений по теме «Методы работы»'
    const lines = setParagraph(
      {
        runs: [{ text, style: runStyle(newYorkStyles.body) }],
        writing: { direction: 'ltr', script: 'latin', hyphenation: 'ru' },
        element: { role: 'P', parent: undefined },
        align: 'justify',
        leading: 12,
        start: 0,
        end: 0,
        first: 0,
        slack: 0,
      },
      365.65,
    )
    const [first, second] = lines.map((line) =>
      line.parts.flatMap((part) => part.fragments.map(({ fragment }) => fragment.shaped.text)).join(''),
    )
    expect(first).toMatch(/ходе от$/)
    expect(second).toMatch(/^крытых/)
    expect(lines[0]?.end).toBeCloseTo(365.65, 1)
  })
})
