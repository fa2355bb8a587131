/** A drawing as the text of an SVG file of our own: nothing of the author's text is in it but checked numbers and colours. */
import type { Element } from 'xast'
import type { Drawing, Shape, Stroke } from '../../picture.ts'
import { element, writeXml, type XmlAttributes } from '../../xml/write.ts'
import { plain } from './numbers.ts'
import { svgNamespace } from './names.ts'

/** The file: sizes in points. */
export function writeSvg({ width, height, shapes }: Drawing): string {
  const [across, down] = [plain(width), plain(height)]
  const size = { width: `${across}pt`, height: `${down}pt`, viewBox: `0 0 ${across} ${down}` }
  return writeXml(element('svg', { xmlns: svgNamespace, ...size }, shapes.map(writeShape)))
}

function writeShape({ outline, matrix, fill, rule, stroke }: Shape): Element {
  return element('path', {
    d: outline,
    transform: `matrix(${matrix.map((part) => plain(part, 9)).join(' ')})`,
    fill: fill ?? 'none',
    'fill-rule': rule === 'evenodd' ? rule : undefined,
    ...(stroke === undefined ? {} : writeStroke(stroke)),
  })
}

function writeStroke({ colour, width, cap, join, miterLimit, dashes, dashOffset }: Stroke): XmlAttributes {
  const dashed = {
    'stroke-dasharray': dashes.map((dash) => plain(dash)).join(' '),
    'stroke-dashoffset': plain(dashOffset),
  }
  return {
    stroke: colour,
    'stroke-width': plain(width),
    'stroke-linecap': cap,
    'stroke-linejoin': join,
    'stroke-miterlimit': plain(miterLimit),
    ...(dashes.length === 0 ? {} : dashed),
  }
}
