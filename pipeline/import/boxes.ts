/** Frames: boxes with anything in them, tables with a rule on each side, and tables that only place things. */
import type { Box } from '../document.ts'
import type { XmlElement } from '../xml.ts'
import type { Flow, LetteredNote, Place, ReadBlocks } from './flow.ts'
import { child, within } from './elements.ts'
import { toInlines, type Lettering } from './inlines.ts'
import { isNoteLetter, openParagraph } from './labels.ts'
import { plainText, readItems, storyOf, type Item, type Paragraph, type WordTable } from './paragraphs.ts'
import { lettersIn } from './notes-under.ts'
import type { ReadContext } from './reading.ts'
import { cellsOf, rowsOf } from './stories.ts'
import { hasWords, isRuled } from './table-grid.ts'
import { readTable } from './tables.ts'

const sides = ['top', 'bottom', 'left', 'right'] as const

/** Names of a side: the two that lie along the line have another in newer files. */
function sideOf(borders: XmlElement | undefined, side: (typeof sides)[number]): XmlElement | undefined {
  const other = side === 'left' ? 'start' : side === 'right' ? 'end' : side
  return child(borders, `w:${side}`) ?? child(borders, `w:${other}`)
}

function bordersOf(table: XmlElement): XmlElement | undefined {
  return child(child(table, 'w:tblPr'), 'w:tblBorders')
}

/** True for a table with a rule on each of its four sides, and none in it; other programs give the rules to the cell. */
export function isFramed(table: XmlElement): boolean {
  const borders = bordersOf(table)
  const [only, ...others] = rowsOf(table).flatMap(cellsOf)
  const isAlone = only !== undefined && others.length === 0
  const ofCell = isAlone ? child(child(only, 'w:tcPr'), 'w:tcBorders') : undefined
  if (!sides.every((side) => isRuled(sideOf(borders, side)) || isRuled(sideOf(ofCell, side)))) return false
  if (isAlone) return true
  const isOpen = !isRuled(child(borders, 'w:insideV')) && !isRuled(child(borders, 'w:insideH'))
  return isOpen && [...within(table, 'w:tblHeader')].length === 0
}

/** True for a table without rules and without a style: session and agenda of joint documents stand in one. */
export function isLayout(table: XmlElement): boolean {
  const borders = bordersOf(table)
  const isStyled = child(child(table, 'w:tblPr'), 'w:tblStyle') !== undefined
  return borders !== undefined && !isStyled && sides.every((side) => !isRuled(sideOf(borders, side)))
}

/** What reads the blocks in a box: given from outside, for boxes stand among blocks. */
type ReadInside = (items: readonly Item[], context: ReadContext, place: Place) => ReadBlocks

export interface ReadBox {
  readonly block: Box
  readonly letteredNotes: readonly LetteredNote[]
  readonly startsPage: boolean
}

/** A box: what stands in its one cell, or the table that has the frame. */
export function readBox(
  item: WordTable,
  { context, place, counter }: Flow,
  readInside: ReadInside,
): ReadBox | undefined {
  const [cell, ...others] = rowsOf(item.element).flatMap(cellsOf)
  if (cell === undefined) return undefined
  const { key } = context.notes.newLettering('box')
  if (others.length > 0) return readFramedTable(item, context, key)
  const items = readItems(cell.children, storyOf(context.file, 'document'))
  const lettering = { key, letters: lettersIn(items.slice(items.findIndex((each) => isNote(each)))) }
  const title = items.find((each) => each.type === 'paragraph' && each.role === 'boxTitle')
  const rest = items.filter((each) => each !== title)
  const { blocks, letteredNotes } = readInside(rest, context, { ...place, edge: 0, lettering, counter, isBox: true })
  const words = title?.type === 'paragraph' ? title.pieces : []
  const isSummary = plainText(words).trim() === context.language.summary
  return {
    block: {
      type: 'box',
      kind: isSummary ? 'summary' : 'box',
      title: isSummary ? [] : toInlines(words, context, lettering),
      children: blocks,
    },
    letteredNotes,
    startsPage: items.some((each) => each.type === 'paragraph' && each.startsPage),
  }
}

function isNote(item: Item): boolean {
  return item.type === 'paragraph' && lettersIn([item]).size > 0
}

/** A frame round the rows of a table: their notes stand in the last row that says something. */
function readFramedTable(item: WordTable, context: ReadContext, key: string): ReadBox | undefined {
  const last = rowsOf(item.element).findLast(hasWords)
  const [only, ...others] = last === undefined ? [] : cellsOf(last)
  const under =
    only === undefined || others.length > 0 ? [] : readItems(only.children, storyOf(context.file, 'document'))
  const lettering = { key, letters: lettersIn(under) }
  const letteredNotes = under.flatMap((each) =>
    each.type === 'paragraph' ? letteredNote(each, context, lettering) : [],
  )
  const rows = item.element.children.filter((row) => letteredNotes.length === 0 || row !== last)
  const element = { ...item.element, children: rows }
  const table = readTable({ ...item, element }, { context, lettering, isInBox: true })
  if (table === undefined) return undefined
  return { block: { type: 'box', kind: 'box', title: [], children: [table] }, letteredNotes, startsPage: false }
}

function letteredNote(paragraph: Paragraph, context: ReadContext, { key }: Lettering): readonly LetteredNote[] {
  const { label, pieces } = openParagraph(paragraph.pieces)
  if (label === undefined || !isNoteLetter(label)) return []
  const name = context.notes.lettered(`${key} ${label}`, label)
  return [{ name, children: [{ type: 'paragraph', continued: false, children: toInlines(pieces, context) }] }]
}
