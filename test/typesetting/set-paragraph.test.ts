/** Where the words of a paragraph stand, in points, told from type whose widths are known. */
import { describe, expect, it } from 'vitest'
import type { ParagraphText } from '../../pipeline/typesetting/run.ts'
import { heightOf, leaderDots, setLabel, setParagraph, setRuns } from '../../pipeline/typesetting/lines/set-lines.ts'
import { leftOf, widthOf } from '../../pipeline/typesetting/lines/parts.ts'
import { wrap } from '../../pipeline/typesetting/lines/wrap.ts'
import { figures, hundredth, placesIn, tenPoints, wordsIn } from './plain-type.ts'

const element = { role: 'P', parent: undefined } as const
const bold = { ...tenPoints, face: { ...tenPoints.face, bold: true } }
const amiri = { ...tenPoints, face: { ...tenPoints.face, family: 'Amiri' } } as const
const noto = { ...tenPoints, face: { ...tenPoints.face, family: 'Noto Serif SC' } } as const
const mixed = { ...tenPoints, arabic: amiri, han: noto }

function paragraph(text: string, more: Partial<ParagraphText> = {}): ParagraphText {
  return {
    runs: [figures(text)],
    element,
    align: 'start',
    leading: 12,
    start: 0,
    end: 0,
    first: 0,
    slack: 0,
    ...more,
  }
}

function set(text: string, width: number, more: Partial<ParagraphText> = {}) {
  return setParagraph(paragraph(text, more), width)
}

const placed = (...given: Parameters<typeof set>) => set(...given).map(({ parts }) => placesIn(parts))

const alignedAt = (align: ParagraphText['align']) => placed('00', 30, { align, first: 4, end: 6 })[0]
const called = (note: string) => ({ ...figures('1'), meaning: { note } })

