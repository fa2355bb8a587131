/** What a source has to say of how a table of a Word file is set. */
import type { Table } from '../../document.ts'
import { usualMeasure, usualSize } from '../../prepare/table-look.ts'
import type { Item, WordTable } from '../word/word-document.ts'

/** What stands in the cells under the head. */
export function bodyOf({ rows }: WordTable): readonly Item[] {
  return rows.filter(({ isHead }) => !isHead).flatMap(({ cells }) => cells.flatMap(({ items }) => items))
}

/** How a table is set, and whether that is across the room it has. */
interface Setting extends NonNullable<WordTable['set']> {
  readonly isAcross: boolean
}

/** What is not as the columns of a table and its words would have it. */
export function unusualSetting(
  { measure, size, isAcross }: Setting,
  { align, head }: Pick<Table, 'align' | 'head'>,
): Pick<Table, 'measure' | 'size'> {
  return {
    measure: measure === usualMeasure(align) ? 'content' : measure,
    ...(size === undefined || size === usualSize({ align, head }, isAcross) ? {} : { size }),
  }
}
