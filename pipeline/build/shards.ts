/** Parts of a build that several machines share: each builds its part of the documents, and knows which that is. */

/** One part of so many. */
export interface Shard {
  readonly index: number
  readonly of: number
}

const mostShards = 1000

/** `2/3`; undefined for what is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return shard.of >= shard.index && shard.index > 0 && shard.of <= mostShards ? shard : undefined
}

/** Every so-many-th thing: neighbours, which are often alike, go to different parts. */
export function takeShard<Item>(items: readonly Item[], { index, of }: Shard): readonly Item[] {
  return items.filter((_, position) => position % of === index - 1)
}

/** As a manifest names a part. */
export function nameShard({ index, of }: Shard): string {
  return `${index}/${of}`
}

/** The parts that several lists have together, in their order. */
export function joinShards(lists: readonly (readonly string[])[]): readonly string[] {
  const shards = [...new Set(lists.flat())].flatMap((name) => parseShard(name) ?? [])
  return shards.toSorted((a, b) => a.of - b.of || a.index - b.index).map(nameShard)
}

/** Whether all parts of a build are in a list. */
export function isComplete(names: readonly string[]): boolean {
  return names.length > 0 && missingShards(names).length === 0
}

/** The parts that a list lacks. */
export function missingShards(names: readonly string[]): readonly string[] {
  const counts = new Set(names.flatMap((name) => parseShard(name)?.of ?? []))
  return [...counts].flatMap((of) =>
    Array.from({ length: of }, (_, index) => nameShard({ index: index + 1, of })).filter((one) => !names.includes(one)),
  )
}
