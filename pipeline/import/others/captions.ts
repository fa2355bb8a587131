/** Titles and units of tables in files of others. */
import type { Language } from '../../../templates/languages/language.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { captionText, isBracketed } from '../blocks/captions.ts'
import { openParagraph } from '../blocks/labels.ts'
import { blockRoles, titleRoles } from '../document/opening.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'

/** Paragraphs that may stand between a title and its table: units, and empty ones. */
const mostBetween = 12

/** Headings and words in brackets directly over a table are its title and its unit. */
export function withCaptions(items: readonly Item[], language: Language): readonly Item[] {
  return items.map((item, index) => {
    if (item.type === 'table' || !isCaption(item)) return item
    const following = items
      .slice(index + 1, index + 1 + mostBetween)
      .find((each) => each.type === 'table' || !(isEmpty(each) || isCaption(each)))
    return following?.type === 'table' ? { ...item, role: captionRole(captionText(item), language) } : item
  })
}

function isCaption(paragraph: WordParagraph): boolean {
  if (paragraph.contents !== undefined || (paragraph.role !== undefined && others.has(paragraph.role))) return false
  const isTitle = paragraph.role === 'h23' && openParagraph(paragraph.pieces).label === undefined
  return isTitle || isBracketed(captionText(paragraph))
}

/** Roles of what stands over a text, and of captions by their style. */
const others: ReadonlySet<StyleName> = new Set<StyleName>([
  ...blockRoles,
  ...titleRoles,
  'attachmentHeading',
  'attachmentTitle',
  'tableLabel',
  'tableTitle',
  'tableUnit',
  'figureLabel',
  'figureTitle',
])

/** "Table 3" is composed. */
function captionRole(text: string, { table }: Language): StyleName {
  if (isBracketed(text)) return 'tableUnit'
  const number = /(?<!\d)\d{1,4}$/.exec(text)?.[0]
  return number !== undefined && text === table(Number(number)) ? 'tableLabel' : 'tableTitle'
}
