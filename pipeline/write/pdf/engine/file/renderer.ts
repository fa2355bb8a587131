/** Pages to the content streams of the PDF, each as soon as it is set. */
import type { Area } from '../../../../../templates/sheet.ts'
import type { Direction } from '../../../../../templates/vocabulary.ts'
import type { Fixed, FixedDrawing, FixedLine, FixedPicture, FixedRules, Furniture } from '../../definition.ts'
import type { StructureElement, RunMeaning } from '../../../../typesetting/run.ts'
import { Links } from './annotations.ts'
import type { PdfFile } from './document.ts'
import type { Anchor, FinishedPage, PageItem, PlacedLine } from '../page/items.ts'
import { Drawings } from './drawings.ts'
import { leftOf, widthOf, type LinePart } from '../../../../typesetting/lines/parts.ts'
import { number } from './syntax.ts'
import { Pictures } from './pictures.ts'
import { directionOf, leaderDots, setLabel, setRuns } from '../../../../typesetting/lines/set-lines.ts'
import { artifactMark, type Artifact, type Structure } from './structure.ts'
import { hyphenOperators, textOperators, type PenPosition } from './text-operators.ts'
import { putLineOnPaper, putOnPaper } from './turn.ts'

/** Where a line starts, and which way it runs from there. */
interface Origin {
  readonly x: number
  readonly baseline: number
  readonly direction: Direction
}

/** What is known when the last page is set. */
export interface Totals {
  readonly pages: number
  readonly destinations: ReadonlyMap<string, number>
}

export class PageRenderer {
  private readonly document: PdfFile
  private readonly structure: Structure
  private readonly furniture: Furniture
  private readonly links: Links
  private readonly pictures: Pictures
  private readonly drawings: Drawings
  private readonly bookmarks: { level: number; item: PdfFile['outline'] }[] = []
  /** Words that wait for the number of pages or the page of a destination. */
  private readonly waiting: ((totals: Totals) => void)[] = []
  private colour = ''

  constructor(document: PdfFile, structure: Structure, furniture: Furniture) {
    this.document = document
    this.structure = structure
    this.furniture = furniture
    this.links = new Links(document, structure)
    this.pictures = new Pictures(document)
    this.drawings = new Drawings(document)
  }

  renderPage(page: FinishedPage): void {
    this.document.addPage({ size: [page.width, page.height], margin: 0 })
    this.structure.beginPage()
    this.colour = ''
    for (const item of page.items) this.renderItem(putOnPaper(item, page))
    this.structure.leave()
    this.links.endPage()
    if (page.isNumbered) this.awaitNumber(page)
  }

  /** Writes everything that had to wait. */
  finish(totals: Totals): void {
    for (const write of this.waiting) write(totals)
    this.document.endDeferred()
  }

  private renderItem(item: PageItem): void {
    if (item.type === 'anchor') this.renderAnchor(item)
    else if (item.type === 'fixed') this.renderFixed(item.fixed)
    else this.renderLine(item)
  }

  private renderLine({ line, x, y }: PlacedLine): void {
    const at = { x, baseline: y + line.baseline, direction: directionOf(line.writing) }
    const { dots, parts } = line
    const before = dots === undefined ? parts : parts.filter((part) => part.x < dots.x)
    this.renderParts(before, at)
    if (dots) this.renderParts([dots], at, 'layout')
    this.renderParts(parts.slice(before.length), at)
    if (line.pageReference) this.awaitPage(line, at)
  }

  private renderFixed(fixed: Fixed): void {
    if (fixed.type === 'line') this.renderFixedLine(fixed)
    else if (fixed.type === 'drawing') this.renderDrawing(fixed)
    else if (fixed.type === 'picture') this.renderPicture(fixed)
    else if (fixed.type === 'group') fixed.parts.forEach((part) => this.renderFixed(part))
    else this.renderRules(fixed)
  }

  private renderRules({ boxes, element }: FixedRules): void {
    this.enter(element, 'layout')
    this.setColour('0 g')
    const areas = boxes.map(({ x, y, width, height }) => [x, y, width, height].map(number).join(' '))
    this.document.addContent(`${areas.join(' re ')} re f`)
    for (const box of boxes) this.cover(element, box)
  }

  private renderFixedLine(line: FixedLine): void {
    const parts = setRuns(line.runs, line.element, line.writing)
    this.renderParts(parts, originOf(line, parts), sideOf(line, this.document.page))
  }

  private renderParts(parts: readonly LinePart[], at: Origin, artifact: Artifact = 'repeated'): void {
    for (const part of parts) {
      this.enter(part.element, artifact)
      this.setColour(isOutside(part.meaning) ? '0 0 1 rg' : '0 g')
      const place = { x: leftOf(part, at.x, at.direction), baseline: at.baseline }
      this.document.addContent(textOperators(part, this.document.fontFor(part.style.face), place))
      this.renderHyphen(part, place)
      if (part.meaning?.link && part.element)
        this.links.add({ element: part.element, link: part.meaning.link, part, ...place })
    }
  }