describe('a paragraph', () => {
  it('begins its first line and its others at their edges, and keeps its end free', () => {
    expect(placed('00 00 00 00', 30, { first: 5, start: 2, end: 3 })).toEqual([
      [['00 ', 5, 17.5]],
      [['00 00 ', 2, 27]],
      [['00', 2, 12]],
    ])
  })

  it('breaks after as many words as fit, to a hundredth of a point', () => {
    expect(placed('00 00 00', 22.5)).toHaveLength(2)
    expect(placed('00 00 00', 22.491)).toHaveLength(2)
    expect(placed('00 00 00', 22.489)).toHaveLength(3)
  })

  it.each(['0 A0 AV', '0\u00A0A0 T0', 'L 0 P 0’ 0'])('kerns letters with the spaces beside them: %s', (text) => {
    const [line] = set(text, 200)
    const kerned = widthOf(setRuns([figures(text.replaceAll('\u00A0', ' '))], element))
    expect(widthOf(line?.parts ?? [])).toBeCloseTo(kerned, 5)
    const apart = [...text].reduce((sum, sign) => sum + widthOf(setRuns([figures(sign)], element)), 0)
    expect(kerned).toBeLessThan(apart - 0.5)
  })

  it('kerns over the end of a link, and not where the type changes', () => {
    const run = { ...figures('A'), meaning: { link: { id: 'a' } } }
    const whole = widthOf(setRuns([figures('0 A')], element))
    const linked = setParagraph({ ...paragraph(''), runs: [figures('0 '), run] }, 200)
    expect(widthOf(linked[0]?.parts ?? [])).toBeCloseTo(whole, 5)
    const [mixedLine] = setParagraph({ ...paragraph(''), runs: [figures('0 '), { text: 'A', style: bold }] }, 200)
    expect(mixedLine?.parts[0]?.width).toBeCloseTo(widthOf(setRuns([figures('0 ')], element)), 5)
  })

  it('stretches a space before a capital A less, by what it is narrower', () => {
    const [line] = set('0 A 0 00 000000', 40, { align: 'justify' })
    const [before, behind] = (line?.parts ?? [])
      .flatMap(({ fragments }) => fragments)
      .filter(({ fragment }) => fragment.shaped.text === ' ')
    expect(before?.fragment.width).toBeLessThan((behind?.fragment.width ?? 0) - 0.5)
    const ratio = (before?.extra ?? 0) / (behind?.extra ?? 1)
    expect(ratio).toBeCloseTo((before?.fragment.width ?? 0) / (behind?.fragment.width ?? 1), 5)
    expect(ratio).toBeGreaterThan(0)
  })

  it('stands at the start, at the end or in the middle', () => {
    expect(alignedAt('start')).toEqual([['00', 4, 14]])
    expect(alignedAt('end')).toEqual([['00', 14, 24]])
    expect(alignedAt('center')).toEqual([['00', 9, 19]])
    expect(alignedAt('justify')).toEqual([['00', 4, 14]])
  })

  it('stretches fixed spaces between words with the others, but none within a number', () => {
    const [line] = setParagraph(paragraph('x', { align: 'justify', runs: [figures('1\u00A0(a) 00 00 000')] }), 40)
    const spaces = line?.parts
      .flatMap(({ fragments }) => fragments)
      .filter(({ fragment }) => !fragment.shaped.text.trim())
    const extras = spaces?.slice(0, 2).map(({ extra }) => extra) ?? []
    expect(extras).toHaveLength(2)
    expect(extras[0]).toBeGreaterThan(0)
    expect(extras[0]).toBeCloseTo(extras[1] ?? NaN, 5)
    const [number] = setParagraph(paragraph('1\u00A0000 00 00 000', { align: 'justify' }), 40)
    expect(number?.parts[0]?.fragments[0]?.fragment.shaped.text).toBe('1\u00A0000')
  })

  it('stretches the spaces of a justified line up to where it is told to end', () => {
    const [first, second] = placed('0 00 000 0000', 34, { align: 'justify' })
    expect(first).toEqual([['0 00 000 ', 0, 36.5]])
    expect(second).toEqual([['0000', 0, 20]])
    const [line] = set('0 00 000 0000', 41, { align: 'justify', slack: 1 })
    const extras = line?.parts.flatMap(({ fragments }) => fragments.map(({ extra }) => hundredth(extra)))
    expect(extras).toEqual([0, 2.5, 0, 2.5, 0, 0])
  })

  it('shrinks the spaces of a line into which one more word goes', () => {
    const [line] = set('000 000 000 00', 49.2, { align: 'justify' })
    expect(line?.parts.map(wordsIn)).toEqual(['000 000 000 '])
    expect(hundredth(line?.parts[0]?.width ?? 0)).toBe(51.7)
    const [stretched] = set('000 000 000 00', 49.2, { align: 'justify', lines: 'only-stretched' })
    expect(stretched?.parts.map(wordsIn)).toEqual(['000 000 '])
    expect(hundredth(stretched?.parts[0]?.width ?? 0)).toBe(51.7)
  })

  it('stretches neither a line that the author ended nor the last one', () => {
    const lines = set('0 0\n0 0', 60, { align: 'justify' })
    expect(lines.map(({ parts }) => placesIn(parts))).toEqual([[['0 0 ', 0, 15]], [['0 0', 0, 12.5]]])
  })

  it('has a line of no words where the author ends one twice', () => {
    expect(placed('0\n\n0', 60)).toEqual([[['0 ', 0, 7.5]], [], [['0', 0, 5]]])
  })

  it('leaves the spaces that an author typed at the end of a line as they are', () => {
    expect(placed('0  \n0', 60)).toEqual([[['0  ', 0, 10]], [['0', 0, 5]]])
  })

  it('has a line without words where it has none, with its label', () => {
    const label = { runs: [figures('1')], at: 2, align: 'start' } as const
    const [line, ...others] = set('', 60, { label, leading: 14 })
    expect(others).toEqual([])
    expect(line).toMatchObject({ height: 14, end: 9.5, notes: [] })
    expect(hundredth(line?.baseline ?? 0)).toBe(11.2)
    expect(placesIn(line?.parts ?? [])).toEqual([['1 ', 2, 9.5]])
  })

  it('says where its lines end, how high they are and which notes they call', () => {
    const lines = setParagraph(
      paragraph('', {
        runs: [figures('00'), called('a'), figures(' 00'), called('b'), called('c')],
        first: 8,
        start: 3,
      }),
      28,
    )
    expect(
      lines.map(({ notes, end, height, baseline }) => [notes, hundredth(end), height, hundredth(baseline)]),
    ).toEqual([
      [['a'], 25.5, 12, 9.6],
      [['b', 'c'], 23, 12, 9.6],
    ])
    expect(heightOf(lines)).toBe(24)
  })

  it('asks for a page number on its last line alone', () => {
    const pageReference = { target: 'a', at: 50, style: tenPoints, leader: { text: '.', end: 50, gap: 2 } }
    expect(set('00 00 00', 24, { pageReference }).map((line) => line.pageReference)).toEqual([undefined, pageReference])
    expect(set('', 24, { pageReference })[0]?.pageReference).toBe(pageReference)
  })

  it('has its label on its first line, and its writing on all', () => {
    const label = { runs: [figures('1.')], at: 1, align: 'start' } as const
    const writing = { direction: 'ltr', script: 'latin' } as const
    const lines = set('00 00', 24, { label, first: 10, start: 10, writing })
    expect(lines.map(({ parts }) => placesIn(parts))).toEqual([
      [
        ['1. ', 1, 11],
        ['00 ', 10, 22.5],
      ],
      [['00', 10, 20]],
    ])
    expect(lines.map((line) => line.writing)).toEqual([writing, writing])
  })
})

