/** Contents that were typed, in a table or as lines with page numbers: they are made from the headings again. */
import type { Language } from '../../../templates/languages/language.ts'
import { contentsCode } from '../../word/fields.ts'
import { openParagraph } from '../blocks/labels.ts'
import { levelOfHeading } from '../blocks/text-blocks.ts'
import { isOneOf, plainLine } from '../facts/lines.ts'
import { saysSomething } from '../blocks/table-grid.ts'
import { paragraphsIn, plainText } from '../word/plain-text.ts'
import type { Item, Loss, WordParagraph, WordRow } from '../word/word-document.ts'
import { isText, textOf } from './looks.ts'

/** Items with contents in the place of a table, or of lines, that list what stands behind it. */
export function withContents(items: readonly Item[], language: Language): readonly Item[] {
  const at = items.findIndex((item) => isText(item) && isContentsWord(item, language))
  const title = items[at]
  if (at === -1 || title?.type !== 'paragraph') return items
  const found = entriesUnder(items.slice(at + 1))
  if (found === undefined) return items
  const behind = items.slice(at + 1 + found.length)
  const heads = headingsOf(behind)
  const known = found.entries.filter((entry) => heads.has(entry))
  if (known.length < 2 || known.length * 2 < found.entries.length) return items
  const absent = found.entries.filter((entry) => !heads.has(entry)).map((): Loss => 'contents-entry')
  const depth = known.reduce((most, entry) => Math.max(most, heads.get(entry) ?? 1), 1)
  const contents: WordParagraph = { ...title, role: 'contentsEntry', contents: contentsCode(depth), startsPage: false }
  const head: readonly WordParagraph[] = found.hasRanges
    ? [{ ...contents, role: 'contentsHead', contents: undefined, pieces: [{ type: 'tab' }], bookmarks: [] }]
    : []
  return [
    ...items.slice(0, at),
    { ...title, role: 'contentsTitle', losses: [...title.losses, ...absent] },
    ...head,
    contents,
    ...behind,
  ]
}

function isContentsWord(paragraph: WordParagraph, { contents }: Language): boolean {
  return paragraph.contents === undefined && isOneOf([contents.title], textOf(paragraph))
}

/** What contents list, and how many items they take. */
interface Found {
  readonly entries: readonly string[]
  readonly length: number
  readonly hasRanges: boolean
}

function entriesUnder(items: readonly Item[]): Found | undefined {
  const at = items.findIndex((item) => item.type === 'table' || isText(item))
  const first = items[at]
  if (first?.type === 'table') return entriesOfRows(first.rows.filter(saysSomething), at + 1)
  return at === -1 ? undefined : entriesOfLines(items, at)
}

/** Most rows end with a page. */
function entriesOfRows(rows: readonly WordRow[], length: number): Found | undefined {
  const lines = rows.map(({ cells }) =>
    cells.map(({ items }) => textIn(paragraphsIn(items))).filter((text) => text !== ''),
  )
  const entries = lines.filter((cells) => cells.length > 1 && isPage(cells.at(-1) ?? ''))
  if (entries.length < 2 || entries.length * 2 < lines.length) return undefined
  const hasRanges =
    entries.filter((cells) => cells.length > 2 && isRange(cells.at(-2) ?? '')).length * 2 > entries.length
  return { entries: entries.map((cells) => wordsOf(withoutNumbers(cells))), length, hasRanges }
}

function withoutNumbers(cells: readonly string[]): string {
  const words = cells.slice(0, -1)
  return (isRange(words.at(-1) ?? '') ? words.slice(0, -1) : words).join('\t')
}

/** Lines that end with a page behind a tab or dots; empty ones, and one that heads their columns, stand among them. */
function entriesOfLines(items: readonly Item[], start: number): Found | undefined {
  const entries: string[] = []
  let length = start
  for (const [index, item] of items.entries()) {
    if (index < start) continue
    if (item.type === 'table' || item.contents !== undefined) break
    const [, words] = lineWithPage.exec(textOf(item)) ?? []
    if (words !== undefined) {
      entries.push(wordsOf(words))
      length = index + 1
    } else if (isText(item) && index > start) break
  }
  return entries.length < 2 ? undefined : { entries, length, hasRanges: false }
}

const lineWithPage = /^(.*?\S)(?:[.…\s]*\t|\s*[.…]{3,})[.…\s]*\d{1,4}$/su

function isPage(text: string): boolean {
  return /^(?:\d{1,4}|[ivxl]{1,6})$/u.test(text)
}

function isRange(text: string): boolean {
  return /^\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$/u.test(text)
}

function textIn(paragraphs: readonly WordParagraph[]): string {
  return paragraphs.map(textOf).join(' ').trim()
}

/** The words of an entry, without its number and the dots behind it. */
function wordsOf(text: string): string {
  return plainLine(
    text
      .replace(/^[\s\t]*(?:\(?[\p{L}\d]{1,6}\s?[.)、-]\s*\t?\s*)?/u, '')
      .replace(/[.…\s\t]+$/u, '')
      .replaceAll('\t', ' '),
  )
}

/** Headings, and all else that an entry may name, with their levels. */
function headingsOf(items: readonly Item[]): ReadonlyMap<string, number> {
  const lines = items.filter(isText).map((paragraph) => {
    const { pieces } = openParagraph(paragraph.pieces)
    return [wordsOf(plainText(pieces)), levelOfHeading(paragraph) ?? 1] as const
  })
  return new Map(lines.filter(([words]) => words !== '').toReversed())
}
