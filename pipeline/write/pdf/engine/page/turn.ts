/**
 * Puts what the layout has set onto the paper. Text, tables, boxes and notes are laid out from the edge at which lines
 * start, in every language alike; here, and only here, a page that reads from right to left is turned round.
 */
import type { FixedPicture, FixedRules, PageRoom } from '../../definition.ts'
import type { Item } from './items.ts'

/** Items of a page at their places on the paper; a line keeps where it starts, and runs from there in its direction. */
export function putOnPaper(items: readonly Item[], { direction, width }: PageRoom): readonly Item[] {
  return direction === 'ltr' ? items : items.map((item) => turnItem(item, width))
}

function turnItem(item: Item, width: number): Item {
  if (item.type === 'anchor') return item
  if (item.type === 'text') return { ...item, x: width - item.x }
  if (item.fixed.type === 'rules') return { ...item, fixed: turnRules(item.fixed, width) }
  if (item.fixed.type === 'picture') return { ...item, fixed: turnPicture(item.fixed, width) }
  throw new Error(`a ${item.fixed.type} does not stand in the text`)
}

/** A picture stands at the other edge and is itself not turned. */
function turnPicture(picture: FixedPicture, width: number): FixedPicture {
  return { ...picture, x: width - picture.x - picture.width }
}

function turnRules(rules: FixedRules, width: number): FixedRules {
  return { ...rules, boxes: rules.boxes.map((box) => ({ ...box, x: width - box.x - box.width })) }
}
