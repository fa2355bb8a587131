/** Which lines of a text have changed since it was read before. */

/** Lines from `start` (from 1) up to before `end` have changed; before they reached to `formerEnd`. */
export interface ChangedLines {
  readonly start: number
  readonly end: number
  readonly formerEnd: number
}

/** The lines between those that are the same at the head and at the foot; absent where all are the same. */
export function findChangedLines(former: string, text: string): ChangedLines | undefined {
  if (former === text) return undefined
  const [before, after] = [former.split('\n'), text.split('\n')]
  const shorter = Math.min(before.length, after.length)
  const head = countWhile(shorter, (index) => before[index] === after[index])
  const foot = countWhile(shorter - head, (index) => before.at(-1 - index) === after.at(-1 - index))
  return { start: head + 1, end: after.length - foot + 1, formerEnd: before.length - foot + 1 }
}

function countWhile(most: number, isSame: (index: number) => boolean): number {
  let count = 0
  while (count < most && isSame(count)) count += 1
  return count
}

/** The line on which the author typed last: the last that is new, or the one where some were taken out. */
export function lastTyped({ start, end }: ChangedLines): number {
  return Math.max(start, end - 1)
}

/** Where a line of the text stood before. */
export function formerLine(line: number, { start, end, formerEnd }: ChangedLines): number {
  return line >= end ? line - end + formerEnd : Math.min(line, Math.max(start, formerEnd - 1))
}
