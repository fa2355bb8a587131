/**
 * Finds a line that may stand too deep in quotations, lists, notes and containers (CommonMark 0.31.2: 5.1 block quotes, 5.2 list items;
 * footnotes and directives of micromark's extensions). The parser itself is slow where blocks nest deep, so it cannot be asked. What a line
 * may stand in is read off its own start, for every container but a directive must be written there or be indented for. Errs by letting
 * through, four times as deep as allowed at the most: the tree is measured after parsing. A line is refused for its indent alone where
 * that is wider than 8 columns for each level.
 */
import { linesFrom, type TextLine } from './lines.ts'

/** How many times as deep as the limit a line may look. */
export const slack = 4

/** Offset of the first line that may be deeper than the limit. */
export function findDeepLine(text: string, start: number, limit: number): number | undefined {
  let fences: readonly Fence[] = []
  for (const line of linesFrom(text, start)) {
    const prefix = prefixOf(line.text)
    fences = fencesAfter(fences, line, prefix)
    if (prefix.quotes + prefix.markers + prefix.indent / 2 + fences.length > slack * limit) return line.offset
  }
  return undefined
}

/** What stands before the words of a line. */
interface Prefix {
  readonly length: number
  readonly width: number
  /** Columns of spaces: an item that goes on has two at least. */
  readonly indent: number
  readonly quotes: number
  readonly markers: number
}

const piece = /([ \t]+)|>|(?:[-+*]|[0-9]{1,9}[.)])(?=[ \t]|$)|\[\^(?:\\.|[^\]\\])+\]:/y
const tabStop = 4

function prefixOf(text: string): Prefix {
  let prefix: Prefix = { length: 0, width: 0, indent: 0, quotes: 0, markers: 0 }
  piece.lastIndex = 0
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) prefix = longer(prefix, found)
  return prefix
}

function longer(prefix: Prefix, [all, space]: RegExpExecArray): Prefix {
  const length = prefix.length + all.length
  if (space === undefined) {
    const isQuote = all === '>'
    const { quotes, markers } = prefix
    const counted = isQuote ? { quotes: quotes + 1 } : { markers: markers + 1 }
    return { ...prefix, ...counted, length, width: prefix.width + all.length }
  }
  let width = prefix.width
  for (const character of space) width += character === '\t' ? tabStop - (width % tabStop) : 1
  return { ...prefix, length, width, indent: prefix.indent + width - prefix.width }
}

/** The line that opened a container. */
interface Fence {
  readonly colons: number
  readonly prefix: Prefix
}

// What is closed for certain is taken away: the parser asks the outermost container first, and one of ours may be none of its.
function fencesAfter(fences: readonly Fence[], { text }: TextLine, prefix: Prefix): readonly Fence[] {
  const [, row = '', rest = ''] = /^(:{3,})(.*)$/.exec(text.slice(prefix.length)) ?? []
  if (row === '') return fences
  const left = rest.trim() === '' ? fences.filter((fence) => !isClosedBy(fence, row.length, prefix)) : fences
  return isName(rest.charAt(0)) ? [...left, { colons: row.length, prefix }] : left
}

/** What a name begins with, as the parser reads it: by units of UTF-16, and a tab is no space to it. */
function isName(unit: string): boolean {
  return unit === '\t' || /^[^\s\p{P}\p{S}]/u.test(unit)
}

/** A closing line is set in no more than the opening one, and in the same quotations. */
function isClosedBy(fence: Fence, colons: number, { markers, quotes, width }: Prefix): boolean {
  return fence.colons <= colons && markers === 0 && quotes === fence.prefix.quotes && width <= fence.prefix.width
}
