/** Titles and units of tables in files of others. */
import type { Language } from '../../../templates/languages/language.ts'
import { captionText, isBracketed } from '../blocks/captions.ts'
import type { Flow } from '../blocks/flow.ts'
import { openParagraph } from '../blocks/labels.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'

/** Paragraphs that may stand between a title and its table: units, and empty ones. */
const mostBetween = 12

/** Titles of tables are headings, and units are any paragraph, directly over their table. */
export function readPlainCaption(
  paragraph: WordParagraph,
  { pending, context, place, items }: Flow,
  index: number,
): boolean {
  if (place.isBox || !isPlainCaption(paragraph)) return false
  const following = items
    .slice(index + 1, index + 1 + mostBetween)
    .find((item) => item.type === 'table' || !(isEmpty(item) || isPlainCaption(item)))
  if (following?.type !== 'table') return false
  const text = captionText(paragraph)
  if (isBracketed(text)) pending.unit = text
  else if (!isLabel(text, context.language)) pending.title = paragraph
  return true
}

function isPlainCaption(paragraph: WordParagraph): boolean {
  const isTitle = paragraph.role === 'h23' && openParagraph(paragraph.pieces).label === undefined
  return isTitle || isBracketed(captionText(paragraph))
}

/** "Table 3". */
function isLabel(text: string, { table }: Language): boolean {
  const number = /(?<!\d)\d+$/.exec(text)?.[0]
  return number !== undefined && text === table(Number(number))
}
