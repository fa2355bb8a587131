/** Classes and anchors that every block carries: its style, the gap before it, the page it begins. */
import type { Properties } from 'hast'
import type { PublishedBlock } from '../../publication.ts'
import { gapClass, indentClass, styleClass } from './class-names.ts'

/** Attributes of the element that stands for a block. */
export function blockAttributes(block: PublishedBlock): Properties {
  return { id: block.id, className: [styleClass(block.style), ...placeClasses(block)] }
}

/** Classes that say where a block stands, for wrappers that have no text of their own. */
export function placeClasses(block: PublishedBlock): string[] {
  const indent = block.type === 'paragraph' && block.indent > 0 ? [indentClass(block.indent)] : []
  return [
    ...(block.spaceBefore > 0 ? [gapClass(block.spaceBefore)] : []),
    ...indent,
    ...(block.startsPage ? ['starts-page'] : []),
    ...('leadsIn' in block ? ['leads-in'] : []),
    ...('numberStands' in block ? ['number-in-column'] : []),
  ]
}
