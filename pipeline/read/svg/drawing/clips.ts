/** Clip paths: one outline in points, where its parts can be joined to one. */
import type { Clip, Matrix } from '../../../picture.ts'
import type { XmlElement } from '../../../xml/read.ts'
import { boxOf, type Extent } from './boxes.ts'
import { multiply, parseTransform } from './matrices.ts'
import { parseOutline, transformed, writeOutline, type Step } from './outlines.ts'

/** What a clip leaves: parts within an outline; nothing; or no outline can say it. */
export type FoundClip = (Clip & { readonly steps: readonly Step[] }) | 'nothing' | 'dots'

/** The outline of a clip path, whose units lie in points by a matrix. */
export function clipOf(element: XmlElement, outer: Matrix): FoundClip {
  const { attributes } = element
  if (attributes['clipPathUnits'] !== undefined || attributes['clip-path'] !== undefined) return 'dots'
  const matrix = multiply(outer, parseTransform(attributes['transform']))
  const pieces = piecesOf(element, matrix)
  if (pieces === undefined) return 'dots'
  const [first, ...others] = pieces
  if (first === undefined) return 'nothing'
  if (others.length === 0) return toClip(first.steps, first.rule)
  return areApart(pieces) && pieces.every(({ rule }) => rule === first.rule)
    ? toClip(
        pieces.flatMap(({ steps }) => steps),
        first.rule,
      )
    : 'dots'
}

function toClip(steps: readonly Step[], rule: Clip['rule']): FoundClip {
  return { steps, outline: writeOutline(steps), rule }
}

interface Piece {
  readonly steps: readonly Step[]
  readonly rule: Clip['rule']
}

/** Pieces one by one; absent where one is cut by a clip of its own. */
function piecesOf({ children }: XmlElement, matrix: Matrix): readonly Piece[] | undefined {
  const pieces = children.map((child) => piecesOfChild(child, matrix))
  return pieces.every((each) => each !== undefined) ? pieces.flat() : undefined
}

function piecesOfChild(child: XmlElement, matrix: Matrix): readonly Piece[] | undefined {
  const { name, attributes } = child
  const own = multiply(matrix, parseTransform(attributes['transform']))
  if (attributes['clip-path'] !== undefined) return undefined
  if (name === 'svg:g') return piecesOf(child, own)
  if (name !== 'svg:path' || attributes['visibility'] !== undefined) return []
  const rule = attributes['clip-rule'] === 'evenodd' ? 'evenodd' : 'nonzero'
  return [{ steps: transformed(parseOutline(attributes['d'] ?? ''), own), rule }]
}

/** True where no box touches another: only then do two outlines joined to one clip as both do. */
function areApart(pieces: readonly Piece[]): boolean {
  if (pieces.length > 200) return false
  const boxes = pieces.map(({ steps }) => boxOf(steps)).filter((box) => box !== undefined)
  return boxes.every((box, index) => boxes.slice(index + 1).every((other) => isApart(box, other)))
}

function isApart(a: Extent, b: Extent): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
}
