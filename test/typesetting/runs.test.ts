/** The look of runs, and what they mean: raised letters, marks of notes, links, words of another language. */
import { otherScripts } from '../../pipeline/typesetting/font/other-scripts.ts'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../pipeline/document.ts'
import { markOf, plain, runStyle, toLines, toRuns, widthOfWords } from '../../pipeline/typesetting/lines/runs.ts'
import { scriptTypeOf } from '../../templates/scripts.ts'
import { newYorkStyles, type TextStyle } from '../../templates/styles.ts'
import { hundredth } from './plain-type.ts'

const { body, footnote, h4 } = { ...newYorkStyles, footnote: { ...newYorkStyles.body, size: 8.5 } }
const element = { role: 'P', parent: undefined } as const

const sizesOf = (size: number) => scriptTypeOf('arabic', size).size

const faceOf = (style: TextStyle, marks: readonly Mark[] = []) => runStyle(style, marks).han?.face.family

const look = (style: TextStyle, marks: readonly Mark[]) => {
  const { face, arabic, han } = runStyle(style, marks)
  return [face, arabic?.face, han?.face].map((each) => `${each?.bold ? 'b' : ''}${each?.italic ? 'i' : ''}`)
}

describe('a style', () => {
  it('has the type of the text, and beside it those of other scripts', () => {
    const { others, ...style } = runStyle(body)
    expect(style).toEqual({
      size: 10,
      rise: 0,
      face: { family: 'Tinos', bold: false, italic: false },
      scale: 1.03,
      tracking: 0.2,
      arabic: { size: 12, rise: 0, scale: 1, tracking: 0, face: { family: 'Amiri', bold: false, italic: false } },
      han: {
        size: 10.5,
        rise: 0,
        scale: 1,
        tracking: 0,
        face: { family: 'Noto Serif SC', bold: false, italic: false },
      },
    })
    expect(Object.keys(others ?? {})).toEqual(otherScripts.map(({ family }) => family))
    for (const [family, other] of Object.entries(others ?? {}))
      expect(other).toEqual({ size: 10, rise: 0, scale: 1, tracking: 0, face: { family, bold: false, italic: false } })
  })

  it('is bold where the style or the author says so, and turns italics round', () => {
    expect(look(body, ['bold', 'italic'])).toEqual(['bi', 'bi', ''])
    expect(look(h4, [])).toEqual(['i', 'i', ''])
    expect(look(h4, ['italic'])).toEqual(['', '', ''])
    expect(look(newYorkStyles.h1, [])).toEqual(['b', 'b', ''])
  })

  it('is in Chinese in Hei where it is bold, in Kai where it is in italics', () => {
    expect([faceOf(body), faceOf(body, ['bold']), faceOf(body, ['italic'])]).toEqual([
      'Noto Serif SC',
      'Noto Sans SC',
      'LXGW WenKai',
    ])
    expect([faceOf(newYorkStyles.h1), faceOf(h4), faceOf(h4, ['bold'])]).toEqual([
      'Noto Sans SC',
      'LXGW WenKai',
      'Noto Sans SC',
    ])
  })

  it('sets Latin words of Chinese headings as those of the text, and an author’s marks as in Latin', () => {
    const writing = { direction: 'ltr', script: 'han' } as const
    expect(look({ ...newYorkStyles.h1, writing }, [])).toEqual(['', 'b', ''])
    expect(look({ ...h4, writing }, [])).toEqual(['', 'i', ''])
    expect(look({ ...body, writing }, ['bold', 'italic'])).toEqual(['bi', 'bi', ''])
  })

  it('is another look where Latin words of a Chinese style in bold are marked bold, too, whichever was asked for first', () => {
    const heading: TextStyle = { ...newYorkStyles.h1, writing: { direction: 'ltr', script: 'han' } }
    expect(look(heading, [])).toEqual(['', 'b', ''])
    expect(look(heading, ['bold'])).toEqual(['b', 'b', ''])
    expect(look(heading, [])).toEqual(['', 'b', ''])
  })

  it('raises letters in half points', () => {
    const { size, rise, arabic, han } = runStyle(body, ['raised'])
    expect([size, arabic?.size, han?.size]).toEqual([6.5, 8, 7])
    expect([rise, arabic?.rise, han?.rise].map((each) => hundredth(each ?? 0))).toEqual([3.3, 3.96, 3.47])
    expect(runStyle(footnote, ['raised']).size).toBe(5.5)
  })

  it('is one object for each look', () => {
    expect(runStyle(body, ['bold'])).toBe(runStyle(body, ['bold']))
    expect(
      new Set([[], ['bold'], ['italic'], ['raised']].map((marks) => runStyle(body, marks as readonly Mark[]))).size,
    ).toBe(4)
    expect(runStyle({ ...body })).not.toBe(runStyle(body))
    expect(runStyle({ ...body, isUnkerned: true }).face).toEqual({ ...runStyle(body).face, isUnkerned: true })
  })

  it('in other scripts goes with the smaller of two sizes, and with the smallest', () => {
    expect([5, 7, 7.5, 8.5, 11, 13, 30].map(sizesOf)).toEqual([10.5, 10.5, 10.5, 13, 15, 17, 30])
  })
})

