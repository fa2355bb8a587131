/** Notes that a heading in a box calls over a table: they stand under the table, before its own ("Human resources" with a raised *a* in A/80/600 and A/80/605, in both of two). */
import { linesOfBlock } from '../document-lines.ts'
import type { Block, Box, Inline, NoteReference, Table } from '../document.ts'
import { labelOf } from './labels.ts'
import { letteredScope, type LetteredScope } from './lettered-scope.ts'
import { firstCalls } from './notes.ts'
import type { BlockScope } from './scope.ts'

/** Inside a box notes have letters: those of tables from *a* anew in each. */
export function boxScope(box: Box, around: BlockScope): LetteredScope {
  const overTables = headingNotes(box.children)
  const moved = new Set([...overTables.values()].flat())
  const line = [...box.title, ...box.children.flatMap(inlinesIn)].filter(
    (inline) => inline.type !== 'noteReference' || !moved.has(inline),
  )
  const tables = [...overTables].reduce(
    (scope, [table, over]) => letteredScope(scope, over, labelOf(table, scope).anchor).scope,
    around,
  )
  const { calls, scope } = letteredScope(tables, line, around.nameOf(box))
  return { calls, scope: { ...scope, overTables } }
}

/** What the heading over each table of a box calls, and nothing else of the box. */
function headingNotes(blocks: readonly Block[]): ReadonlyMap<Table, readonly NoteReference[]> {
  const notes = new Map<Table, readonly NoteReference[]>()
  const counts = countCalls(blocks)
  let waiting: readonly NoteReference[] = []
  for (const block of blocks) {
    if (block.type === 'heading') waiting = callsIn(block).filter(({ label }) => counts.get(label) === 1)
    if (block.type !== 'table' || block.isTimetable === true) continue
    if (waiting.length > 0) notes.set(block, waiting)
    waiting = []
  }
  return notes
}

/** How many blocks call each note; tables have notes of their own. */
function countCalls(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { label } of blocks.flatMap(callsIn)) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

function callsIn(block: Block): readonly NoteReference[] {
  return firstCalls(inlinesIn(block))
}

/** The inlines of a block, and of what stands in it. */
function inlinesIn(block: Block): readonly Inline[] {
  return block.type === 'quote' ? block.children.flatMap(inlinesIn) : linesOfBlock(block).flat()
}
