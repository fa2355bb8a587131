/** The blocks of an author one after another, looked through once: what is put in among them is written as its like are. */
import type { Block, Bullet, Heading, NumberedParagraph, Paragraph } from '../../document.ts'
import { gatherBy } from '../../gather-by.ts'
import { countUpTo } from '../../text/positions.ts'
import { kindOf } from './looks.ts'
import type { BlockStanding } from './set-in.ts'
import { startOf } from './writing.ts'

/** A block that is one line of words. */
export type LineBlock = Paragraph | NumberedParagraph | Bullet | Heading

/** True for a block that is one line of words. */
export function isText(block: Block): block is LineBlock {
  return ['paragraph', 'numberedParagraph', 'bullet', 'heading'].includes(block.type)
}

/** Blocks of one kind: where they stand, and the sign that all of them begin with, where there are several and it is one. */
interface Kin {
  readonly places: readonly number[]
  readonly sign: string | undefined
}

export interface AuthorFlow {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly kin: ReadonlyMap<string, Kin>
}

/** Looks through blocks. */
export function readFlow(text: string, blocks: readonly Block[]): AuthorFlow {
  const lines = blocks.flatMap((block, place) => (isText(block) ? [{ block, place }] : []))
  const kin = new Map<string, Kin>()
  for (const [kind, all] of gatherBy(lines, ({ block }) => kindOf(block))) {
    const own = all.map(({ block }) => block)
    kin.set(kind, { places: all.map(({ place }) => place), sign: signOfAll(text, own) })
  }
  return { text, blocks, kin }
}

/** Where counting is left to us, all numbers are one, and so are all labels of headings. */
function signOfAll(text: string, blocks: readonly LineBlock[]): string | undefined {
  const signs = blocks.flatMap((block) =>
    block.type === 'heading' ? (block.marker ?? []) : [text.slice(startOf(block), startOf(block) + 2)],
  )
  return signs.length > 1 && new Set(signs).size === 1 ? signs[0] : undefined
}

/** The sign of all blocks of a kind. */
export function signOfKind(kind: string, { kin }: AuthorFlow): string | undefined {
  return kin.get(kind)?.sign
}

/** A place among the blocks of an author; what is put in the place of one has it no more beside it. */
export interface Neighbours {
  readonly flow: AuthorFlow
  /** How many blocks stand before. */
  readonly count: number
  readonly isReplacing?: true
  readonly stands: BlockStanding
}

/** The nearest block of a kind before a place. */
export function nearestBefore(kind: string, { flow, count }: Neighbours): LineBlock | undefined {
  const places = placesOf(kind, flow)
  return blockAt(flow, places[countUpTo(places, count - 1) - 1])
}

/** The nearest block of a kind behind a place. */
export function nearestBehind(kind: string, { flow, count, isReplacing }: Neighbours): LineBlock | undefined {
  const places = placesOf(kind, flow)
  return blockAt(flow, places[countUpTo(places, isReplacing === true ? count : count - 1)])
}

function placesOf(kind: string, { kin }: AuthorFlow): readonly number[] {
  return kin.get(kind)?.places ?? []
}

function blockAt({ blocks }: AuthorFlow, place: number | undefined): LineBlock | undefined {
  const block = blocks[place ?? -1]
  return block !== undefined && isText(block) ? block : undefined
}
