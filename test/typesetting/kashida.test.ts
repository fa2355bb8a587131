/** Arabic lines are filled by strokes between letters: where Arabic typesetting has them, and so that the text is what was typed. */
import { describe, expect, it } from 'vitest'
import { newYorkStyles } from '../../templates/styles.ts'
import { fontFileOf } from '../../pipeline/typesetting/font/fonts.ts'
import { openFontFile, widthOf as glyphWidth } from '../../pipeline/typesetting/font/font-file.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { subsetFont } from '../../pipeline/typesetting/font/subset.ts'
import { bestJoin } from '../../pipeline/typesetting/lines/joins.ts'
import { runStyle } from '../../pipeline/typesetting/lines/runs.ts'
import { setParagraph } from '../../pipeline/typesetting/lines/set-lines.ts'
import { strokedShape, withStroke } from '../../pipeline/typesetting/lines/strokes.ts'

/** A word with a stroke at its best place. */
function stroked(word: string): string {
  const join = bestJoin(word)
  return join === undefined ? word : `${word.slice(0, join.place)}ـ${word.slice(join.place)}`
}

describe('the place of a stroke', () => {
  it.each([
    ['behind Sin, Shin, Sad and Dad, the last of them', ['السياسـة', 'مشـروع', 'الصـحة', 'القضـاء', 'الاستقصـائية']],
    ['before a last Ta marbuta, Ha, Dal or Dhal', ['العامـة', 'معظمـه', 'العقـد', 'تنفيـذ']],
    ['before a last Alef, Ta, Lam, Kaf or Gaf', ['حكومتنـا', 'الحوامـل', 'تماسـك', 'الخـط']],
    ['before the last tooth of a last Ra, Zay, Ya or Alef maqsura', ['الكبـير', 'المتنـبي']],
    ['before a last Waw, Ain, Qaf or Fa', ['الجميـع', 'التحقيـق', 'تخفيـف']],
  ])('is %s', (_, words) => {
    for (const word of words) expect(stroked(word.replaceAll('ـ', ''))).toBe(word)
  })

  it('is none in Lam-Alef, in short words, in the name of God, beside a stroke that is typed, or in what is not Arabic', () => {
    for (const text of [
      'للا',
      'سنة',
      'من',
      'عبدالله',
      'الأمــم',
      'Security',
      '2026',
      'السید 12'.slice(6),
      '大会',
      'שלום',
    ])
      expect(stroked(text)).toBe(text)
    expect(stroked('خلال')).not.toContain('لـا')
  })

  it('is none behind a letter that has a mark, nor behind one that joins no letter', () => {
    expect(stroked('السَّادة')).not.toContain('َّـ')
    expect(stroked('ورود')).toBe('ورود')
  })
})

const face = { family: 'Amiri', bold: false, italic: false } as const

describe('a word with a stroke', () => {
  const word = 'السياسة'
  const join = bestJoin(word)
  const found = strokedShape(face, word, join?.place ?? 0)
  const longer = found && withStroke(found, 200)

  it('is as much wider as its stroke is long, and says the letters that were typed, and no other', () => {
    expect(longer?.width).toBe((found?.shaped.width ?? 0) + 200)
    expect(longer?.text).toBe(word)
    expect(String.fromCodePoint(...(longer?.characters.toReversed().flat() ?? []))).toBe(word)
    expect(longer?.advances).toEqual(longer?.widths)
  })

  it('is drawn by a letter and a bar behind it, in one glyph of a cut font', () => {
    const file = fontFileOf(face)
    const { at = 0, glyph: bar = 0 } = longer?.stroke ?? {}
    const letter = longer?.glyphs[at] ?? 0
    const strokes = new Map([[1, { glyph: bar, length: 200 }]])
    const cut = openFontFile(subsetFont(file, [0, letter, letter], strokes))
    const points = (glyph: number) => glyphPath(cut, glyph).flatMap((step) => [...step.points])
    const right = (glyph: number) => Math.max(...points(glyph).map(({ x }) => x))
    expect(glyphWidth(cut, 1)).toBe(glyphWidth(file, letter) + 200)
    expect(glyphWidth(cut, 2)).toBe(glyphWidth(file, letter))
    expect(points(1).slice(0, points(2).length)).toEqual(points(2))
    expect(points(1).length).toBeGreaterThan(points(2).length)
    // It reaches the letter before it, and a little into it.
    expect(right(1)).toBeGreaterThan(glyphWidth(cut, 1))
    expect(right(1)).toBeLessThan(glyphWidth(cut, 1) + 60)
  })
})

const writing = { direction: 'rtl', script: 'arabic' } as const
const style = runStyle({ ...newYorkStyles.body, writing, scriptSize: 15, tracking: 0 })
const sentence =
  'واتخذت الحكومة السياسات والتدابير اللازمة لتنفيذ الاتفاقية في القطاعات الاقتصادية والاجتماعية كافة، وفي عام 2009 أيضا. '

function set(align: 'justify' | 'start', script: 'arabic' | 'latin' = 'arabic') {
  const element = { role: 'P', parent: undefined } as const
  return setParagraph(
    {
      runs: [{ text: sentence.repeat(4).trim(), style }],
      writing: { ...writing, script },
      element,
      align,
      leading: 20,
      start: 0,
      end: 0,
      first: 0,
      slack: 0,
    },
    365,
  ).map(({ parts }) => parts.flatMap(({ fragments }) => fragments))
}

const strokesIn = (line: ReturnType<typeof set>[number]) => line.flatMap(({ fragment }) => fragment.shaped.stroke ?? [])

describe('a justified Arabic paragraph', () => {
  const lines = set('justify')
  const full = lines.slice(0, -1)

  it('has strokes on its full lines, one in a word and none long, and none on its last', () => {
    expect(full.length).toBeGreaterThan(3)
    expect(full.filter((line) => strokesIn(line).length > 0).length).toBeGreaterThan(full.length / 2)
    for (const { length } of full.flatMap(strokesIn)) {
      expect(length).toBeGreaterThanOrEqual(60)
      expect(length).toBeLessThanOrEqual(320)
    }
    expect(strokesIn(lines.at(-1) ?? [])).toEqual([])
  })

  it('has strokes before its spaces are stretched: where strokes do, spaces are as wide as they are', () => {
    for (const line of full.filter((one) => strokesIn(one).length > 2))
      for (const { fragment, extra } of line) expect(extra).toBeLessThan(fragment.width / 3)
  })

  it('is as wide as the measure, and says what was typed', () => {
    for (const line of full) {
      const inner = line.slice(0, line.findLastIndex(({ fragment }) => fragment.shaped.text.trim() !== '') + 1)
      expect(inner.reduce((sum, { fragment, extra }) => sum + fragment.width + extra, 0)).toBeCloseTo(365, 1)
    }
    expect(
      lines
        .flat()
        .map(({ fragment }) => fragment.shaped.text)
        .join(''),
    ).toBe(sentence.repeat(4).trim())
    expect(lines.flat().flatMap(({ fragment }) => fragment.shaped.characters.flat())).not.toContain(0x640)
  })

  it('has none where lines are not filled, or where the text is in Latin letters', () => {
    expect(set('start').flatMap(strokesIn)).toEqual([])
    expect(set('justify', 'latin').flatMap(strokesIn)).toEqual([])
  })
})
