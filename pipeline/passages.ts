/** Passages in another language: what of a line belongs to one, for it runs in a direction of its own. */

/** How the items of a line are looked at. */
interface Reading<Item> {
  readonly languageOf: (item: Item) => string | undefined
  /** The mark of a note, which belongs to the passage that goes on behind it. */
  readonly isCall: (item: Item) => boolean
}

/** The language of the passage that each item of a line stands in; absent where it stands in none. */
export function passagesOf<Item>(
  items: readonly Item[],
  { languageOf, isCall }: Reading<Item>,
): readonly (string | undefined)[] {
  return items.map((item, index) => {
    if (!isCall(item)) return languageOf(item)
    const before = items.slice(0, index).findLast((each) => !isCall(each))
    const after = items.slice(index + 1).find((each) => !isCall(each))
    const language = before && languageOf(before)
    return after && languageOf(after) === language ? language : undefined
  })
}
