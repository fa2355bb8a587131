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
  if (inside === undefined) return false
  // A bracket beside it may end a link: only its other half tells.
  const isWithin = before !== ')' && after !== '('
  return isUnbalanced(inside) || (isWithin && /^.$|[=+/<>×÷]| [-–−] /u.test(inside))
}

function isUnbalanced(words: string): boolean {
  return words.split('(').length !== words.split(')').length
}
