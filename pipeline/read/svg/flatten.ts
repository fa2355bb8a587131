/** The tree of a drawing to its shapes in painting order: `use` expanded, transforms and paint handed down. */
import type { Drawing, Matrix, Shape, Stroke } from '../../picture.ts'
import { changePaint, initialPaint, type Paint } from './paint.ts'
import { multiply, parseTransform, translation } from './matrices.ts'
import { checked, parseLength } from './numbers.ts'
import { mostSteps, writeOutline, type Step } from './outlines.ts'
import { deepest, mostElements, type SvgElement } from './parse-svg.ts'
import { refuse } from './refused.ts'
import { outlineOf, type Viewport } from './shapes.ts'
import { frameOf } from './frame.ts'
import { countDashes, mostDashes } from './dashes.ts'

interface Inherited {
  readonly matrix: Matrix
  readonly paint: Paint
  readonly depth: number
}

/** The shapes of a drawing in its frame. */
export function flatten(root: SvgElement): Drawing {
  const { width, height, matrix, viewport } = frameOf(root)
  const flattening = new Flattening(root, viewport)
  flattening.addChildren(root, { matrix, paint: changePaint(initialPaint, root.paint), depth: 1 })
  return { width, height, shapes: flattening.shapes }
}

/** Counts what has been painted so far. */
class Flattening {
  readonly shapes: Shape[] = []
  private readonly named: ReadonlyMap<string, SvgElement>
  private readonly viewport: Viewport
  private elements = 0
  private steps = 0
  private dashes = 0

  constructor(root: SvgElement, viewport: Viewport) {
    this.named = namesIn(root)
    this.viewport = viewport
  }

  addChildren({ children }: SvgElement, inherited: Inherited): void {
    for (const child of children) this.add(child, inherited)
  }

  private add(element: SvgElement, outer: Inherited): void {
    this.elements += 1
    if (this.elements > mostElements) refuse(`it has more than ${mostElements} elements when “use” is expanded`)
    if (outer.depth > deepest) refuse(`its elements stand in one another deeper than ${deepest} when “use” is expanded`)
    const paint = changePaint(outer.paint, element.paint)
    if (element.name === 'defs' || !paint.isShown) return
    const transform = element.attributes.get('transform')
    const matrix = transform === undefined ? outer.matrix : multiply(outer.matrix, parseTransform(transform))
    const inherited = { matrix, paint, depth: outer.depth + 1 }
    if (element.name === 'g') this.addChildren(element, inherited)
    else if (element.name === 'use') this.addUsed(element, inherited)
    else this.addShape(outlineOf(element, this.viewport) ?? [], inherited)
  }

  private addUsed({ attributes }: SvgElement, inherited: Inherited): void {
    const address = attributes.get('href') ?? ''
    const used = address.startsWith('#') ? this.named.get(address.slice(1)) : undefined
    if (used === undefined) return refuse(`it uses “${address}”, which is not in it`)
    const { width, height } = this.viewport
    const x = parseLength(attributes.get('x') ?? '0', width)
    const y = parseLength(attributes.get('y') ?? '0', height)
    this.add(used, { ...inherited, matrix: multiply(inherited.matrix, translation(x, y)) })
  }

  private addShape(steps: readonly Step[], { matrix, paint }: Inherited): void {
    this.steps += steps.length
    if (this.steps > mostSteps) refuse(`its outlines have more than ${mostSteps} steps`)
    const fill = paint.isFilled ? paint.fill : undefined
    const stroke = strokeOf(paint)
    this.dashes += stroke === undefined ? 0 : countDashes(steps, stroke)
    if (this.dashes > mostDashes) refuse(`its lines have more than ${mostDashes} dashes`)
    if (!paint.isVisible || steps.length === 0 || (fill === undefined && stroke === undefined)) return
    for (const part of matrix) checked(part)
    this.shapes.push({
      outline: writeOutline(steps),
      matrix,
      rule: paint.rule,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
    })
  }
}

function strokeOf({ line, isStroked, pen }: Paint): Stroke | undefined {
  return line === undefined || !isStroked || pen.width === 0 ? undefined : { colour: line, ...pen }
}

/** Elements by their names; of two with one name the first counts. */
function namesIn(root: SvgElement): ReadonlyMap<string, SvgElement> {
  const named = new Map<string, SvgElement>()
  const visit = (element: SvgElement): void => {
    if (element.id !== undefined && !named.has(element.id)) named.set(element.id, element)
    for (const child of element.children) visit(child)
  }
  for (const child of root.children) visit(child)
  return named
}
