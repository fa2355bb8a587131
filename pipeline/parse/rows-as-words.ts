/** Rows of a table that is read as words: they have one cause, and are told once. */
import type { Found } from '../text/markup/patterns.ts'

/** Of the rows of a table that is not read, the first is told; nothing of those that follow it paragraph by paragraph. */
export function oneOfRows(found: readonly Found[], isNextRow: boolean): readonly Found[] {
  const first = found.find(isOfRows)
  if (first === undefined) return found
  return found.filter((each) => (each === first && !isNextRow) || !(isOfRows(each) || isLineOfSigns(each)))
}

/** Whether something that was found is rows of a table. */
export function isOfRows({ pattern }: Found): boolean {
  return pattern.code === 'markup-table'
}

/** Rules between rows, as other programs draw them. */
function isLineOfSigns({ words }: Found): boolean {
  return /^[^\p{L}\p{N}]+$/u.test(words)
}
