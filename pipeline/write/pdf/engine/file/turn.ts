/**
 * Puts what is set onto the paper. Text, masthead, tables, boxes and notes are placed from the edge at which lines start,
 * in every language alike; here, and only here, a page that reads from right to left is turned round.
 */
import type { Fixed, FixedLine } from '../../definition.ts'
import type { FinishedPage, PageItem } from '../page/items.ts'

type Page = Pick<FinishedPage, 'direction' | 'width'>

/** An item at its place on the paper; a line keeps where it begins, and runs from there in its own direction. */
export function putOnPaper(item: PageItem, { direction, width }: Page): PageItem {
  if (direction === 'ltr' || item.type === 'anchor') return item
  if (item.type === 'text') return { ...item, x: width - item.x }
  return { ...item, fixed: turnFixed(item.fixed, width) }
}

/** The same of a line that has a place of its own. */
export function putLineOnPaper(line: FixedLine, { direction, width }: Page): FixedLine {
  return direction === 'ltr' ? line : turnLine(line, width)
}

function turnFixed(fixed: Fixed, width: number): Fixed {
  switch (fixed.type) {
    case 'line':
      return turnLine(fixed, width)
    case 'rules':
      return { ...fixed, boxes: fixed.boxes.map((box) => ({ ...box, x: otherEdge(box, width) })) }
    case 'group':
      return move(fixed, otherEdge(fixed, width) - fixed.x)
    // What is drawn is itself not turned.
    case 'drawing':
    case 'picture':
      return { ...fixed, x: otherEdge(fixed, width) }
  }
}

function turnLine(line: FixedLine, width: number): FixedLine {
  return { ...line, x: width - line.x }
}

/** Left edge of a box whose right edge was given from the right. */
function otherEdge({ x, width: across }: { readonly x: number; readonly width: number }, width: number): number {
  return width - x - across
}

function move(fixed: Fixed, by: number): Fixed {
  if (fixed.type === 'rules') return { ...fixed, boxes: fixed.boxes.map((box) => ({ ...box, x: box.x + by })) }
  const moved = { ...fixed, x: fixed.x + by }
  return moved.type === 'group' ? { ...moved, parts: moved.parts.map((part) => move(part, by)) } : moved
}
