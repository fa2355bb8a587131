/** A drawing as the text of an SVG file of our own: nothing of the author's text is in it but checked numbers and colours. */
import type { Drawing, Shape, Stroke } from '../../picture.ts'
import { plain } from './numbers.ts'

/** The file: sizes in points. */
export function writeSvg({ width, height, shapes }: Drawing): string {
  const [across, down] = [plain(width), plain(height)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}pt" height="${down}pt" viewBox="0 0 ${across} ${down}">${shapes.map(writeShape).join('')}</svg>`
}

function writeShape({ outline, matrix, fill, rule, stroke }: Shape): string {
  const attributes = [
    `d="${outline}"`,
    `transform="matrix(${matrix.map((part) => plain(part, 9)).join(' ')})"`,
    `fill="${fill ?? 'none'}"`,
    ...(rule === 'evenodd' ? ['fill-rule="evenodd"'] : []),
    ...(stroke === undefined ? [] : writeStroke(stroke)),
  ]
  return `<path ${attributes.join(' ')}/>`
}

function writeStroke({ colour, width, cap, join, miterLimit, dashes, dashOffset }: Stroke): readonly string[] {
  return [
    `stroke="${colour}"`,
    `stroke-width="${plain(width)}"`,
    `stroke-linecap="${cap}"`,
    `stroke-linejoin="${join}"`,
    `stroke-miterlimit="${plain(miterLimit)}"`,
    ...(dashes.length === 0
      ? []
      : [
          `stroke-dasharray="${dashes.map((dash) => plain(dash)).join(' ')}"`,
          `stroke-dashoffset="${plain(dashOffset)}"`,
        ]),
  ]
}
