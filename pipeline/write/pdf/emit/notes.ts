/** Notes at the foot of the pages. */
import type { Block, Note, Publication } from '../../../publication.ts'
import type { Element, NoteSpec, Paragraph } from '../definition.ts'
import { leaf, type Context } from './paragraphs.ts'
import { markOf, toRuns } from './text.ts'

/** The notes of a publication by id; `callers` are the elements whose text calls them. */
export function emitNotes(
  { notes }: Publication,
  context: Context,
  callers: ReadonlyMap<string, Element>,
): ReadonlyMap<string, NoteSpec> {
  return new Map(
    notes.map((note) => [
      note.id,
      { id: note.id, paragraphs: emitNote(note, context, callers.get(note.id) ?? context.tree.root) },
    ]),
  )
}

function emitNote({ id, label, children }: Note, context: Context, caller: Element): readonly Paragraph[] {
  const { notes, start } = context.sheet
  const element: Element = { role: 'Note', id, ...placeFor(caller) }
  const mark = {
    runs: [markOf(label, 'footnote')],
    at: notes.markEnd - start,
    align: 'end' as const,
    element: { role: 'Lbl', parent: element } as const,
  }
  return children
    .flatMap((child) => emitBlock(child, element, context))
    .map((paragraph, index) => (index === 0 ? { ...paragraph, id, label: mark } : paragraph))
}

/** Behind the paragraph that calls it, where reading is not interrupted; a row takes nothing but cells, so it stays in its cell. */
function placeFor(caller: Element): Pick<Element, 'parent' | 'place'> {
  const isClosed = caller.parent === undefined || caller.role === 'TD' || caller.role === 'TH'
  return isClosed ? { parent: caller } : { parent: caller.parent, place: { after: caller } }
}

function emitBlock(block: Block, parent: Element, context: Context): readonly Paragraph[] {
  if (block.type === 'quote') return block.children.flatMap((child) => emitBlock(child, parent, context))
  if (!('content' in block)) return []
  const { sheet, noteCalled } = context
  const element: Element = { role: 'P', parent }
  const edge = sheet.column.start - sheet.start
  const runs = toRuns(block.content, { style: 'footnote', element, noteCalled })
  return [leaf('footnote', { runs, element, start: edge, first: edge, end: sheet.end - sheet.column.end }).paragraph]
}
