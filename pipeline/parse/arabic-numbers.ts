/**
 * Paragraphs numbered in Arabic figures – "١-", "١ -", "١." – with something set in behind them: their labels are read as those of a list of Markdown
 * (CommonMark 0.31.2, 5.2), sign for sign, so that what is set in stands in them, and is no block of code. Errs by leaving them: without anything set
 * in they are paragraphs, whose labels are read later.
 */
import { withAsciiDigits } from '../text/digits.ts'

const label = /^( *)([٠-٩۰-۹]{1,4})( ?)[.\-–—]( {1,4})(?=\S)/

/** The text with figures of Markdown in such labels. */
export function markArabicNumbers(text: string): string {
  if (!/^ *[٠-٩۰-۹]/m.test(text)) return text
  const lines = text.split('\n')
  /** Columns at which the words of the paragraphs begin in which a line may stand. */
  let open: readonly number[] = []
  for (const [at, line] of lines.entries()) {
    if (isBlank(line) || !isBlank(lines[at - 1] ?? '')) continue
    open = open.filter((column) => column <= indentOf(line))
    const [whole, indent = '', figures = '', space = '', gap = ''] = label.exec(line) ?? []
    if (whole === undefined || (open.length === 0 && !isFollowedIn(lines, at, whole.length))) continue
    open = [...open, whole.length]
    lines[at] = `${indent}${withAsciiDigits(figures)}.${space}${gap}${line.slice(whole.length)}`
  }
  return lines.join('\n')
}

/** Whether the next paragraph is set in as far as the words of a label. */
function isFollowedIn(lines: readonly string[], at: number, column: number): boolean {
  let next = at + 1
  for (; next < lines.length && !isBlank(lines[next] ?? ''); next += 1)
    // Lines without blank ones between them are parted by their labels, where they are words.
    if (label.test(lines[next] ?? '')) return false
  while (next < lines.length && isBlank(lines[next] ?? '')) next += 1
  return indentOf(lines[next] ?? '') >= column
}

function indentOf(line: string): number {
  const [spaces = ''] = /^[ \t]*/.exec(line) ?? []
  return spaces.includes('\t') ? 4 : spaces.length
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}
