/** Captions that stand under their tables and figures, as most programs have them: they are put over them. */
import type { Language } from '../../../templates/languages/language.ts'
import type { Item } from '../word/word-document.ts'
import { captionLabel, type CaptionLabel } from './caption-labels.ts'
import { isText } from './looks.ts'

type Kind = CaptionLabel['of']

/** Items before a table or figure among which its label is looked for: title, unit and what strays there. */
const mostBefore = 12

/** Puts captions over what they are of, where they stand under the first of its kind that has one. */
export function withCaptionsOver(items: readonly Item[], language: Language): readonly Item[] {
  return (['figure', 'table'] as const).reduce((all, of) => withOver(all, of, language), items)
}

function withOver(items: readonly Item[], of: Kind, language: Language): readonly Item[] {
  const isCaption = (item: Item | undefined): boolean =>
    item !== undefined && isText(item) && !hasPicture(item) && captionLabel(item, language)?.of === of
  if (!standUnder(items, of, isCaption)) return items
  const moved = [...items]
  for (const [at, item] of items.entries()) {
    const under = isOf(item, of) ? behind(items, at) : -1
    const caption = items[under]
    if (caption !== undefined && isCaption(caption))
      moved.splice(at, under - at + 1, caption, ...items.slice(at, under))
  }
  return moved
}

/** True where the first that has a caption has it behind itself, and none before. */
function standUnder(items: readonly Item[], of: Kind, isCaption: (item: Item | undefined) => boolean): boolean {
  let before = -1
  for (const [at, item] of items.entries()) {
    if (!isOf(item, of)) continue
    if (items.slice(Math.max(before + 1, at - mostBefore), at).some(isCaption)) return false
    if (isCaption(items[behind(items, at)])) return true
    before = at
  }
  return false
}

/** The place of the next that says something. */
function behind(items: readonly Item[], at: number): number {
  let next = at + 1
  while (next < items.length && items[next]?.type === 'paragraph' && !isText(items[next])) next += 1
  return next
}

/** True for what has captions of a kind. */
export function isOf(item: Item, of: Kind): boolean {
  return of === 'table' ? item.type === 'table' && item.frame === undefined : hasPicture(item)
}

function hasPicture(item: Item): boolean {
  return item.type === 'paragraph' && item.pieces.some(({ type }) => type === 'picture')
}
