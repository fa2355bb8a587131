/** The columns of a table in which cells are gone. */
import type { XmlElement } from '../../xml/read.ts'
import { child, childrenNamed } from './elements.ts'
import { cellsOf, gridBefore, spanOf } from './tables.ts'

/** The table without the columns of its grid that no row reaches any more: those of the first row that has lost cells. */
export function withoutColumns(before: XmlElement, after: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement {
  const row = childrenNamed(before, 'w:tr').find((each) => cellsOf(each).some((cell) => gone.has(cell)))
  const grid = child(after, 'w:tblGrid')
  const widest = childrenNamed(after, 'w:tr').reduce((most, each) => Math.max(most, widthOf(each)), 0)
  if (row === undefined || grid === undefined || grid.children.length <= widest) return after
  const lost = goneIn(row, gone)
  const kept = grid.children.filter((_, column) => lost[column] !== true)
  return { ...after, children: after.children.map((each) => (each === grid ? { ...grid, children: kept } : each)) }
}

function widthOf(row: XmlElement): number {
  return cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), gridBefore(row))
}

/** For each column of a row whether its cell is gone. */
function goneIn(row: XmlElement, gone: ReadonlySet<XmlElement>): readonly boolean[] {
  const before = Array.from({ length: gridBefore(row) }, () => false)
  return [...before, ...cellsOf(row).flatMap((cell) => Array.from({ length: spanOf(cell) }, () => gone.has(cell)))]
}
