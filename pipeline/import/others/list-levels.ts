/** The levels of items that Word counts: those of the list, and of lists that stand in each other, whatever their labels look like. */
import type { Language } from '../../../templates/languages/language.ts'
import type { ParagraphLevel } from '../../../templates/vocabulary.ts'
import { levelsOf } from '../blocks/labels.ts'
import type { Item, WordItem, WordListPlace, WordParagraph } from '../word/word-document.ts'
import { isBold, isHeadline, isText } from './looks.ts'

/** An item that others may stand in. */
interface OpenItem {
  readonly place: WordListPlace
  readonly indent: number
  readonly depth: number
}

/** Levels of the first items of a list, by the form of its numbers; lists of other forms keep their labels as words. */
const firstLevels: ReadonlyMap<string, ParagraphLevel> = new Map<string, ParagraphLevel>([
  ['decimal', 1],
  ['lowerLetter', 2],
  ['russianLower', 2],
  ['arabicAlpha', 2],
  ['arabicAbjad', 2],
  ['lowerRoman', 3],
])

const levels: readonly ParagraphLevel[] = [1, 2, 3, 4]

/** Lists stand in each other where their lines start further in by more than this, in twips. */
const step = 100

/** Gives the items of a text their levels, and paragraphs that go on in them their places. */
export function withItems(items: readonly Item[], language: Language): readonly Item[] {
  let open: readonly OpenItem[] = []
  return items.map((item) => {
    if (!isText(item)) return item
    const { list } = item
    if (list === undefined || !isItem(item)) {
      open = list?.format === 'bullet' ? open : openAround(item, open)
      return list === undefined && open.length > 0 ? { ...item, continuesItem: true } : item
    }
    const around = open.filter((each) => isAround(each, list, item.indent))
    open = [...around, { place: list, indent: item.indent, depth: depthOf(around, list) }]
    const found = itemOf(list, open.at(-1)?.depth ?? 1)
    return isLabelled(found, language) ? item : { ...item, item: found }
  })
}

/** Headings are counted by Word, too. */
function isItem(paragraph: WordParagraph): boolean {
  const { list, outline } = paragraph
  if (list === undefined || outline !== undefined || !isBare(list)) return false
  return firstLevels.has(list.format) && !(isBold(paragraph) && isHeadline({ ...paragraph, list: undefined }))
}

/** "1.1" says the numbers of all levels, and "Article 1" a word: they are no labels of the source, and stay as words. */
function isBare({ label }: WordListPlace): boolean {
  return /^[([]?[\p{L}\p{M}\p{N}]{1,8}\s?[\])]?[.)\-–]?$/u.test(label)
}

function isAround({ place, indent }: OpenItem, list: WordListPlace, own: number): boolean {
  return place.list === list.list ? place.level < list.level : indent + step < own
}

/** From 1: under the item around it, or where the form of its numbers begins. */
function depthOf(around: readonly OpenItem[], { format }: WordListPlace): number {
  const last = around.at(-1)
  return last === undefined ? (firstLevels.get(format) ?? 1) : last.depth + 1
}

function itemOf({ number, label }: WordListPlace, depth: number): WordItem {
  const level = levels[depth - 1] ?? 4
  return { level, number, label, isTooDeep: depth > levels.length }
}

/** True where the label is read as that very item, or as one of a level that the list has passed over. */
function isLabelled({ level, number, label }: WordItem, language: Language): boolean {
  const read = levelsOf(label, language).filter((each) => each.number === number)
  return read.some((each) => each.level === level || (each.level > level && each.level < 4))
}

/** The items that a paragraph without a number goes on in: it starts as far in as they do, of its own will. */
function openAround({ left, style, indent }: WordParagraph, open: readonly OpenItem[]): readonly OpenItem[] {
  if (left === undefined && !/^list\b/iu.test(style)) return []
  return open.filter((each) => each.indent > 0 && each.indent <= indent)
}
