/** A simplified drawing to its parts in painting order: outlines wherever every format can paint them, dots elsewhere. */
import type { Colour, Drawing, DrawingPart, Fill, Group, Matrix, Shape } from '../../../picture.ts'
import type { XmlElement } from '../../../xml/read.ts'
import { boxOf, isInside, reachOf, rectangleOf, type Extent } from './boxes.ts'
import { clipOf, type FoundClip } from './clips.ts'
import { askedFor, parseSimplified, type Simplified } from './elements.ts'
import { frameOf, type Frame } from './frames.ts'
import { Images } from './images.ts'
import { checkedMatrix, multiply, parseTransform } from './matrices.ts'
import { numberOf } from './numbers.ts'
import { mostSteps, parseOutline, transformed, writeOutline, type Step } from './outlines.ts'
import { Painter } from './painter.ts'
import { paintOf, type FoundPaint } from './paints.ts'
import { refuse } from '../refused.ts'
import { countDashes, mostDashes, strokeOf } from './strokes.ts'
import { groundOf, mostTiles, tilesOf } from './tiles.ts'

export interface BuiltDrawing {
  readonly drawing: Drawing
  /** Why parts of it are dots, each reason once. */
  readonly dots: readonly string[]
}

/** The drawing that usvg wrote. */
export async function buildDrawing(simplified: string): Promise<BuiltDrawing> {
  const tree = parseSimplified(simplified)
  const frame = frameOf(tree.root)
  const building = new Building(tree, frame)
  const { width, height, matrix } = frame
  const parts = await building.partsIn(tree.root, matrix)
  const whole = building.painter.isWhole ? await building.painter.paintWhole() : parts
  return { drawing: { width, height, parts: whole }, dots: [...building.painter.reasons] }
}

/** Counts what has been painted so far. */
class Building {
  readonly painter: Painter
  private readonly defs: Simplified['defs']
  private readonly images = new Images()
  private steps = 0
  private dashes = 0
  private tiles = 0

  constructor(tree: Simplified, frame: Frame) {
    this.defs = tree.defs
    this.painter = new Painter(tree, frame)
  }

  async partsIn({ children }: XmlElement, matrix: Matrix): Promise<readonly DrawingPart[]> {
    const parts: DrawingPart[] = []
    for (const child of children) {
      if (this.painter.isWhole) return []
      parts.push(...(await this.partsOf(child, matrix)))
    }
    return parts
  }

  private async partsOf(element: XmlElement, matrix: Matrix): Promise<readonly DrawingPart[]> {
    if (element.attributes['visibility'] !== undefined) return []
    if (element.name === 'svg:g') return this.partsOfGroup(element, matrix)
    if (element.name === 'svg:path') return this.partsOfPath(element, matrix)
    return element.name === 'svg:image' ? this.partsOfImage(element, matrix) : []
  }

  private async partsOfGroup(element: XmlElement, outer: Matrix): Promise<readonly DrawingPart[]> {
    const { attributes } = element
    const matrix = multiply(outer, parseTransform(attributes['transform']))
    if (/mix-blend-mode:(?!normal)/.test(attributes['style'] ?? ''))
      return this.painter.giveUp('colours that blend with what is under them')
    const effect = effectOf(element)
    if (effect !== undefined) return this.painter.paint(element, outer, effect)
    const clipped = this.defs.get(askedFor(attributes['clip-path']) ?? '')
    const clip = clipped === undefined ? undefined : clipOf(clipped, matrix)
    if (clip === 'nothing') return []
    if (clip === 'dots') return this.painter.paint(element, outer, 'a clip path that is cut itself')
    return join(await this.partsIn(element, matrix), numberOf(attributes['opacity'], 1), clip)
  }

