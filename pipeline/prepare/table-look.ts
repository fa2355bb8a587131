/** How wide a table is set, and in which look, by its columns and what they hold. */
import type { Table, TableSize } from '../document.ts'
import type { PublishedRow, PublishedTable } from '../publication.ts'
import type { BlockScope } from './scope.ts'

/** How wide a table is set. */
export function measureOf({ measure, align }: Table): PublishedTable['measure'] {
  return measure === 'content' ? usualMeasure(align) : measure
}

/** How a table is set: one within a box or a quotation as those of a column, but for those that fill the frame of a summary. */
export function lookOf(
  node: Table,
  { isInset, isFramed }: Pick<BlockScope, 'isInset' | 'isFramed'>,
): PublishedTable['look'] {
  if (isInset && isHeadless(node)) return 'list'
  if (isSingleRow(node)) return 'row'
  const isAcross = isFramed ? node.measure === 'full' : !isInset && measureOf(node) !== 'column'
  const size = node.size ?? usualSize(node, isAcross)
  if (isAcross) return size === 'small' ? 'across' : 'acrossLarge'
  return size === 'small' ? 'figures' : 'column'
}

/** One row of figures, whose heads join columns and say nothing of the first. */
function isSingleRow({ title, unit, align, head, body }: Table): boolean {
  const [row, ...rows] = head
  if (row === undefined || rows.length > 0 || body.length !== 1 || title.length > 0 || unit !== undefined) return false
  const [first, ...others] = row.cells
  return isOfFigures(align) && first?.children.length === 0 && others.every(({ columnSpan }) => columnSpan > 1)
}

function isHeadless({ head }: Pick<Table, 'head'>): boolean {
  return head.every((row) => row.cells.every((cell) => cell.children.length === 0))
}

/**
 * Words are set in the type of the text where they stand in the column (5 of 6 tables of A/80/604/Add.6, A/80/605 and A/INF/76/1) or in two columns
 * across the page (12 of 12 of A/80/590, A/80/600 and A/80/605), and so are lists of figures without heads (3 of 4: A/80/604/Add.3, Add.6, Add.10
 * and A/80/605). All else is small, in boxes too (11 of 11 of A/80/590, A/80/600 and A/80/605).
 */
export function usualSize({ align, head }: Pick<Table, 'align' | 'head'>, isAcross: boolean): TableSize {
  if (isAcross) return align.length === 2 && !isOfFigures(align) ? 'large' : 'small'
  return isOfFigures(align) && head.length > 0 ? 'small' : 'large'
}

/**
 * Figures under heads stand beside the last line of what they belong to (38 of 45 tables of A/80/590, A/80/600, A/80/604/Add.3, Add.6 and Add.10,
 * A/80/605 and CEDAW/C/BGD/6-7 that have longer words), words beside the first (10 of 12 tables of A/80/600, A/80/605 and CEDAW/C/BGD/6-7), and so do
 * figures of lists without heads (3 of 3: A/80/604/Add.3, Add.6 and Add.10).
 */
export function standOf({ align, head }: Pick<Table, 'align' | 'head'>): PublishedRow['stands'] {
  return isOfFigures(align) && head.length > 0 ? 'bottom' : 'top'
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
