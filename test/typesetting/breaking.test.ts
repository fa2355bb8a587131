/** Where lines are broken, to a hundredth of a point: words of given widths with spaces of 4 points in lines of 100. */
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../pipeline/typesetting/lines/break-lines.ts'
import type { Measure } from '../../pipeline/typesetting/lines/measure-of-lines.ts'
import type { Word } from '../../pipeline/typesetting/lines/fragments.ts'
import { hundredth } from './plain-type.ts'

const measure: Measure = { first: 100, other: 100, justified: true, shrinks: true }

function word(width: number, more: Partial<Word> = {}): Word {
  return { fragments: [], width, innerSpace: 0, spaces: [], spaceWidth: 4, gap: 0, room: 0, forced: false, ...more }
}

function broken(words: readonly (Word | number)[], more: Partial<Measure> = {}) {
  return breakLines(
    words.map((each) => (typeof each === 'number' ? word(each) : each)),
    { ...measure, ...more },
  )
}

const ends = (...given: Parameters<typeof broken>) => broken(...given).spans.map(({ end }) => end)
const end = (width: number): Word => word(width, { forced: true })

describe('a line', () => {
  it('takes what fits to a hundredth of a point', () => {
    expect(ends([48, 48.01, 9], { shrinks: false })).toEqual([2, 3])
    expect(ends([48, 48.02, 9], { shrinks: false })).toEqual([1, 3])
  })

  it('says how wide it is, what can be stretched in it and whether it is the last', () => {
    expect(broken([30, word(30, { gap: 2, spaceWidth: 0 }), 36, word(60), 7]).spans).toEqual([
      { first: 0, end: 3, natural: 100, spaces: 4, gaps: 2, isLast: false },
      { first: 3, end: 5, natural: 71, spaces: 4, gaps: 0, isLast: true },
    ])
    expect(broken([]).spans).toEqual([])
  })

  it('ends where the author ends it, and is then a last one', () => {
    expect(broken([end(30), 30, end(30), 30]).spans.map((span) => [span.end, span.isLast])).toEqual([
      [1, true],
      [3, true],
      [4, true],
    ])
  })

  it('has the room of the first or of the others', () => {
    expect(ends([30, 30, 30, 30, 30], { first: 40, other: 70 })).toEqual([1, 3, 5])
  })
})

describe('shrinking', () => {
  it('goes to a quarter of the spaces, and to 0.244 for a word that could be divided', () => {
    expect(ends([30, 30, 34, 50])).toEqual([3, 4])
    expect(ends([30, 30, 34.02, 50])).toEqual([2, 4])
    expect(ends([30, 30, 33.95, 50], { divide: () => [] })).toEqual([3, 4])
    expect(ends([30, 30, 33.96, 50], { divide: () => [] })).toEqual([2, 4])
  })

  it('wins over stretching while it is less than half of it', () => {
    const six = [12, 12, 12, 12, 12, 12]
    expect(ends([...six, 8.8, 50])).toEqual([7, 8])
    expect(ends([...six, 8.82, 50])).toEqual([6, 8])
  })

  it('counts the fixed spaces within words', () => {
    // One space of 4 and a fixed one of 4 are asked for 2 points: a quarter. Without the fixed one it were half.
    const inner = word(50, { innerSpace: 4 })
    expect(ends([48, inner, 90])).toEqual([2, 3])
    expect(ends([48, word(50), 90])).toEqual([1, 2, 3])
  })

  it('brings in the last word of a paragraph, too, on a line that is then as wide as the others', () => {
    expect(broken([30, 30, 34]).spans).toEqual([{ first: 0, end: 3, natural: 102, spaces: 8, gaps: 0, isLast: false }])
    expect(ends([30, 30, 34.02])).toEqual([2, 3])
    expect(ends([30, 30, end(34), 50])).toEqual([2, 3, 4])
  })

  it('wins where there is nothing to stretch, and is none without spaces', () => {
    expect(ends([60, word(36.9, { spaceWidth: 4 }), 50])).toEqual([2, 3])
    expect(ends([word(60, { spaceWidth: 0 }), 40.02, 50])).toEqual([1, 3])
    expect(ends([word(60, { gap: 3, spaceWidth: 0 }), 40.02, 50])).toEqual([1, 3])
  })

  it('says what the longer line has', () => {
    expect(broken([30, word(30, { gap: 1 }), 33.5, 50]).spans[0]).toEqual({
      first: 0,
      end: 3,
      natural: 101.5,
      spaces: 8,
      gaps: 1,
      isLast: false,
    })
  })

  it('takes no word that the author ends the line with', () => {
    expect(ends([30, 30, end(33.5), 50])).toEqual([2, 3, 4])
  })

  it('is of the room of its own line', () => {
    expect(ends([30, 30, 33.5, 30, 30, 33.5, 50], { first: 100, other: 96 })).toEqual([3, 5, 7])
  })

  it('is for justified lines alone', () => {
    expect(ends([30, 30, 33.5, 50], { justified: false })).toEqual([2, 4])
  })
})

