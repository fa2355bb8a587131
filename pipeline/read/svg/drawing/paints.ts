/** Paints of shapes: plain colours and gradients; what no format paints as lines is told by name. */
import type { Fill, Gradient, GradientStop, Matrix } from '../../../picture.ts'
import type { XmlElement } from '../../../xml/read.ts'
import type { Extent } from './boxes.ts'
import { askedFor, type Simplified } from './elements.ts'
import { multiply, parseTransform } from './matrices.ts'
import { numberOf } from './numbers.ts'

/** A paint; a pattern, to be laid out; the name of what is painted as dots; nothing. */
export type FoundPaint =
  | Fill
  | { readonly pattern: XmlElement; readonly opacity: number }
  | { readonly dots: string }
  | undefined

/** The paint of `fill` or `stroke`, for a shape of which the box is known. */
export function paintOf(
  kind: 'fill' | 'stroke',
  { attributes }: XmlElement,
  { defs, box }: Pick<Simplified, 'defs'> & { readonly box: Extent | undefined },
): FoundPaint {
  const value = attributes[kind] ?? 'none'
  const opacity = numberOf(attributes[`${kind}-opacity`], 1)
  if (value === 'none' || opacity === 0) return undefined
  const id = askedFor(value)
  if (id === undefined) return /^#[\da-f]{6}$/.test(value) ? { paint: value, opacity } : undefined
  const server = defs.get(id)
  if (server === undefined) return undefined
  return server.name === 'svg:pattern' ? { pattern: server, opacity } : gradientFill(server, { box, opacity })
}

function gradientFill(
  server: XmlElement,
  { box, opacity }: { readonly box: Extent | undefined; readonly opacity: number },
): FoundPaint {
  const units = unitsOf(server.attributes['gradientUnits'], box)
  if (units === undefined) return undefined
  const stops = stopsOf(server)
  const [{ opacity: first } = { opacity: 1 }] = stops
  if (stops.some((stop) => stop.opacity !== first)) return { dots: 'a gradient that fades out' }
  if (server.attributes['spreadMethod'] !== undefined) return { dots: 'a gradient that repeats' }
  const matrix = multiply(units, parseTransform(server.attributes['gradientTransform']))
  return {
    paint: gradientOf(server, { matrix, stops: stops.map(({ offset, colour }) => ({ offset, colour })) }),
    opacity: opacity * first,
  }
}

/** From the units of a paint to those of the shape: parts of its box, unless it says its own; a flat box has none. */
export function unitsOf(units: string | undefined, box: Extent | undefined): Matrix | undefined {
  if (units === 'userSpaceOnUse') return [1, 0, 0, 1, 0, 0]
  if (box === undefined || box.right <= box.left || box.bottom <= box.top) return undefined
  return [box.right - box.left, 0, 0, box.bottom - box.top, box.left, box.top]
}

function stopsOf({ children }: XmlElement): readonly (GradientStop & { readonly opacity: number })[] {
  let last = 0
  return children.map(({ attributes }) => {
    last = Math.max(last, Math.min(1, numberOf(attributes['offset'], 0)))
    return {
      offset: last,
      colour: attributes['stop-color'] ?? '#000000',
      opacity: numberOf(attributes['stop-opacity'], 1),
    }
  })
}

function gradientOf({ name, attributes }: XmlElement, base: Pick<Gradient, 'matrix' | 'stops'>): Gradient {
  if (name === 'svg:linearGradient') {
    const [x1, y1] = [numberOf(attributes['x1'], 0), numberOf(attributes['y1'], 0)]
    return { type: 'linear', ...base, line: [x1, y1, numberOf(attributes['x2'], 1), numberOf(attributes['y2'], 0)] }
  }
  const [cx, cy] = [numberOf(attributes['cx'], 0.5), numberOf(attributes['cy'], 0.5)]
  const focus = [numberOf(attributes['fx'], cx), numberOf(attributes['fy'], cy)] as const
  return { type: 'radial', ...base, circle: [cx, cy, numberOf(attributes['r'], 0.5)], focus }
}
