/** A text that is being changed: where its blocks stand, and what is put in and taken out. */
import type { Position } from 'unist'
import type { TextEdit, TextRange } from '../../text/positions.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Block } from '../../document.ts'
import type { InlineLine } from '../../document-lines.ts'
import { writeLine, type WordsPlace } from '../../unparse/pieces.ts'
import { mergeWords } from './words.ts'

/** Three readings of one thing. */
export interface Sides<Thing> {
  readonly ours: Thing
  readonly before: Thing
  readonly after: Thing
}

/** The text of the author while edits are found for it. */
export interface Merging {
  readonly text: string
  readonly language: LanguageCode
  readonly edits: TextEdit[]
  /** What was edited and has no place in the text. */
  readonly missed: string[]
  /** Merges the blocks of a flow; `opening` is where the line ends that they follow. */
  readonly mergeFlow: (flow: Sides<readonly Block[]>, opening: number, writing: Merging) => void
}

interface Placed {
  readonly position?: Position | undefined
}

export function startOf({ position }: Placed): number {
  return position?.start.offset ?? 0
}

export function endOf({ position }: Placed): number {
  return position?.end.offset ?? 0
}

export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** Other words in the place of a stretch. */
export function replace({ edits }: Merging, range: TextRange, text: string): void {
  edits.push({ ...range, text })
}

/** A line of its own behind the one that ends at an offset. */
export function putLine({ edits }: Merging, offset: number, line: string): void {
  edits.push({ start: offset, end: offset, text: `\n${line}` })
}

/** What was changed or taken away, of a thing that stays what it is; what no reading knows stays as the author said it. */
export function withChanges<Thing extends object>({ ours, before, after }: Sides<Thing>): Thing {
  const old = new Map<string, unknown>(Object.entries(before))
  const changed = Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(old.get(key)))
  const gone = [...old.keys()].filter((key) => !Object.hasOwn(after, key)).map((key) => [key, undefined] as const)
  return { ...ours, ...Object.fromEntries([...changed, ...gone]) }
}

/** Takes the lines of a stretch out, with the blank one behind them. */
export function takeOut({ text, edits }: Merging, { start, end }: TextRange): void {
  const [from, to] = [lineStart(text, start), lineEnd(text, end)]
  const behind = /^(?:\n[ \t>]*(?=\n))*\n?/.exec(text.slice(to))?.[0].length ?? 0
  const isLast = to + behind >= text.length
  const isTight = !/^\n[ \t>]*(?:\n|$)/.test(text.slice(to))
  // Behind the last lines of a text or of a block stands no blank one: the one before goes.
  const isEnd = isLast || (isTight && /^\n\s*:{3,}[ \t]*(?:\n|$)/.test(text.slice(to)))
  const before = isEnd ? blankBefore(text, from) : 0
  edits.push({ start: from - before, end: isTight ? Math.min(to + 1, text.length) : to + behind, text: '' })
}

/** How long the blank lines are that end where a line starts; they stand behind one with words. */
function blankBefore(text: string, from: number): number {
  let start = from
  while (start > 0) {
    const above = lineStart(text, start - 1)
    if (!/^[ \t>]*$/.test(text.slice(above, start - 1))) return from - start
    start = above
  }
  return Math.max(from - lineEnd(text, 0) - 1, 0)
}

/** The line in a stretch of the text, changed as it was edited. */
export function mergeLine(
  writing: Merging,
  range: TextRange,
  line: { readonly before: InlineLine; readonly after: InlineLine; readonly place: WordsPlace },
): void {
  const ours = writing.text.slice(range.start, range.end)
  const [before, after] = [writeLine(line.before, line.place), writeLine(line.after, line.place)]
  if (before === after) return
  const edits = mergeWords({ ours, before, after }) ?? [wholeOf(ours, after)]
  const indent = indentOf(writing.text, range.start)
  for (const { start, end, text } of edits)
    writing.edits.push({
      start: range.start + start,
      end: range.start + end,
      text: text.replaceAll('\n', `\n${indent}`),
    })
}

/** All of a line but its braces. */
function wholeOf(ours: string, text: string): TextEdit {
  const braces = /[ \t]*(?<!\\)\{[^{}\n]*\}[ \t]*$/.exec(ours)?.[0].length ?? 0
  return { start: 0, end: ours.length - braces, text }
}

/** What lines of a block begin with that go on behind the one of an offset. */
export function indentOf(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset).replace(/[^\s>]/g, ' ')
}
