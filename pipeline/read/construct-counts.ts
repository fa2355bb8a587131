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
  const { notes, allCells, tableRows, headings, contents } = limits
  const citations = notes * (citationsPerNote + 1)
  const bars = (allCells + tableRows) * 2
  const counts = [
    { pattern: /^[ \t>]*\[\^[^\]\n]{1,999}\]:/gm, limit: notes, found: 'footnotes' },
    { pattern: /\[\^/g, limit: citations, found: 'citations of footnotes' },
    { pattern: /\|/g, limit: bars, found: 'signs “|”' },
    { pattern: /^[ \t>]*#{1,6}[ \t]/gm, limit: headings, found: 'headings' },
    { pattern: /^[ \t>]*::contents/gm, limit: contents, found: 'lists of contents' },
  ]
  const body = text.slice(start)
  const tooMany = counts.flatMap(({ pattern, limit, found }) => {
    const index = findNth(body, pattern, limit)
    return index === undefined ? [] : [{ offset: start + index, found, limit }]
  })[0]
  if (tooMany !== undefined) return tooMany
  const { underlines, containedLines } = limits
  const found = [
    // The row of heads and the row of rules are no rows.
    { index: findLongTable(body, tableRows + 2), found: 'rows in a table', limit: tableRows },
    { index: findUnderlined(body, underlines), found: 'underlined lines', limit: underlines },
    { index: findContained(body, containedLines), found: 'lines in one paragraph of an item', limit: containedLines },
  ]
  return found.flatMap(({ index, ...excess }) => (index === undefined ? [] : [{ offset: start + index, ...excess }]))[0]
}

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
