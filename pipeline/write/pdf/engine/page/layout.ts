/** Blocks to pages: lines at their places, headings with what follows, no line alone at a page's edge. */
import type {
  BoxNode,
  Definition,
  DefinitionNode,
  FigureNode,
  Paragraph,
  ParagraphNode,
  TableNode,
} from '../../definition.ts'
import { marginsOf, UnContext } from './context.ts'
import { fewestLines, heightFrom, heightOf, heightUnder, isParagraph } from './keeps.ts'
import type { FinishedPage, Item, SetPages } from './items.ts'
import { NoteArea } from './note-area.ts'
import { setParagraph, type SetLine } from '../text/set-lines.ts'
import { frameOf } from './frame.ts'
import { placeFigure } from './place-figure.ts'
import { placeTable, type Flow } from './place-table.ts'
import { UnMeasure, UnWriter } from './page-writer.ts'
import { DocPreprocessor, LayoutBuilder, normalizePageMargin, normalizePageSize } from './upstream.ts'

const tolerance = 0.001
/** Points: what a frame keeps room for at the foot of a page, for two lines. */
const smallestLeading = 12

export class UnLayout extends LayoutBuilder implements Flow {
  readonly context: UnContext
  readonly notes: NoteArea
  private readonly definition: Definition
  private readonly draw: (page: FinishedPage) => void
  /** Page of every destination. */
  private readonly destinations = new Map<string, number>()
  private items: Item[] = []
  private lastBaseline = 0
  private brokenParagraphs = 0
  /** Points of the signature under the paragraph that is being set. */
  private under = 0
  /** Nodes around the one that is being set. */
  private depth = 0

  constructor(definition: Definition, draw: (page: FinishedPage) => void) {
    const { room } = definition
    super(normalizePageSize({ width: room.width, height: room.height }), normalizePageMargin(marginsOf(room)), null)
    this.definition = definition
    this.draw = draw
    this.context = new UnContext(room, definition.turnedRoom)
    this.notes = new NoteArea(this.context, definition.notes)
  }

  /** Sets the whole text, page by page; gives the number of pages and the page of every destination. */
  setPages(): SetPages {
    this.linearNodeList = []
    const preprocessor = new DocPreprocessor()
    const measure = new UnMeasure({}, {}, {}, null, {})
    this.docPreprocessor = preprocessor
    this.docMeasure = measure
    this.writer = new UnWriter(
      this.context,
      () => this.finishPage(),
      () => this.beginPage(),
    )
    this.writer.addPage(this.pageSize, null, this.pageMargins)
    for (const [index, node] of this.definition.content.entries()) {
      this.keepTogether(this.definition.content, index)
      this.processNode(measure.measureDocument(preprocessor.preprocessDocument(node)))
      this.linearNodeList = []
    }
    while (this.notes.isWaiting) this.writer.moveToNextPage()
    this.addEndRule()
    this.finishPage()
    return {
      pages: this.context.page + 1,
      destinations: this.destinations,
      brokenParagraphs: this.brokenParagraphs,
    }
  }

  override processVerticalContainer(node: { readonly stack: readonly DefinitionNode[] }): void {
    if ('frame' in node) this.beginBox(node as BoxNode)
    if ('turned' in node) this.turnPaper('landscape')
    node.stack.forEach((child, index) => {
      this.keepTogether(node.stack, index)
      this.processNode(child)
    })
    if ('frame' in node) this.endBox(node as BoxNode)
  }

  override processLeaf(node: ParagraphNode | TableNode | FigureNode): void {
    if (isParagraph(node)) this.placeParagraph(node.paragraph)
    else if ('figure' in node) placeFigure(node.figure, this)
    else placeTable(node.rows, this)
  }

  /** What stands behind blocks on turned pages begins a page again. */
  override processNode(node: object): void {
    if (this.context.isTurned && this.depth === 0 && !('turned' in node)) this.turnPaper('portrait')
    this.depth += 1
    super.processNode(node)
    this.depth -= 1
  }

  private turnPaper(orientation: 'portrait' | 'landscape'): void {
    if (this.context.isTurned !== (orientation === 'landscape')) this.writer.moveToNextPage(orientation)
  }

  // ------------------------------------------------------------- paragraphs

  private placeParagraph(paragraph: Paragraph): void {
    const { context } = this
    if (paragraph.startsPage && !context.isAtTop()) this.writer.moveToNextPage()
    const lines = setParagraph(paragraph, context.availableWidth)
    let next = 0
    while (next < lines.length) {
      // At the head of a page nothing is left of it, but for what a block keeps that begins the page.
      const space = next === 0 && (paragraph.startsPage || !context.isAtTop()) ? paragraph.spaceBefore : 0
      const count = this.linesThatStay(lines, next, { space, paragraph })
      if (count > 0) context.moveDown(space)
      if (count > 0 && next === 0) this.addAnchor(paragraph)
      for (const line of lines.slice(next, next + count)) this.placeLine(line)
      next += count
      if (next === lines.length) break
      if (next > 0) this.brokenParagraphs += 1
      this.writer.moveToNextPage()
    }
  }

  /** What a block keeps by it: a heading what it is over, the text a signature under it. */
  private keepTogether(nodes: readonly DefinitionNode[], index: number): void {
    const { context } = this
    const [node, next] = [nodes[index], nodes[index + 1]]
    if (node !== undefined && isParagraph(node) && node.paragraph.keepWithNext && !context.isAtTop()) {
      const need = heightFrom(nodes, index, { width: context.availableWidth, height: context.pageHeight() })
      if (need > context.availableHeight + tolerance) this.writer.moveToNextPage()
    }
    this.under = heightUnder(next, context.availableWidth)
  }