  private async partsOfPath(element: XmlElement, outer: Matrix): Promise<readonly DrawingPart[]> {
    const { attributes } = element
    const matrix = checkedMatrix(multiply(outer, parseTransform(attributes['transform'])))
    const steps = this.stepsOf(attributes['d'])
    const setting = { defs: this.defs, box: boxOf(steps) }
    const [fill, stroke] = [paintOf('fill', element, setting), paintOf('stroke', element, setting)]
    const dots = dotsIn(fill, stroke)
    if (dots !== undefined) return this.painter.paint(element, outer, dots)
    const line = stroke === undefined || !('paint' in stroke) ? undefined : strokeOf(element, stroke)
    this.countDashes(steps, line)
    const rule = attributes['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero'
    const base = { type: 'shape', outline: writeOutline(steps), matrix, rule } as const
    const stroked: readonly Shape[] = line === undefined || line.width === 0 ? [] : [{ ...base, stroke: line }]
    if (fill !== undefined && 'pattern' in fill) {
      const clip = { steps: transformed(steps, matrix), rule } as const
      const tiled = await this.partsOfPattern(fill, { matrix, box: setting.box, clip })
      return tiled === 'dots'
        ? this.painter.paint(element, outer, 'a pattern of many small tiles')
        : [...tiled, ...stroked]
    }
    return inOrder(base, fill !== undefined && 'paint' in fill ? fill : undefined, {
      stroked,
      isStrokeFirst: attributes['paint-order'] !== undefined,
    })
  }

  private stepsOf(text: string | undefined): readonly Step[] {
    const steps = parseOutline(text ?? '')
    this.steps += steps.length
    if (this.steps > mostSteps) refuse(`its outlines have more than ${mostSteps} steps`)
    return steps
  }

  private countDashes(steps: readonly Step[], stroke: Shape['stroke']): void {
    this.dashes += stroke === undefined ? 0 : countDashes(steps, stroke)
    if (this.dashes > mostDashes) refuse(`its lines have more than ${mostDashes} dashes`)
  }

  private async partsOfPattern(
    { pattern, opacity }: Patterned,
    { matrix, box, clip }: PatternedShape,
  ): Promise<readonly DrawingPart[] | 'dots'> {
    const tiles = tilesOf(pattern, { matrix, box })
    this.tiles += tiles.length
    if (this.tiles > mostTiles) return 'dots'
    const parts: DrawingPart[] = []
    for (const tile of tiles) {
      const inner = await this.partsIn(pattern, tile.matrix)
      if (parts.length === 0) parts.push(...groundUnder(groundOf(inner, tile), clip))
      parts.push(...join(inner, 1, toClip(tile.outline, 'nonzero')))
    }
    return join(parts, opacity, toClip(clip.steps, clip.rule))
  }

  private async partsOfImage(element: XmlElement, outer: Matrix): Promise<readonly DrawingPart[]> {
    const matrix = checkedMatrix(multiply(outer, parseTransform(element.attributes['transform'])))
    const { dots, area, isCut } = await this.images.place(element, matrix)
    if (!isCut) return [dots]
    const { x, y, width, height } = area
    const corners = parseOutline(`M ${x} ${y} L ${x + width} ${y} L ${x + width} ${y + height} L ${x} ${y + height} Z`)
    return join([dots], 1, toClip(transformed(corners, matrix), 'nonzero'))
  }
}

function groundUnder(colour: Colour | undefined, { steps, rule }: PatternedShape['clip']): readonly Shape[] {
  if (colour === undefined) return []
  return [
    {
      type: 'shape',
      outline: writeOutline(steps),
      matrix: [1, 0, 0, 1, 0, 0],
      rule,
      fill: { paint: colour, opacity: 1 },
    },
  ]
}

type Patterned = Extract<FoundPaint, { readonly pattern: XmlElement }>

interface PatternedShape {
  readonly matrix: Matrix
  readonly box: Extent | undefined
  readonly clip: Pick<Exclude<FoundClip, string>, 'steps' | 'rule'>
}

function toClip(steps: readonly Step[], rule: 'nonzero' | 'evenodd'): Exclude<FoundClip, string> {
  return { steps, outline: writeOutline(steps), rule }
}

/** Effects that no format paints as lines. */
function effectOf({ attributes }: XmlElement): string | undefined {
  if (attributes['filter'] !== undefined) return 'a filter (a shadow, blur or other effect)'
  return attributes['mask'] === undefined ? undefined : 'a mask'
}

function dotsIn(fill: FoundPaint, stroke: FoundPaint): string | undefined {
  if (fill !== undefined && 'dots' in fill) return fill.dots
  if (stroke !== undefined && 'dots' in stroke) return stroke.dots
  return stroke !== undefined && 'pattern' in stroke ? 'a line in a pattern' : undefined
}

interface Painting {
  readonly stroked: readonly Shape[]
  readonly isStrokeFirst: boolean
}

/** Fill and stroke as one shape, where one is not seen through the other. */
function inOrder(
  base: Omit<Shape, 'fill' | 'stroke'>,
  fill: Fill | undefined,
  { stroked, isStrokeFirst }: Painting,
): readonly Shape[] {
  if (base.outline === '') return []
  if (fill === undefined) return stroked
  const filled = { ...base, fill }
  const [line] = stroked
  if (line === undefined) return [filled]
  if (isStrokeFirst) return [line, filled]
  return line.stroke?.opacity === 1 && fill.opacity === 1 ? [{ ...filled, ...line }] : [filled, line]
}

/** Parts behind a clip and an opacity, in as few groups as it takes. */
function join(
  parts: readonly DrawingPart[],
  opacity: number,
  clip?: Exclude<FoundClip, string>,
): readonly DrawingPart[] {
  if (parts.length === 0 || opacity === 0) return []
  const isCut = clip !== undefined && !isIdle(clip, parts)
  const [only, ...others] = parts
  if (!isCut && others.length === 0 && only !== undefined) {
    const faded = fade(only, opacity)
    if (faded !== undefined) return [faded]
  }
  if (!isCut && opacity === 1) return parts
  const group: Group = {
    type: 'group',
    opacity,
    parts,
    ...(isCut ? { clip: { outline: clip.outline, rule: clip.rule } } : {}),
  }
  return [group]
}

/** A rectangle around all that is there cuts nothing. */
function isIdle({ steps }: Exclude<FoundClip, string>, parts: readonly DrawingPart[]): boolean {
  const rectangle = rectangleOf(steps)
  if (rectangle === undefined) return false
  const reach = reachOf(parts)
  return reach === undefined || isInside(reach, rectangle)
}

/** A shape of one paint fades by itself. */
function fade(part: DrawingPart, opacity: number): DrawingPart | undefined {
  if (opacity === 1) return part
  if (part.type === 'group') return part.clip === undefined ? { ...part, opacity: part.opacity * opacity } : undefined
  if (part.type === 'dots' || (part.fill !== undefined && part.stroke !== undefined)) return undefined
  const { fill, stroke } = part
  return {
    ...part,
    ...(fill === undefined ? {} : { fill: { ...fill, opacity: fill.opacity * opacity } }),
    ...(stroke === undefined ? {} : { stroke: { ...stroke, opacity: stroke.opacity * opacity } }),
  }
}
