/** One text operator for each run of a style. */
import type { Direction } from '../../../../../templates/vocabulary.ts'
import { unitsPerEm, widthOf } from '../../../../typesetting/font/font-file.ts'
import type { DrawnGlyph, EmbeddedFont } from './embedded-font.ts'
import { blankGlyph, fontFileOf } from '../../../../typesetting/font/fonts.ts'
import type { Fragment } from '../../../../typesetting/lines/fragments.ts'
import { encode, codeStringsOf, drawnGlyph } from './glyph-codes.ts'
import { outlineOperators } from './glyph-outlines.ts'
import { number } from './syntax.ts'
import type { LinePart } from '../../../../typesetting/lines/parts.ts'
import { softHyphen } from '../../../../typesetting/lines/shape.ts'

/** Left edge and baseline, from the top left of the page. */
export interface PenPosition {
  readonly x: number
  readonly baseline: number
}

/** Operators that draw a part: `x` is its left edge, `baseline` from the top of the page; points. */
export function textOperators(part: LinePart, font: EmbeddedFont, at: PenPosition): string {
  const line = part.style.isUnderlined ? ` ${underline(part, at)}` : ''
  if (part.level % 2 === 1 || part.fragments.some(({ fragment }) => fragment.shaped.offsets !== undefined))
    return placedOperators(part, font, at) + line
  return `${begin(part, font, at)} ${number(part.style.tracking / part.style.scale)} Tc ${show(part, font)} ET${line}`
}

/** As Times New Roman has it: a line of 0.049 em, 0.109 em under the baseline; a space at the end of the words has none. */
function underline({ style: { size }, width, level, fragments }: LinePart, { x, baseline }: PenPosition): string {
  const last = fragments.at(-1)
  const isBlank =
    last?.fragment.shaped.characters.every((each) => each?.every((character) => character === space)) === true
  const blank = isBlank && last !== undefined ? last.fragment.width + last.extra : 0
  const left = level % 2 === 1 ? x + blank : x
  return `${[left, baseline + 0.109 * size, width - blank, 0.049 * size].map(number).join(' ')} re f`
}

const space = 0x20

/**
 * Operators that draw the hyphen of a word divided at the end of a part. They go under a mark of their own: the word has no
 * hyphen, the line has (ISO 32000-1, 14.8.2.2.3). Its character is a plain one, by which pdftotext joins the word again.
 */
export function hyphenOperators(part: LinePart, font: EmbeddedFont, at: PenPosition): string | undefined {
  const fragment = part.fragments.at(-1)?.fragment
  const last = (fragment?.shaped.glyphs.length ?? 0) - 1
  if (fragment === undefined || !isHyphen(fragment, last)) return undefined
  const { size, scale, tracking } = part.style
  const { glyphs, advances, widths } = fragment.shaped
  const width = ((advances[last] ?? 0) / 1000) * size * scale + tracking
  const code = encode(font, { glyph: glyphs[last] ?? 0, width: widths[last] ?? 0, characters: [hyphen] })
  return `${begin(part, font, { ...at, x: at.x + part.width - width })} 0 Tc (${code}) Tj ET`
}

const hyphen = 0x2d

function begin({ style }: LinePart, font: EmbeddedFont, { x, baseline }: PenPosition): string {
  const { size, scale, rise } = style
  return `BT 1 0 0 -1 ${number(x)} ${number(baseline - rise)} Tm /${font.id} ${number(size)} Tf ${number(scale * 100)} Tz`
}

/** Glyphs one after the other, and moves in 1/1000 em against the direction of the text. */
function show(part: LinePart, font: EmbeddedFont): string {
  const perPoint = 1000 / (part.style.size * part.style.scale)
  let array = ''
  let open = ''
  // What the text is behind its place, carried on so that rounding does not add up.
  let owed = 0
  const pay = (): void => {
    const move = Math.round(owed)
    if (move === 0) return
    array += open === '' ? `${-move}` : `(${open})${-move}`
    open = ''
    owed -= move
  }
  for (const { fragment, extra } of part.fragments) {
    for (const { codes, move } of codeStringsOf(font, fragment.shaped)) {
      pay()
      open += codes
      owed += move
    }
    owed += extra * perPoint
  }
  return `[${open === '' ? array : `${array}(${open})`}] TJ`
}

function isHyphen({ shaped }: Fragment, index: number): boolean {
  return shaped.characters[index]?.[0] === softHyphen
}

