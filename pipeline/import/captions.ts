/** Titles, units and numbers over tables and figures, and the figures themselves. */
import type { Figure } from '../document.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { StyleName } from '../../templates/styles.ts'
import { cleanText } from './clean-text.ts'
import type { Flow } from './flow.ts'
import { toInlines } from './inlines.ts'
import { openParagraph, withoutTabs } from './labels.ts'
import { isEmpty, plainText } from './word/plain-text.ts'
import type { Paragraph, PictureUse } from './word/word-document.ts'

function textOf({ pieces }: Paragraph): string {
  return cleanText(plainText(pieces)).trim()
}

function isBracketed(text: string): boolean {
  return /^[(（].{1,120}[)）]$/s.test(text)
}

/** What stands over a table or figure waits for it; its number is composed. */
export function readCaption(paragraph: Paragraph, flow: Flow, index: number): boolean {
  const { pending, context } = flow
  const id = context.targets.idOf(paragraph.bookmarks)
  const take = paragraph.role === undefined ? undefined : waiting[paragraph.role]
  if (take === undefined) return readPlainCaption(paragraph, flow, index)
  take(paragraph, flow)
  if (id !== undefined) pending.id = id
  return true
}

/** What waits for the table or figure under it; numbers are composed. */
const waiting: Readonly<Partial<Record<StyleName, (paragraph: Paragraph, flow: Flow) => void>>> = {
  figureLabel: () => undefined,
  figureTitle: (paragraph, { pending }) => {
    pending.figureTitle = paragraph
  },
  tableTitle: (paragraph, { pending }) => {
    pending.title = paragraph
  },
  tableUnit: (paragraph, { pending }) => {
    pending.unit = textOf(paragraph)
  },
  tableLabel: (paragraph, { pending }) => {
    if (isBracketed(textOf(paragraph))) pending.unit = textOf(paragraph)
  },
}

/** Paragraphs that may stand between a title and its table: units, and empty ones. */
const mostBetween = 12

/** In strangers' files titles of tables are headings, and units are any paragraph, directly over their table. */
function readPlainCaption(paragraph: Paragraph, { pending, context, place, items }: Flow, index: number): boolean {
  if (context.isOurs || place.isBox || !isPlainCaption(paragraph)) return false
  const following = items
    .slice(index + 1, index + 1 + mostBetween)
    .find((item) => item.type === 'table' || !(isEmpty(item) || isPlainCaption(item)))
  if (following?.type !== 'table') return false
  const text = textOf(paragraph)
  if (isBracketed(text)) pending.unit = text
  else if (!isLabel(text, context.language)) pending.title = paragraph
  return true
}

function isPlainCaption(paragraph: Paragraph): boolean {
  const isTitle = paragraph.role === 'h23' && openParagraph(paragraph.pieces).label === undefined
  return isTitle || isBracketed(textOf(paragraph))
}

/** "Table 3". */
function isLabel(text: string, { table }: Language): boolean {
  const number = /(?<!\d)\d+$/.exec(text)?.[0]
  return number !== undefined && text === table(Number(number))
}

/** A title that no table followed was a paragraph. */
export function flushCaption(flow: Flow): void {
  const { pending, context, place } = flow
  const { title, unit } = pending
  pending.title = undefined
  pending.unit = undefined
  if (title !== undefined) {
    const children = toInlines(withoutTabs(title.pieces), context, place.lettering)
    flow.add({ type: 'paragraph', continued: false, children })
  }
  if (unit !== undefined)
    flow.add({ type: 'paragraph', continued: false, children: [{ type: 'text', value: unit, marks: [] }] })
}

/** Pictures of a paragraph; words beside them are read by others. */
export function readPictures(paragraph: Paragraph, flow: Flow): boolean {
  const uses = paragraph.pieces.flatMap((piece) => (piece.type === 'picture' ? [piece.picture] : []))
  if (uses.length === 0) return false
  const id = flow.context.targets.idOf(paragraph.bookmarks) ?? flow.pending.id
  for (const use of uses) addFigure(use, id, flow)
  flow.pending.figureTitle = undefined
  flow.pending.id = undefined
  if (!isEmpty({ pieces: paragraph.pieces.filter(({ type }) => type !== 'picture') })) return false
  flow.lose(flow.last, paragraph.losses)
  return true
}

function addFigure(use: PictureUse, id: string | undefined, flow: Flow): void {
  const source = flow.context.pictures.nameOf(use)
  if (source === undefined) return flow.lose(flow.last, ['object'])
  const { figureTitle } = flow.pending
  const title = figureTitle === undefined ? '' : textOf(figureTitle)
  const figure: Figure = {
    type: 'figure',
    source,
    // A figure without words for those who do not see it is refused: its name is better than nothing.
    alternative: cleanText(use.alternative).trim().replace(/\s+/g, ' ') || source,
    ...(title === '' ? {} : { title }),
    ...(id === undefined ? {} : { id }),
  }
  flow.add(figure)
}
