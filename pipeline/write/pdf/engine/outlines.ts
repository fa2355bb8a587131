/** Words as outlines: for marks that the official files hold as pictures. */
import type { Run } from '../definition.ts'
import { fontOf } from './fonts.ts'

export interface Outlines {
  readonly paths: readonly string[]
  /** Points: from the start of the first glyph to the end of the last. */
  readonly width: number
}

/** Outlines of a run, its baseline at 0, y downwards; points. */
export function outlinesOf({ text, style }: Run): Outlines {
  const font = fontOf(style.face)
  const unit = style.size / font.unitsPerEm
  const run = font.layout(text)
  let x = 0
  const paths = run.glyphs.flatMap((glyph, index) => {
    const path = glyph.path.scale(unit, -unit).translate(x, 0).toSVG()
    x += (run.positions[index]?.xAdvance ?? 0) * unit
    return path === '' ? [] : [path]
  })
  return { paths, width: x }
}
