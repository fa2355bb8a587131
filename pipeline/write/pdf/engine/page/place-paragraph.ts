/** Paragraphs to pages: no line alone at a page's edge, no note away from its call. */
import type { ParagraphNode } from '../../definition.ts'
import { heightOf, type SetLine } from '../../../../typesetting/lines/set-lines.ts'
import { tolerance } from './cursor.ts'
import { fewestLines } from './keeps.ts'
import { extentUnder } from './note-area.ts'
import type { PageFlow } from './page-flow.ts'

/** What a paragraph stands in. */
interface Surrounded {
  readonly flow: PageFlow
  /** Points of the signature under it. */
  readonly under: number
}

/** The lines of a paragraph from `next` on, and the points over them. */
interface Rest {
  readonly paragraph: ParagraphNode
  readonly lines: readonly SetLine[]
  readonly next: number
  readonly space: number
}

/** Sets a paragraph from where the text stands. */
export function placeParagraph(paragraph: ParagraphNode, surrounded: Surrounded): void {
  const { flow } = surrounded
  const { cursor } = flow
  if (paragraph.startsPage && !cursor.isAtTop()) flow.turnPage()
  const { lines, spaceBefore } = flow.typesetter.set(paragraph, cursor.availableWidth)
  let next = 0
  while (next < lines.length) {
    // At the head of a page nothing is left of it, but for what a block keeps that begins the page.
    const space = next === 0 && (paragraph.startsPage || !cursor.isAtTop()) ? spaceBefore : 0
    const count = linesThatStay({ paragraph, lines, next, space }, surrounded)
    if (count > 0) cursor.moveDown(space)
    if (count > 0 && next === 0) flow.addAnchor(paragraph)
    for (const line of lines.slice(next, next + count)) flow.placeLine(line)
    next += count
    if (next === lines.length) break
    if (next > 0) flow.countBroken()
    flow.turnPage()
  }
}

/** How many lines go on this page, with the notes they call; nought moves them all on. */
function linesThatStay(rest: Rest, { flow, under }: Surrounded): number {
  const { paragraph, lines, next } = rest
  const left = lines.length - next
  const fitting = linesThatFit(rest, flow)
  // Where it calls the first notes of its page, what stands under it stands over notes.
  const over = under === 0 ? 0 : flow.notes.roomOver(paragraph, lines) - flow.notes.roomOver(paragraph, [])
  if (fitting === left && roomUnder(rest, flow) >= under + over) return left
  const kept = left - fitting < fewestLines ? left - fewestLines : fitting
  // At the top of a page something must be set, or the text would move on for ever; but long notes may fill it.
  if (flow.isOpening || flow.cursor.isAtTop()) {
    if (flow.notes.isWaiting) return 0
    return fitting === left && kept < fewestLines ? left : Math.max(1, kept)
  }
  if (paragraph.keepTogether) return 0
  return next === 0 && kept < fewestLines ? 0 : Math.max(0, kept)
}

/** Points left under the lines and their notes. */
function roomUnder({ lines, next, space }: Rest, { cursor, notes }: PageFlow): number {
  const set = lines.slice(next)
  return cursor.availableHeight + tolerance - space - heightOf(set) - notes.heightFor(set, extentUnder(set.at(-1)))
}

function linesThatFit({ paragraph, lines, next, space }: Rest, { cursor, notes }: PageFlow): number {
  const room = cursor.availableHeight - space + tolerance
  const calling: SetLine[] = []
  let height = 0
  for (let index = next; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    height += line.height
    if (line.notes.length > 0) calling.push(line)
    if (height + notes.heightFor(calling, extentUnder(line)) > room) return index - next
    // Under a note that goes on overleaf nothing more can stand.
    if (height + notes.heightFor(calling, 'whole') > room) return index - next + 1
  }
  const under = notes.roomOver(paragraph, calling)
  return lines.length - next - (height + under + notes.heightFor(calling, 'whole') > room ? 1 : 0)
}
