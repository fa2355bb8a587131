/** Lists of Markdown as lists of Word: each item with the number that it shows. */
import type { List, ListItem } from 'mdast'
import type { Item, WordListPlace, WordParagraph } from '../word/word-document.ts'
import { bareParagraph } from '../word/new-paragraph.ts'
import { flatten, type MarkdownPlace, type MarkdownReading } from './reading.ts'
import { plainText } from '../word/plain-text.ts'
import { wordsPiece } from './line-pieces.ts'

/** Twips that an item stands further in than the one around it. */
const step = 720

/** The items of a list. */
export function readList(list: List, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const inside = insideList(place, list.ordered === true)
  const key = `list ${list.position?.start.offset ?? 0}`
  return list.children.flatMap((item, index) => {
    const listed = list.ordered ? numberedPlace((list.start ?? 1) + index, { key, place }) : bulletPlace({ key, place })
    return readItem(item, { listed, inside }, reading)
  })
}

/** A list: its name, and where it stands. */
interface ListIn {
  readonly key: string
  readonly place: MarkdownPlace
}

/** An item with a number. */
export function numberedPlace(number: number, { key, place }: ListIn): WordListPlace {
  // A number within bullets counts no paragraphs of the text.
  const format = place.bullets > 0 ? 'lowerLetter' : 'decimal'
  return { format, level: 0, label: `${number}.`, list: key, number }
}

/** An item with a bullet. */
export function bulletPlace({ key, place }: ListIn): WordListPlace {
  return { format: 'bullet', level: place.bullets, label: '•', list: key, number: 0 }
}

/** Where the items of a list stand. */
export function insideList(place: MarkdownPlace, isNumbered: boolean): MarkdownPlace {
  return { indent: place.indent + step, bullets: place.bullets + (isNumbered ? 0 : 1) }
}

interface ItemPlace {
  readonly listed: WordListPlace
  readonly inside: MarkdownPlace
}

function readItem(item: ListItem, { listed, inside }: ItemPlace, reading: MarkdownReading): readonly Item[] {
  const items = reading.readBlocks(item.children, inside)
  const [first] = items
  const box = first?.type === 'paragraph' ? /^\[[ xX]\] /.exec(plainText(first.pieces)) : null
  if (box !== null) flatten(reading, item.position?.start ?? { line: 1, column: 1 }, ['task', box[0].trim()])
  return listedItems(items, listed)
}

/** An item: its first paragraph has the number, what follows goes on in it. */
export function listedItems(items: readonly Item[], listed: WordListPlace): readonly Item[] {
  const [first, ...others] = items
  if (first?.type === 'paragraph' && first.list === undefined) return [numbered(first, listed), ...others]
  const isNumber = listed.format !== 'bullet'
  return isNumber && first !== undefined ? [numbered(bareParagraph([wordsPiece('…', {})]), listed), ...items] : items
}

function numbered(paragraph: WordParagraph, list: WordListPlace): WordParagraph {
  return { ...paragraph, list, left: undefined }
}
