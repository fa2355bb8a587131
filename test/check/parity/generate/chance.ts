/** Chance that is the same each time: the same seed, the same document. */
export interface Chance {
  /** A whole number from `least` up to `most`. */
  readonly number: (least: number, most: number) => number
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  /** Some of them, in an order of its own. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[]
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[number(0, items.length - 1)]
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const left = [...items]
    return Array.from({ length: Math.min(count, items.length) }, () =>
      left.splice(number(0, left.length - 1), 1),
    ).flat()
  }
  return { number, oneOf, some }
}
