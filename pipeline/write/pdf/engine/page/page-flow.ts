/** The pages while they are filled: where the text stands, and what stands on the open page. */
import type { Area } from '../../../../../templates/sheet.ts'
import type { BoxNode, Definition, Fixed, Furniture, ParagraphNode } from '../../definition.ts'
import type { Place } from '../../../../text/positions.ts'
import type { SetLine } from '../../../../typesetting/lines/set-lines.ts'
import type { Typesetter } from './typesetter.ts'
import { PageCursor } from './cursor.ts'
import type { FinishedPage, PageItem, SetPages } from './items.ts'
import { NoteArea } from './note-area.ts'
import { spread } from './spread.ts'

/** What sets a text, and what takes each page as soon as it is full. */
export interface LayoutSetting {
  readonly typesetter: Typesetter
  readonly draw?: (page: FinishedPage) => void
}

/** What floats to the next page. */
export interface Held {
  readonly isTurned: boolean
  readonly place: () => void
}

/** Points between the closing line and the rule over notes: 11.6 and 9.2 in the two documents of 14 where they come near, so fewer than five. */
const leastOverNotes = 10

/** Holds the open page. */
export class PageFlow {
  readonly cursor: PageCursor
  readonly notes: NoteArea
  readonly typesetter: Typesetter
  /** Nothing stands on the page but headings, if anything: what they are over stands here, as at the head of a page. */
  isOpening = true
  private readonly furniture: Furniture
  private readonly draw: (page: FinishedPage) => void
  /** Page of every destination. */
  private readonly destinations = new Map<string, number>()
  private items: PageItem[] = []
  private lastBaseline = 0
  private brokenParagraphs = 0
  private readonly emptied: Place[] = []
  private held: Held | undefined
  /** What stands at its place on a page without head and foot, while such a page is open. */
  private bare: readonly Fixed[] | undefined
  /** The box that is open, and where its frame begins on this page. */
  private box: { readonly node: BoxNode; readonly top: number } | undefined

  constructor(
    { room, turnedRoom, notes, opening, furniture }: Definition,
    { typesetter, draw = () => {} }: LayoutSetting,
  ) {
    this.typesetter = typesetter
    this.cursor = new PageCursor(room, turnedRoom)
    this.notes = new NoteArea(this.cursor, notes, typesetter)
    this.notes.take({ notes: opening })
    this.furniture = furniture
    this.draw = draw
  }

  /** Goes on at the top of the next page, under what floated there. */
  turnPage(): void {
    const { held } = this
    this.held = undefined
    if (held?.isTurned) {
      this.placeTurned(held)
      return this.turnPaper('portrait')
    }
    this.finishPage()
    this.cursor.moveToNextPage()
    this.beginPage()
    held?.place()
  }

  /** The page that is open has neither head nor foot, and text from this height on. */
  beginBare(fixed: readonly Fixed[], top: number): void {
    this.bare = fixed
    this.cursor.moveDown(top - this.cursor.y)
  }

  /** Keeps something for the head of the next page, or for turned pages before it. */
  hold(held: Held): void {
    this.held = held
  }

  /** Places what is kept, with nothing more before it; turned pages stay open. */
  release(): void {
    const { held } = this
    if (held?.isTurned !== true) return held === undefined ? undefined : this.turnPage()
    this.held = undefined
    this.placeTurned(held)
  }

  private placeTurned({ place }: Held): void {
    this.turnPaper('landscape')
    place()
  }

  /** The same, where the page does not lie as it should. */
  turnPaper(orientation: 'portrait' | 'landscape'): void {
    if (this.cursor.isTurned === (orientation === 'landscape')) return
    this.finishPage()
    this.cursor.moveToNextPage(orientation)
    this.beginPage()
  }

  /** Closes the text and its last page. */
  finish(): SetPages {
    while (this.notes.isWaiting) this.turnPage()
    this.addEndRule()
    this.finishPage(true)
    return {
      pages: this.cursor.page + 1,
      destinations: this.destinations,
      brokenParagraphs: this.brokenParagraphs,
      emptied: this.emptied,
    }
  }

  placeLine(line: SetLine): void {
    const { cursor } = this
    this.items.push({ type: 'text', line, x: cursor.x, y: cursor.y })
    this.lastBaseline = cursor.y + line.baseline
    cursor.moveDown(line.height)
    if (line.notes.length > 0) this.notes.take(line)
  }

