/** Path data to absolute M, L, C and Z; the grammar is that of SVG 1.1, 8.3.9. */
import { arcToCurves } from './arcs.ts'
import { numberAt, plain, skipSeparator, type Coordinates } from './numbers.ts'
import { refuse } from './refused.ts'

export type Step =
  | { readonly type: 'M' | 'L'; readonly to: Coordinates }
  | { readonly type: 'C'; readonly first: Coordinates; readonly second: Coordinates; readonly to: Coordinates }
  | { readonly type: 'Z'; readonly to: Coordinates }

/** Most steps of all outlines of a drawing: each is painted. */
export const mostSteps = 200_000

/** Steps as path data. */
export function writeOutline(steps: readonly Step[]): string {
  return steps.map(writeStep).join('')
}

function writeStep(step: Step): string {
  if (step.type === 'Z') return 'Z'
  const points = step.type === 'C' ? [step.first, step.second, step.to] : [step.to]
  return `${step.type}${points.map(({ x, y }) => `${plain(x)} ${plain(y)}`).join(' ')}`
}

/** How many numbers each command takes. */
const takes = new Map<string, number>(Object.entries({ m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }))

interface Command {
  readonly letter: string
  readonly numbers: readonly number[]
}

/** The steps of path data. */
export function parseOutline(text: string): readonly Step[] {
  const pen = new Pen()
  for (const command of commandsOf(text)) pen.draw(command)
  return pen.steps
}

/** Commands one by one; numbers that go on after one repeat it, and a move goes on as lines. */
function* commandsOf(text: string): Generator<Command> {
  let index = skipSeparator(text, 0)
  let letter = ''
  while (index < text.length) {
    const next = text.charAt(index)
    const isLetter = /[A-Za-z]/.test(next)
    if (isLetter) index = skipSeparator(text, index + 1)
    letter = isLetter ? next : repeated(letter)
    const count = takes.get(letter.toLowerCase()) ?? refuse(`it has “${next}” in a path`)
    const { numbers, end } = operandsAt(text, index, { letter, count })
    index = end
    yield { letter, numbers }
  }
}

function operandsAt(
  text: string,
  from: number,
  { letter, count }: { readonly letter: string; readonly count: number },
) {
  const numbers: number[] = []
  let end = from
  while (numbers.length < count) {
    const place = { letter, place: numbers.length }
    const found = flagAt(text, end, place) ?? numberAt(text, end) ?? refuse('it has a path that breaks off')
    numbers.push(found.value)
    end = skipSeparator(text, found.end)
  }
  return { numbers, end }
}

function repeated(letter: string): string {
  if (letter === '' || letter.toLowerCase() === 'z') return refuse('it has a path with a number out of place')
  return letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter
}

/** The two flags of an arc are one digit each, and the next number may follow at once. */
function flagAt(text: string, index: number, { letter, place }: { readonly letter: string; readonly place: number }) {
  if (letter.toLowerCase() !== 'a' || (place !== 3 && place !== 4)) return undefined
  const digit = text.charAt(index)
  return digit === '0' || digit === '1'
    ? { value: Number(digit), end: index + 1 }
    : refuse('it has an arc without its flags')
}

type Curve = 'cubic' | 'quadratic'

/** Where the pen stands, and where the last curve came from. */
class Pen {
  readonly steps: Step[] = []
  private at: Coordinates = { x: 0, y: 0 }
  private start: Coordinates = { x: 0, y: 0 }
  private control: { readonly kind: Curve; readonly point: Coordinates } | undefined

  draw({ letter, numbers }: Command): void {
    const kind = letter.toLowerCase()
    if (this.steps.length === 0 && kind !== 'm') refuse('it has a path that does not begin with a move')
    if (this.steps.length >= mostSteps) refuse(`its outlines have more than ${mostSteps} steps`)
    const control = this.control
    this.control = undefined
    if (kind === 'z') this.close()
    else if (kind === 'a') this.arc(numbers, letter === 'a')
    else if (kind === 'h' || kind === 'v') this.along(kind, numbers[0] ?? 0, letter === kind)
    else this.drawTo(kind, this.pointsOf(numbers, letter === kind), control)
  }

  private drawTo(kind: string, points: readonly Coordinates[], control: Pen['control']): void {
    const [p = this.at, q = this.at, r = this.at] = points
    if (kind === 'm') this.move(p)
    else if (kind === 'l') this.line(p)
    else if (kind === 'c') this.cubic(p, q, r)
    else if (kind === 's') this.cubic(this.reflected('cubic', control), p, q)
    else if (kind === 'q') this.quadratic(p, q)
    else this.quadratic(this.reflected('quadratic', control), p)
  }

  private pointsOf(numbers: readonly number[], isRelative: boolean): readonly Coordinates[] {
    const origin = isRelative ? this.at : { x: 0, y: 0 }
    return Array.from({ length: numbers.length / 2 }, (_, index) => ({
      x: origin.x + (numbers[2 * index] ?? 0),
      y: origin.y + (numbers[2 * index + 1] ?? 0),
    }))
  }

  private move(to: Coordinates): void {
    this.steps.push({ type: 'M', to })
    this.at = to
    this.start = to
  }

  private line(to: Coordinates): void {
    this.steps.push({ type: 'L', to })
    this.at = to
  }

  private along(kind: 'h' | 'v', value: number, isRelative: boolean): void {
    const { x, y } = this.at
    if (kind === 'h') this.line({ x: value + (isRelative ? x : 0), y })
    else this.line({ x, y: value + (isRelative ? y : 0) })
  }

  private cubic(first: Coordinates, second: Coordinates, to: Coordinates): void {
    this.steps.push({ type: 'C', first, second, to })
    this.control = { kind: 'cubic', point: second }
    this.at = to
  }

  private quadratic(point: Coordinates, to: Coordinates): void {
    const third = (a: Coordinates): Coordinates => ({
      x: a.x + (2 / 3) * (point.x - a.x),
      y: a.y + (2 / 3) * (point.y - a.y),
    })
    this.cubic(third(this.at), third(to), to)
    this.control = { kind: 'quadratic', point }
  }

  private arc(numbers: readonly number[], isRelative: boolean): void {
    const [rx = 0, ry = 0, angle = 0, large = 0, sweep = 0] = numbers
    const [to = this.at] = this.pointsOf(numbers.slice(5), isRelative)
    const arc = {
      from: this.at,
      to,
      radii: { x: Math.abs(rx), y: Math.abs(ry) },
      angle,
      isLarge: large === 1,
      isSweeping: sweep === 1,
    }
    const curves = arcToCurves(arc)
    if (curves === 'line') this.line(to)
    else for (const [first, second, end] of curves) this.cubic(first, second, end)
    this.control = undefined
  }

  private close(): void {
    this.steps.push({ type: 'Z', to: this.start })
    this.at = this.start
  }

  /** The control point of the last curve on the other side, or the pen's own place. */
  private reflected(kind: Curve, control: Pen['control']): Coordinates {
    if (control?.kind !== kind) return this.at
    return { x: 2 * this.at.x - control.point.x, y: 2 * this.at.y - control.point.y }
  }
}
