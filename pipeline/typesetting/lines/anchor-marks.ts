/** Marks that a font has no anchors for, as Tinos Regular for most: they are put over and under letters by the outlines of both. */
import type { Direction } from '../../../templates/vocabulary.ts'
import { unitsPerEm, type FontFile } from '../font/font-file.ts'
import { glyphPath } from '../font/glyph-path.ts'
import type { PlacedGlyph } from '../font/harfbuzz.ts'

/** Where the outline of a glyph begins and ends, in font units. */
interface Box {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

interface Marked {
  readonly file: FontFile
  /** Indexes of the glyphs that are marks. */
  readonly marks: ReadonlySet<number>
  readonly direction: Direction
}

/** Room between a letter and a mark over it: what the anchors of Tinos leave in its other faces. Parts of an em. */
const gap = 0.073
/** Marks whose outlines are higher stand over their letters, lower ones as far under them as under the baseline; others go through. Parts of an em. */
const lowestAbove = 0.3
const highestBelow = 0.08

/** Glyphs with each mark at its letter; what the font has placed stays. */
export function anchorMarks(
  glyphs: readonly PlacedGlyph[],
  { file, marks, direction }: Marked,
): readonly PlacedGlyph[] {
  if (![...marks].some((index) => isUnplaced(glyphs[index]))) return glyphs
  const inOrder = glyphs.map((placed, index) => ({ placed, isMark: marks.has(index) }))
  const turned = direction === 'rtl'
  const anchored = anchorInOrder(turned ? inOrder.toReversed() : inOrder, file, turned)
  return turned ? anchored.toReversed() : anchored
}

function isUnplaced(placed: PlacedGlyph | undefined): boolean {
  return placed?.x === 0 && placed.y === 0
}

interface Given {
  readonly placed: PlacedGlyph
  readonly isMark: boolean
}

/** Marks follow their letters; each takes its place over or under all before it, or goes with the mark that the font has anchored it to. */
function anchorInOrder(given: readonly Given[], file: FontFile, turned: boolean): readonly PlacedGlyph[] {
  let letter: Box | undefined
  let move = { x: 0, y: 0 }
  return given.map(({ placed, isMark }) => {
    const own = boxOf(file, placed.glyph)
    if (!isMark) {
      // The pen of a mark stands behind its letter; from right to left it is drawn first, and stands before it.
      letter = own && moved(own, turned ? 0 : -placed.advance, 0)
      move = { x: 0, y: 0 }
      return placed
    }
    if (letter === undefined || own === undefined) return placed
    if (isUnplaced(placed)) move = moveTo(letter, own, unitsPerEm(file))
    const set = { ...placed, x: placed.x + move.x, y: placed.y + move.y }
    letter = around(letter, moved(own, set.x, set.y))
    return set
  })
}

/** From where a mark is drawn to the middle of its letter, and over or under it. */
function moveTo(letter: Box, mark: Box, em: number): { readonly x: number; readonly y: number } {
  const x = Math.round((letter.left + letter.right - mark.left - mark.right) / 2)
  if (mark.low > lowestAbove * em) return { x, y: Math.round(letter.high + gap * em - mark.low) }
  if (mark.high < highestBelow * em) return { x, y: Math.round(Math.min(0, letter.low)) }
  return { x, y: 0 }
}

function moved({ left, right, low, high }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, low: low + y, high: high + y }
}

/** A letter with its mark; how wide the mark is does not move the next one. */
function around(letter: Box, mark: Box): Box {
  return { ...letter, low: Math.min(letter.low, mark.low), high: Math.max(letter.high, mark.high) }
}

function boxOf(file: FontFile, glyph: number): Box | undefined {
  const points = glyphPath(file, glyph).flatMap((step) => [...step.points])
  if (points.length === 0) return undefined
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
}
