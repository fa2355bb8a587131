/** Groups neighbours of a list: what belongs together side by side, and what belongs under what. */

/** Cuts a list between two neighbours that do not belong together. */
export function splitRuns<Item>(
  items: readonly Item[],
  belong: (left: Item, right: Item) => boolean,
): readonly (readonly Item[])[] {
  const starts = items.flatMap((item, index) => {
    const before = items[index - 1]
    return before !== undefined && belong(before, item) ? [] : [index]
  })
  return starts.map((start, nth) => items.slice(start, starts[nth + 1]))
}

export interface Branch<Item> {
  readonly item: Item
  readonly branches: readonly Branch<Item>[]
}

/** Puts every item under the last one before it whose level is lower. */
export function nest<Item>(items: readonly Item[], levelOf: (item: Item) => number): readonly Branch<Item>[] {
  const runs = splitAtFloor(items, levelOf)
  return runs.flatMap(([item, ...rest]) => (item === undefined ? [] : [{ item, branches: nest(rest, levelOf) }]))
}

function splitAtFloor<Item>(items: readonly Item[], levelOf: (item: Item) => number): readonly (readonly Item[])[] {
  const starts: number[] = []
  let floor = Infinity
  for (const [index, item] of items.entries()) {
    if (levelOf(item) > floor) continue
    floor = levelOf(item)
    starts.push(index)
  }
  return starts.map((start, nth) => items.slice(start, starts[nth + 1]))
}
