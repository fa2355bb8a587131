/** Paragraphs to pages: lines at their places, headings with what follows, no line alone at a page's edge. */
import { ascentWithGap } from '../../../../templates/styles.ts'
import type { DefinitionNode, Fixed, Furniture, PageRoom, Paragraph, ParagraphNode } from '../definition.ts'
import { marginsOf, UnContext } from './context.ts'
import { setParagraph, type PlacedLine, type SetLine } from './set-lines.ts'
import { DocMeasure, DocPreprocessor, LayoutBuilder, normalizePageMargin, normalizePageSize, PageElementWriter, type Page } from './upstream.ts'

/** Fewest lines of a paragraph on either side of a page break. */
const fewestLines = 2

/** What a page holds. */
export type Item =
  | { readonly type: 'text'; readonly item: PlacedLine }
  | { readonly type: 'fixed'; readonly item: Fixed }
  | { readonly type: 'anchor'; readonly item: Anchor }

export interface Anchor {
  readonly id?: string
  readonly bookmark?: Paragraph['bookmark']
  readonly y: number
}

/** Leaves carry paragraphs of ours: pdfmake has nothing to measure in them. */
class UnMeasure extends DocMeasure {
  override measureLeaf(node: object): object {
    return Object.assign(node, { _minWidth: 0, _maxWidth: 0 })
  }
}

export class UnLayout extends LayoutBuilder {
  private readonly room: PageRoom
  private readonly context: UnContext
  private lastLine: { readonly page: number; readonly baseline: number } | undefined

  constructor(room: PageRoom) {
    super(normalizePageSize({ width: room.width, height: room.height }, null), normalizePageMargin(marginsOf(room)), null)
    this.room = room
    this.context = new UnContext(room)
  }

  /** Sets the text and gives the pages with all that stands on them. */
  setPages(content: readonly DefinitionNode[], furniture: Furniture): readonly Page[] {
    this.linearNodeList = []
    this.docPreprocessor = new DocPreprocessor()
    const measure = new UnMeasure({}, {}, {}, null, {})
    this.docMeasure = measure
    this.writer = new PageElementWriter(this.context)
    this.writer.addPage(this.pageSize, null, this.pageMargins)
    this.processNode(measure.measureDocument(new DocPreprocessor().preprocessDocument({ stack: [...content] })))
    this.addEndRule()
    this.addFurniture(furniture)
    return this.context.pages
  }

  override processVerticalContainer(node: { readonly stack: readonly (DefinitionNode & { readonly positions?: object[] })[] }): void {
    node.stack.forEach((child, index) => {
      if (isParagraph(child) && child.paragraph.keepWithNext) this.keepWithNext(node.stack.slice(index))
      this.processNode(child)
    })
  }

  override processLeaf(node: ParagraphNode): void {
    const { paragraph } = node
    const { context } = this
    if (paragraph.startsPage && !context.isAtTop()) this.writer.moveToNextPage()
    const lines = setParagraph(paragraph, context.availableWidth)
    let next = 0
    while (next < lines.length) {
      const space = next === 0 && !context.isAtTop() ? paragraph.spaceBefore : 0
      const count = this.linesThatStay(lines, next, { space, paragraph })
      if (count > 0) context.moveDown(space)
      if (count > 0 && next === 0) this.addAnchor(paragraph)
      for (const line of lines.slice(next, next + count)) this.placeLine(line)
      next += count
      if (next < lines.length) this.writer.moveToNextPage()
    }
  }

  /** Moves on when a heading, those after it and the first lines under them do not fit together. */
  private keepWithNext(nodes: readonly DefinitionNode[]): void {
    const { context } = this
    if (context.isAtTop()) return
    let need = 0
    for (const node of nodes) {
      if (!isParagraph(node) || (need > 0 && node.paragraph.startsPage)) break
      const { paragraph } = node
      const lines = setParagraph(paragraph, context.availableWidth)
      const count = paragraph.keepWithNext || paragraph.keepTogether || lines.length <= fewestLines + 1 ? lines.length : fewestLines
      need += paragraph.spaceBefore + heightOf(lines.slice(0, count))
      if (!paragraph.keepWithNext) break
    }
    if (need > context.availableHeight) this.writer.moveToNextPage()
  }

  /** How many of the lines from `next` on go on this page; nought moves them all to the next. */
  private linesThatStay(lines: readonly SetLine[], next: number, { space, paragraph }: { space: number; paragraph: Paragraph }): number {
    const rest = lines.length - next
    let room = this.context.availableHeight - space
    let count = 0
    for (const line of lines.slice(next)) {
      if (line.height > room + 0.001) break
      room -= line.height
      count += 1
    }
    if (count === rest) return count
    if (this.context.isAtTop()) return Math.max(1, rest - count < fewestLines ? count - (fewestLines - (rest - count)) : count)
    if (paragraph.keepTogether) return 0
    const kept = rest - count < fewestLines ? count - (fewestLines - (rest - count)) : count
    return kept < fewestLines && (next === 0 || kept < 1) ? 0 : kept
  }

  private placeLine(line: SetLine): void {
    const { context } = this
    // Word sets the first line of a page on its natural ascent, not in its exact leading (suppressTopSpacing).
    if (context.page > 0 && context.isAtTop()) context.moveDown(ascentWithGap * line.size - line.baseline)
    const placed: PlacedLine = { ...line, x: context.x, y: context.y }
    this.add({ type: 'text', item: placed })
    this.lastLine = { page: context.page, baseline: context.y + line.baseline }
    context.moveDown(line.height)
  }

  private addAnchor({ id, bookmark }: Paragraph): void {
    if (id === undefined && bookmark === undefined) return
    this.add({ type: 'anchor', item: { y: this.context.y, ...(id === undefined ? {} : { id }), ...(bookmark ? { bookmark } : {}) } })
  }

  private add(item: Item): void {
    this.context.getCurrentPage().items.push(item)
  }

  /** The line that closes a document, once, under its last line. */
  private addEndRule(): void {
    if (!this.lastLine) return
    const { x, width, gap, thickness } = this.room.endRule
    this.context.page = this.lastLine.page
    this.add({ type: 'fixed', item: { type: 'rule', x, y: this.lastLine.baseline + gap - thickness / 2, width, height: thickness } })
  }

  private addFurniture(furniture: Furniture): void {
    const { pages } = this.context
    pages.forEach((page, index) => {
      const fixed = index === 0 ? furniture.first : furniture.later(index + 1, pages.length)
      page.items = [...fixed.map((item) => ({ type: 'fixed', item })), ...page.items]
    })
  }
}

function isParagraph(node: DefinitionNode): node is ParagraphNode {
  return 'paragraph' in node
}

function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}
