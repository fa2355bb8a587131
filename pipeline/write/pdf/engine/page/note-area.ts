/** Notes at the foot of the pages: each where its call stands, continued on the next page when it is long. */
import type { AsteriskNotes } from '../../../../../templates/sheet.ts'
import type { NoteSpec, ParagraphNode } from '../../definition.ts'
import type { Separator } from '../../page-room.ts'
import type { SetLine } from '../../../../typesetting/lines/set-lines.ts'
import type { Typesetter } from './typesetter.ts'
import { tolerance, type PageCursor } from './cursor.ts'
import type { PageItem, PlacedLine } from './items.ts'

/** Lines of a note that stay together at a page's foot. */
const fewestLines = 2

/** A line of a note; the first one carries the note's destination. */
interface NoteLine {
  readonly line: SetLine
  readonly isAsterisk: boolean
  readonly id?: string
}

/**
 * How much of its notes has to stand with lines: what the last of them calls may go on overleaf, but no note that stands whole
 * is parted for a line more (of 239 pages of 47 documents none does it).
 */
export function extentUnder(lastLine: SetLine | undefined): 'whole' | 'begun' {
  return lastLine !== undefined && lastLine.notes.length > 0 ? 'begun' : 'whole'
}

/** Keeps the foot of the current page free for the notes that its text calls. */
export class NoteArea {
  private readonly cursor: PageCursor
  private readonly notes: ReadonlyMap<string, NoteSpec>
  private readonly typesetter: Typesetter
  private readonly called = new Set<string>()
  /** Lines of this page, and those that wait for the next. */
  private lines: NoteLine[] = []
  private waiting: NoteLine[] = []

  constructor(cursor: PageCursor, notes: ReadonlyMap<string, NoteSpec>, typesetter: Typesetter) {
    this.cursor = cursor
    this.notes = notes
    this.typesetter = typesetter
  }

  /** Points that the notes of lines take at the foot of this page: whole, or with the last one going on overleaf. */
  heightFor(lines: readonly SetLine[], extent: 'whole' | 'begun'): number {
    const fresh = [...new Set(lines.flatMap(({ notes }) => notes))].filter((id) => !this.called.has(id))
    if (fresh.length === 0) return 0
    const set = fresh.map((id) => this.measure(id))
    const kept = extent === 'whole' ? set : [...set.slice(0, -1), set.at(-1)?.slice(0, fewestLines) ?? []]
    return this.heightWith(kept.flat()) - this.heightWith([])
  }

  /**
   * Points that have to be left under the last line of a paragraph: over notes its own, at the foot of a page without notes none
   * (of 59 pages over notes that end with a paragraph none is filled further, of 84 that end within one 27 are).
   */
  roomOver({ spaceAfter }: Pick<ParagraphNode, 'spaceAfter'>, lines: readonly SetLine[]): number {
    const ids = lines.flatMap(({ notes }) => notes)
    const all = [...this.lines, ...ids.map((id) => ({ isAsterisk: this.noteOf(id).isAsterisk === true }))]
    return all.length === 0 || this.asterisksOver(all) !== undefined ? 0 : spaceAfter
  }

  /** Takes the notes of a line that has just been placed. */
  take(line: Pick<SetLine, 'notes'>): void {
    for (const id of line.notes) {
      if (this.called.has(id)) continue
      this.called.add(id)
      this.waiting.push(...this.set(id))
    }
    this.fill()
  }

  /** Begins a page with what waits from the one before. */
  beginPage(): void {
    this.lines = []
    this.fill()
  }

  /** Points that the notes of this page take from the text, with others. */
  private heightWith(others: readonly NoteLine[]): number {
    const lines = [...this.lines, ...others]
    if (lines.length === 0) return 0
    const asterisks = this.asterisksOver(lines)
    if (asterisks === undefined) return heightOf(lines) + this.separator.height
    return Math.max(0, heightOf(lines) + asterisks.rule - (asterisks.bottom - this.cursor.room.firstBottom))
  }

  /** Their place, where lines are all that the first page has. */
  private asterisksOver(lines: readonly Pick<NoteLine, 'isAsterisk'>[]): AsteriskNotes | undefined {
    return this.cursor.page === 0 && lines.every(({ isAsterisk }) => isAsterisk) ? this.separator.asterisks : undefined
  }

