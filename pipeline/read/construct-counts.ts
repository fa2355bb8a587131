/** Counts what makes parsing slow: delimiters and open brackets of a paragraph, notes and cells of a text. */
import type { Limits } from '../text/limits.ts'
import { linesFrom, type TextLine } from './lines.ts'

/** A limit that is passed, and where. */
export interface Excess {
  readonly offset: number
  readonly found: string
  readonly limit: number
}

// A list, a quotation or a heading ends the paragraph before it only sometimes: their sum has a limit too.
const runFactor = 10
const starts = /^[ \t]*(?:>|[-+*][ \t]|[0-9]{1,9}[.)][ \t]|#{1,6}[ \t]|::|\[\^|\|)/
const rule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

interface Count {
  readonly paragraph: number
  readonly run: number
  readonly brackets: number
  readonly isTable: boolean
}

const none: Count = { paragraph: 0, run: 0, brackets: 0, isTable: false }

/** The first paragraph with more delimiters or open brackets than allowed. */
export function findDelimiterExcess(text: string, start: number, limits: Limits): Excess | undefined {
  let count = none
  for (const line of linesFrom(text, start)) {
    const counted = countLine(countBefore(count, line.text), line, limits)
    if ('offset' in counted) return counted
    count = counted
  }
  return undefined
}

function countLine(before: Count, line: TextLine, limits: Limits): Count | Excess {
  let count = before
  for (const match of line.text.matchAll(/[[\]()*_~`<!:]/g)) {
    count = countDelimiter(count, match[0])
    const limit = passed(count, limits)
    if (limit !== undefined) return { ...limit, offset: line.offset + match.index }
  }
  return count
}

function countBefore(count: Count, line: string): Count {
  if (line.trim() === '') return none
  if (line.includes('|') && rule.test(line)) return { ...none, isTable: true }
  if (count.isTable && /^[ \t>]*\|/.test(line)) return { ...none, isTable: true }
  return starts.test(line) ? { ...count, paragraph: 0, isTable: false } : count
}

function countDelimiter(count: Count, delimiter: string): Count {
  const step = delimiter === '[' ? 1 : delimiter === ']' ? -1 : 0
  return { ...count, paragraph: count.paragraph + 1, run: count.run + 1, brackets: Math.max(0, count.brackets + step) }
}

function passed(count: Count, { delimiters, openBrackets }: Limits): Omit<Excess, 'offset'> | undefined {
  if (count.brackets > openBrackets) return { found: 'brackets open at once', limit: openBrackets }
  if (count.paragraph > delimiters)
    return { found: 'signs that may open or close something in one paragraph', limit: delimiters }
  if (count.run > delimiters * runFactor)
    return { found: 'such signs between two blank lines', limit: delimiters * runFactor }
  return undefined
}

// A note is cited twice on average at the very most.
const citationsPerNote = 2

/** The first of the notes, citations or cells that are too many. */
export function findConstructExcess(
  text: string,
  start: number,
  { notes, allCells, tableRows }: Limits,
): Excess | undefined {
  const citations = notes * (citationsPerNote + 1)
  const bars = (allCells + tableRows) * 2
  const counts = [
    { pattern: /^[ \t>]*\[\^[^\]\n]{1,999}\]:/gm, limit: notes, found: 'footnotes' },
    { pattern: /\[\^/g, limit: citations, found: 'citations of footnotes' },
    { pattern: /\|/g, limit: bars, found: 'signs “|”' },
  ]
  const body = text.slice(start)
  return counts.flatMap(({ pattern, limit, found }) => {
    const index = findNth(body, pattern, limit)
    return index === undefined ? [] : [{ offset: start + index, found, limit }]
  })[0]
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
