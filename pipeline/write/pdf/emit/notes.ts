/** Notes at the foot of the pages. */
import type { Publication } from '../../../publication.ts'
import type { Element, NoteSpec, Paragraph } from '../definition.ts'
import { leaf, type Context } from './paragraphs.ts'
import { markOf, toRuns } from './text.ts'

/** The notes of a publication by id; `callers` are the elements whose text calls them. */
export function emitNotes({ notes, sheet }: Publication, context: Context, callers: ReadonlyMap<string, Element>): ReadonlyMap<string, NoteSpec> {
  const edge = sheet.column.start - sheet.start
  const place = { start: edge, first: edge, end: sheet.end - sheet.column.end }
  return new Map(
    notes.map((note) => {
      const element: Element = { role: 'Note', parent: callers.get(note.id) ?? context.tree.root, id: note.id }
      const label = { runs: [markOf(note.label, 'footnote')], at: sheet.notes.markEnd - sheet.start, align: 'end' as const }
      const paragraphs = note.children.flatMap((child, index): readonly Paragraph[] => {
        if (!('content' in child)) return []
        const runs = toRuns(child.content, { style: 'footnote', element, noteCalled: context.noteCalled })
        return [leaf('footnote', { runs, element }, { ...place, ...(index === 0 ? { label, id: note.id } : {}) }).paragraph]
      })
      return [note.id, { id: note.id, paragraphs }]
    }),
  )
}
