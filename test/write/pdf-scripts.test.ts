/** Directions, scripts and faces of the PDF's words. */
import { describe, expect, it } from 'vitest'
import { newYorkStyles } from '../../templates/styles.ts'
import { runStyle } from '../../pipeline/typesetting/lines/runs.ts'
import { embeddingLevels, visualOrder } from '../../pipeline/text/bidi.ts'
import { missingGlyphs, splitByFace } from '../../pipeline/typesetting/lines/faces.ts'
import { hasGlyph } from '../../pipeline/typesetting/font/fonts.ts'
import { hanBreaks } from '../../pipeline/typesetting/lines/han.ts'
import { leftOf, widthOf as widthOfParts } from '../../pipeline/typesetting/lines/parts.ts'
import { isPlain } from '../../pipeline/typesetting/lines/plain.ts'
import { setParagraph, setRuns } from '../../pipeline/typesetting/lines/set-lines.ts'
import { shape } from '../../pipeline/typesetting/lines/shape.ts'
import { toWords } from '../../pipeline/typesetting/lines/words.ts'

const style = runStyle(newYorkStyles.body)
const arabic = { direction: 'rtl', script: 'arabic' } as const
const chinese = { direction: 'ltr', script: 'han' } as const

const chineseParagraph = {
  writing: chinese,
  element: { role: 'P', parent: undefined },
  align: 'justify',
  leading: 16,
  start: 0,
  end: 0,
  first: 0,
  slack: 0,
} as const

const characters = Array.from({ length: 0xffff }, (_, point) => String.fromCodePoint(point))

describe('plain text', () => {
  it('is in every cut of Tinos', () => {
    const faces = [false, true].flatMap((bold) =>
      [false, true].map((italic) => ({ family: 'Tinos', bold, italic }) as const),
    )
    const plain = characters.filter((character) => character !== '\n' && isPlain(character))
    expect(plain.length).toBeGreaterThan(400)
    for (const face of faces) expect(plain.filter((character) => !hasGlyph(face, character))).toEqual([])
  })

  it('has no letter from right to left and none of Chinese', () => {
    for (const text of ['العربية', '中', '、', '\u200F', 'fran\u00ADçais']) expect(isPlain(text), text).toBe(false)
  })
})

describe('order of a line', () => {
  it('turns round what runs from right to left, and numbers inside it once more', () => {
    expect(visualOrder([1, 1, 2, 2, 1])).toEqual([4, 2, 3, 1, 0])
    expect(visualOrder([0, 1, 1, 0])).toEqual([0, 2, 1, 3])
    expect(visualOrder([0, 0])).toEqual([0, 1])
    expect(visualOrder([])).toEqual([])
  })

  it('keeps a symbol, a date and a number with fixed spaces in one piece', () => {
    const text = 'الرمز A/75/999 بنسبة 1\u00A0250.5'
    const levels = embeddingLevels(text, 'rtl')
    const levelsOf = (part: string) => new Set(levels.slice(text.indexOf(part), text.indexOf(part) + part.length))
    expect(levelsOf('A/75/999')).toEqual(new Set([2]))
    expect(levelsOf('1\u00A0250.5')).toEqual(new Set([2]))
  })

  it('puts the first word of an Arabic line at the right, and a bracket after it further left', () => {
    const parts = setRuns([{ text: 'نص (A/75/999) نص', style }], undefined, arabic)
    const said = parts.map((part) => part.fragments.map(({ fragment }) => fragment.shaped.text).join(''))
    expect(said.join('')).toBe('نص (A/75/999) نص')
    const lefts = parts.map((part) => leftOf(part, 500, 'rtl'))
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a))
  })

  it('sets Arabic words inside a French line where they stand', () => {
    const parts = setRuns([{ text: 'le mot عربية نص ici', style }], undefined)
    const places = parts.map((part) => ({
      text: part.fragments.map(({ fragment }) => fragment.shaped.text).join(''),
      x: part.x,
    }))
    expect(places[0]).toEqual({ text: 'le mot ', x: 0 })
    expect(places.at(-1)?.text).toBe(' ici')
    expect(places.at(-1)?.x).toBe(Math.max(...places.map(({ x }) => x)))
  })
})

