/** How blocks are read in our files: an indent is a quotation, a missing tab a paragraph that goes on, a style one node. */
import { bodyOf, unusualSetting } from '../blocks/table-setting.ts'
import type { Table } from '../../document.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import { columnIndents, twips } from '../../word/measures.ts'
import { endTable } from '../blocks/blocks.ts'
import type { BlockReader, Flow, BlockStep } from '../blocks/flow.ts'
import { toInlines } from '../blocks/inlines.ts'
import { openParagraph } from '../blocks/labels.ts'
import { addLettered, isSmall, openNote, readSmallPrint } from '../blocks/notes-under.ts'
import { indentOf } from '../blocks/table-grid.ts'
import { fillsFrame, type TableRules } from '../blocks/tables.ts'
import { addHeading, addText, isHeading } from '../blocks/text-blocks.ts'
import { paragraphsIn } from '../word/plain-text.ts'
import type { WordParagraph, WordTable } from '../word/word-document.ts'

/** What reads the blocks of files on a sheet. */
export function blockReaderOn(sheet: Sheet): BlockReader {
  return {
    steps: [readLettered, readSmallPrint, endTable, readKey, readHeading, readTextOn(sheet)],
    tables: tableRules,
  }
}

/** Each cell is set in by itself; a measure is told where it is not what its columns make it. */
const tableRules: TableRules = {
  indentsIn: () => indentOf,
  headMark: () => undefined,
  settingOf: (table, { align, head, isInBox }) => {
    const measure = reachOf(table)
    const size = sizeOf(table)
    const isAcross = isInBox ? fillsFrame(table) : measure !== 'column'
    return unusualSetting({ measure, ...(size === undefined ? {} : { size }), isAcross }, { align, head })
  },
}

function reachOf({ indent, columns, room }: WordTable): Exclude<Table['measure'], 'content'> {
  if (indent === 0) return 'full'
  const width = columns.reduce((sum, each) => sum + each, 0)
  return width > room - 1.5 * indent ? 'wide' : 'column'
}

/** By the style of its cells. */
function sizeOf(table: WordTable): Table['size'] {
  const roles = new Set(paragraphsIn(bodyOf(table)).map(({ role }) => role))
  return roles.has('tableTextLarge') ? 'large' : roles.has('tableText') ? 'small' : undefined
}

/** The note of a letter: its bookmark names it. */
function readLettered(paragraph: WordParagraph, flow: Flow): boolean {
  const note = isSmall(paragraph) ? openNote(paragraph) : undefined
  const [bookmark] = paragraph.bookmarks
  if (note === undefined || bookmark === undefined) return false
  addLettered({ name: flow.context.letters.labelOf(bookmark, note.label), note }, paragraph, flow)
  return true
}

/** Keys that follow each other stand under one rule. */
function readKey(paragraph: WordParagraph, flow: Flow): boolean {
  const { label, pieces } = openParagraph(paragraph.pieces)
  if (paragraph.role !== 'key' || label === undefined || !/^\*{1,4}$/.test(label)) return false
  const key = { mark: label, children: toInlines(pieces, flow.context, flow.place.lettering) }
  if (flow.last?.type === 'keys') flow.replaceLast({ ...flow.last, keys: [...flow.last.keys, key] })
  else flow.add({ type: 'keys', keys: [key] }, paragraph.losses)
  return true
}

function readHeading(paragraph: WordParagraph, flow: Flow): boolean {
  if (!isHeading(paragraph)) return false
  addHeading(paragraph, openParagraph(paragraph.pieces), flow)
  return true
}

function readTextOn(sheet: Sheet): BlockStep {
  const [edge, step] = [twips(columnIndents(sheet).start), twips(sheet.tabStep)]
  return (paragraph, flow) => {
    const steps = paragraph.left === undefined ? undefined : (paragraph.left - (flow.place.isBox ? 0 : edge)) / step
    const isContinued = paragraph.role === 'body' && openParagraph(paragraph.pieces).tabs === 0
    addText(paragraph, { depth: quotationsAround(paragraph, steps), isContinued }, flow)
    return true
  }
}

/** Further in stands nothing that was built: what does was moved there. */
const deepestQuotation = 6

/** Quotations around a paragraph: by how many steps it is set in, or by its style where it does not say. */
function quotationsAround({ role, list }: WordParagraph, steps: number | undefined): number {
  if (steps === undefined) return role === 'quote' ? 1 : 0
  const isBullet = role === 'bullet' || role === 'bullet2' || list?.format === 'bullet'
  const own = isBullet ? (role === 'bullet2' ? 2 : 1) : 0
  return Math.min(Math.max(0, Math.round(steps) - own), deepestQuotation)
}