const markLook = (...given: Parameters<typeof markOf>) => {
  const { text, style } = markOf(...given)
  return [text, style.rise > 0, style.face.italic]
}

describe('the mark of a note', () => {
  it('is raised where it is a number, raised and in italics where it is a letter', () => {
    expect(markLook({ label: '1', kind: 'number' }, body)).toEqual(['1', true, false])
    expect(markLook({ label: 'a', kind: 'letter' }, body)).toEqual(['a', true, true])
    expect(markLook({ label: 'a', kind: 'letter' }, h4)).toEqual(['a', true, true])
    expect(markLook({ label: '*', kind: 'asterisk' }, body)).toEqual(['*', false, false])
  })

  it('is in the type that the style has for its calls', () => {
    const calling = { ...body, calls: { raised: { ...body, size: 20 }, asterisk: { ...body, size: 14 } } }
    expect(markOf({ label: '1', kind: 'number' }, calling).style.size).toBe(13)
    expect(markOf({ label: '*', kind: 'asterisk' }, calling).style.size).toBe(14)
  })
})

const text = (value: string, more: object = {}) => ({ type: 'text', value, marks: [], ...more }) as never

describe('runs', () => {
  const called: unknown[] = []
  const surroundings = (isAtFoot = true) => ({
    style: body,
    element,
    noteCalled: (...given: readonly unknown[]) => {
      called.push(given)
      return isAtFoot
    },
  })
  it('of words have their look and their place', () => {
    const place = { path: 'en.md', line: 7, column: 3 }
    expect(
      toRuns([text('a', { marks: ['bold'], place }), text('b'), { type: 'lineBreak' } as never], surroundings()),
    ).toEqual([
      { text: 'a', style: runStyle(body, ['bold']), place },
      { text: 'b', style: runStyle(body) },
      { text: '\n', style: runStyle(body) },
    ])
  })

  it('of links and of other languages have elements of their own', () => {
    const link = { url: 'https://un.org' }
    const runs = toRuns(
      [text('a', { link }), text('b', { language: 'fr' }), text('c', { link, language: 'fr' })],
      surroundings(),
    )
    expect(runs.map(({ meaning }) => meaning)).toEqual([
      { element: { role: 'Link', parent: element }, link },
      { element: { role: 'Span', parent: element, language: 'fr' } },
      { element: { role: 'Link', parent: element, language: 'fr' }, link },
    ])
  })

  it('of calls lead to their notes, with a comma before the next', () => {
    const call = { type: 'noteReference', id: 'n', label: '1', kind: 'number', joined: true } as never
    const [mark, comma, ...others] = toRuns([call], surroundings())
    const parent = { role: 'Reference', parent: element }
    expect(mark?.meaning).toEqual({ element: { role: 'Link', parent }, link: { id: 'n' }, note: 'n' })
    expect(mark?.text).toBe('1')
    expect(comma).toEqual({ text: ',', style: mark?.style })
    expect(others).toEqual([])
    expect(called.at(-1)).toEqual(['n', element])
    const [elsewhere, ...none] = toRuns([{ ...(call as object), joined: false } as never], surroundings(false))
    expect(elsewhere?.meaning?.note).toBeUndefined()
    expect(none).toEqual([])
  })

  it('of several lines end where the author ended them', () => {
    expect(toLines([[text('a')], [text('b')]], surroundings()).map((run) => run.text)).toEqual(['a', '\n', 'b'])
    expect(plain('a', body)).toEqual({ text: 'a', style: runStyle(body) })
  })

  it('of words are as wide as they are set', () => {
    expect(widthOfWords('00', body)).toBeCloseTo(2 * (5.15 + 0.2))
  })
})
