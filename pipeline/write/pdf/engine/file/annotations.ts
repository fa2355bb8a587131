/** Links as annotations over the text: one for each link and page, however many lines it has. */
import type { StructureElement } from '../../../../typesetting/run.ts'
import type { Link } from '../../../../publication.ts'
import { union, type Corners } from './attributes.ts'
import type { PdfFile } from './document.ts'
import { pdfString } from './syntax.ts'
import type { LinePart } from '../../../../typesetting/lines/parts.ts'
import type { Structure } from './structure.ts'
import type { PdfReference } from '../upstream.ts'

export interface LinkedPart {
  readonly element: StructureElement
  readonly link: Link
  readonly part: LinePart
  readonly x: number
  readonly baseline: number
}

interface OpenLink {
  readonly reference: PdfReference
  readonly link: Link
  readonly areas: Corners[]
  words: string
}

/** Height of a link's area above and below its baseline, as parts of the size. */
const over = 0.95
const under = 0.25

/** Gathers the links of the current page. */
export class Links {
  private readonly document: PdfFile
  private readonly structure: Structure
  private readonly open = new Map<StructureElement, OpenLink>()

  constructor(document: PdfFile, structure: Structure) {
    this.document = document
    this.structure = structure
  }

  /** Takes a part of a link that has just been drawn. */
  add({ element, link, part, x, baseline }: LinkedPart): void {
    const base = this.document.page.height - baseline
    const { size } = part.style
    const opened = this.open.get(element) ?? this.begin(element, link)
    opened.areas.push([x, base - size * under, x + part.width, base + size * over])
    opened.words += textOf(part)
  }

  /** Writes the annotations of the page. */
  endPage(): void {
    for (const { reference, link, areas, words } of this.open.values()) {
      const { data } = reference
      data['Rect'] = areas.reduce(union)
      if (areas.length > 1) data['QuadPoints'] = areas.flatMap(cornersOf)
      data['Contents'] = pdfString('url' in link ? link.url : words.trim())
      reference.end()
    }
    this.open.clear()
  }

  private begin(element: StructureElement, link: Link): OpenLink {
    const target = 'url' in link ? { A: { S: 'URI', URI: pdfString(link.url) } } : { Dest: pdfString(link.id) }
    const reference = this.document.ref({ Type: 'Annot', Subtype: 'Link', Border: [0, 0, 0], F: 4, ...target })
    this.document.page.annotations.push(reference)
    this.structure.addObject(element, reference)
    const opened = { reference, link, areas: [], words: '' }
    this.open.set(element, opened)
    return opened
  }
}

/** Counter-clockwise from the bottom left, as ISO 32000-1, 12.5.6.5 has it. */
function cornersOf([left, bottom, right, top]: Corners): readonly number[] {
  return [left, bottom, right, bottom, right, top, left, top]
}

function textOf(part: LinePart): string {
  return part.fragments.map(({ fragment }) => fragment.shaped.text).join('')
}
