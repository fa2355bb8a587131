/** Words as outlines: for marks that the official files hold as pictures. */
import type { Writing } from '../../../../../templates/scripts.ts'
import type { Run, RunStyle } from '../../../../typesetting/run.ts'
import { unitsPerEm } from '../../../../typesetting/font/font-file.ts'
import { fontFileOf } from '../../../../typesetting/font/fonts.ts'
import type { Fragment } from '../../../../typesetting/lines/fragments.ts'
import { glyphPath, type PathStep, type GlyphPoint } from '../../../../typesetting/font/glyph-path.ts'
import { number } from './syntax.ts'
import { leftOf, widthOf } from '../../../../typesetting/lines/parts.ts'
import { directionOf, setRuns } from '../../../../typesetting/lines/set-lines.ts'

export interface Outlines {
  readonly paths: readonly string[]
  /** Points: from the start of the first glyph to the end of the last. */
  readonly width: number
}

/** The same words come again in every document. */
const drawn = new WeakMap<RunStyle, Map<string, Outlines>>()

/** Outlines of a run, its baseline at 0, y downwards; points. Tracking and scale are left to the box it is drawn into. */
export function outlinesOf(run: Run, writing?: Writing): Outlines {
  const known = drawn.get(run.style) ?? new Map<string, Outlines>()
  drawn.set(run.style, known)
  const outlines = known.get(run.text) ?? drawAnew(run, writing)
  known.set(run.text, outlines)
  return outlines
}

function drawAnew(run: Run, writing: Writing | undefined): Outlines {
  const parts = setRuns([{ ...run, style: { ...run.style, scale: 1, tracking: 0 } }], undefined, writing)
  const direction = directionOf(writing)
  const width = widthOf(parts)
  const paths = parts.flatMap((part) => {
    let left = leftOf(part, direction === 'rtl' ? width : 0, direction)
    const fragments = part.level % 2 === 1 ? part.fragments.toReversed() : part.fragments
    return fragments.flatMap(({ fragment }) => {
      const drawn = drawFragment(fragment, left)
      left += fragment.width
      return drawn
    })
  })
  return { paths, width }
}

function drawFragment({ shaped, style }: Fragment, left: number): readonly string[] {
  const file = fontFileOf(style.face)
  const unit = style.size / unitsPerEm(file)
  const perMille = style.size / 1000
  let x = left
  return shaped.glyphs.flatMap((glyph, index) => {
    const { x: over, y } = shaped.offsets?.[index] ?? { x: 0, y: 0 }
    const origin = { x: x + over * perMille, y: y * perMille }
    const path = glyphPath(file, glyph).map((step) =>
      draw(step, ({ x, y }) => ({ x: origin.x + x * unit, y: -origin.y - y * unit })),
    )
    x += (shaped.advances[index] ?? 0) * perMille
    return path.length === 0 ? [] : [path.join('')]
  })
}

const letters = { move: 'M', line: 'L', curve: 'Q', close: 'Z' } as const

/** A step as SVG writes it. */
function draw({ type, points }: PathStep, place: (point: GlyphPoint) => GlyphPoint): string {
  const numbers = points.map(place).flatMap(({ x, y }) => [number(x), number(y)])
  return `${letters[type]}${numbers.join(' ')}`
}
