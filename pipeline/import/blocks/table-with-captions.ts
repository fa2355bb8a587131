/** A table with its title, its unit and its name. */
import type { Table } from '../../document.ts'
import { wordsOf } from '../../document-lines.ts'
import { isHan } from '../../text/han.ts'
import type { ReadContext } from '../context.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'
import { captionText } from './captions.ts'
import type { Flow } from './flow.ts'
import type { TableItem } from './flow-items.ts'
import { toInlines, type Lettering } from './inlines.ts'
import { withoutTabs } from './labels.ts'
import { moveDoubts } from './losses.ts'
import { readTable } from './tables.ts'

/** Adds a table to a flow. */
export function addTable(item: TableItem, flow: Flow): void {
  const { context, place } = flow
  const { title, unit, bookmarks } = item.captions
  const lettering = letteringOf(item, flow)
  const table = readTable(item.table, { context, lettering, isInBox: place.isBox, rules: place.reader.tables })
  if (table === undefined) return
  const id = context.targets.idOf(bookmarks)
  const whole: Table = {
    ...withoutRepeatedTitle(table, title),
    title: title === undefined ? [] : toInlines(withoutTabs(title.pieces), context, lettering),
    ...(unit === undefined ? {} : { unit: bareUnit(onOneLine(captionText(unit)), context) }),
    ...(id === undefined ? {} : { id }),
  }
  moveDoubts(context, table, whole)
  flow.add(whole)
  flow.lettering = lettering
  flow.isInNote = false
}

/** Letters begin anew in a table with notes of its own; those of a box run through the tables in it. */
function letteringOf({ letters }: TableItem, { context, place }: Flow): Lettering {
  const known = place.lettering?.letters
  if (place.lettering !== undefined && [...letters].every((letter) => known?.has(letter))) return place.lettering
  return { ...context.letters.begin('table'), letters }
}

/** A description that only repeats the title, or the heads of the columns, is none. */
function withoutRepeatedTitle(table: Table, title: WordParagraph | undefined): Table {
  const heads = table.head.flatMap(({ cells }) => cells.map(({ children }) => wordsOf(children)))
  const repeated = [
    title === undefined ? '' : plainText(title.pieces).trim(),
    heads.filter((words) => words !== '').join(', '),
  ]
  if (table.description === undefined || !repeated.includes(table.description)) return table
  const { description: _, ...rest } = table
  return rest
}

/** The parts of a unit stand side by side: between ideographs without a space. */
function onOneLine(unit: string): string {
  return unit.replaceAll(/\s+/g, (space, at: number) => {
    const isParted = space.includes('\t') && isHan(unit[at - 1] ?? '') && isHan(unit[at + space.length] ?? '')
    return isParted ? '' : ' '
  })
}

/** "(Thousands of dollars)" → "Thousands of dollars": what the language puts around it is composed. */
function bareUnit(unit: string, { language }: ReadContext): string {
  const [before = '', after = ''] = language.unit('\n').split('\n')
  if (unit.startsWith(before) && unit.endsWith(after)) return unit.slice(before.length, unit.length - after.length)
  return unit.replace(/^[(（]|[)）]$/g, '')
}
