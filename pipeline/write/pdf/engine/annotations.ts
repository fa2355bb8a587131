/** Links as annotations over the text. */
import type { Link } from '../../../publication.ts'
import type { UnDocument } from './document.ts'
import { pdfString } from './pdf-string.ts'
import type { Part } from './set-lines.ts'
import type { PdfReference } from './upstream.ts'

export interface LinkedPart {
  readonly link: Link
  readonly part: Part
  readonly x: number
  readonly baseline: number
}

/** Height of a link's area above and below its baseline, as parts of the size. */
const over = 0.95
const under = 0.25

/** Adds the annotation of a link to the current page; whoever gives it its place in the structure tree ends it. */
export function annotate(document: UnDocument, { link, part, x, baseline }: LinkedPart): PdfReference {
  const { page } = document
  const base = page.height - baseline
  const { size } = part.style
  const target = 'url' in link ? { A: { S: 'URI', URI: pdfString(link.url) } } : { Dest: pdfString(link.id) }
  const annotation = document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, base - size * under, x + part.width, base + size * over],
    Border: [0, 0, 0],
    F: 4,
    Contents: pdfString('url' in link ? link.url : textOf(part)),
    ...target,
  })
  page.annotations.push(annotation)
  return annotation
}

function textOf(part: Part): string {
  return part.pieces.map(({ fragment }) => fragment.shaped.characters.map((points) => String.fromCodePoint(...points)).join('')).join('')
}
