/** The shapes of SVG as steps of an outline. */
import { numbersIn, parseLength } from './numbers.ts'
import { parseOutline, type Step } from './outlines.ts'
import type { SvgElement } from './parse-svg.ts'
import { refuse } from './refused.ts'

/** What percentages are parts of. */
export interface Viewport {
  readonly width: number
  readonly height: number
}

type Outline = (element: SvgElement, viewport: Viewport) => readonly Step[]

const outlines = new Map<string, Outline>(
  Object.entries({
    path: ({ attributes }) => parseOutline(attributes.get('d') ?? ''),
    rect: outlineRectangle,
    circle: (element, viewport) => {
      // A share of what is neither across nor down is one of the diagonal.
      const r = length(element, 'r', Math.hypot(viewport.width, viewport.height) / Math.SQRT2)
      return outlineEllipse(element, { rx: r, ry: r }, viewport)
    },
    ellipse: (element, viewport) =>
      outlineEllipse(
        element,
        { rx: length(element, 'rx', viewport.width), ry: length(element, 'ry', viewport.height) },
        viewport,
      ),
    line: (element, { width, height }) => {
      const [x1, x2] = [length(element, 'x1', width), length(element, 'x2', width)]
      const [y1, y2] = [length(element, 'y1', height), length(element, 'y2', height)]
      return parseOutline(`M${x1} ${y1}L${x2} ${y2}`)
    },
    polyline: ({ attributes }) => outlinePoints(attributes.get('points') ?? '', ''),
    polygon: ({ attributes }) => outlinePoints(attributes.get('points') ?? '', 'Z'),
  }),
)

/** The outline of a shape; absent for elements that are none. */
export function outlineOf(element: SvgElement, viewport: Viewport): readonly Step[] | undefined {
  return outlines.get(element.name)?.(element, viewport)
}

function length({ attributes }: SvgElement, name: string, whole: number): number {
  const value = attributes.get(name)
  return value === undefined ? 0 : parseLength(value, whole)
}

function outlineRectangle(element: SvgElement, viewport: Viewport): readonly Step[] {
  const [x, y] = [length(element, 'x', viewport.width), length(element, 'y', viewport.height)]
  const [width, height] = [length(element, 'width', viewport.width), length(element, 'height', viewport.height)]
  if (width < 0 || height < 0) refuse('it has a negative length')
  if (width === 0 || height === 0) return []
  const { rx, ry } = cornersOf(element, viewport)
  if (rx === 0 || ry === 0) return parseOutline(`M${x} ${y}h${width}v${height}h${-width}Z`)
  const [a, b] = [Math.min(rx, width / 2), Math.min(ry, height / 2)]
  const corner = (dx: number, dy: number): string => `a${a} ${b} 0 0 1 ${dx} ${dy}`
  const [across, down] = [width - 2 * a, height - 2 * b]
  return parseOutline(
    `M${x + a} ${y}h${across}${corner(a, b)}v${down}${corner(-a, b)}h${-across}${corner(-a, -b)}v${-down}${corner(a, -b)}Z`,
  )
}

/** Radii of a rectangle's corners: one that is not given is as the other. */
function cornersOf(element: SvgElement, viewport: Viewport): { readonly rx: number; readonly ry: number } {
  const has = (name: string): boolean => element.attributes.has(name) && element.attributes.get(name) !== 'auto'
  const rx = has('rx') ? length(element, 'rx', viewport.width) : undefined
  const ry = has('ry') ? length(element, 'ry', viewport.height) : undefined
  return { rx: Math.abs(rx ?? ry ?? 0), ry: Math.abs(ry ?? rx ?? 0) }
}

function outlineEllipse(
  element: SvgElement,
  { rx, ry }: { readonly rx: number; readonly ry: number },
  viewport: Viewport,
): readonly Step[] {
  if (rx <= 0 || ry <= 0) return []
  const [cx, cy] = [length(element, 'cx', viewport.width), length(element, 'cy', viewport.height)]
  return parseOutline(`M${cx - rx} ${cy}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0Z`)
}

function outlinePoints(text: string, end: '' | 'Z'): readonly Step[] {
  const numbers = numbersIn(text)
  const points = numbers.slice(0, numbers.length - (numbers.length % 2))
  return points.length < 4 ? [] : parseOutline(`M${points.join(' ')}${end}`)
}
