/** Spreads the lines of a page until the last of them stands at its foot. */
import type { PageItem } from './items.ts'

/** Points that are put between two lines at the most: 0.7 are seen, and a page that its author ended stays as short as it is. */
const most = 1

/** The items of a page with the room that is left put between its lines; one with more than lines stays as it is. */
export function spread(items: readonly PageItem[], room: number): readonly PageItem[] {
  const heights = [...new Set(items.flatMap((item) => (item.type === 'text' ? [item.y] : [])))].toSorted(
    (a, b) => a - b,
  )
  const each = room / (heights.length - 1)
  if (!(each > 0 && each <= most) || items.some(({ type }) => type === 'fixed')) return items
  const lines = new Map(heights.map((y, index) => [y, y + index * each]))
  return items.map((item) => (item.type === 'fixed' ? item : { ...item, y: lines.get(item.y) ?? item.y }))
}
