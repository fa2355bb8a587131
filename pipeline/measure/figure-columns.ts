/** Columns of figures: of one width beside their words; in points. */
import { figureColumns } from '../../templates/table.ts'
import type { Line, PublishedCell, PublishedTable } from '../publication.ts'
import { plainText } from '../reading-order.ts'

/** Columns after the first hold figures, by how their author set them or by what stands in them: they are of one width. */
export function isOfFigures({ body, columns }: PublishedTable): boolean {
  const others = body.flatMap((row) => row.cells).filter((cell) => cell.column > 0)
  if (columns < 2 || others.length === 0) return false
  return others.every(({ align }) => align === 'end') || others.every(isFigure)
}

/** A figure, a dash or dots for none, or nothing; letters may mark a note. */
function isFigure({ paragraphs }: PublishedCell): boolean {
  return paragraphs.every(({ content, label }) => label === undefined && isFigureLine(content))
}

function isFigureLine(content: Line): boolean {
  return /^[\s\d.,:()%+\p{Sc}\p{Pd}\u2026\u2212]*$/u.test(plainText(content))
}

/** Widths where the columns after the first hold figures; what each needs at least must fit. */
export function spreadFigures(least: readonly number[], wish: readonly number[], width: number): readonly number[] {
  const [leastFirst = 0, ...others] = least
  const words = Math.max(leastFirst, Math.min(wish[0] ?? 0, width * figureColumns.wordsShare, width - sum(others)))
  const figures = level(others, Math.min(width - words, Math.max(sum(others), others.length * figureColumns.width)))
  return [width - sum(figures), ...figures]
}

/** The same where the first column ends as figures do: it is half as wide as the others, lest all that is spare stands before it. */
export function spreadAll([least = 0, ...others]: readonly number[], width: number): readonly number[] {
  const half = width / (2 * others.length + 1)
  const first = Math.max(least, Math.min(half, width - sum(others)))
  return [first, ...level(others, width - first)]
}

/** True where the first column ends as figures do, with as much as is spare before it. */
export function beginsWithFigures({ body }: PublishedTable): boolean {
  return body.flatMap((row) => row.cells).every(({ column, side }) => column > 0 || side === 'end')
}

/** One width for all, but more for those that need it. */
function level(needs: readonly number[], width: number): readonly number[] {
  let wide: readonly number[] = []
  let each = width / Math.max(1, needs.length)
  for (;;) {
    const wider = needs.filter((need) => need > each)
    if (wider.length === wide.length) return needs.map((need) => Math.max(need, each))
    wide = wider
    each = (width - sum(wide)) / Math.max(1, needs.length - wide.length)
  }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
