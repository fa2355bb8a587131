/** How wide a table is set, and in which look, by its columns and what they hold. */
import type { Table } from '../document.ts'
import type { PublishedTable } from '../publication.ts'

/** How wide a table is set. */
export function measureOf({ measure, align }: Table): 'full' | 'column' {
  return measure === 'content' ? usualMeasure(align) : measure
}

/** How a table is set: one within a box or a quotation as those of a column. */
export function lookOf(node: Table, isInset: boolean): PublishedTable['look'] {
  if (isInset) return 'column'
  if (measureOf(node) === 'full') return 'across'
  return isOfFigures(node.align) ? 'figures' : 'column'
}

/** What the columns after the first hold, by how their author set them. */
function isOfFigures([, ...others]: Table['align']): boolean {
  return others.length > 0 && others.every((align) => align === 'end')
}

/**
 * Many columns want the whole measure (A/80/604/Add.6), few the text column (A/INF/76/1); up to five do where all but the
 * first hold figures (40 of 41 tables of A/80/590, A/80/600 and A/80/605).
 */
export function usualMeasure(align: Table['align']): 'full' | 'column' {
  return align.length > (isOfFigures(align) ? 5 : 3) ? 'full' : 'column'
}
