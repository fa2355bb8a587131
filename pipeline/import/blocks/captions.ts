/** Titles, units and numbers over tables and figures, and the figures themselves. */
import type { Figure } from '../../document.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { cleanText } from '../word/clean-text.ts'
import type { Flow } from './flow.ts'
import { toInlines } from './inlines.ts'
import { withoutTabs } from './labels.ts'
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { WordParagraph, PictureUse } from '../word/word-document.ts'

/** The words of a caption. */
export function captionText({ pieces }: WordParagraph): string {
  return cleanText(plainText(pieces)).trim()
}

/** True for words in brackets, as units are written. */
export function isBracketed(text: string): boolean {
  return /^[(（].{1,120}[)）]$/s.test(text)
}

/** What stands over a table or figure waits for it; its number is composed. */
export function readCaption(paragraph: WordParagraph, flow: Flow): boolean {
  const { pending, context } = flow
  const id = context.targets.idOf(paragraph.bookmarks)
  const take = paragraph.role === undefined ? undefined : waiting[paragraph.role]
  if (take === undefined) return false
  take(paragraph, flow)
  if (id !== undefined) pending.id = id
  return true
}

/** What waits for the table or figure under it; numbers are composed. */
const waiting: Readonly<Partial<Record<StyleName, (paragraph: WordParagraph, flow: Flow) => void>>> = {
  figureLabel: () => undefined,
  figureTitle: (paragraph, { pending }) => {
    pending.figureTitle = paragraph
  },
  tableTitle: (paragraph, { pending }) => {
    pending.title = paragraph
  },
  tableUnit: (paragraph, { pending }) => {
    pending.unit = captionText(paragraph)
  },
  tableLabel: (paragraph, { pending }) => {
    if (isBracketed(captionText(paragraph))) pending.unit = captionText(paragraph)
  },
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
export function readPictures(paragraph: WordParagraph, flow: Flow): boolean {
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
  const title = figureTitle === undefined ? '' : captionText(figureTitle)
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
