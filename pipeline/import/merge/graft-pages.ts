/** Where an edited file begins a page, and the one that was built does not, or the other way: each program has its own way to say so. */
import { isEmpty } from '../word/plain-text.ts'
import { bareParagraph } from '../word/new-paragraph.ts'
import type { Item, WordPiece } from '../word/word-document.ts'

/** True for a page break that stands by itself. */
export function isPageBreak(item: Item): boolean {
  return item.type === 'paragraph' && isEmpty(item) && item.pieces.some(isPage)
}

function isPage({ type }: WordPiece): boolean {
  return type === 'page'
}

/** Places of the items that begin a page by themselves, by a break before them, or by their section. */
export function pageStarts(items: readonly Item[]): ReadonlySet<number> {
  const starts = new Set<number>()
  let isBroken = false
  items.forEach((item, place) => {
    isBroken ||= opensPage(item)
    if (item.type === 'paragraph' && isEmpty(item)) return
    if (isBroken) starts.add(place)
    isBroken = false
  })
  return starts
}

function opensPage(item: Item): boolean {
  if (item.opensSection === true) return true
  return item.type === 'paragraph' && (item.startsPage || leadsWithPage(item.pieces))
}

function leadsWithPage(pieces: readonly WordPiece[]): boolean {
  const at = pieces.findIndex(isPage)
  return at >= 0 && isEmpty({ pieces: pieces.slice(0, at) })
}

/** A break as an item. */
export const pageBreak: Item = bareParagraph([{ type: 'page' }])

/** An item that begins no page any more. */
export function withoutPage(item: Item): Item {
  return item.type === 'table'
    ? item
    : { ...item, startsPage: false, pieces: item.pieces.filter((one) => !isPage(one)) }
}
