/** Tables that a file has in other pieces than a reader sees: several under heads of their own in one, and one that goes on in the next. */
import { saysSomething } from '../blocks/table-grid.ts'
import { isEmpty, paragraphsIn, textIn } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordRow, WordTable, Words } from '../word/word-document.ts'
import { withoutWeight } from './looks.ts'

/** The tables of a text as they are read. */
export function withParts(items: readonly Item[]): readonly Item[] {
  return joinParts(
    items.flatMap((item) => (item.type === 'table' && item.frame === undefined ? cutAtHeads(item) : [item])),
  )
}

// ------------------------------------------------------------------ heads

/** Rows in italics over a heavy rule head what is under them (A/80/590, A/80/600, ECE/TRADE/C/CEFACT/2018/1: 17 tables whose files do not say so). */
function cutAtHeads(table: WordTable): readonly Item[] {
  const headed = withFirstHeads(table)
  const starts = headed.rows.flatMap((_, at) => (isInnerHead(headed.rows, at) ? [at] : []))
  if (starts.length === 0) return [headed]
  const begins = starts.map((start) => (isTitleRow(headed.rows[start - 1]) ? start - 1 : start))
  return [0, ...begins].flatMap((begin, part) => partOf(headed, { begin, end: begins[part] ?? headed.rows.length }))
}

/** The first rows head a table where they are in italics, or alone in bold type, and nothing says which rows do. */
function withFirstHeads(table: WordTable): WordTable {
  const { rows } = table
  if (rows.some(({ isHead }) => isHead)) return table
  const from = isTitleRow(rows[0]) ? 1 : 0
  const marks = ['isItalic', 'isBold'] as const
  const count = marks.map((mark) => countHeads(rows.slice(from), mark)).find((each) => each > 0)
  if (count === undefined) return table
  return { ...table, rows: rows.map((row, at) => (at >= from && at < from + count ? { ...row, isHead: true } : row)) }
}

/** Rows of heads that nothing but their look tells, at most. */
const mostHeads = 3

/** How many rows head the others: over a heavy rule, in small type, or over several columns where no other row looks like that. */
function countHeads(rows: readonly WordRow[], mark: 'isItalic' | 'isBold'): number {
  const count = rows.findIndex((row) => !isWholly(row, mark))
  const [heads, others] = [rows.slice(0, count), rows.slice(count)]
  if (count < 1) return 0
  if (mark === 'isItalic' && heads.some((row) => isRuledHeavily(row) || isSmall(row))) return count
  // The last row may be a total.
  const like = (mark === 'isBold' ? others.slice(0, -1) : others).filter((row) => isWholly(row, mark) && isWide(row))
  return count <= mostHeads && others.length > 1 && heads.every(isWide) && like.length === 0 ? count : 0
}

/** In smaller type than any table's, in half points. */
const smallHead = 16

function isSmall(row: WordRow): boolean {
  return isHeadRow(row) && paragraphsOf(row).every(({ size }) => size !== undefined && size <= smallHead)
}

/** The first of some rows of heads that stand behind others. */
function isInnerHead(rows: readonly WordRow[], at: number): boolean {
  const [row, before] = [rows[at], rows[at - 1]]
  if (row === undefined || before === undefined || before.isHead || isHeadRow(before) || !isHeadRow(row)) return false
  const end = endOfHeads(rows, at + 1)
  const standsOver = end < rows.length && rows.slice(at, end).some(isRuledHeavily)
  return standsOver && rows.slice(0, at).some((each) => !isTitleRow(each))
}

/** The first row from one on that heads nothing. */
function endOfHeads(rows: readonly WordRow[], from: number): number {
  let end = from
  for (let row = rows[end]; row !== undefined && isHeadRow(row); row = rows[end]) end += 1
  return end
}

/** In italics throughout, in more cells than one. */
function isHeadRow(row: WordRow): boolean {
  return isWholly(row, 'isItalic') && isWide(row)
}

function isWide({ cells }: WordRow): boolean {
  return cells.filter(({ says }) => says).length > 1
}

function isWholly(row: WordRow, mark: 'isItalic' | 'isBold'): boolean {
  const words = paragraphsOf(row).flatMap(({ pieces }) =>
    pieces.filter((piece): piece is Words => piece.type === 'words' && piece.value.trim() !== '' && !piece.isRaised),
  )
  return words.length > 0 && words.every((each) => each[mark])
}

function isRuledHeavily({ cells }: WordRow): boolean {
  return cells.some(({ isHeavyUnder }) => isHeavyUnder === true)
}

/** One line across all columns that begins in bold. */
function isTitleRow(row: WordRow | undefined): row is WordRow {
  if (row === undefined || row.cells.length !== 1) return false
  const [only, ...others] = paragraphsOf(row)
  const words = only?.pieces.find((piece) => piece.type === 'words' && piece.value.trim() !== '')
  return others.length === 0 && words?.type === 'words' && words.isBold
}

/** Some rows as a table of their own, behind the line that stood over their heads. */
function partOf(table: WordTable, { begin, end }: { readonly begin: number; readonly end: number }): readonly Item[] {
  const rows = table.rows.slice(begin, end)
  const title = rows.length > 1 && isTitleRow(rows[0]) ? paragraphsOf(rows[0]) : []
  const own = rows.slice(title.length)
  const body = own.findIndex((row) => !isHeadRow(row))
  const headed = own.map((row, at) => ({ ...row, isHead: row.isHead || (body !== -1 && at < body) }))
  return [...title.map(asTitle), ...(own.some(saysSomething) ? [{ ...table, rows: headed }] : [])]
}

function asTitle(paragraph: WordParagraph): WordParagraph {
  return withoutWeight({ ...paragraph, role: 'h23' })
}

function paragraphsOf({ cells }: WordRow): readonly WordParagraph[] {
  return paragraphsIn(cells.flatMap(({ items }) => items)).filter((paragraph) => !isEmpty(paragraph))
}

// ------------------------------------------------------------------ joins

/** A table under the very heads of the one before it goes on with it: the page ended between them (A/80/590, A/80/600). */
function joinParts(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = []
  // The table that may go on, with nothing said behind it, and the rows that it has by now.
  let open: { readonly table: WordTable; readonly at: number; readonly rows: WordRow[] } | undefined
  const close = (): void => {
    if (open !== undefined) joined[open.at] = { ...open.table, rows: open.rows }
    open = undefined
  }
  for (const item of items) {
    if (item.type === 'table' && open !== undefined && goesOn(item, open.table)) {
      joined.length = open.at + 1
      open.rows.push(...item.rows.slice(headsOf(item).length))
      continue
    }
    if (item.type === 'table' || !isEmpty(item) || item.losses.length > 0) close()
    if (item.type === 'table') open = { table: item, at: joined.length, rows: [...item.rows] }
    joined.push(item)
  }
  close()
  return joined
}

function goesOn(table: WordTable, before: WordTable): boolean {
  const [own, heads] = [headsOf(table), headsOf(before)]
  if (own.length === 0 || own.length === table.rows.length || table.frame !== undefined || before.frame !== undefined)
    return false
  return table.columns.length === before.columns.length && wordsOf(own) === wordsOf(heads)
}

function headsOf({ rows }: WordTable): readonly WordRow[] {
  const end = rows.findIndex(({ isHead }) => !isHead)
  return end === -1 ? rows : rows.slice(0, end)
}

function wordsOf(rows: readonly WordRow[]): string {
  return rows.map(({ cells }) => cells.map(({ items }) => textIn(items).trim()).join('\t')).join('\n')
}
