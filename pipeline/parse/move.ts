/** Moves a tree to its place in the whole text. */
import type { Nodes } from 'mdast'
import type { Point, Position } from 'unist'
import { visitsOf } from './walk.ts'

/** Lines and characters before a section. */
export interface Distance {
  readonly lines: number
  readonly offset: number
}

/** Moves every position of a tree; sections begin at the start of a line. */
export function moveBy(root: Nodes, distance: Distance): void {
  if (distance.offset === 0) return
  for (const { node } of visitsOf(root)) {
    if (node.position !== undefined) node.position = movePosition(node.position, distance)
    // Directives say where their parts stand.
    if (node.data !== undefined && 'position' in node.data)
      Object.assign(node.data, { position: moveAll(node.data.position, distance) })
  }
}

function movePosition({ start, end }: Position, distance: Distance): Position {
  return { start: movePoint(start, distance), end: movePoint(end, distance) }
}

function movePoint({ line, column, offset = 0 }: Point, distance: Distance): Point {
  return { line: line + distance.lines, column, offset: offset + distance.offset }
}

/** Positions by name, some of them in groups. */
function moveAll(positions: unknown, distance: Distance): unknown {
  if (typeof positions !== 'object' || positions === null) return positions
  if (isPosition(positions)) return movePosition(positions, distance)
  return Object.fromEntries(Object.entries(positions).map(([name, inner]) => [name, moveAll(inner, distance)]))
}

function isPosition(value: object): value is Position {
  return (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'object' &&
    value.start !== null &&
    'line' in value.start
  )
}
