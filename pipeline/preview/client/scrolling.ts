/** Where in a page somebody reads: kept by the line of the block at the top, so that it survives another page. */
import { blockAt, type ToldChange } from '../told.ts'
import type { Places } from './places.ts'

/** A line, and how far its block stands under the top of the window. */
interface Anchor {
  readonly line: number
  readonly top: number
}

/** The first block that is seen; absent at the head of the page. */
export function findAnchor(page: Document, { all }: Places): Anchor | undefined {
  if ((page.defaultView?.scrollY ?? 0) < 1) return undefined
  const seen = all.flatMap(({ block, line }) => {
    const rectangle = page.getElementById(block)?.getBoundingClientRect()
    return rectangle === undefined || rectangle.bottom <= 0 ? [] : [{ line, top: rectangle.top }]
  })
  return seen.reduce<Anchor | undefined>(
    (first, one) => (first === undefined || one.top < first.top ? one : first),
    undefined,
  )
}

/** Goes to where the same line stands in a page, wherever a change has moved it. */
export function goToAnchor(
  page: Document,
  places: Places,
  { anchor, change }: { readonly anchor: Anchor | undefined; readonly change: ToldChange | undefined },
): void {
  if (anchor === undefined) return
  const line = change !== undefined && anchor.line >= change.from ? anchor.line + change.by : anchor.line
  const place = blockAt(places.all, line)
  const block = place === undefined ? null : page.getElementById(place.block)
  if (block !== null)
    page.defaultView?.scrollBy({ top: block.getBoundingClientRect().top - anchor.top, behavior: 'instant' })
}

/** True for a block of which the first lines are in the window. */
export function isSeen(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect()
  const height = block.ownerDocument.defaultView?.innerHeight ?? 0
  return top >= 0 ? bottom <= height || top < height / 2 : bottom > height / 2
}

/** Keeps an anchor for when the frame is loaded again. */
export function rememberAnchor(key: string, anchor: Anchor | undefined): void {
  if (anchor === undefined) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, JSON.stringify(anchor))
}

/** The anchor that was kept. */
export function recallAnchor(key: string): Anchor | undefined {
  const kept = sessionStorage.getItem(key)
  return kept === null ? undefined : (JSON.parse(kept) as Anchor)
}
