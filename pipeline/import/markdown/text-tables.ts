/** Simple and multi-line tables of pandoc: rows of dashes say where columns stand. */
import { cutAt, endOf, type Starts } from './columns.ts'
import { lineFinder, type DrawnTable, type FindBlock } from './found-block.ts'

/** Lines that the head of a table may have. */
const mostOfHead = 12
/** Lines of a table. */
const mostLines = 50_000

const groups = /^\s*-{2,}(?:\s+-{2,})+\s*$/
const full = /^\s*-{3,}\s*$/

/** A finder of such tables in one text. */
export function readTextTable(): FindBlock {
  const last = {
    full: lineFinder((line) => full.test(line)),
    groups: lineFinder((line) => groups.test(line)),
  }
  return (lines, at) => {
    const start = startOf(lines, at)
    if (start === undefined) return undefined
    const end = start.isMultiline ? undefined : endOfSimple(lines, start.rule)
    if (end !== undefined) return { block: tableOf(lines, { ...start, ...end }), end: end.next }
    const { head, rule } = start
    const rows = last[head < rule ? 'full' : 'groups'](lines, rule + 1)
    if (rows === undefined || rows - rule > mostLines) return undefined
    return { block: tableOf(lines, { ...start, isMultiline: true, rows, next: rows + 1 }), end: rows + 1 }
  }
}

interface Start {
  /** Lines of the head: the first, and the one of the row of dashes under them. */
  readonly head: number
  readonly rule: number
  readonly isMultiline: boolean
}

function isEmpty(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

/** A head over a row of dashes, or such a row with nothing over it. */
function startOf(lines: readonly string[], at: number): Start | undefined {
  const line = lines[at] ?? ''
  if (!isEmpty(lines[at - 1]) || isEmpty(line)) return undefined
  if (groups.test(line)) return isEmpty(lines[at + 1]) ? undefined : { head: at, rule: at, isMultiline: false }
  if (groups.test(lines[at + 1] ?? '') && !full.test(line)) return { head: at, rule: at + 1, isMultiline: false }
  if (!full.test(line)) return undefined
  const following = lines.slice(at + 1, at + 1 + mostOfHead)
  const rule = following.findIndex((each) => isEmpty(each) || groups.test(each))
  return rule > 0 && groups.test(following[rule] ?? '')
    ? { head: at + 1, rule: at + 1 + rule, isMultiline: true }
    : undefined
}

interface End {
  /** The line behind the last row, and the one behind the table. */
  readonly rows: number
  readonly next: number
}

/** Rows of one line each, up to an empty line or a row of dashes; an empty line before such a row parts rows of several lines. */
function endOfSimple(lines: readonly string[], rule: number): End | undefined {
  let at = rule + 1
  while (at < lines.length && !isEmpty(lines[at]) && !isRule(lines[at])) at += 1
  if (isRule(lines[at])) return { rows: at, next: at + 1 }
  return isParted(lines, at) ? undefined : { rows: at, next: at }
}

function isRule(line: string | undefined): boolean {
  return line !== undefined && (groups.test(line) || full.test(line))
}

/** Whether more rows and the last row of dashes follow, a few lines on. */
function isParted(lines: readonly string[], at: number): boolean {
  const following = lines.slice(at, at + mostOfHead)
  const last = following.findIndex((line) => groups.test(line))
  return last > 0 && !isEmpty(following[last - 1]) && isEmpty(following[last + 1])
}

// -------------------------------------------------------------------- rows

function tableOf(lines: readonly string[], { head, rule, rows, isMultiline }: Start & End): DrawnTable {
  const dashes = lines[rule] ?? ''
  const spans = [...dashes.matchAll(/-+/g)].map(({ index, 0: row }) => ({ start: index, end: index + row.length }))
  const starts = spans.map(({ start }, index) => (index === 0 ? 0 : start))
  const cut = (line: string): readonly string[] => cutAt(line, starts)
  const headLines = lines.slice(head, rule)
  const bodyLines = lines.slice(rule + 1, rows)
  const parted = isMultiline ? partedLines(bodyLines) : bodyLines.map((line) => [line])
  const [first] = headLines.length > 0 ? [headLines] : parted
  return {
    type: 'drawn-table',
    head: headLines.length === 0 ? [] : [joined(headLines.map(cut), starts)],
    body: parted.map((row) => joined(row.map(cut), starts)),
    align: spans.map((span, index) => alignOf((first ?? []).map(cut), starts, { ...span, index })),
  }
}

function partedLines(lines: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const line of lines) {
    if (isEmpty(line)) rows.push([])
    else rows.at(-1)?.push(line)
  }
  return rows.filter((row) => row.length > 0)
}

function joined(lines: readonly (readonly string[])[], starts: Starts): readonly string[] {
  return starts.map((_, column) =>
    lines
      .map((line) => (line[column] ?? '').trim())
      .filter((words) => words !== '')
      .join('\n'),
  )
}

/** Words stand at the end of the dashes that they reach, or in their middle. */
function alignOf(
  lines: readonly (readonly string[])[],
  starts: Starts,
  { start, end, index }: { readonly start: number; readonly end: number; readonly index: number },
): 'left' | 'center' | 'right' | null {
  const words = lines.map((line) => line[index] ?? '').filter((each) => each.trim() !== '')
  if (words.length === 0) return null
  const from = starts[index] ?? 0
  const [before, behind] = [
    Math.min(...words.map((each) => from + each.length - each.trimStart().length)) - start,
    end - Math.max(...words.map((each) => from + endOf(each.trimEnd()))),
  ]
  if (before > 0 && behind > 0) return 'center'
  return before > 0 && behind <= 0 ? 'right' : 'left'
}