describe('shaping from right to left', () => {
  const words = [
    'الجمعية',
    'لأوتوبيا',
    'كُتب',
    'أولاً',
    'الكيميائية',
    'الإلكتروني',
    '(أ)',
    '«الكلي»،',
    'الأمــم',
    'محمّد\u200F',
  ]

  it('gives each word back letter for letter', () => {
    for (const bold of [false, true]) {
      for (const word of words) {
        const { characters: found } = shape({ family: 'Amiri', bold, italic: false }, word, 'rtl')
        const said = found
          .toReversed()
          .flat()
          .filter((point) => point !== 0x200d)
        expect(String.fromCodePoint(...said)).toBe(word)
        expect(found.every((points) => points.length > 0)).toBe(true)
      }
    }
  })

  it('draws a bracket as its mirror and says the bracket', () => {
    const face = { family: 'Amiri', bold: false, italic: false } as const
    expect(shape(face, '(', 'rtl').glyphs).toEqual(shape(face, ')').glyphs)
    expect(shape(face, '(', 'rtl').characters).toEqual([[0x28]])
  })

  it('leaves no gap between letters that reads as a space', () => {
    const { advances, widths, marks } = shape({ family: 'Amiri', bold: false, italic: false }, 'عربية', 'rtl')
    const gaps = advances
      .map((advance, index) => advance - (widths[index] ?? 0))
      .filter((_, index) => !marks?.has(index))
    expect(Math.max(...gaps)).toBeLessThan(30)
  })
})

const familiesOf = (text: string, script: 'latin' | 'arabic' | 'han') =>
  splitByFace(text, style, script).map((piece) => [piece.text, piece.style.face.family])

describe('faces', () => {
  it('sets what scripts share in the face of the text', () => {
    expect(familiesOf('عام 2007', 'arabic')).toEqual([['عام 2007', 'Amiri']])
    expect(familiesOf('الفقرة (12)،', 'arabic')).toEqual([['الفقرة (12)،', 'Amiri']])
    expect(familiesOf('mot عربية, 12', 'latin')).toEqual([
      ['mot ', 'Tinos'],
      ['عربية', 'Amiri'],
      [', 12', 'Tinos'],
    ])
  })

  it('sets ASCII in Chinese text as Latin, quotation marks and dashes as Chinese', () => {
    expect(familiesOf('项目35和“128”。', 'han')).toEqual([
      ['项目', 'Noto Serif SC'],
      ['35', 'Tinos'],
      ['和“', 'Noto Serif SC'],
      ['128', 'Tinos'],
      ['”。', 'Noto Serif SC'],
    ])
  })

  it('finds a face for a sign that the script’s own has not', () => {
    expect(familiesOf('رقم №', 'arabic')).toEqual([
      ['رقم ', 'Amiri'],
      ['№', 'Tinos'],
    ])
  })

  it('keeps a symbol in Latin type inside Arabic text', () => {
    const fragments = toWords([{ text: 'الرمز (A/75/999)،', style }], arabic).flatMap((word) => word.fragments)
    const symbol = fragments.find(({ shaped }) => shaped.text === 'A/75/999')
    expect(symbol?.style.face.family).toBe('Tinos')
    expect(
      fragments.filter((fragment) => fragment !== symbol).every((fragment) => fragment.style.face.family === 'Amiri'),
    ).toBe(true)
  })

  it('neither scales nor tracks Arabic and Chinese, and has no Chinese italic', () => {
    const italic = runStyle(newYorkStyles.body, ['italic'])
    expect([italic.arabic, italic.han].map((each) => [each?.scale, each?.tracking])).toEqual([
      [1, 0],
      [1, 0],
    ])
    expect(italic.han?.face.italic).toBe(false)
  })

  it('names the characters that no face has', () => {
    expect(missingGlyphs('a中ب', style)).toEqual([])
    expect(missingGlyphs('aᚠbᚡᚠ', style)).toEqual(['ᚠ', 'ᚡ'])
  })
})

