/** A drawing as the text of an SVG file of our own: nothing of the author's text is in it but checked numbers and colours. */
import type { Element } from 'xast'
import type { Clip, Dots, Drawing, DrawingPart, Fill, Gradient, Group, Matrix, Shape, Stroke } from '../../picture.ts'
import { element, writeXml, type XmlAttributes } from '../../xml/write.ts'
import { plain } from './drawing/numbers.ts'
import { linkNamespace, svgNamespace } from './source/names.ts'

/** The file: sizes in points. */
export function writeSvg({ width, height, parts }: Drawing): string {
  const [across, down] = [plain(width), plain(height)]
  const size = { width: `${across}pt`, height: `${down}pt`, viewBox: `0 0 ${across} ${down}` }
  const defs: Element[] = []
  const written = parts.map((part) => writePart(part, defs))
  const names = { xmlns: svgNamespace, ...(hasDots(parts) ? { 'xmlns:xlink': linkNamespace } : {}) }
  return writeXml(
    element('svg', { ...names, ...size }, defs.length === 0 ? undefined : element('defs', {}, defs), written),
  )
}

function hasDots(parts: readonly DrawingPart[]): boolean {
  return parts.some((part) => part.type === 'dots' || (part.type === 'group' && hasDots(part.parts)))
}

function writePart(part: DrawingPart, defs: Element[]): Element {
  if (part.type === 'group') return writeGroup(part, defs)
  return part.type === 'dots' ? writeDots(part) : writeShape(part, defs)
}

function writeGroup({ opacity, clip, parts }: Group, defs: Element[]): Element {
  const attributes = {
    opacity: opacity === 1 ? undefined : plain(opacity),
    'clip-path': clip === undefined ? undefined : `url(#${define(writeClip(clip), defs)})`,
  }
  return element(
    'g',
    attributes,
    parts.map((part) => writePart(part, defs)),
  )
}

/** The name of a new definition. */
function define(definition: Element, defs: Element[]): string {
  const id = `d${defs.length + 1}`
  defs.push({ ...definition, attributes: { id, ...definition.attributes } })
  return id
}

function writeClip({ outline, rule }: Clip): Element {
  return element('clipPath', {}, element('path', { d: outline, 'clip-rule': rule === 'evenodd' ? rule : undefined }))
}

function writeDots({ matrix, format, bytes }: Dots): Element {
  return element('image', {
    width: '1',
    height: '1',
    preserveAspectRatio: 'none',
    transform: writeMatrix(matrix),
    'xlink:href': `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`,
  })
}

function writeMatrix(matrix: Matrix): string {
  return `matrix(${matrix.map((part) => plain(part, 9)).join(' ')})`
}

function writeShape({ outline, matrix, fill, rule, stroke }: Shape, defs: Element[]): Element {
  return element('path', {
    d: outline,
    transform: writeMatrix(matrix),
    fill: fill === undefined ? 'none' : writePaint(fill, defs),
    'fill-opacity': opacityOf(fill),
    'fill-rule': rule === 'evenodd' ? rule : undefined,
    ...(stroke === undefined ? {} : writeStroke(stroke, defs)),
  })
}

function opacityOf(fill: Fill | undefined): string | undefined {
  return fill === undefined || fill.opacity === 1 ? undefined : plain(fill.opacity)
}

function writePaint({ paint }: Fill, defs: Element[]): string {
  return typeof paint === 'string' ? paint : `url(#${define(writeGradient(paint), defs)})`
}

function writeGradient(gradient: Gradient): Element {
  const base = { gradientUnits: 'userSpaceOnUse', gradientTransform: writeMatrix(gradient.matrix) }
  const stops = gradient.stops.map(({ offset, colour }) =>
    element('stop', { offset: plain(offset), 'stop-color': colour }),
  )
  if (gradient.type === 'linear') {
    const [x1, y1, x2, y2] = gradient.line.map((each) => plain(each, 9))
    return element('linearGradient', { ...base, x1, y1, x2, y2 }, stops)
  }
  const [cx, cy, r] = gradient.circle.map((each) => plain(each, 9))
  const [fx, fy] = gradient.focus.map((each) => plain(each, 9))
  return element('radialGradient', { ...base, cx, cy, r, fx, fy }, stops)
}

function writeStroke(stroke: Stroke, defs: Element[]): XmlAttributes {
  const { width, cap, join, miterLimit, dashes, dashOffset } = stroke
  const dashed = {
    'stroke-dasharray': dashes.map((dash) => plain(dash)).join(' '),
    'stroke-dashoffset': plain(dashOffset),
  }
  return {
    stroke: writePaint(stroke, defs),
    'stroke-opacity': opacityOf(stroke),
    'stroke-width': plain(width),
    'stroke-linecap': cap,
    'stroke-linejoin': join,
    'stroke-miterlimit': plain(miterLimit),
    ...(dashes.length === 0 ? {} : dashed),
  }
}