const cutAt =
  (...widths: readonly number[]) =>
  ({ width, ...other }: Word) =>
    widths.map((head) => ({ head: word(head, { spaceWidth: 0 }), tail: { ...other, width: width - head } }))

describe('dividing', () => {
  it('is asked for where a line would be 11.8 points short', () => {
    expect(broken([40, 44.19, 60, 20], { divide: cutAt(5) }).words.map(({ width }) => width)).toEqual([
      40, 44.19, 5, 55, 20,
    ])
    expect(broken([40, 44.21, 60, 20], { divide: cutAt(5) }).words).toHaveLength(4)
  })

  it('takes the longest head that fits, and none where none does', () => {
    const { words, spans } = broken([40, 40, 60, 20], { divide: cutAt(5, 13.5, 40) })
    expect(words.map(({ width }) => hundredth(width))).toEqual([40, 40, 13.5, 46.5, 20])
    expect(spans[0]).toMatchObject({ first: 0, end: 3, spaces: 8, gaps: 0, isLast: false })
    expect(hundredth(spans[0]?.natural ?? 0)).toBe(101.5)
    expect(broken([40, 40, 60, 20], { divide: cutAt(20) }).words).toHaveLength(4)
    expect(broken([40, 40, 60, 20], { divide: cutAt(5, 12.02), shrinks: false }).words[2]?.width).toBe(5)
  })

  it('is never of a last line, nor of words that the author ended', () => {
    expect(broken([40, 40], { divide: cutAt(5) }).words).toHaveLength(2)
    expect(broken([end(40), 70, 20], { divide: cutAt(5) }).words).toHaveLength(3)
  })

  it('goes on with the tail on the next line, which may be divided again', () => {
    const { words, spans } = broken([80, 150, 20], { divide: cutAt(10) })
    expect(words.map(({ width }) => width)).toEqual([80, 10, 140, 20])
    expect(spans.map((span) => [span.first, span.end])).toEqual([
      [0, 2],
      [2, 3],
      [3, 4],
    ])
  })
})

describe('a paragraph that is broken as a whole', () => {
  it('takes lines that are even together, where the first alone would be better filled', () => {
    const words = [28, 40, 24, 40, 20, 8, 24, 8, 12, 12, 40, 8, 20]
    expect(ends(words)).not.toEqual(ends(words, { isWhole: true }))
    const [alone, whole] = [broken(words), broken(words, { isWhole: true })].map(({ spans }) =>
      Math.max(...spans.slice(0, -1).map(({ natural, spaces }) => (100 - natural) / spaces)),
    )
    expect(whole).toBeLessThan(alone ?? 0)
  })

  it('ends lines where their author ended them, and falls back where a word is too wide', () => {
    expect(ends([end(20), 30, 30], { isWhole: true })).toEqual([1, 3])
    expect(ends([20, 99, 101, 20], { isWhole: true }).at(-1)).toBeGreaterThan(3)
  })
})
