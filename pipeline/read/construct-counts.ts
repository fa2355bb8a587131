/**
 * Refuses, before it is parsed, a text with so many notes, citations, cells or headings that their tables alone fill the memory (GFM 4.10 tables;
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

/** The first of the notes, citations, cells or headings that are too many. */
export function findConstructExcess(
  text: string,
  start: number,
  { notes, allCells, tableRows, headings, underlines }: Limits,
): Excess | undefined {
  const citations = notes * (citationsPerNote + 1)
  const bars = (allCells + tableRows) * 2
  const counts = [
    { pattern: /^[ \t>]*\[\^[^\]\n]{1,999}\]:/gm, limit: notes, found: 'footnotes' },
    { pattern: /\[\^/g, limit: citations, found: 'citations of footnotes' },
    { pattern: /\|/g, limit: bars, found: 'signs “|”' },
    { pattern: /^[ \t>]*#{1,6}[ \t]/gm, limit: headings, found: 'headings' },
  ]
  const body = text.slice(start)
  const tooMany = counts.flatMap(({ pattern, limit, found }) => {
    const index = findNth(body, pattern, limit)
    return index === undefined ? [] : [{ offset: start + index, found, limit }]
  })[0]
  if (tooMany !== undefined) return tooMany
  // The row of heads and the row of rules are no rows.
  const row = findLongTable(body, tableRows + 2)
  if (row !== undefined) return { offset: start + row, found: 'rows in a table', limit: tableRows }
  const underlined = findUnderlined(body, underlines)
  return underlined === undefined
    ? undefined
    : { offset: start + underlined, found: 'underlined lines', limit: underlines }
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
