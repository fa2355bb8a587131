/** Blocks on paper that lies the same way: what PDF and Word begin a page for. */
import type { Block } from './publication.ts'

export type Orientation = 'portrait' | 'landscape'

export interface Stretch {
  readonly orientation: Orientation
  readonly blocks: readonly Block[]
}

/** Headings that stand over a table go with it. */
const leading: readonly Block['type'][] = ['heading', 'attachmentHeading', 'attachmentNote', 'attachmentTitle']

/** Neighbours on paper that lies the same way; at least one stretch. */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const orientations = orientationsOf(blocks)
  const turns = orientations.flatMap((orientation, index) =>
    index > 0 && orientation !== orientations[index - 1] ? [index] : [],
  )
  const starts = [0, ...turns]
  return starts.map((start, index) => ({
    orientation: orientations[start] ?? 'portrait',
    blocks: blocks.slice(start, starts[index + 1]),
  }))
}

function orientationsOf(blocks: readonly Block[]): readonly Orientation[] {
  const orientations: Orientation[] = []
  for (const block of blocks.toReversed()) {
    const goesAlong = orientations.at(-1) === 'landscape' && leading.includes(block.type)
    orientations.push(goesAlong || (block.type === 'table' && block.landscape) ? 'landscape' : 'portrait')
  }
  return orientations.toReversed()
}
