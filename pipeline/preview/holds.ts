/** What a file holds, in words, for where it cannot be shown. */
import type { Publication, PublishedBlock } from '../publication.ts'
import { allBlocks, blocksOf } from '../reading-order.ts'

type Counted = readonly [one: string, several: string, types: readonly PublishedBlock['type'][]]

const counted: readonly Counted[] = [
  ['heading', 'headings', ['title', 'heading', 'attachmentHeading', 'attachmentTitle']],
  ['paragraph', 'paragraphs', ['paragraph', 'bullet', 'signature', 'endLines', 'subtitle']],
  ['table', 'tables', ['table']],
  ['figure', 'figures', ['figure']],
  ['box', 'boxes', ['box']],
]

/** "2 headings, 12 paragraphs, 1 table, 3 notes". */
export function describeContents(publication: Publication): string {
  const blocks = allBlocks(blocksOf(publication))
  const counts = counted.map(([one, several, types]) =>
    countWords(blocks.filter(({ type }) => types.includes(type)).length, one, several),
  )
  return [...counts, countWords(publication.notes.length, 'note', 'notes')].filter((words) => words !== '').join(', ')
}

function countWords(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several}`
}
