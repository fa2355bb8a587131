/** What stands in brackets. */

/** A bracket that saves room, and has signs for words. */
export const shortBracket = 60

/** Whether a bracket is open at a place of a line, looked for so many signs before it at most. */
export function isInBrackets(line: string, at: number, reach: number): boolean {
  const before = line.slice(Math.max(0, at - reach), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