/** A glyph and where it stands, in 1/1000 em from the left edge of its part and from the baseline. */
interface PlacedGlyph {
  readonly fragment: Fragment
  readonly index: number
  readonly x: number
  readonly y: number
}

/** Glyphs each at its place, in the order of the text: words from right to left, and marks over and under letters. */
function placedOperators(part: LinePart, font: EmbeddedFont, at: PenPosition): string {
  const glyphs = placeGlyphs(part)
  const marks = glyphs.filter(isMark).map((glyph) => drawMark(glyph, at))
  return [begin(part, font, at), '0 Tc', showPlaced(glyphs, part.style.size, font), 'ET', ...marks].join(' ')
}

/** A mark that is drawn as a shape; in a font without a blank it is drawn as text. */
function isMark(glyph: PlacedGlyph): boolean {
  const { shaped, style } = glyph.fragment
  return shaped.marks?.has(glyph.index) === true && blankGlyph(style.face, directionOf(glyph)) !== undefined
}

/**
 * A mark is drawn as a shape, and its character stands as a blank: readers that put characters in order by their places
 * (poppler, pdf.js) take it after its letter only there. From right to left it stands at the edge of its letter; from left
 * to right it is a narrow space over the end of its letter, for two characters at one place are taken for one (poppler).
 */
function drawMark({ fragment: { shaped, style }, index, x, y }: PlacedGlyph, at: PenPosition): string {
  const { size, scale, rise } = style
  return outlineOperators(style.face, shaped.glyphs[index] ?? 0, (point) => ({
    x: at.x + ((x + point.x) * size * scale) / 1000,
    y: at.baseline - rise - ((y + point.y) * size) / 1000,
  }))
}

function showPlaced(glyphs: readonly PlacedGlyph[], size: number, font: EmbeddedFont): string {
  const operators: string[] = []
  let array = ''
  let pen = 0
  let rise = 0
  const close = (): void => {
    if (array !== '') operators.push(`[${array}] TJ`)
    array = ''
  }
  let letter = 0
  for (const glyph of glyphs) {
    const hidden = isMark(glyph)
    const height = hidden ? 0 : Math.round(glyph.y)
    if (height !== rise) {
      close()
      operators.push(`${number((height * size) / 1000)} Ts`)
      rise = height
    }
    const drawn = hidden ? blankOf(glyph) : drawnOf(glyph)
    letter = hidden ? (directionOf(glyph) === 'rtl' ? letter - 1 : pen - drawn.width) : glyph.x
    const back = Math.round(pen - letter)
    array += `${back === 0 ? '' : back}(${encode(font, drawn)})`
    pen += drawn.width - back
  }
  close()
  if (rise !== 0) operators.push('0 Ts')
  return operators.join(' ')
}

function directionOf({ fragment }: PlacedGlyph): Direction {
  return fragment.level % 2 === 1 ? 'rtl' : 'ltr'
}

function drawnOf({ fragment: { shaped }, index }: PlacedGlyph): DrawnGlyph {
  return drawnGlyph(shaped, index)
}

function blankOf(placed: PlacedGlyph): DrawnGlyph {
  const { style } = placed.fragment
  const glyph = blankGlyph(style.face, directionOf(placed)) ?? 0
  const file = fontFileOf(style.face)
  return { ...drawnOf(placed), glyph, width: (widthOf(file, glyph) * 1000) / unitsPerEm(file) }
}

function placeGlyphs(part: LinePart): readonly PlacedGlyph[] {
  const turned = part.level % 2 === 1
  const perPoint = 1000 / (part.style.size * part.style.scale)
  let edge = turned ? part.width : 0
  return part.fragments.flatMap(({ fragment, extra }) => {
    const width = fragment.width + extra
    const left = turned ? edge - fragment.width : edge
    edge += turned ? -width : width
    const placed = placeFragment(fragment, left * perPoint)
    return turned ? placed.toReversed() : placed
  })
}

function placeFragment(fragment: Fragment, left: number): readonly PlacedGlyph[] {
  const { shaped, style } = fragment
  const spacing = (style.tracking * 1000) / (style.size * style.scale)
  let x = left
  return shaped.glyphs.map((_, index) => {
    const { x: over, y } = shaped.offsets?.[index] ?? { x: 0, y: 0 }
    const placed = { fragment, index, x: x + over, y }
    x += (shaped.advances[index] ?? 0) + spacing
    return placed
  })
}
