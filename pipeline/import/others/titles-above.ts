/** Titles over that of a letter that asks for an item of the agenda: the request, and the item (A/80/141, one document alone). */
import type { Item, WordParagraph } from '../word/word-document.ts'
import { isHeadline, isText, textOf, withoutWeight } from './looks.ts'
import { titleKindOf } from '../facts/title-kinds.ts'

/** Lines that stand over the title of a letter at most. */
const mostAbove = 3

/** Items at the start that a title of a letter is looked for among. */
const farthest = 30

/** The items with those lines as lines of the title, and the title of the letter as the title, where one follows the first title. */
export function withTitlesAbove(items: readonly Item[]): readonly Item[] {
  const opening = items.slice(0, farthest)
  const first = opening.findIndex(isTitle)
  const at = opening.findIndex(
    (item, index) => index > first && isText(item) && titleKindOf(textOf(item)) !== undefined,
  )
  const above = items.slice(first, at).filter((item) => item.type === 'table' || isText(item))
  if (first === -1 || at === -1 || above.length > mostAbove || !above.every(isLine)) return items
  const [top] = above
  if (top === undefined || titleKindOf(textOf(top)) !== undefined) return items
  const title = items[at]
  if (title?.type !== 'paragraph') return items
  const lines = above.map((line) => withRole(line, 'subtitle'))
  return [...items.slice(0, first), ...lines, withRole(title, 'titleHCh'), ...items.slice(at + 1)]
}

function isTitle(item: Item): boolean {
  return item.type === 'paragraph' && isText(item) && item.role?.startsWith('title') === true
}

function isLine(item: Item): item is WordParagraph {
  return isText(item) && item.list === undefined && isHeadline(item) && item.role !== undefined
}

function withRole(paragraph: WordParagraph, role: 'subtitle' | 'titleHCh'): WordParagraph {
  const { headingLevel: _, ...line } = withoutWeight(paragraph)
  return { ...line, role }
}
