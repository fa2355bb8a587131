/**
 * Stars that multiply: Markdown reads `a*b=c*d` as emphasis within a word (CommonMark 0.31.2, 6.2). It is a formula where figures, letters or
 * brackets touch both stars on both sides, and an equation, one sign alone or half of a pair of brackets stands between them. Errs by reading a
 * formula: emphasis of that kind is written with a character reference behind its first star.
 */
import { looksLikeFormula } from '../text/markup/formula.ts'
import type { Emphasis } from 'mdast'
import { endOf, sourceOf, startOf, type ParseContext } from './context.ts'

/** True for emphasis that was meant as a product. */
export function isFormula(node: Emphasis, context: ParseContext): boolean {
  const { text } = context
  return looksLikeFormula(sourceOf(context, node), {
    before: text.slice(Math.max(0, startOf(node) - 1), startOf(node)),
    after: text.slice(endOf(node), endOf(node) + 1),
  })
}
