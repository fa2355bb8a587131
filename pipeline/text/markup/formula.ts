/** Emphasis as it is written that reads as a formula: what the parser asks, and what the writer of Markdown avoids. */

/** The signs beside it. */
interface Around {
  readonly before: string
  readonly after: string
}

/** True for `*b=c*` between letters, figures or brackets. */
export function looksLikeFormula(written: string, { before, after }: Around): boolean {
  if (!/[\p{L}\p{N})]/u.test(before) || !/[\p{L}\p{N}(]/u.test(after)) return false
  const inside = /^\*((?=[\p{L}\p{N}(])[^*]+(?<=[\p{L}\p{N})]))\*$/u.exec(written)?.[1]
  return inside !== undefined && (/^.$|[=+/<>×÷]| [-–−] /u.test(inside) || isUnbalanced(inside))
}

function isUnbalanced(words: string): boolean {
  return words.split('(').length !== words.split(')').length
}
