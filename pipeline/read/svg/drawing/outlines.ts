/** Outlines: path data of usvg – absolute M, L, Q, C and Z – to steps, and steps to what writers take. */
import type { Matrix, Outline } from '../../../picture.ts'
import { place } from './matrices.ts'
import { checked, plain, type Coordinates } from './numbers.ts'
import { refuse } from '../refused.ts'

export type Step =
  | { readonly type: 'M' | 'L'; readonly to: Coordinates }
  | { readonly type: 'C'; readonly first: Coordinates; readonly second: Coordinates; readonly to: Coordinates }
  | { readonly type: 'Z'; readonly to: Coordinates }

/** Most steps of all outlines of a drawing: each is painted. */
export const mostSteps = 200_000

/** Steps as path data. */
export function writeOutline(steps: readonly Step[]): Outline {
  return steps.map(writeStep).join('')
}

function writeStep(step: Step): string {
  if (step.type === 'Z') return 'Z'
  const points = step.type === 'C' ? [step.first, step.second, step.to] : [step.to]
  return `${step.type}${points.map(({ x, y }) => `${plain(x)} ${plain(y)}`).join(' ')}`
}

/** How many numbers each command takes. */
const takes = new Map([
  ['M', 2],
  ['L', 2],
  ['Q', 4],
  ['C', 6],
  ['Z', 0],
])

/** The steps of path data. */
export function parseOutline(text: string): readonly Step[] {
  const steps: Step[] = []
  const parts = text.split(' ')
  let start: Coordinates = { x: 0, y: 0 }
  let at = start
  for (let index = 0; index < parts.length;) {
    const letter = parts[index] ?? ''
    const count = takes.get(letter) ?? refuse('it has a path that cannot be read')
    const numbers = parts.slice(index + 1, index + 1 + count).map((each) => checked(Number(each)))
    const step = stepOf(letter, pointsOf(numbers), { start, at })
    if (steps.push(step) > mostSteps) refuse(`its outlines have more than ${mostSteps} steps`)
    at = step.to
    if (letter === 'M') start = at
    index += 1 + count
  }
  return steps
}

function pointsOf(numbers: readonly number[]): readonly Coordinates[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }))
}

interface Pen {
  readonly start: Coordinates
  readonly at: Coordinates
}

function stepOf(letter: string, [p, q, r]: readonly Coordinates[], { start, at }: Pen): Step {
  if (letter === 'Z' || p === undefined) return { type: 'Z', to: start }
  if (letter === 'C') return { type: 'C', first: p, second: q ?? p, to: r ?? p }
  if (letter !== 'Q') return { type: letter === 'M' ? 'M' : 'L', to: p }
  const to = q ?? p
  return { type: 'C', first: third(at, p), second: third(to, p), to }
}

/** The control points of a curve that has one. */
function third(from: Coordinates, point: Coordinates): Coordinates {
  return { x: from.x + (2 / 3) * (point.x - from.x), y: from.y + (2 / 3) * (point.y - from.y) }
}

/** The same outline in other units. */
export function transformed(steps: readonly Step[], matrix: Matrix): readonly Step[] {
  return steps.map((step) => {
    const to = place(matrix, step.to)
    if (step.type !== 'C') return { ...step, to }
    return { type: 'C', first: place(matrix, step.first), second: place(matrix, step.second), to }
  })
}
