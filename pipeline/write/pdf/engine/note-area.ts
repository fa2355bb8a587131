/** Notes at the foot of the pages: each where its call stands, continued on the next page when it is long. */
import type { NoteSpec, Separator } from '../definition.ts'
import type { UnContext } from './context.ts'
import type { Item, PlacedLine } from './items.ts'
import { setParagraph, type SetLine } from './set-lines.ts'

/** Lines of a note that stay together at a page's foot. */
const fewestLines = 2

/** Keeps the foot of the current page free for the notes that its text calls. */
export class NoteArea {
  private readonly context: UnContext
  private readonly notes: ReadonlyMap<string, NoteSpec>
  private readonly separator: Separator
  private readonly set = new Map<string, readonly SetLine[]>()
  private readonly called = new Set<string>()
  /** Lines of this page, and those that wait for the next. */
  private lines: SetLine[] = []
  private waiting: SetLine[] = []

  constructor(context: UnContext, notes: ReadonlyMap<string, NoteSpec>, separator: Separator) {
    this.context = context
    this.notes = notes
    this.separator = separator
  }

  /** Points that a line's notes take at the foot of this page: the last one may go on overleaf. */
  heightFor(line: SetLine): number {
    const fresh = line.notes.filter((id) => !this.called.has(id))
    if (fresh.length === 0) return 0
    const lines = fresh.flatMap((id, index) => (index < fresh.length - 1 ? this.linesOf(id) : this.linesOf(id).slice(0, fewestLines)))
    return heightOf(lines) + (this.lines.length === 0 ? this.separator.height : 0)
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

  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  /** What the current page draws at its foot; `bottom` is where its last line ends. */
  items(bottom: number): readonly Item[] {
    if (this.lines.length === 0) return []
    const top = bottom - heightOf(this.lines) - this.separator.height
    const { x, width, thickness, rule } = this.separator
    let y = top + this.separator.height
    const texts = this.lines.map((line): PlacedLine => {
      const placed: PlacedLine = { type: 'text', line, x: this.context.x, y }
      y += line.height
      return placed
    })
    return [{ type: 'fixed', fixed: { type: 'rules', boxes: [{ x, y: top + rule, width, height: thickness }] } }, ...texts]
  }

  /** Puts waiting lines on this page while there is room; on a page of notes alone text keeps none. */
  private fill(): void {
    while (this.waiting.length > 0) {
      const [line] = this.waiting
      if (line === undefined) return
      const height = line.height + (this.lines.length === 0 ? this.separator.height : 0)
      if (height > this.context.availableHeight + 0.001) return
      this.context.availableHeight -= height
      this.lines.push(line)
      this.waiting.shift()
    }
  }

  private linesOf(id: string): readonly SetLine[] {
    const known = this.set.get(id)
    if (known) return known
    const note = this.notes.get(id)
    if (note === undefined) throw new Error(`note ${id} is called and does not exist`)
    const lines = note.paragraphs.flatMap((paragraph) => setParagraph(paragraph, this.context.availableWidth))
    this.set.set(id, lines)
    return lines
  }
}

function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}