describe('Chinese lines', () => {
  const writing = { direction: 'ltr', script: 'han' } as const

  it('are stretched between their characters, each as much', () => {
    const runs = [{ text: '大会大会大会大', style: mixed }]
    const [line] = setParagraph(paragraph('', { runs, writing, align: 'justify' }), 46)
    const extras = line?.parts.flatMap(({ fragments }) => fragments.map(({ extra }) => hundredth(extra)))
    expect(extras).toEqual([2, 2, 2, 0])
    expect(hundredth(line?.end ?? 0)).toBe(46)
  })

  it('share what is missing between spaces and gaps, where a space stands it alone', () => {
    const runs = [{ text: '大会 00 大会大会大', style: mixed }]
    const [line] = setParagraph(paragraph('', { runs, writing, align: 'justify' }), 60)
    const extras = line?.parts.flatMap(({ fragments }) =>
      fragments.flatMap(({ extra, fragment }) => (extra === 0 ? [] : [[fragment.shaped.text, hundredth(extra)]])),
    )
    expect(hundredth(line?.end ?? 0)).toBe(60)
    expect(extras).toEqual([
      ['大', 1.25],
      [' ', 1.25],
      [' ', 1.25],
      ['大', 1.25],
    ])
  })

  it('end on the line with the gap behind the last character of a word, not in its space', () => {
    const runs = [{ text: '大会00', style: mixed }]
    const [line] = setParagraph(paragraph('', { runs, writing }), 60)
    expect(placesIn(line?.parts ?? [])).toEqual([
      ['大会', 0, 22.5],
      ['00', 22.5, 32.5],
    ])
  })
})

describe('a line from right to left', () => {
  const writing = { direction: 'rtl', script: 'arabic' } as const

  it('counts places from its right', () => {
    const parts = setRuns([{ text: 'عام 2007', style: mixed }], element, writing)
    expect(parts.map(wordsIn)).toEqual(['عام ', '2007'])
    const [word, year] = parts
    expect(word?.x).toBe(0)
    expect(year?.x).toBeCloseTo(word?.width ?? 0)
    expect(year && leftOf(year, 100, 'rtl')).toBeCloseTo(100 - (word?.width ?? 0) - (year?.width ?? 0))
    expect(year && leftOf(year, 100, 'ltr')).toBeCloseTo(100 + (word?.width ?? 0))
    expect(widthOf(parts)).toBeCloseTo((word?.width ?? 0) + (year?.width ?? 0))
  })

  it('has the space that ends a line at its end, whatever is before it', () => {
    const lines = setParagraph(
      paragraph('', { runs: [{ text: 'عام AB AB', style: mixed }], writing }),
      setParagraph(paragraph('', { runs: [{ text: 'عام AB', style: mixed }], writing }), 500)[0]?.end ?? 0,
    )
    const levels = lines.map(({ parts }) => parts.map((part) => [wordsIn(part), part.level]))
    expect(levels).toEqual([
      [
        ['عام ', 1],
        ['AB', 2],
        [' ', 1],
      ],
      [['AB', 2]],
    ])
  })

  it('gives words of another direction their order and their places', () => {
    const parts = setRuns([{ text: 'ا AB CD ب', style: mixed }], element, writing)
    const edges = parts.map((part) => [hundredth(part.x), hundredth(part.x + part.width)])
    expect(parts.map(wordsIn).join('')).toBe('ا AB CD ب')
    expect(
      edges
        .toSorted(([a = 0], [b = 0]) => a - b)
        .slice(1)
        .map(([start]) => start),
    ).toEqual(
      edges
        .toSorted(([a = 0], [b = 0]) => a - b)
        .slice(0, -1)
        .map(([, end]) => end),
    )
  })
})

