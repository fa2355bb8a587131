/** What was changed on both sides: in the folder, and in the file that came out of it. */
import type { Block, Document } from '../../document.ts'
import type { MergedSides } from '../imported.ts'
import { align } from './align.ts'
import { blockLooks, keyOf, kindOf, lettersOf, linesOf } from './looks.ts'

/** A block that both have changed, in the words of each. */
export interface Conflict {
  readonly line: number
  readonly mine: string
  readonly theirs: string
}

interface Authors {
  readonly carried: { readonly document: Document }
  readonly mine: { readonly document: Document }
}

/** The blocks that the author and the editor have changed each in his way. */
export function findConflicts(
  { carried, mine }: Authors,
  { before, after }: MergedSides['sides'],
): readonly Conflict[] {
  const [origin, own] = [blocksOf(carried.document), blocksOf(mine.document)]
  const [built, edited] = [blocksOf(before.document), blocksOf(after.document)]
  const inFolder = new Map(align(origin, own, blockLooks))
  const inFile = new Map(align(built, edited, blockLooks))
  return align(built, origin, blockLooks).flatMap(([x, y]) => {
    const [there, here] = [edited[inFile.get(x) ?? -1], own[inFolder.get(y) ?? -1]]
    const [was, said] = [built[x], origin[y]]
    if (was === undefined || said === undefined || !isChanged(was, there) || !isOther(said, here)) return []
    const line = here?.position?.start.line ?? said.position?.start.line ?? 1
    return [{ line, mine: wordsOf(here), theirs: wordsOf(there) }]
  })
}

function blocksOf({ title, children, attachments, notes }: Document): readonly Block[] {
  const heading: Block = { type: 'paragraph', continued: false, children: title.children }
  return [
    heading,
    ...children,
    ...attachments.flatMap(({ heading: line, children: own, position }): readonly Block[] => [
      { type: 'paragraph', continued: false, children: line, position },
      ...own,
    ]),
    ...[...notes.values()].flatMap((note) => note.children),
  ]
}

function isChanged(before: Block, after: Block | undefined): boolean {
  return after === undefined || keyOf(withoutCalls(before)) !== keyOf(withoutCalls(after))
}

/** Labels of notes are made up by a reading. */
function withoutCalls(block: Block): Block {
  return 'children' in block && block.type !== 'quote' && block.type !== 'box'
    ? {
        ...block,
        children: block.children.map((each) => (each.type === 'noteReference' ? { ...each, label: '' } : each)),
      }
    : block
}

function isOther(before: Block, after: Block | undefined): boolean {
  return (
    after === undefined ||
    `${kindOf(before)} ${lettersOf(linesOf(before))}` !== `${kindOf(after)} ${lettersOf(linesOf(after))}`
  )
}

function wordsOf(block: Block | undefined): string {
  const lines = block === undefined ? [] : linesOf(block)
  return lines
    .map((line) => line.map((each) => (each.type === 'text' ? each.value : ' ')).join(''))
    .join(' ')
    .trim()
    .slice(0, 200)
}
