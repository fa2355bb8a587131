/** Lines over the text of a resolution that was adopted, in files without the official styles: they are known by their words. */
import { organs } from '../../../templates/organs.ts'
import { namesOf } from '../../facts/values.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { openParagraph } from '../blocks/labels.ts'
import { isAgendaLine } from '../facts/lines.ts'
import { proponentOf, startOfAdoption } from '../facts/proponents.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { isHeadline, isText, textOf, withoutWeight } from './looks.ts'

/** Paragraphs at the start among which the line of an adoption is looked for. */
const farthest = 20

/** Lines behind it, up to the numbered title. */
const mostBehind = 4

/** Gives "Resolution adopted by …", what proposed it and the numbered title their roles, and titles of the agenda before them. */
export function withAdoptionLines(items: readonly Item[], language: Language): readonly Item[] {
  const starts = namesOf(organs).map((organ) => startOfAdoption(organ, language))
  const opening = items.slice(0, farthest)
  const at = opening.findIndex((item) => isPlain(item) && starts.some((start) => textOf(item).startsWith(start)))
  const end = items.slice(at + 1, at + 1 + mostBehind).findIndex((item) => isPlain(item) && isNumberedTitle(item))
  if (at === -1 || end === -1) return items
  const agenda = opening.slice(0, at).findLastIndex((item) => isText(item) && isAgendaLine(textOf(item), language))
  const [first, last] = [agenda === -1 ? at : agenda + 1, at + 1 + end]
  return items.map((item, index) => {
    if (!isPlain(item) || index < first || index > last) return item
    const role = roleAt(index - at, item, language)
    return role === undefined ? item : asLine(item, role)
  })
}

/** The role of a line so many behind that of the adoption. */
function roleAt(behind: number, item: WordParagraph, language: Language): StyleName | undefined {
  if (behind < 0) return isHeadline(item) ? 'agendaTitle' : undefined
  if (behind === 0) return 'titleHCh'
  if (isNumberedTitle(item)) return 'titleH1'
  return proponentOf(textOf(item), language) === undefined ? undefined : 'proponent'
}

/** A line that has no style of official files. */
function isPlain(item: Item): item is WordParagraph {
  return isText(item) && (item.role === undefined || item.role === 'hCh')
}

/** "80/1.", and a title behind it. */
function isNumberedTitle({ pieces }: WordParagraph): boolean {
  return /^\d{1,3}\/\d{1,3}(?:\s?[A-Z])?(?:[.。]|\s?-)?$/u.test(openParagraph(pieces).label ?? '')
}

function asLine(paragraph: WordParagraph, role: StyleName): WordParagraph {
  const { headingLevel: _, ...plain } = withoutWeight(paragraph)
  return { ...plain, role }
}