  addAnchor({ id, bookmark }: Pick<ParagraphNode, 'id' | 'bookmark'>): void {
    if (id === undefined && bookmark === undefined) return
    if (id !== undefined) this.destinations.set(id, this.cursor.page + 1)
    this.items.push({
      type: 'anchor',
      y: this.cursor.y,
      ...(id === undefined ? {} : { id }),
      ...(bookmark ? { bookmark } : {}),
    })
  }

  /** Things at places of their own, down to a height: the rows of a table. */
  addItems(items: readonly PageItem[], height: number): void {
    this.items.push(...items)
    this.cursor.moveDown(height)
    this.lastBaseline = this.cursor.y
  }

  /** A table on its side ends the page here: where more than half of it is empty, that is told. */
  noteEmptied(place: Place): void {
    const { cursor } = this
    const used = cursor.y - cursor.topOfPage()
    if (!cursor.isTurned && !cursor.isAtTop() && cursor.availableHeight > used) this.emptied.push(place)
  }

  /** A paragraph goes on overleaf. */
  countBroken(): void {
    this.brokenParagraphs += 1
  }

  /** Begins the frame of a box; what is placed until it is closed stands inside. */
  openBox(node: BoxNode): void {
    this.box = { node, top: this.cursor.y }
    this.cursor.moveDown(node.padding)
    this.cursor.reserve(node.padding)
  }

  closeBox({ padding }: BoxNode): void {
    if (this.box) this.cursor.reserve(-padding)
    this.drawFrame()
    this.cursor.moveDown(padding)
    this.box = undefined
    this.lastBaseline = this.cursor.y
  }

  /** The part of the open frame that stands on this page: closed where it goes on overleaf, as Word closes it. */
  private drawFrame(): void {
    if (!this.box) return
    const { x, y, availableWidth } = this.cursor
    const { node, top } = this.box
    const { start, end, thickness, padding } = node
    const box = { x: x + start, y: top, width: availableWidth - start - end, height: y + padding - top }
    this.items.push({ type: 'fixed', fixed: frameOf(box, thickness) })
  }

  /** The line that closes a document, once, under its last line. */
  private addEndRule(): void {
    const { isDrawn, x, width, gap, lowest, thickness } = this.cursor.room.endRule
    if (!isDrawn) return
    const y = Math.min(this.lastBaseline + gap, lowest, this.lowestOverNotes())
    const box = { x, y: y - thickness / 2, width, height: thickness }
    this.items.push({ type: 'fixed', fixed: { type: 'rules', boxes: [box] } })
  }

  /** How low the closing line may stand over notes: halfway between the text and their rule where there is little room. */
  private lowestOverNotes(): number {
    const { page, room } = this.cursor
    const rule = this.notes.ruleAt(page === 0 ? room.firstBottom : room.bottom)
    if (rule === undefined) return Infinity
    return Math.max(rule - leastOverNotes, (this.lastBaseline + rule) / 2)
  }

  private beginPage(): void {
    this.isOpening = true
    this.notes.beginPage()
    if (this.box) this.openBox(this.box.node)
  }

  private finishPage(isLast = false): void {
    const { page, room, isTurned, availableHeight } = this.cursor
    this.drawFrame()
    const text = room.spreads && !isLast ? spread(this.items, availableHeight) : this.items
    const isFirst = page === 0
    const notes = this.notes.items(isFirst ? room.firstBottom : room.bottom)
    for (const note of notes) if (note.type === 'anchor' && note.id) this.destinations.set(note.id, page + 1)
    const { first, later } = this.furniture
    const around = this.bare ?? (isFirst ? first : later({ number: page + 1, isTurned }))
    const fixed = around.map((item): PageItem => ({ type: 'fixed', fixed: item }))
    this.draw({
      number: page + 1,
      isNumbered: !isFirst && this.bare === undefined,
      isTurned,
      direction: room.direction,
      width: room.width,
      height: room.height,
      items: [...fixed, ...text, ...notes],
    })
    this.items = []
    this.bare = undefined
  }
}

/** Four rules along the inside of the edges. */
function frameOf({ x, y, width, height }: Area, thickness: number): Fixed {
  return {
    type: 'rules',
    boxes: [
      { x, y, width, height: thickness },
      { x, y: y + height - thickness, width, height: thickness },
      { x, y, width: thickness, height },
      { x: x + width - thickness, y, width: thickness, height },
    ],
  }
}