  private renderHyphen(part: LinePart, place: PenPosition): void {
    const operators = hyphenOperators(part, this.document.fontFor(part.style.face), place)
    if (operators === undefined) return
    this.structure.enterArtifact('layout')
    this.document.addContent(operators)
  }

  private renderDrawing({ paths, viewBox, x, y, width, height, grey = 0, element }: FixedDrawing): void {
    const across = width / viewBox.width
    const down = height / viewBox.height
    this.enter(element, 'layout')
    this.setColour(`${number(grey)} g`)
    this.cover(element, { x, y, width, height })
    this.drawings.draw(paths, [across, 0, 0, down, x - viewBox.x * across, y - viewBox.y * down])
  }

  private renderPicture({ picture, element, ...box }: FixedPicture): void {
    this.structure.enter(element)
    this.cover(element, box)
    this.pictures.draw(picture, box)
  }

  private enter(element: StructureElement | undefined, artifact: Artifact): void {
    if (element) this.structure.enter(element)
    else this.structure.enterArtifact(artifact)
  }

  /** Says where a figure lies. */
  private cover(element: StructureElement | undefined, { x, y, width, height }: Area): void {
    const { height: top } = this.document.page
    if (element?.role === 'Figure') this.structure.cover(element, [x, top - y - height, x + width, top - y])
  }

  private setColour(colour: string): void {
    if (this.colour !== colour) this.document.addContent(colour)
    this.colour = colour
  }

  /** "2/12": how many there are is known at the end. */
  private awaitNumber(page: FinishedPage): void {
    const add = this.document.deferContent()
    // The digits may be in no other text of the page: the font has to stand in its resources before they are written.
    const [sample] = this.furniture.numbered(page, page.number).runs
    const font = sample ? this.document.fontFor(sample.style.face) : undefined
    this.waiting.push(({ pages }) => {
      const line = putLineOnPaper(this.furniture.numbered(page, pages), page)
      const mark = artifactMark(sideOf(line, page))
      const parts = setRuns(line.runs, undefined, line.writing)
      const at = originOf(line, parts)
      for (const part of parts) {
        if (font)
          add(
            `${mark} 0 g ${textOperators(part, font, { x: leftOf(part, at.x, at.direction), baseline: at.baseline })} EMC`,
          )
      }
    })
  }

  /** Leader dots now, the page number when it is known. */
  private awaitPage({ parts, writing, end, pageReference }: PlacedLine['line'], at: Origin): void {
    const element = parts.at(-1)?.element
    if (pageReference === undefined || element === undefined) return
    const { style, target, leader, paragraphs } = pageReference
    const dots = leaderDots(style, leader, end)
    if (dots) this.renderParts([dots], at, 'layout')
    if (paragraphs) this.renderParts(setLabel(paragraphs, element, writing), at)
    const numberOf = (page: string) => setRuns([{ text: ` ${page}`, style }], element, writing)
    // The fonts have to stand in the resources of the page before the number is known.
    const fonts = new Map(numberOf('0').map((part) => [part.style, this.document.fontFor(part.style.face)]))
    const mark = this.structure.reserve(element)
    const add = this.document.deferContent()
    this.waiting.push(({ destinations }) => {
      const found = numberOf(String(destinations.get(target) ?? ''))
      const start = pageReference.at - widthOf(found)
      const operators = found.flatMap((part) => {
        const font = fonts.get(part.style)
        const left = leftOf({ ...part, x: start + part.x }, at.x, at.direction)
        return font ? [textOperators(part, font, { x: left, baseline: at.baseline })] : []
      })
      add(`${mark} 0 g ${operators.join(' ')} EMC`)
    })
  }

  private renderAnchor({ id, bookmark, y }: Anchor): void {
    if (id !== undefined) this.document.addNamedDestination(id, 'XYZ', 0, y, null)
    if (!bookmark) return
    while ((this.bookmarks.at(-1)?.level ?? -1) >= bookmark.level) this.bookmarks.pop()
    const parent = this.bookmarks.at(-1)?.item ?? this.document.outline
    this.bookmarks.push({ level: bookmark.level, item: parent.addItem(bookmark.title, { expanded: false }) })
  }
}

/** A line set against its end starts before it. */
function originOf({ align, x, baseline, writing }: FixedLine, parts: readonly LinePart[]): Origin {
  const direction = directionOf(writing)
  const back = align === 'end' ? widthOf(parts) : 0
  return { x: direction === 'rtl' ? x + back : x - back, baseline, direction }
}

/** What stands outside the text is a running head or foot. */
function sideOf({ baseline }: FixedLine, { height }: { readonly height: number }): Artifact {
  return baseline < height / 2 ? 'header' : 'footer'
}

/** Only what leads out of the document is blue, as in the official files. */
function isOutside(meaning: RunMeaning | undefined): boolean {
  return meaning?.link !== undefined && 'url' in meaning.link
}
