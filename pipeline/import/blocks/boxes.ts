/** Frames: boxes with anything in them, and tables with a rule on each side. */
import type { Box } from '../../document.ts'
import type { Flow, LetteredNote, BlockPlace, ReadBlocks } from './flow.ts'
import { toInlines, type Lettering } from './inlines.ts'
import { isNoteLetter, openParagraph, withoutTabs } from './labels.ts'
import { isSameLine } from '../facts/lines.ts'
import { lettersIn } from './notes-under.ts'
import type { ReadContext } from '../context.ts'
import { saysSomething } from './table-grid.ts'
import { readTable, type Within } from './tables.ts'
import { cellsIn, plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordTable } from '../word/word-document.ts'

/** What reads the blocks in a box: given from outside, for boxes stand among blocks. */
type ReadInside = (items: readonly Item[], context: ReadContext, place: BlockPlace) => ReadBlocks

export interface ReadBox {
  readonly block: Box
  readonly letteredNotes: readonly LetteredNote[]
  readonly startsPage: boolean
}

/** A box: what stands in its cell and in that of its title, or the table that has the frame. */
export function readBox(
  item: WordTable,
  { context, place, labels }: Flow,
  readInside: ReadInside,
): ReadBox | undefined {
  const cells = cellsIn(item)
  if (cells.length === 0) return undefined
  const { key } = context.letters.begin('box')
  if (item.frame === 'rows' && !isTitled(item))
    return readFramedTable(item, { context, lettering: { key }, isInBox: true, rules: place.reader.tables })
  const items = cells.flatMap((cell) => cell.items)
  const title = items.find(isBoxTitle)
  const rest = items.filter((each) => each !== title)
  const runs = runsOfLetters(rest).map((run, index) => {
    const lettering = { key: index === 0 ? key : context.letters.begin('box').key, letters: lettersAmong(run) }
    return { lettering, ...readInside(run, context, { ...place, lettering, labels, isBox: true }) }
  })
  const [lettering = { key }] = runs.map((run) => run.lettering)
  const words = title?.type === 'paragraph' ? title.pieces : []
  const isComposed = isSameLine(plainText(words), context.language.summary)
  const isSummary = isComposed || (title?.type === 'paragraph' && title.role === 'summaryTitle')
  return {
    block: {
      type: 'box',
      kind: isSummary ? 'summary' : 'box',
      title: isComposed ? [] : toInlines(withoutTabs(words), context, lettering),
      children: runs.flatMap(({ blocks }) => blocks),
    },
    letteredNotes: runs.flatMap(({ letteredNotes }) => letteredNotes),
    startsPage: items.some((each) => each.type === 'paragraph' && each.startsPage),
  }
}

/** A title has a row of its own over the text. */
function isTitled({ rows }: WordTable): boolean {
  const [title] = rows[0]?.cells[0]?.items ?? []
  return rows.every(({ cells }) => cells.length === 1) && title !== undefined && isBoxTitle(title)
}

function isBoxTitle(item: Item): boolean {
  return item.type === 'paragraph' && (item.role === 'boxTitle' || item.role === 'summaryTitle')
}

/** Letters run through a box, its headings and its tables, until one of them begins another note. */
function runsOfLetters(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [[]]
  let met = new Set<string>()
  let waiting: Item[] = []
  for (const item of items) {
    waiting.push(item)
    const [letter] = item.type === 'paragraph' ? lettersIn([item]) : []
    if (letter === undefined) continue
    if (met.has(letter)) {
      runs.push([])
      met = new Set()
    }
    met.add(letter)
    runs.at(-1)?.push(...waiting)
    waiting = []
  }
  runs.at(-1)?.push(...waiting)
  return runs
}

/** The letters of all notes among some items. */
function lettersAmong(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => (item.type === 'paragraph' ? [...lettersIn([item])] : [])))
}

/** A frame round the rows of a table: their notes stand in the last row that says something. */
function readFramedTable(item: WordTable, within: Within): ReadBox | undefined {
  const { context } = within
  const last = item.rows.findLast(saysSomething)
  const [only, ...others] = last?.cells ?? []
  const under = only === undefined || others.length > 0 ? [] : only.items
  const lettering = { ...within.lettering, letters: lettersIn(under) }
  const letteredNotes = under.flatMap((each) =>
    each.type === 'paragraph' ? letteredNote(each, context, lettering) : [],
  )
  const rows = item.rows.filter((row) => letteredNotes.length === 0 || row !== last)
  const table = readTable({ ...item, rows }, { ...within, lettering })
  if (table === undefined) return undefined
  return { block: { type: 'box', kind: 'box', title: [], children: [table] }, letteredNotes, startsPage: false }
}

function letteredNote(paragraph: WordParagraph, context: ReadContext, { key }: Lettering): readonly LetteredNote[] {
  const { label, pieces } = openParagraph(paragraph.pieces)
  if (label === undefined || !isNoteLetter(label)) return []
  const name = context.letters.labelOf(`${key} ${label}`, label)
  return [{ name, children: [{ type: 'paragraph', continued: false, children: toInlines(pieces, context) }] }]
}
