/** Grid tables of pandoc: cells are framed by signs, and hold whatever a text does. */
import { cutAt, endOf, type Starts } from './columns.ts'
import type { DrawnTable, FoundBlock } from './found-block.ts'

const rule = /^\s*\+(?:[-=:]+\+)+\s*$/
const row = /^\s*[|+]/

/** Reads the grid table that begins at a line. */
export function readGridTable(lines: readonly string[], at: number): FoundBlock | undefined {
  if (!rule.test(lines[at] ?? '')) return undefined
  let end = at
  while (end < lines.length && row.test(lines[end] ?? '')) end += 1
  const drawn = lines.slice(at, end).map((line) => line.trim())
  return drawn.length < 3 ? undefined : { block: tableOf(drawn), end }
}

function tableOf(lines: readonly string[]): DrawnTable {
  // A row may join cells: columns are those of the rule that has the most.
  const edges = lines
    .filter((line) => rule.test(line))
    .map(edgesOf)
    .reduce((most, each) => (each.length > most.length ? each : most), [])
  const columns = edges.slice(0, -1)
  const rows: (readonly string[])[] = []
  let open: string[][] = []
  let heads = 0
  for (const line of lines.slice(1)) {
    if (!rule.test(line)) {
      open.push(cellsOf(line, columns))
      continue
    }
    if (open.length > 0) rows.push(joined(open, edges))
    open = []
    if (/=/.test(line)) heads = rows.length
  }
  if (open.length > 0) rows.push(joined(open, edges))
  const aligned = lines.find((line) => /=/.test(line) && rule.test(line)) ?? lines[0] ?? ''
  return { type: 'drawn-table', head: rows.slice(0, heads), body: rows.slice(heads), align: alignsOf(aligned) }
}

/** Places of the signs around cells. */
function edgesOf(line: string): Starts {
  return [...line.matchAll(/\+/g)].map(({ index }) => index)
}

/** The words of a line in each cell, without the signs between them. */
function cellsOf(line: string, starts: Starts): string[] {
  const cells: string[] = []
  for (const piece of cutAt(line.replace(/\|\s*$/, ''), starts)) {
    // Where no sign parts it from the cell before, it goes on that one.
    const isJoined = cells.length > 0 && piece !== '' && !/^[|+]/.test(piece)
    const before = isJoined ? cells.findLastIndex((cell) => cell !== '') : -1
    if (before !== -1) cells[before] += piece
    cells.push(before === -1 ? piece : '')
  }
  return cells.map((cell) =>
    cell
      .replace(/^[|+] ?/, '')
      .replace(/^[-=]{3,}\+?$/, '')
      .trimEnd(),
  )
}

function joined(lines: readonly (readonly string[])[], edges: Starts): readonly string[] {
  return edges.slice(0, -1).map((start, column) => {
    const words = lines.map((line) => line[column] ?? '')
    // A sign and a space stand on both sides.
    const width = (edges[column + 1] ?? start) - start - 3
    const text = words[0]?.startsWith('>') === true ? unquoted(words) : uncut(words, width)
    return text.replace(/^\n+|\n+$/g, '')
  })
}

/** What Word sets in is a quotation to pandoc: a line without its sign goes on the one before, wherever that was cut. */
function unquoted(lines: readonly string[]): string {
  return lines.map((line) => (line.startsWith('>') ? `\n${line.replace(/^> ?/, '')}` : line || '\n')).join('')
}

/** Lines of a cell; pandoc cuts what is longer than a cell is wide wherever it is full. */
function uncut(lines: readonly string[], width: number): string {
  const hasSigns = lines.some((line) => /[\]}]|\*/.test(line))
  return lines.reduce((text, line, index) => {
    if (index === 0) return line
    const before = lines[index - 1] ?? ''
    const isFull = endOf(before) >= width && !/\s/.test(before.trim())
    const isOpen =
      /[[({*=]$/.test(before) || /^[\]})]/.test(line) || (/^\*+$/.test(before.trim()) && line.startsWith('*'))
    return text + (hasSigns && before.trim() !== '' && line.trim() !== '' && (isFull || isOpen) ? '' : '\n') + line
  }, '')
}

function alignsOf(line: string): DrawnTable['align'] {
  return line
    .split('+')
    .slice(1, -1)
    .map((part) => {
      const [isStart, isEnd] = [part.startsWith(':'), part.endsWith(':')]
      return isStart && isEnd ? 'center' : isEnd ? 'right' : isStart ? 'left' : null
    })
}
