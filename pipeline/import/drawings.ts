/** Pictures, text boxes and lines of a Word file. */
import type { XmlElement } from '../xml.ts'
import { within } from './elements.ts'
import type { Relationship } from './package.ts'
import type { Loss, PictureUse } from './piece.ts'

export interface ReadDrawing {
  readonly picture?: PictureUse
  readonly losses: readonly Loss[]
}

/** A picture with its part inside the file; what leads outside is never asked for. */
export function readDrawing(drawing: XmlElement, relationships: ReadonlyMap<string, Relationship>): ReadDrawing {
  const boxes = [...within(drawing, 'w:txbxContent')]
  const losses: Loss[] = boxes.some((box) => [...within(box, 'w:t')].length > 0) ? ['text-box'] : []
  const [vector] = within(drawing, 'asvg:svgBlip')
  const [dots] = within(drawing, 'a:blip')
  const part = [vector, dots]
    .flatMap((blip) => relationships.get(blip?.attributes['r:embed'] ?? '') ?? [])
    .find(({ isOutside }) => !isOutside)?.target
  if (part === undefined)
    return { losses: dots !== undefined || drawing.name === 'w:object' ? [...losses, 'object'] : losses }
  const [about] = within(drawing, 'wp:docPr')
  const { name = '', descr: alternative = '' } = about?.attributes ?? {}
  return { picture: { part, name, alternative }, losses }
}
