/** Pictures to content streams: dots as images of the file, each once; drawings as outlines. */
import type { Area } from '../../../../../templates/sheet.ts'
import type { DrawingPart, Picture, Shape, Vector } from '../../../../picture.ts'
import type { PdfFile } from './document.ts'
import { DrawingForms } from './drawing-forms.ts'
import { operands, paintOperator, plainColour, strokeState } from './painting.ts'
import type { PdfImage } from '../upstream.ts'

/** The pictures of one document. */
export class Pictures {
  private readonly document: PdfFile
  private readonly forms: DrawingForms
  private readonly images = new Map<Picture, PdfImage>()

  constructor(document: PdfFile) {
    this.document = document
    this.forms = new DrawingForms(document)
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

  private drawVector(picture: Vector, box: Area): void {
    const { width, height, parts } = picture
    const place = [box.width / width, 0, 0, box.height / height, box.x, box.y]
    this.document.addContent(`q ${operands(place)} cm 0 0 ${operands([width, height])} re W n`)
    if (parts.every(isPlain)) for (const shape of parts) this.drawShape(shape)
    else this.document.addContent(`/${this.forms.nameOf(picture)} Do`)
    this.document.addContent('Q')
  }

  private drawShape({ outline, matrix, fill, rule, stroke }: Shape): void {
    this.document.addContent(`q ${operands(matrix)} cm`)
    if (fill !== undefined) this.document.addContent(`${plainColour(fill)} rg`)
    if (stroke !== undefined) this.document.addContent(`${plainColour(stroke)} RG ${strokeState(stroke)}`)
    this.document.path(outline)
    this.document.addContent(`${paintOperator(fill, rule, stroke)} Q`)
  }
}

/** True for shapes in plain colours that nothing shines through: they ask for no resources. */
function isPlain(part: DrawingPart): part is Shape {
  if (part.type !== 'shape') return false
  return [part.fill, part.stroke].every(
    (paint) => paint === undefined || (typeof paint.paint === 'string' && paint.opacity === 1),
  )
}
