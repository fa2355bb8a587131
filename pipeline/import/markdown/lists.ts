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
  const inside = { ...place, indent: place.indent + step, bullets: place.bullets + (list.ordered ? 0 : 1) }
  const key = `list ${list.position?.start.offset ?? 0}`
  return list.children.flatMap((item, index) => {
    const listed = list.ordered ? numberedPlace(list, index, { key, place }) : bulletPlace(place, key)
    return readItem(item, { listed, inside }, reading)
  })
}

interface ListIn {
  readonly key: string
  readonly place: MarkdownPlace
}

function numberedPlace({ start }: List, index: number, { key, place }: ListIn): WordListPlace {
  const number = (start ?? 1) + index
  // A number within bullets counts no paragraphs of the text.
  const format = place.bullets > 0 ? 'lowerLetter' : 'decimal'
  return { format, level: 0, label: `${number}.`, list: key, number }
}

function bulletPlace({ bullets }: MarkdownPlace, key: string): WordListPlace {
  return { format: 'bullet', level: bullets, label: '•', list: key, number: 0 }
}

interface ItemPlace {
  readonly listed: WordListPlace
  readonly inside: MarkdownPlace
}

/** An item: its first paragraph has the number, what follows goes on in it. */
function readItem(item: ListItem, { listed, inside }: ItemPlace, reading: MarkdownReading): readonly Item[] {
  const items = reading.readBlocks(item.children, inside)
  const [first, ...others] = items
  const box = first?.type === 'paragraph' ? /^\[[ xX]\] /.exec(plainText(first.pieces)) : null
  if (box !== null) flatten(reading, item.position?.start ?? { line: 1, column: 1 }, ['task', box[0].trim()])
  if (first?.type === 'paragraph' && first.list === undefined) return [numbered(first, listed), ...others]
  const isNumber = listed.format !== 'bullet'
  return isNumber && first !== undefined ? [numbered(bareParagraph([wordsPiece('…', {})]), listed), ...items] : items
}

function numbered(paragraph: WordParagraph, list: WordListPlace): WordParagraph {
  return { ...paragraph, list, left: undefined }
}
