/** Words as outlines: for marks that the official files hold as pictures. */
import type { Writing } from '../../../../templates/scripts.ts'
import type { Run } from '../definition.ts'
import { fontOf } from './fonts.ts'
import type { Fragment } from './fragments.ts'
import { leftOf, widthOf } from './parts.ts'
import { directionOf, setRuns } from './set-lines.ts'

export interface Outlines {
  readonly paths: readonly string[]
  /** Points: from the start of the first glyph to the end of the last. */
  readonly width: number
}

/** Outlines of a run, its baseline at 0, y downwards; points. Tracking and scale are left to the box it is drawn into. */
export function outlinesOf(run: Run, writing?: Writing): Outlines {
  const parts = setRuns([{ ...run, style: { ...run.style, scale: 1, tracking: 0 } }], undefined, writing)
  const direction = directionOf(writing)
  const width = widthOf(parts)
  const paths = parts.flatMap((part) => {
    let left = leftOf(part, direction === 'rtl' ? width : 0, direction)
    const pieces = part.level % 2 === 1 ? part.pieces.toReversed() : part.pieces
    return pieces.flatMap(({ fragment }) => {
      const drawn = drawFragment(fragment, left)
      left += fragment.width
      return drawn
    })
  })
  return { paths, width }
}

function drawFragment({ shaped, style }: Fragment, left: number): readonly string[] {
  const font = fontOf(style.face)
  const unit = style.size / font.unitsPerEm
  const perMille = style.size / 1000
  let x = left
  return shaped.glyphs.flatMap((id, index) => {
    const { x: over, y } = shaped.offsets?.[index] ?? { x: 0, y: 0 }
    const path = font
      .getGlyph(id)
      .path.scale(unit, -unit)
      .translate(x + over * perMille, -y * perMille)
      .toSVG()
    x += (shaped.advances[index] ?? 0) * perMille
    return path === '' ? [] : [path]
  })
}
