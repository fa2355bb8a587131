/** Cuts the text where the paper turns: PDF and Word begin a page there. */
import type { Sheet } from '../../templates/sheet.ts'
import type { PublishedBlock, Orientation, Section } from '../publication.ts'

/** The sheet of pages that stand upright, and that of pages on their side. */
export type Sheets = Readonly<Record<Orientation, Sheet>>

/** Headings that stand over a table go with it. */
const leading: readonly PublishedBlock['type'][] = ['heading', 'attachmentHeading', 'attachmentNote', 'attachmentTitle']

/** Neighbours on paper that lies the same way; at least one section. */
export function cutSections(blocks: readonly PublishedBlock[], sheets: Sheets): readonly Section[] {
  const orientations = orientationsOf(blocks)
  const turns = orientations.flatMap((orientation, index) =>
    index > 0 && orientation !== orientations[index - 1] ? [index] : [],
  )
  const starts = [0, ...turns]
  return starts.map((start, index) => {
    const orientation = orientations[start] ?? 'portrait'
    return { orientation, sheet: sheets[orientation], blocks: blocks.slice(start, starts[index + 1]) }
  })
}

function orientationsOf(blocks: readonly PublishedBlock[]): readonly Orientation[] {
  const orientations: Orientation[] = []
  for (const block of blocks.toReversed()) {
    const goesAlong = orientations.at(-1) === 'landscape' && leading.includes(block.type)
    orientations.push(goesAlong || (block.type === 'table' && block.landscape) ? 'landscape' : 'portrait')
  }
  return orientations.toReversed()
}
