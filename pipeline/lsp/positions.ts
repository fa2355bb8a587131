/** Places of messages and offsets of texts as editors count them: lines from 0, columns in units of UTF-16. */
import type { Position, Range } from 'vscode-languageserver/node'
import type { Place, TextRange } from '../text/positions.ts'

/** The lines of a text with LF line ends. An editor may have others: a line end is in no column, so they count the same. */
export interface TextLines {
  readonly text: string
  readonly starts: readonly number[]
}

/** Looks a text through once. */
export function linesIn(text: string): TextLines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return { text, starts }
}

/** The words of a line, without its end. */
export function lineAt({ text, starts }: TextLines, line: number): string {
  const start = starts[line]
  return start === undefined ? '' : text.slice(start, (starts[line + 1] ?? text.length + 1) - 1)
}

/** The offset of a position; what lies behind a line is its end, what lies behind the text that of the text. */
export function offsetAt(lines: TextLines, { line, character }: Position): number {
  const start = lines.starts[Math.max(0, line)]
  if (start === undefined) return lines.text.length
  return start + Math.min(Math.max(0, character), lineAt(lines, Math.max(0, line)).length)
}

/** The position of an offset. */
export function positionAt({ text, starts }: TextLines, offset: number): Position {
  const at = Math.min(Math.max(0, offset), text.length)
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return { line: low, character: at - (starts[low] ?? 0) }
}

/** The range of a stretch of the text. */
export function rangeOf(lines: TextLines, { start, end }: TextRange): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) }
}

/** The position of a place, whose columns are characters. */
function positionOf(lines: TextLines, { line, column }: Pick<Place, 'line' | 'column'>): Position {
  const words = Array.from(lineAt(lines, line - 1))
  return { line: line - 1, character: words.slice(0, column - 1).join('').length }
}

/** What a message speaks of: from its place to its end, or the word that stands there. */
export function rangeFrom(
  lines: TextLines,
  place: Pick<Place, 'line' | 'column'>,
  end?: Pick<Place, 'line' | 'column'>,
): Range {
  const start = positionOf(lines, place)
  if (end !== undefined) return { start, end: positionOf(lines, end) }
  const rest = lineAt(lines, start.line).slice(start.character)
  const length = /^[\p{L}\p{M}\p{N}]+|^[^\s\p{L}\p{M}\p{N}]+(?:[\p{L}\p{M}\p{N}]+)?/u.exec(rest)?.[0].length ?? 0
  // A space, or the end of a line: something has to be seen.
  if (length === 0 && rest === '' && start.character > 0)
    return { start: { ...start, character: start.character - 1 }, end: start }
  return { start, end: { ...start, character: start.character + Math.max(length, rest === '' ? 0 : 1) } }
}
