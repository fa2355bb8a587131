/** Which numbers of tables and figures Word counts by itself: those it would give in this very order. */
import { roman } from '../../../templates/languages/common/labels.ts'
import type { PublishedBlock, PublishedFigure, Publication, PublishedTable } from '../../publication.ts'
import { allBlocks, blocksOf } from '../../reading-order.ts'

/** A label cut at its number, and the field that counts it. */
export interface Caption {
  readonly before: string
  readonly number: string
  readonly after: string
  readonly instruction: string
}

export type CountedCaptions = ReadonlyMap<PublishedBlock, Caption>

/** Word's two ways of writing a number that captions use. */
const ways = [
  { word: 'ARABIC', write: String },
  { word: 'ROMAN', write: roman },
] as const

const sequences = { table: 'Table', figure: 'Figure' } as const

const [endsInWord, beginsInWord] = [/[\p{L}\p{N}]$/u, /^[\p{L}\p{N}]/u]

/** A label before and behind its one number, which stands in no word. */
function cutAt(number: string, label: string): readonly [before: string, after: string] | undefined {
  for (let at = label.indexOf(number); at !== -1; at = label.indexOf(number, at + 1)) {
    const [before, after] = [label.slice(0, at), label.slice(at + number.length)]
    if (!/\d/.test(before + after) && !endsInWord.test(before) && !beginsInWord.test(after)) return [before, after]
  }
  return undefined
}

function captionOf(block: PublishedTable | PublishedFigure, label: string, count: number): Caption | undefined {
  for (const { word, write } of ways) {
    const number = write(count)
    const parts = cutAt(number, label)
    if (parts === undefined) continue
    const [before, after] = parts
    return { before, number, after, instruction: String.raw`SEQ ${sequences[block.type]} \* ${word}` }
  }
  return undefined
}

/** The captions that Word counts. */
export function countCaptions(publication: Pick<Publication, 'sections'>): CountedCaptions {
  const counts = { table: 0, figure: 0 }
  const captions = new Map<PublishedBlock, Caption>()
  for (const block of allBlocks(blocksOf(publication))) {
    if ((block.type !== 'table' && block.type !== 'figure') || block.label === undefined) continue
    const caption = captionOf(block, block.label, counts[block.type] + 1)
    if (caption === undefined) continue
    counts[block.type] += 1
    captions.set(block, caption)
  }
  return captions
}
