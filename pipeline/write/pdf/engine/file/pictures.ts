/** Pictures to content streams: dots as images of the file, each once; drawings as outlines. */
import type { Area } from '../../../../../templates/sheet.ts'
import type { Colour, Shape, Stroke } from '../../../../picture.ts'
import type { Picture, Vector } from '../../../../picture.ts'
import type { PdfFile } from './document.ts'
import { number } from './syntax.ts'
import type { PdfImage } from '../upstream.ts'

/** The pictures of one document. */
export class Pictures {
  private readonly document: PdfFile
  private readonly images = new Map<Picture, PdfImage>()

  constructor(document: PdfFile) {
    this.document = document
  }

  /** Draws into a box of the current page; leaves the state of the page as it was. */
  draw(picture: Picture, box: Area): void {
    if (picture.format === 'svg') this.drawVector(picture, box)
    else this.drawRaster(picture, box)
  }

  /** From bytes: pdfkit looks for a file only where it is given a name. */
  private drawRaster(picture: Picture, { x, y, width, height }: Area): void {
    const image = this.images.get(picture) ?? this.document.openImage(Buffer.from(picture.bytes))
    this.images.set(picture, image)
    this.document.image(image, x, y, { width, height })
  }

  private drawVector({ width, height, shapes }: Vector, box: Area): void {
    const place = [box.width / width, 0, 0, box.height / height, box.x, box.y]
    this.document.addContent(`q ${operands(place)} cm 0 0 ${operands([width, height])} re W n`)
    for (const shape of shapes) this.drawShape(shape)
    this.document.addContent('Q')
  }

  private drawShape({ outline, matrix, fill, rule, stroke }: Shape): void {
    this.document.addContent(`q ${operands(matrix)} cm`)
    if (fill !== undefined) this.document.addContent(`${colour(fill)} rg`)
    if (stroke !== undefined) this.document.addContent(strokeState(stroke))
    this.document.path(outline)
    this.document.addContent(`${paint(fill, rule, stroke)} Q`)
  }
}

function paint(fill: Colour | undefined, rule: Shape['rule'], stroke: Stroke | undefined): string {
  const operator = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'
  return rule === 'evenodd' && fill !== undefined ? `${operator}*` : operator
}

const caps = { butt: 0, round: 1, square: 2 } as const
const joins = { miter: 0, round: 1, bevel: 2 } as const

function strokeState({ colour: of, width, cap, join, miterLimit, dashes, dashOffset }: Stroke): string {
  const dash = dashes.length === 0 ? '' : ` [${operands(dashes)}] ${fine(dashOffset)} d`
  return `${colour(of)} RG ${fine(width)} w ${caps[cap]} J ${joins[join]} j ${number(miterLimit)} M${dash}`
}

/** Red, green and blue as parts of one. */
function colour(value: Colour): string {
  return [1, 3, 5].map((index) => number(Number.parseInt(value.slice(index, index + 2), 16) / 255)).join(' ')
}

function operands(values: readonly number[]): string {
  return values.map(fine).join(' ')
}

/** Transforms and lengths in units of an author's own want more decimals than points; an exponent is unknown in PDF. */
function fine(value: number): string {
  return value
    .toFixed(9)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0')
}