  /** How many of the lines from `next` on go on this page, with the notes they call; nought moves them all on. */
  private linesThatStay(
    lines: readonly SetLine[],
    next: number,
    { space, paragraph }: { space: number; paragraph: Paragraph },
  ): number {
    const rest = lines.length - next
    const fitting = this.linesThatFit(lines, next, space)
    const isLast = fitting === rest && this.roomUnder(lines, next, space) < this.under
    if (fitting === rest && !isLast) return rest
    const kept = rest - fitting < fewestLines ? rest - fewestLines : fitting
    // At the top of a page something must be set, or the text would move on for ever.
    if (this.context.isAtTop()) return Math.max(1, kept)
    if (paragraph.keepTogether) return 0
    return next === 0 && kept < fewestLines ? 0 : Math.max(0, kept)
  }

  /** Points left under the lines from `next` on and their notes. */
  private roomUnder(lines: readonly SetLine[], next: number, space: number): number {
    const set = lines.slice(next)
    return this.context.availableHeight + tolerance - space - heightOf(set) - this.notes.heightFor(set, 'begun')
  }

  private linesThatFit(lines: readonly SetLine[], next: number, space: number): number {
    const room = this.context.availableHeight - space + tolerance
    const calling: SetLine[] = []
    let height = 0
    for (let index = next; index < lines.length; index += 1) {
      const line = lines[index]
      if (line === undefined) break
      height += line.height
      if (line.notes.length > 0) calling.push(line)
      if (height + this.notes.heightFor(calling, 'begun') > room) return index - next
      // Under a note that goes on overleaf nothing more can stand.
      if (height + this.notes.heightFor(calling, 'whole') > room) return index - next + 1
    }
    return lines.length - next
  }

  private placeLine(line: SetLine): void {
    const { context } = this
    this.items.push({ type: 'text', line, x: context.x, y: context.y })
    this.lastBaseline = context.y + line.baseline
    context.moveDown(line.height)
    if (line.notes.length > 0) this.notes.take(line)
  }

  addAnchor({ id, bookmark }: Pick<Paragraph, 'id' | 'bookmark'>): void {
    if (id === undefined && bookmark === undefined) return
    if (id !== undefined) this.destinations.set(id, this.context.page + 1)
    this.items.push({
      type: 'anchor',
      y: this.context.y,
      ...(id === undefined ? {} : { id }),
      ...(bookmark ? { bookmark } : {}),
    })
  }

  /** Things at places of their own, down to a height: the rows of a table. */
  addItems(items: readonly Item[], height: number): void {
    this.items.push(...items)
    this.context.moveDown(height)
    this.lastBaseline = this.context.y
  }

  /** Goes on at the top of the next page. */
  turnPage(): void {
    this.writer.moveToNextPage()
  }

  // ------------------------------------------------------------------ boxes

  /** The frame that is open, and where it begins on this page. */
  private box: { readonly frame: BoxNode['frame']; readonly top: number } | undefined

  private beginBox({ frame }: BoxNode): void {
    const { context } = this
    if (!context.isAtTop()) {
      const need = frame.spaceBefore + 2 * frame.padding + fewestLines * smallestLeading
      if (frame.startsPage || need > context.availableHeight) this.writer.moveToNextPage()
      else context.moveDown(frame.spaceBefore)
    }
    this.box = { frame, top: context.y }
    context.moveDown(frame.padding)
  }

  private endBox({ frame }: BoxNode): void {
    this.context.moveDown(frame.padding)
    this.drawFrame()
    this.box = undefined
    this.lastBaseline = this.context.y
  }

  /** The part of the open frame that stands on this page. */
  private drawFrame(): void {
    if (!this.box) return
    const { context } = this
    const { start, end, thickness } = this.box.frame
    const { top } = this.box
    const box = { x: context.x + start, y: top, width: context.availableWidth - start - end, height: context.y - top }
    this.items.push({ type: 'fixed', fixed: frameOf(box, thickness) })
  }

  // ------------------------------------------------------------------ pages

  /** The line that closes a document, once, under its last line. */
  private addEndRule(): void {
    const { x, width, gap, lowest, thickness } = this.context.room.endRule
    const y = Math.min(this.lastBaseline + gap, lowest)
    const box = { x, y: y - thickness / 2, width, height: thickness }
    this.items.push({ type: 'fixed', fixed: { type: 'rules', boxes: [box] } })
  }

  private beginPage(): void {
    this.notes.beginPage()
    if (!this.box) return
    this.box = { frame: this.box.frame, top: this.context.y }
    this.context.moveDown(this.box.frame.padding)
  }

  private finishPage(): void {
    const { context } = this
    const { room } = context
    this.drawFrame()
    const isFirst = context.page === 0
    const notes = this.notes.items(isFirst ? room.firstBottom : room.bottom)
    const { first, later } = this.definition.furniture
    const fixed = (isFirst ? first : later({ number: context.page + 1, isTurned: context.isTurned })).map(
      (item): Item => ({ type: 'fixed', fixed: item }),
    )
    this.draw({
      number: context.page + 1,
      isTurned: context.isTurned,
      direction: room.direction,
      width: room.width,
      height: room.height,
      items: [...fixed, ...this.items, ...notes],
    })
    this.items = []
  }
}
