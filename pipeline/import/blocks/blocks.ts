/** Paragraphs and tables of a Word file to the blocks of a document. */
import type { Inline, Table } from '../../document.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { defaultLimits } from '../../text/limits.ts'
import { depthOfContents } from '../../word/fields.ts'
import { readBox } from './boxes.ts'
import { flushCaption } from './captions.ts'
import { Flow, type BlockPlace, type ReadBlocks } from './flow.ts'
import { toInlines, type Lettering } from './inlines.ts'
import { withoutTabs } from './labels.ts'
import { lettersIn } from './notes-under.ts'
import type { ReadContext } from '../context.ts'
import { readTable } from './tables.ts'
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordTable } from '../word/word-document.ts'

/** Reads paragraphs and tables in order. */
export function readBlocks(items: readonly Item[], context: ReadContext, place: BlockPlace): ReadBlocks {
  const flow = new Flow(items, context, place)
  for (const [index, item] of items.entries()) {
    if (item.type === 'table') addTable(item, flow, index)
    else addParagraph(item, flow, index)
  }
  flushCaption(flow)
  return { blocks: flow.blocks, letteredNotes: flow.letteredNotes }
}

function addParagraph(paragraph: WordParagraph, flow: Flow, index: number): void {
  const breaks = paragraph.startsPage || paragraph.pieces.some(({ type }) => type === 'page')
  if (breaks && !flow.place.isBox) flow.pending.page = true
  flow.place.reader.steps.some((step) => step(paragraph, flow, index))
}

/** Contents are made from the headings: the first entry stands for all. */
export function readContents({ contents, role, pieces }: WordParagraph, flow: Flow): boolean {
  if (role === 'contentsHead') flow.hasRanges = plainText(pieces).includes('\t')
  if (role === 'contentsHead' || role === 'contentsTitle') return true
  const code = contents ?? (role === 'contentsEntry' ? 'TOC' : undefined)
  if (code !== undefined && code !== flow.contents) {
    flow.add({ type: 'contents', depth: depthOfContents(code) ?? 5, paragraphs: flow.hasRanges })
    flow.hasRanges = false
  }
  flow.contents = code
  return code !== undefined
}

/** Passes over what says nothing. */
export function passOverEmpty(paragraph: WordParagraph, flow: Flow): boolean {
  if (!isEmpty(paragraph)) return false
  flow.lose(flow.last, paragraph.losses)
  return true
}

/** Roles that are composed anew. */
const composedRoles: ReadonlySet<StyleName | undefined> = new Set<StyleName>(['notesHeading', 'meeting'])

/** Passes over what is composed anew. */
export function passOverComposed({ role }: WordParagraph): boolean {
  return composedRoles.has(role)
}

/** Signatures and lines at the end of the column: those of one block are kept together. */
export function readLines(paragraph: WordParagraph, flow: Flow): boolean {
  const { role, keepsNext, losses } = paragraph
  const goesOn = flow.isInLines
  flow.isInLines = false
  if (role !== 'signature' && role !== 'endLines') return false
  const { last, context, place } = flow
  const line = toInlines(withoutTabs(paragraph.pieces), context, place.lettering)
  if (goesOn && last?.type === role && last.lines.length < defaultLimits.breaks)
    flow.replaceLast({ ...last, lines: [...last.lines, line] })
  else flow.add({ type: role, lines: [line] })
  flow.lose(flow.last, losses)
  flow.isInLines = keepsNext
  return true
}

/** What comes now belongs to no table over it, and no caption waits for it. */
export function endCaption(_: WordParagraph, flow: Flow): boolean {
  flushCaption(flow)
  flow.lettering = undefined
  flow.isInNote = false
  return false
}

// ------------------------------------------------------------------ tables

function addTable(item: WordTable, flow: Flow, index: number): void {
  const { context, place, pending } = flow
  if (item.frame !== undefined) return addBox(item, flow)
  const lettering = letteringOf(flow, index)
  const table = readTable(item, { context, lettering, isInBox: place.isBox, rules: place.reader.tables })
  if (table === undefined) return
  const { title, unit, id } = pending
  const whole: Table = {
    ...withoutRepeatedTitle(table, title),
    title: title === undefined ? [] : toInlines(withoutTabs(title.pieces), context, lettering),
    ...(unit === undefined ? {} : { unit: bareUnit(unit, context) }),
    ...(id === undefined ? {} : { id }),
  }
  flow.moveDoubts(table, whole)
  pending.title = undefined
  pending.unit = undefined
  pending.id = undefined
  flow.add(whole)
  flow.lettering = lettering
  flow.isInNote = false
}

/** Letters begin anew in a table with notes of its own; those of a box run through the other tables in it. */
function letteringOf({ items, context, place }: Flow, index: number): Lettering {
  const letters = lettersIn(items, index + 1)
  if (place.lettering !== undefined && letters.size === 0) return place.lettering
  return { ...context.notes.newLettering('table'), letters }
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

function wordsOf(line: readonly Inline[]): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
}

/** "(Thousands of dollars)" → "Thousands of dollars": what the language puts around it is composed. */
function bareUnit(unit: string, { language }: ReadContext): string {
  const [before = '', after = ''] = language.unit('\n').split('\n')
  if (unit.startsWith(before) && unit.endsWith(after)) return unit.slice(before.length, unit.length - after.length)
  return unit.replace(/^[(（]|[)）]$/g, '')
}

function addBox(item: WordTable, flow: Flow): void {
  flushCaption(flow)
  const box = readBox(item, flow, readBlocks)
  if (box === undefined) return
  if (box.startsPage) flow.pending.page = true
  flow.letteredNotes.push(...box.letteredNotes)
  flow.add(box.block)
}