const piecesOf = (text: string) => {
  const breaks = [...hanBreaks(text)].filter((place) => place < text.length)
  return [0, ...breaks].map((place, index) => text.slice(place, breaks[index] ?? text.length))
}

describe('Chinese lines', () => {
  it('begin with no closing punctuation and end with no opening one', () => {
    expect(piecesOf('大会，《宪章》（见附件）。')).toEqual(['大', '会，', '《宪', '章》', '（见', '附', '件）。'])
    expect(piecesOf('请“引号”行')).toEqual(['请', '“引', '号”', '行'])
  })

  it('keep Latin words and numbers whole', () => {
    expect(piecesOf('第61/295号A/75/1号')).toEqual(['第', '61/295', '号', 'A/75/1', '号'])
  })

  it('widen between characters, not inside a Latin word', () => {
    const words = toWords([{ text: '大会Raphael Hythlodaeus说', style }], chinese)
    expect(
      words.map((word) => [
        word.fragments.map(({ shaped }) => shaped.text).join(''),
        word.gap > 0,
        word.spaceWidth > 0,
      ]),
    ).toEqual([
      ['大', true, false],
      ['会', true, false],
      ['Raphael', false, true],
      ['Hythlodaeus', true, false],
      ['说', false, false],
    ])
  })
})

describe('room beside Chinese', () => {
  const widthOf = (text: string) => widthOfParts(setRuns([{ text, style }], undefined, chinese))
  const roomIn = (...words: readonly string[]) =>
    widthOf(words.join('')) - words.reduce((sum, word) => sum + widthOf(word), 0)
  const quarter = 0.25 * (style.han?.size ?? 0)

  it('is a quarter of the size before and behind letters and figures', () => {
    expect(roomIn('第', '61/295', '号')).toBeCloseTo(2 * quarter, 1)
    expect(roomIn('为', 'WHO', '的')).toBeCloseTo(2 * quarter, 1)
  })

  it('is nothing beside signs, spaces and between Chinese characters', () => {
    for (const words of [
      ['项目', '(a)'],
      ['占', '5%', '，'],
      ['见', ' A', '。'],
      ['大', '会'],
    ])
      expect(roomIn(...words), words.join('')).toBeCloseTo(words[0] === '占' ? quarter : 0, 1)
  })

  it('is nothing beside the mark of a note', () => {
    const mark = runStyle(newYorkStyles.body, ['raised'])
    const whole = setRuns(
      [
        { text: '大会', style },
        { text: '1', style: mark },
      ],
      undefined,
      chinese,
    )
    expect(widthOfParts(whole)).toBeCloseTo(
      widthOf('大会') + widthOfParts(setRuns([{ text: '1', style: mark }], undefined)),
      5,
    )
  })

  it('is nothing at the end of a line, and takes part in filling it', () => {
    const text = '大会的会议61/295号'
    const set = (width: number) =>
      setParagraph({ ...chineseParagraph, runs: [{ text, style }] }, width).map(({ parts }) =>
        parts
          .flatMap(({ fragments }) => fragments.map(({ fragment }) => fragment.shaped.text))
          .join('')
          .trim(),
      )
    expect(set(widthOf('大会的会议'))).toEqual(['大会的会议', '61/295号'])
    expect(set(widthOf('大会的会议61/295') + 0.1)).toEqual(['大会的会议61/295', '号'])
    expect(set(widthOf('大会的会议61/295') - 0.1)).toEqual(['大会的会议', '61/295号'])
  })
})
