/** Blocks one after another: those that read the same stay, the others are changed, put in and taken out. */
import type { Block, NumberedParagraph } from '../../document.ts'
import { gatherBy } from '../../gather-by.ts'
import { align } from './align.ts'
import type { Pair } from './common-pairs.ts'
import { readFlow, type AuthorFlow } from './author-flow.ts'
import { mergeBlock } from './blocks.ts'
import { besideLine, writeBeside } from './inserted.ts'
import { blockLooks, keyOf, kindOf } from './looks.ts'
import { edgeOf, setOut, standingOf, type BlockStanding, type PairedBlock } from './set-in.ts'
import { endOf, lineEnd, takeOut, startOf, type Sides, type Merging } from './writing.ts'

/** Merges a flow; `opening` is where the line ends that it follows. */
export function mergeFlow(flow: Sides<readonly Block[]>, opening: number, writing: Merging): void {
  const { ours, before } = flow
  const after = withoutOldNumbers(flow)
  if (before.length === after.length && before.every((block, index) => keyOf(block) === keyOf(after[index] ?? block)))
    return
  const edited = align(before, after, blockLooks)
  const own = new Map(align(before, ours, blockLooks))
  const gone = goneOf({ ours, before, after }, edited, own)
  const old = new Map(edited.map(([x, y]) => [y, x]))
  const around = readFlow(writing.text, ours)
  const edge = edgeOf(ours, writing.text)
  const standing = standingOf(pairedBlocks({ ours, before, after }, old, own), ours, { text: writing.text, edge })
  const run: PlacedBlock[] = []
  let last = -1
  const flush = (): void => {
    putIn(run, { flow: around, last, opening, gone }, writing)
    run.length = 0
  }
  after.forEach((block, index) => {
    const at = old.get(index)
    const [known, place] = [before[at ?? -1], own.get(at ?? -1)]
    const stands = standing[index] ?? { isCut: false }
    if (known === undefined) return void run.push({ block, stands })
    flush()
    const mine = ours[place ?? -1]
    if (keyOf(known) !== keyOf(block)) {
      if (mine === undefined) writing.missed.push(block.type)
      else mergeBlock({ ours: mine, before: known, after: block }, { flow: around, count: place ?? 0, stands }, writing)
    }
    if (mine !== undefined && kindOf(known) === kindOf(block) && stands.isCut)
      setOut({ block, mine, next: ours[(place ?? 0) + 1] }, { edge, number: stands.number }, writing)
    last = Math.max(last, place ?? -1)
  })
  flush()
  for (const block of [...gone.values()].flat()) takeOut(writing, { start: startOf(block), end: endOf(block) })
}

function pairedBlocks(
  { ours, before, after }: Sides<readonly Block[]>,
  old: ReadonlyMap<number, number>,
  own: ReadonlyMap<number, number>,
): readonly PairedBlock[] {
  return after.map((block, index) => {
    const at = old.get(index) ?? -1
    const known = before[at]
    return { block, mine: ours[own.get(at) ?? -1], isOther: known !== undefined && kindOf(known) !== kindOf(block) }
  })
}

/** Labels that are typed keep their numbers where a neighbour goes: nobody has said that they should. */
function withoutOldNumbers({ before, after }: Pick<Sides<readonly Block[]>, 'before' | 'after'>): readonly Block[] {
  const known = new Set(
    before.flatMap((block) => (hasNumber(block) && block.start === undefined ? [labelOf(block)] : [])),
  )
  return after.map((block) => {
    if (!hasNumber(block) || block.start === undefined || !known.has(labelOf(block))) return block
    const { start: _, ...rest } = block
    return rest
  })
}

function hasNumber(block: Block): block is NumberedParagraph {
  return block.type === 'numberedParagraph'
}

function labelOf({ level, typed }: NumberedParagraph): string {
  return `${level} ${typed}`
}

function goneOf(
  { ours, before }: Sides<readonly Block[]>,
  edited: readonly Pair[],
  own: ReadonlyMap<number, number>,
): ReadonlyMap<string, readonly Block[]> {
  const kept = new Set(edited.map(([x]) => x))
  const gone = before.flatMap((block, index) => {
    const mine = kept.has(index) ? undefined : ours[own.get(index) ?? -1]
    return mine === undefined ? [] : [{ key: keyOf(block), mine }]
  })
  const byKey = gatherBy(gone, ({ key }) => key)
  return new Map([...byKey].map(([key, blocks]) => [key, blocks.map(({ mine }) => mine)]))
}

/** A block that is new, and how it stands among the others. */
interface PlacedBlock {
  readonly block: Block
  readonly stands: BlockStanding
}

interface Place {
  readonly flow: AuthorFlow
  /** The block of the author behind which it is. */
  readonly last: number
  readonly opening: number
  /** Blocks of the author that the edited file has no more, by how they read. */
  readonly gone: ReadonlyMap<string, readonly Block[]>
}

/** Puts blocks in; those that only moved keep what their author wrote. */
function putIn(blocks: readonly PlacedBlock[], { flow, last, opening, gone }: Place, { text, edits }: Merging): void {
  const anchor = flow.blocks[last]
  const offset = anchor === undefined ? opening : lineEnd(text, endOf(anchor))
  let words = ''
  for (const { block, stands } of blocks) {
    const around = { flow, count: last + 1, stands }
    const [moved] = gone.get(keyOf(block)) ?? []
    const written = writeBeside(block, around, moved)
    words += words === '' ? written : (isTightList(written, words) ? '\n' : '\n\n') + written
  }
  if (words !== '') edits.push({ start: offset, end: offset, text: besideLine(text, offset, words) })
}

function isTightList(words: string, before: string): boolean {
  const item = /^[ \t]*[-*+][ \t]/
  return item.test(words) && item.test(before)
}
