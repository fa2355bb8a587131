/** Measures a publication in the type of the PDF. */
import { hanFaces } from '../../templates/scripts.ts'
import type { Sheet } from '../../templates/sheet.ts'
import { tableLooks, tableRoom } from '../../templates/table.ts'
import type { PublishedBlock, PublishedFrontLine, Publication, PublishedTable, Section } from '../publication.ts'
import { linesOf, plainText } from '../reading-order.ts'
import { widthOfWords } from '../typesetting/lines/runs.ts'
import { hasHan } from '../typesetting/lines/faces.ts'
import { isInstalled } from '../typesetting/font/fonts.ts'
import { loadHyphenation } from '../typesetting/lines/hyphenate.ts'
import { wrap } from '../typesetting/lines/wrap.ts'
import { columnCells } from './column-contents.ts'
import { measureColumns } from './column-widths.ts'
import { fitGaps } from './fitted-gaps.ts'
import { placeFrontLines } from './front-lines.ts'
import { isLow } from './low-tables.ts'
import { fitsLarge, surelyFitsLarge } from './organs.ts'
import { measureRecord } from './records.ts'

/** The publication with its measures; what no font that is there can set stays as it was prepared. */
export async function measureInType(publication: Publication): Promise<Publication> {
  const { masthead, sections, sheet } = publication
  const hyphenation = sheet.styles.body.writing?.hyphenation
  if (hyphenation !== undefined) await loadHyphenation(hyphenation)
  const measured: Publication = {
    ...publication,
    masthead: { ...masthead, organStyle: hasLongOrgans(masthead.organs, sheet) ? 'organLong' : 'organ' },
    sections: sections.map((section) => ({ ...section, blocks: measureSection(section) })),
  }
  return isSettable(wordsOfRecord(measured)) ? measureRecord(measured) : measured
}

function hasLongOrgans(organs: readonly string[], sheet: Sheet): boolean {
  if (surelyFitsLarge(organs, sheet) || !isSettable(organs)) return false
  return !fitsLarge(organs, sheet, (words) => widthOfWords(words, sheet.styles.organ))
}

/** What a record measures of its furniture. */
function wordsOfRecord({ masthead, firstFoot: { note } }: Publication): readonly string[] {
  return [...masthead.organs, ...masthead.lines.flatMap(({ runs }) => runs.map(({ text }) => text)), note?.text ?? '']
}

/** The faces of Chinese are optional dependencies: their packages are large. */
function isSettable(words: readonly string[]): boolean {
  return Object.values(hanFaces).every(({ family }) => isInstalled(family)) || !words.some(hasHan)
}

function measureSection({ blocks, sheet }: Section): readonly PublishedBlock[] {
  const front = placeFrontLines(
    blocks.filter((block) => block.type === 'frontLine'),
    sheet,
    (line) => linesIn(line, sheet),
  )
  return front.length > 0 ? front : blocks.map((block) => measureBlock(block, sheet, 0))
}

/** Lines that a text takes between its edges. */
function linesIn({ content, start, end, style }: PublishedFrontLine, { styles }: Sheet): number {
  const words = plainText(content)
  if (words === '' || !isSettable([words])) return 1
  return wrap(words, end - start, (part) => widthOfWords(part, styles[style])).length
}

/** `inset` is what boxes around a block take of its column. */
function measureBlock(block: PublishedBlock, sheet: Sheet, inset: number): PublishedBlock {
  if (block.type === 'table') return measureTable(block, sheet, inset)
  if (block.type !== 'box') return block
  const inside = inset + 2 * sheet.tabStep
  return { ...block, children: block.children.map((child) => measureBlock(child, sheet, inside)) }
}

function measureTable(table: PublishedTable, sheet: Sheet, inset: number): PublishedTable {
  if (!isSettable(linesOf(table).map(plainText))) return table
  const { start, end, column, styles } = sheet
  const width = !tableLooks[table.look].isAcross
    ? column.end - column.start - inset
    : end - (table.measure === 'wide' ? column.start : start) - (table.isFramed ? 2 * tableRoom.besideFrame : 0)
  const style = styles[tableLooks[table.look].style]
  const room = { style, headStyle: styles.tableHead, width }
  const cells = columnCells(table, room)
  const fitted = { ...table, gaps: fitGaps(table, room, cells) }
  const { widths, areWhole } = measureColumns(fitted, room, cells)
  const isKept = table.keep === 'no' && isLow(table, widths, sheet)
  return { ...fitted, widths, ...(areWhole ? { areWordsWhole: true } : {}), ...(isKept ? { keep: 'low' } : {}) }
}
