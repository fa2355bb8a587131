/** Ranks of headings in a publication: the title is the first, and none is left out on the way down. */
import type { Block } from './publication.ts'

/** h1 to h6, H1 to H6. */
export type Rank = 1 | 2 | 3 | 4 | 5 | 6

/** Ranks that do not depend on what stands before. */
export const fixedRanks = { title: 1, attachmentHeading: 2, attachmentTitle: 3, notes: 2 } as const satisfies Record<
  string,
  Rank
>

/** The rank of every heading of the text by its id; those of an annex stand under its heading, and under its title if it has one. */
export function rankHeadings(blocks: readonly Block[]): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>()
  let base = 1
  let previous = 1
  for (const block of blocks.flatMap(withChildren)) {
    if (block.type === 'attachmentHeading' || block.type === 'attachmentTitle') {
      base = fixedRanks[block.type]
      previous = base
    }
    if (block.type !== 'heading') continue
    previous = Math.min(base + block.level, previous + 1)
    ranks.set(block.id, toRank(previous))
  }
  return ranks
}

function withChildren(block: Block): readonly Block[] {
  return block.type === 'quote' || block.type === 'box' ? [block, ...block.children.flatMap(withChildren)] : [block]
}

function toRank(depth: number): Rank {
  const ranks: readonly Rank[] = [1, 2, 3, 4, 5, 6]
  return ranks[depth - 1] ?? 6
}
