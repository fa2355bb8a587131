/** The tree of a drawing to its shapes in painting order: `use` expanded, transforms and looks handed down. */
import type { Drawing, Matrix, Shape, Stroke } from '../../picture.ts'
import { changeLook, plainLook, type Look } from './looks.ts'
import { multiply, parseTransform, translation } from './matrices.ts'
import { checked, parseLength } from './numbers.ts'
import { mostSteps, writeOutline, type Step } from './outlines.ts'
import { deepest, mostElements, type SvgElement } from './parse-svg.ts'
import { refuse } from './refused.ts'
import { outlineOf, type Whole } from './shapes.ts'
import { frameOf } from './frame.ts'
import { countDashes, mostDashes } from './dashes.ts'

interface Inherited {
  readonly matrix: Matrix
  readonly look: Look
  readonly depth: number
}

/** The shapes of a drawing in its frame. */
export function flatten(root: SvgElement): Drawing {
  const { width, height, matrix, whole } = frameOf(root)
  const flattening = new Flattening(root, whole)
  flattening.addChildren(root, { matrix, look: changeLook(plainLook, root.look), depth: 1 })
  return { width, height, shapes: flattening.shapes }
}

/** Counts what has been painted so far. */
class Flattening {
  readonly shapes: Shape[] = []
  private readonly named: ReadonlyMap<string, SvgElement>
  private readonly whole: Whole
  private elements = 0
  private steps = 0
  private dashes = 0

  constructor(root: SvgElement, whole: Whole) {
    this.named = namesIn(root)
    this.whole = whole
  }

  addChildren({ children }: SvgElement, inherited: Inherited): void {
    for (const child of children) this.add(child, inherited)
  }

  private add(element: SvgElement, outer: Inherited): void {
    this.elements += 1
    if (this.elements > mostElements) refuse(`it has more than ${mostElements} elements when “use” is expanded`)
    if (outer.depth > deepest) refuse(`its elements stand in one another deeper than ${deepest} when “use” is expanded`)
    const look = changeLook(outer.look, element.look)
    if (element.name === 'defs' || !look.isShown) return
    const transform = element.attributes.get('transform')
    const matrix = transform === undefined ? outer.matrix : multiply(outer.matrix, parseTransform(transform))
    const inherited = { matrix, look, depth: outer.depth + 1 }
    if (element.name === 'g') this.addChildren(element, inherited)
    else if (element.name === 'use') this.addUsed(element, inherited)
    else this.addShape(outlineOf(element, this.whole) ?? [], inherited)
  }

  private addUsed({ attributes }: SvgElement, inherited: Inherited): void {
    const address = attributes.get('href') ?? ''
    const used = address.startsWith('#') ? this.named.get(address.slice(1)) : undefined
    if (used === undefined) return refuse(`it uses “${address}”, which is not in it`)
    const { width, height } = this.whole
    const x = parseLength(attributes.get('x') ?? '0', width)
    const y = parseLength(attributes.get('y') ?? '0', height)
    this.add(used, { ...inherited, matrix: multiply(inherited.matrix, translation(x, y)) })
  }

  private addShape(steps: readonly Step[], { matrix, look }: Inherited): void {
    this.steps += steps.length
    if (this.steps > mostSteps) refuse(`its outlines have more than ${mostSteps} steps`)
    const fill = look.isFilled ? look.fill : undefined
    const stroke = strokeOf(look)
    this.dashes += stroke === undefined ? 0 : countDashes(steps, stroke)
    if (this.dashes > mostDashes) refuse(`its lines have more than ${mostDashes} dashes`)
    if (!look.isVisible || steps.length === 0 || (fill === undefined && stroke === undefined)) return
    for (const part of matrix) checked(part)
    this.shapes.push({
      outline: writeOutline(steps),
      matrix,
      rule: look.rule,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
    })
  }
}

function strokeOf({ line, isStroked, pen }: Look): Stroke | undefined {
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
