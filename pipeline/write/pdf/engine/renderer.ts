/** Pages to the content streams of the PDF. */
import type { Link } from '../../../publication.ts'
import type { Fixed, FixedDrawing, FixedLine } from '../definition.ts'
import type { UnDocument } from './document.ts'
import type { Anchor, Item } from './layout.ts'
import { setRuns, widthOf, type Part } from './set-lines.ts'
import { number, textOperators } from './text.ts'
import { Renderer, type Page } from './upstream.ts'

interface Point {
  readonly x: number
  readonly baseline: number
}

export class UnRenderer extends Renderer {
  private readonly document: UnDocument
  private readonly bookmarks: { level: number; item: OutlineItem }[] = []
  private colour = ''

  constructor(document: UnDocument) {
    super(document)
    this.document = document
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.document.addPage({ size: [page.pageSize.width, page.pageSize.height], margin: 0 })
      this.colour = ''
      // Only the layout puts items on pages, and it puts these.
      for (const item of page.items as readonly Item[]) this.renderItem(item)
    }
  }

  private renderItem(item: Item): void {
    if (item.type === 'anchor') this.renderAnchor(item.item)
    else if (item.type === 'fixed') this.renderFixed(item.item)
    else this.renderParts(item.item.parts, { x: item.item.x, baseline: item.item.y + item.item.baseline })
  }

  private renderFixed(fixed: Fixed): void {
    if (fixed.type === 'line') this.renderFixedLine(fixed)
    else if (fixed.type === 'drawing') this.renderDrawing(fixed)
    else this.fill(`${number(fixed.x)} ${number(fixed.y)} ${number(fixed.width)} ${number(fixed.height)} re f`)
  }

  private renderFixedLine(line: FixedLine): void {
    const parts = setRuns(line.runs, 0)
    const x = line.align === 'end' ? line.x - widthOf(parts) : line.x
    this.renderParts(parts, { x, baseline: line.baseline })
  }

  private renderParts(parts: readonly Part[], at: Point): void {
    for (const part of parts) {
      const { face, link } = part.style
      const font = this.document.fontFor(face)
      this.document.page.fonts[font.id] ??= font.ref()
      this.setColour(link && 'url' in link ? '0 0 1 rg' : '0 g')
      const x = at.x + part.x
      this.document.addContent(textOperators(part, font, { x, baseline: at.baseline }))
      if (link) this.annotate(link, part, { x, baseline: at.baseline })
    }
  }

  private renderDrawing({ paths, viewBox, x, y, width, height }: FixedDrawing): void {
    const across = width / viewBox.width
    const down = height / viewBox.height
    this.setColour('0 g')
    const place = [across, 0, 0, down, x - viewBox.x * across, y - viewBox.y * down].map(number).join(' ')
    this.document.addContent(`q ${place} cm`)
    for (const path of paths) {
      this.document.path(path)
      this.document.addContent('f')
    }
    this.document.addContent('Q')
  }

  private fill(operators: string): void {
    this.setColour('0 g')
    this.document.addContent(operators)
  }

  private setColour(colour: string): void {
    if (this.colour !== colour) this.document.addContent(colour)
    this.colour = colour
  }

  private annotate(link: Link, part: Part, at: Point): void {
    const { page } = this.document
    const bottom = page.height - at.baseline - part.style.size * 0.25
    const target = 'url' in link ? { A: { S: 'URI', URI: pdfString(link.url) } } : { Dest: pdfString(link.id) }
    const annotation = this.document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [at.x, bottom, at.x + part.width, bottom + part.style.size * 1.2],
      Border: [0, 0, 0],
      F: 4,
      ...target,
    })
    page.annotations.push(annotation)
    annotation.end()
  }

  private renderAnchor({ id, bookmark, y }: Anchor): void {
    if (id !== undefined) this.document.addNamedDestination(id, 'XYZ', 0, y, null)
    if (!bookmark) return
    while ((this.bookmarks.at(-1)?.level ?? -1) >= bookmark.level) this.bookmarks.pop()
    const parent = this.bookmarks.at(-1)?.item ?? this.document.outline
    this.bookmarks.push({ level: bookmark.level, item: parent.addItem(bookmark.title, { expanded: false }) })
  }
}

type OutlineItem = UnDocument['outline']

/** pdfkit writes String objects as PDF strings and plain ones as names. */
function pdfString(text: string): object {
  return Object(text)
}
