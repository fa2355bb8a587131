/** Notes at the foot of the pages: each where its call stands, continued on the next page when it is long. */
import type { NoteSpec, Separator } from '../../definition.ts'
import type { UnContext } from './context.ts'
import type { Item, PlacedLine } from './items.ts'
import { setParagraph, type SetLine } from '../text/set-lines.ts'

/** Lines of a note that stay together at a page's foot. */
const fewestLines = 2

/** A line of a note; the first one carries the note's destination. */
interface NoteLine {
  readonly line: SetLine
  readonly id?: string
}

/** Keeps the foot of the current page free for the notes that its text calls. */
export class NoteArea {
  private readonly context: UnContext
  private readonly notes: ReadonlyMap<string, NoteSpec>
  private readonly set = new Map<string, readonly NoteLine[]>()
  private readonly called = new Set<string>()
  /** Lines of this page, and those that wait for the next. */
  private lines: NoteLine[] = []
  private waiting: NoteLine[] = []

  constructor(context: UnContext, notes: ReadonlyMap<string, NoteSpec>) {
    this.context = context
    this.notes = notes
  }

  /** Points that the notes of lines take at the foot of this page: whole, or with the last one going on overleaf. */
  heightFor(lines: readonly SetLine[], extent: 'whole' | 'begun'): number {
    const fresh = [...new Set(lines.flatMap(({ notes }) => notes))].filter((id) => !this.called.has(id))
    if (fresh.length === 0) return 0
    const set = fresh.map((id) => this.linesOf(id))
    const kept = extent === 'whole' ? set : [...set.slice(0, -1), set.at(-1)?.slice(0, fewestLines) ?? []]
    return heightOf(kept.flat()) + (this.lines.length === 0 ? this.separator.height : 0)
  }

  /** Takes the notes of a line that has just been placed. */
  take(line: SetLine): void {
    for (const id of line.notes) {
      if (this.called.has(id)) continue
      this.called.add(id)
      this.waiting.push(...this.linesOf(id))
    }
    this.fill()
  }

  /** Begins a page with what waits from the one before. */
  beginPage(): void {
    this.lines = []
    this.fill()
  }

  private get separator(): Separator {
    return this.context.room.separator
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  /** What the current page draws at its foot; `bottom` is where its last line ends. */
  items(bottom: number): readonly Item[] {
    if (this.lines.length === 0) return []
    const top = bottom - heightOf(this.lines) - this.separator.height
    const { x, width, thickness, rule } = this.separator
    let y = top + this.separator.height
    const texts = this.lines.flatMap(({ line, id }): readonly Item[] => {
      const placed: PlacedLine = { type: 'text', line, x: this.context.room.start, y }
      y += line.height
      return id === undefined ? [placed] : [{ type: 'anchor', id, y: placed.y }, placed]
    })
    return [
      { type: 'fixed', fixed: { type: 'rules', boxes: [{ x, y: top + rule, width, height: thickness }] } },
      ...texts,
    ]
  }

  /** Puts waiting lines on this page while there is room; on a page of notes alone text keeps none. */
  private fill(): void {
    while (this.waiting.length > 0) {
      const [next] = this.waiting
      if (next === undefined) return
      const height = next.line.height + (this.lines.length === 0 ? this.separator.height : 0)
      if (height > this.context.availableHeight + 0.001) return
      this.context.availableHeight -= height
      this.lines.push(next)
      this.waiting.shift()
    }
  }

  private linesOf(id: string): readonly NoteLine[] {
    const known = this.set.get(id)
    if (known) return known
    const note = this.notes.get(id)
    if (note === undefined) throw new Error(`note ${id} is called and does not exist`)
    const { start, end } = this.context.room
    const lines = note.paragraphs.flatMap((paragraph) => setParagraph(paragraph, end - start))
    const noted = lines.map((line, index): NoteLine => (index === 0 ? { line, id } : { line }))
    this.set.set(id, noted)
    return noted
  }
}

function heightOf(lines: readonly NoteLine[]): number {
  return lines.reduce((sum, { line }) => sum + line.height, 0)
}
