/** Tables as an author writes them. */
import type { Inline, Row, Table } from '../document.ts'
import { writeCellText } from './inline-text.ts'

/** Words of an attribute. */
function quoted(text: string): string {
  return `"${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\n/g, ' ')}"`
}

/** What stands in the braces of a table. */
export function tableAttributes({
  id,
  unit,
  head,
  isTotalled,
  measure,
  landscape,
  description,
}: Table): readonly string[] {
  return [
    ...(id === undefined ? [] : [`#${id}`]),
    ...(unit === undefined ? [] : [`unit=${quoted(unit)}`]),
    ...(head.length > 1 ? [`head=${head.length}`] : []),
    ...(isTotalled ? ['total'] : []),
    ...(measure === 'content' ? [] : [`measure=${measure}`]),
    ...(landscape ? ['landscape'] : []),
    ...(description === undefined ? [] : [`desc=${quoted(description)}`]),
  ]
}

const rules = { start: ':--', center: ':-:', end: '--:' } as const

/** The rows: cells that are covered by another are written as signs. */
export function writeRows({ align, head, body }: Table): string {
  const rows = [...(head.length === 0 ? [emptyRow] : head), ...body]
  const grid = rows.map(() => align.map(() => ''))
  rows.forEach((row, at) => fillRow(row, at, grid))
  const [first = '', ...others] = grid.map((line) => `| ${line.join(' | ')} |`)
  const rule = `| ${align.map((each) => (each === undefined ? '---' : rules[each])).join(' | ')} |`
  return [first, rule, ...others].join('\n')
}

/** A table without a head has an empty one, which prints nothing. */
const emptyRow: Row = { type: 'row', cells: [] }

function fillRow({ cells }: Row, at: number, grid: readonly string[][]): void {
  for (const { column, columnSpan, rowSpan, indent, children } of cells) {
    const lines = grid.slice(at, at + rowSpan)
    lines.forEach((line, down) => line.fill(down > 0 ? '^' : '<', column, column + columnSpan))
    const [line] = lines
    if (line !== undefined) line[column] = cellText(indent, children)
  }
}

function cellText(indent: number, line: readonly Inline[]): string {
  const words = writeCellText(line)
  return indent === 0 || words === '' ? words : '> '.repeat(indent) + words
}