describe('parts', () => {
  it('are cut where the style, the meaning or the direction change, and nowhere else', () => {
    const link = { link: { url: 'https://un.org' }, element: { role: 'Link', parent: element } } as const
    const runs = [figures('00 '), figures('44'), figures('22', bold), { ...figures('33', bold), meaning: link }]
    const parts = setRuns(runs, element)
    expect(placesIn(parts)).toEqual([
      ['00 44', 0, 22.5],
      ['22', 22.5, 32.5],
      ['33', 32.5, 42.5],
    ])
    expect(parts.map((part) => part.element?.role)).toEqual(['P', 'P', 'Link'])
    expect(parts.map(({ fragments }) => fragments.length)).toEqual([2, 1, 1])
  })

  it('of no words are none', () => {
    expect(widthOf([])).toBe(0)
    expect(setRuns([], element)).toEqual([])
  })
})

it('has words from right to left in a line from left to right where they are read, the first at the right', () => {
  const parts = setRuns([{ text: '00 ا ب c', style: mixed }], element)
  const xOf = (word: string) => parts.find((part) => wordsIn(part).includes(word))?.x ?? 0
  expect(xOf('ب')).toBeLessThan(xOf('ا'))
  expect(parts.at(-1)?.x).toBeGreaterThan(xOf('ا'))
})

it('is as wide as from where the first part begins to where the last ends', () => {
  const [first, second] = setRuns([figures('00'), figures('00', bold)], element)
  expect(
    first &&
      second && [
        widthOf([first]),
        widthOf([second]),
        widthOf([
          { ...first, x: 3 },
          { ...second, x: 20 },
        ]),
      ],
  ).toEqual([10, 10, 27])
})

it('begins its other lines at their own edge, in the room that it leaves', () => {
  expect(placed('00 00 00', 25, { start: 4 })).toEqual([[['00 00 ', 0, 25]], [['00', 4, 14]]])
  expect(placed('00 00 00 00', 24, { start: 4, first: 4 })).toHaveLength(4)
})

describe('a label', () => {
  const label = { runs: [figures('12')], at: 20, align: 'start' } as const

  it('begins or ends where it is told to, with a space behind it', () => {
    expect(placesIn(setLabel(label, element, undefined))).toEqual([['12 ', 20, 32.5]])
    expect(placesIn(setLabel({ ...label, align: 'end' }, element, undefined))).toEqual([['12 ', 10, 22.5]])
  })

  it('in an element of its own has no space', () => {
    const own = { ...label, element: { role: 'Lbl', parent: element } } as const
    expect(placesIn(setLabel(own, element, undefined))).toEqual([['12', 20, 30]])
    const [line] = setParagraph(paragraph('0', { label: own }), 50)
    expect(line?.parts.map((part) => part.element?.role)).toEqual(['Lbl', 'P'])
  })

  it('without words draws nothing', () => {
    expect(setLabel({ ...label, runs: [] }, element, undefined)).toEqual([])
  })
})

describe('the dots before a page number', () => {
  const leader = { text: ' .', end: 100, gap: 5 }

  it('stand under each other, counted from where they end', () => {
    const [long, short] = [10, 61].map((from) => leaderDots(tenPoints, leader, from))
    expect(long && wordsIn(long).trim().length).toBeGreaterThan(20)
    expect(long && hundredth(long.x)).toBe(15)
    expect(short && hundredth(short.x)).toBe(70)
    expect(short && wordsIn(short)).toBe(' . . . . . .')
  })

  it('are none where there is room for fewer than two', () => {
    expect(leaderDots(tenPoints, leader, 86)).toBeUndefined()
    expect(leaderDots(tenPoints, leader, 85)).toBeDefined()
  })

  it('end without a space', () => {
    const dots = leaderDots(tenPoints, { text: '. ', end: 50, gap: 0 }, 40)
    expect(dots && [wordsIn(dots), hundredth(dots.x)]).toEqual(['. .', 40])
  })
})

const widthOfText = (words: string) => words.length

describe('lines of the masthead', () => {
  it('take as many words as fit', () => {
    expect(wrap('aa bb cc', 5, widthOfText)).toEqual(['aa bb', 'cc'])
    expect(wrap('aa bb cc', 4, widthOfText)).toEqual(['aa', 'bb', 'cc'])
    expect(wrap('aa bb cc', 8, widthOfText)).toEqual(['aa bb cc'])
    expect(wrap('残忍、不人道 或', 2, widthOfText)).toEqual(['残', '忍、', '不人', '道', '或'])
  })

  it('cut a word that is wider than their room', () => {
    expect(wrap('aaaaaaaa bb', 4, widthOfText)).toEqual(['aaaa', 'aaaa', 'bb'])
  })
})
