/** Tables as the file has them: their rows, cells and rules. */
import type { XmlElement } from '../../xml/read.ts'
import { child, childrenNamed, countOf, isOn, numberOf, valueOf } from './elements.ts'
import { flatten } from './stories.ts'
import type { Item, WordCell, WordRow, WordTable } from './word-document.ts'

/** What reads the paragraphs of a cell: given from outside, for tables stand among paragraphs. */
type ReadInside = (elements: readonly XmlElement[]) => readonly Item[]

/** Widest cell that is believed: the format has no more columns. */
const mostColumns = 64

/** Width of a column that says none, in twips: it holds others apart, or something. */
const someWidth = 144

/** Widest column that is believed, in twips: Word has no larger paper. */
const widest = 31_680

/** Reads a table; whether its page is turned, and what room it has, its section says. */
export function readTable(table: XmlElement, readInside: ReadInside): WordTable {
  const properties = child(table, 'w:tblPr')
  const rows = flatten(table.children).filter(({ name }) => name === 'w:tr')
  return {
    type: 'table',
    rows: rows.map((row) => readRow(row, readInside)),
    columns: childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map(
      ({ attributes }) => countOf(attributes['w:w'], widest) ?? someWidth,
    ),
    frame: frameOf(table, rows),
    isStyled: child(properties, 'w:tblStyle') !== undefined,
    isUnruled: isUnruled(child(properties, 'w:tblBorders')),
    description: valueOf(child(properties, 'w:tblDescription')) ?? '',
    indent: numberOf(child(properties, 'w:tblInd')?.attributes['w:w']) ?? 0,
    isTurned: false,
    room: 0,
  }
}

/** The cells of a row. */
export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return flatten(row.children).filter(({ name }) => name === 'w:tc')
}

function readRow(row: XmlElement, readInside: ReadInside): WordRow {
  const properties = child(row, 'w:trPr')
  return {
    cells: cellsOf(row).map((cell) => readCell(cell, readInside)),
    isHead: isOn(child(properties, 'w:tblHeader')) === true,
    before: gridBefore(row),
  }
}

/** Columns of the grid before the first cell of a row. */
export function gridBefore(row: XmlElement): number {
  return countOf(valueOf(child(child(row, 'w:trPr'), 'w:gridBefore')), mostColumns) ?? 0
}

/** Columns of the grid that a cell takes. */
export function spanOf(cell: XmlElement): number {
  return Math.max(1, countOf(valueOf(child(child(cell, 'w:tcPr'), 'w:gridSpan')), mostColumns) ?? 1)
}

function readCell(cell: XmlElement, readInside: ReadInside): WordCell {
  const properties = child(cell, 'w:tcPr')
  const [joined, merge] = [child(properties, 'w:hMerge'), child(properties, 'w:vMerge')]
  return {
    items: readInside(cell.children),
    span: spanOf(cell),
    says: isShown(cell),
    isJoined: joined !== undefined && valueOf(joined) !== 'restart',
    ...(merge === undefined ? {} : { merge: valueOf(merge) === 'restart' ? 'begins' : 'goes-on' }),
    isRuledOver: isRuled(sideOf(child(properties, 'w:tcBorders'), 'top')),
    ...(isHeavy(sideOf(child(properties, 'w:tcBorders'), 'bottom')) ? { isHeavyUnder: true } : {}),
  }
}

/** What a cell shows, other than words. */
const shown: ReadonlySet<string> = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sym',
  'm:t',
  'w:footnoteReference',
  'w:endnoteReference',
])

function isShown({ name, text, children }: XmlElement): boolean {
  return shown.has(name) || (name === 'w:t' && text.trim() !== '') || children.some(isShown)
}

// -------------------------------------------------------------------- rules

const sides = ['top', 'bottom', 'left', 'right'] as const

/** The rule of a side: the two that lie along the line have another name in newer files. */
function sideOf(borders: XmlElement | undefined, side: (typeof sides)[number]): XmlElement | undefined {
  const other = side === 'left' ? 'start' : side === 'right' ? 'end' : side
  return child(borders, `w:${side}`) ?? child(borders, `w:${other}`)
}

/** True for a border that is drawn. */
function isRuled(border: XmlElement | undefined): boolean {
  return border !== undefined && !['nil', 'none'].includes(valueOf(border) ?? 'none')
}

/** Eighths of a point that a rule under heads has at least. */
const heavy = 12

function isHeavy(border: XmlElement | undefined): boolean {
  return isRuled(border) && (countOf(border?.attributes['w:sz'], widest) ?? 0) >= heavy
}

/** A rule on each of the four sides, and none inside; other programs give the rules to the only cell. */
function frameOf(table: XmlElement, rows: readonly XmlElement[]): WordTable['frame'] {
  const borders = child(child(table, 'w:tblPr'), 'w:tblBorders')
  const [only, ...others] = rows.flatMap(cellsOf)
  const isAlone = only !== undefined && others.length === 0
  const ofCell = isAlone ? child(child(only, 'w:tcPr'), 'w:tcBorders') : undefined
  if (!sides.every((side) => isRuled(sideOf(borders, side)) || isRuled(sideOf(ofCell, side)))) return undefined
  if (isAlone) return 'cell'
  const isOpen = !isRuled(child(borders, 'w:insideV')) && !isRuled(child(borders, 'w:insideH'))
  return isOpen && !rows.some((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined) ? 'rows' : undefined
}

function isUnruled(borders: XmlElement | undefined): boolean {
  return borders !== undefined && sides.every((side) => !isRuled(sideOf(borders, side)))
}
