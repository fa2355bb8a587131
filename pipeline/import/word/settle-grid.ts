/** The columns of a table in which cells are gone. */
import type { XmlElement } from '../../xml/read.ts'
import { child, childrenNamed, countOf, valueOf } from './elements.ts'

/** Widest cell that is believed. */
const mostColumns = 64

/** The table without the columns of its grid that no row reaches any more: those of the first row that has lost cells. */
export function withoutColumns(before: XmlElement, after: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement {
  const row = childrenNamed(before, 'w:tr').find((each) => each.children.some((cell) => gone.has(cell)))
  const grid = child(after, 'w:tblGrid')
  const widest = childrenNamed(after, 'w:tr').reduce((most, each) => Math.max(most, widthOf(each)), 0)
  if (row === undefined || grid === undefined || grid.children.length <= widest) return after
  const lost = goneIn(row, gone)
  const kept = grid.children.filter((_, column) => lost[column] !== true)
  return { ...after, children: after.children.map((each) => (each === grid ? { ...grid, children: kept } : each)) }
}

function widthOf(row: XmlElement): number {
  return childrenNamed(row, 'w:tc').reduce((sum, cell) => sum + spanOf(cell), 0)
}

/** For each column of a row whether its cell is gone. */
function goneIn(row: XmlElement, gone: ReadonlySet<XmlElement>): readonly boolean[] {
  return childrenNamed(row, 'w:tc').flatMap((cell) => Array.from({ length: spanOf(cell) }, () => gone.has(cell)))
}

function spanOf(cell: XmlElement): number {
  return Math.max(1, countOf(valueOf(child(child(cell, 'w:tcPr'), 'w:gridSpan')), mostColumns) ?? 1)
}
