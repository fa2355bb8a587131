/**
 * Refuses, before it is parsed, a text with so many notes, citations, cells, headings or lines of an item that their tables alone fill the memory (GFM 4.10 tables;
 * footnotes of micromark-extension-gfm-footnote 2.1). The parser's own count comes too late: it is the parser that they overwhelm. Errs by
 * refusing: what stands in code, in comments or behind a backslash counts as well. What it lets through is counted again in the tree.
 */
import type { Limits } from '../text/limits.ts'
import { linesFrom } from './lines.ts'

/** A limit that is passed, and where. */
export interface Excess {
  readonly offset: number
  readonly found: string
  readonly limit: number
}

// A note is cited twice on average at the very most.
const citationsPerNote = 2

/** The first of the notes, citations, cells, headings or lines that are too many. */
export function findConstructExcess(text: string, start: number, limits: Limits): Excess | undefined {
  const { notes, allCells, tableRows, headings, contents, underlines, containedLines } = limits
  const citations = notes * (citationsPerNote + 1)
  const bars = (allCells + tableRows) * 2
  const body = text.slice(start)
  const nth =
    (pattern: RegExp): Finder =>
    (limit) =>
      findNth(body, pattern, limit)
  const finders: readonly (readonly [found: string, limit: number, find: Finder])[] = [
    ['footnotes', notes, nth(/^[ \t>]*\[\^[^\]\n]{1,999}\]:/gm)],
    ['citations of footnotes', citations, nth(/\[\^/g)],
    ['signs “|”', bars, nth(/\|/g)],
    ['headings', headings, nth(/^[ \t>]*#{1,6}[ \t]/gm)],
    ['lists of contents', contents, nth(/^[ \t>]*::contents/gm)],
    // The row of heads and the row of rules are no rows.
    ['rows in a table', tableRows, (limit) => findLongTable(body, limit + 2)],
    ['underlined lines', underlines, (limit) => findUnderlined(body, limit)],
    ['lines in one paragraph of an item', containedLines, (limit) => findContained(body, limit)],
  ]
  for (const [found, limit, find] of finders) {
    const index = find(limit)
    if (index !== undefined) return { offset: start + index, found, limit }
  }
  return undefined
}

/** The place of the first that is beyond a limit. */
type Finder = (limit: number) => number | undefined

/** Index of the first rule under a line that is one too many: micromark (4.0.2) goes through all headings before it for each. */
function findUnderlined(body: string, limit: number): number | undefined {
  let [count, isWords] = [0, false]
  for (const { text, offset } of linesFrom(body, 0)) {
    if (isWords && /^[\s>]*(?:-+|=+)\s*$/.test(text)) count += 1
    if (count > limit) return offset
    isWords = !/^[\s>]*$/.test(text)
  }
  return undefined
}

/** What opens a quotation, an item or a note. */
const opener = /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]]*\]:)/

/** Index of the first line too many of a paragraph in a quotation, an item or a note: micromark (4.0.2) goes through all before it for each. */
function findContained(body: string, limit: number): number | undefined {
  let count = Infinity
  for (const { text, offset } of linesFrom(body, 0)) {
    if (opener.test(text)) count = 0
    else if (text.trim() === '' || text.includes('|')) count = Infinity
    else count += 1
    if (count === limit) return offset
  }
  return undefined
}

/** Index of the first of lines with a bar, one after another, that are more than a table may have. */
function findLongTable(body: string, limit: number): number | undefined {
  let count = 0
  for (const { text, offset } of linesFrom(body, 0)) {
    count = text.includes('|') ? count + 1 : 0
    if (count > limit) return offset
  }
  return undefined
}

/** Index of the first match beyond a number of them. */
function findNth(body: string, pattern: RegExp, limit: number): number | undefined {
  let count = 0
  for (const match of body.matchAll(pattern)) {
    count += 1
    if (count > limit) return match.index
  }
  return undefined
}