  private get separator(): Separator {
    return this.cursor.room.separator
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  /** Where the rule over the notes of the current page stands, if it has notes. */
  ruleAt(bottom: number): number | undefined {
    const { height, rule } = this.separator
    const asterisks = this.asterisksOver(this.lines)
    return this.lines.length === 0 ? undefined : this.topAt(bottom) - (asterisks?.rule ?? height - rule)
  }

  /** Where its first note begins. */
  private topAt(bottom: number): number {
    return (this.asterisksOver(this.lines)?.bottom ?? bottom) - heightOf(this.lines)
  }

  /** What the current page draws at its foot; `bottom` is where its last line ends. */
  items(bottom: number): readonly PageItem[] {
    if (this.lines.length === 0) return []
    const asterisks = this.asterisksOver(this.lines)
    const { thickness } = this.separator
    const rule = asterisks === undefined ? this.separator : { ...asterisks, thickness, underscores: 0 }
    let y = this.topAt(bottom)
    const texts = this.lines.flatMap(({ line, id }): readonly PageItem[] => {
      const placed: PlacedLine = { type: 'text', line, x: this.cursor.room.start, y }
      y += line.height
      return id === undefined ? [placed] : [{ type: 'anchor', id, y: placed.y }, placed]
    })
    return [...separatorAt(this.ruleAt(bottom) ?? bottom, rule), ...texts]
  }

  /** Puts waiting lines on this page while there is room; on a page of notes alone text keeps none. */
  private fill(): void {
    while (this.waiting.length > 0) {
      const [next] = this.waiting
      if (next === undefined) return
      const height = this.heightWith([next]) - this.heightWith([])
      if (height > this.cursor.availableHeight + tolerance) return
      this.cursor.availableHeight -= height
      this.lines.push(next)
      this.waiting.shift()
    }
  }

  private set(id: string): readonly NoteLine[] {
    const { paragraphs, isAsterisk = false } = this.noteOf(id)
    const lines = paragraphs.flatMap((paragraph) =>
      withSpaceAfter(this.typesetter.set(paragraph, this.width).lines, paragraph),
    )
    return lines.map((line, index) => (index === 0 ? { line, isAsterisk, id } : { line, isAsterisk }))
  }

  private measure(id: string): readonly NoteLine[] {
    const { paragraphs, isAsterisk = false } = this.noteOf(id)
    const lines = paragraphs.flatMap((paragraph) =>
      withSpaceAfter(this.typesetter.measure(paragraph, this.width).lines, paragraph),
    )
    return lines.map((line) => ({ line, isAsterisk }))
  }

  private get width(): number {
    const { start, end } = this.cursor.room
    return end - start
  }

  private noteOf(id: string): NoteSpec {
    const note = this.notes.get(id)
    if (note === undefined) throw new Error(`note ${id} is called and does not exist`)
    return note
  }
}

function heightOf(lines: readonly NoteLine[]): number {
  return lines.reduce((sum, { line }) => sum + line.height, 0)
}

/** How far an underscore reaches beyond its own width on each side, against that width (Tinos, Times New Roman). */
const reach = 16 / 1024

/** The space under a paragraph of a note is a part of its last line. */
function withSpaceAfter<Line extends { readonly height: number }>(
  lines: readonly Line[],
  { spaceAfter }: Pick<ParagraphNode, 'spaceAfter'>,
): readonly Line[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, height: line.height + spaceAfter } : line))
}

/** The rule over the notes: underscores are drawn one by one, and screens show where two meet. */
function separatorAt(
  y: number,
  { x, width, thickness, underscores }: Pick<Separator, 'x' | 'width' | 'thickness' | 'underscores'>,
): readonly PageItem[] {
  const count = Math.max(underscores, 1)
  const each = width / count
  const over = underscores === 0 ? 0 : each * reach
  return Array.from({ length: count }, (_, index) => ({
    type: 'fixed',
    fixed: {
      type: 'rules',
      boxes: [{ x: x + index * each - over, y, width: each + 2 * over, height: thickness }],
    },
  }))
}
