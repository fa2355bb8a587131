/** Lettered notes under a table, and at the foot of a box. */
import type { Sheet } from '../../../../templates/sheet.ts'
import { tableRoom } from '../../../../templates/table.ts'
import type { TextStyle } from '../../../../templates/styles.ts'
import type { Line, PublishedNote } from '../../../publication.ts'
import type { ParagraphNode } from '../definition.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import { leaf, type Content } from './paragraphs.ts'
import { markOf, toRuns, type NoteCalled, type Surroundings } from '../../../typesetting/lines/runs.ts'

interface Place {
  readonly sheet: Sheet
  readonly parent: StructureElement | undefined
  readonly noteCalled: NoteCalled
  /** Edges within the measure, and points over the first note. */
  readonly start: number
  readonly end: number
  readonly spaceBefore: number
}

/** Each with its letter before its first paragraph. */
export function emitLettered(notes: readonly PublishedNote[], place: Place): readonly ParagraphNode[] {
  const { sheet, parent, noteCalled, start, end } = place
  const style = sheet.styles.tableText
  const text = start + tableRoom.indentStep
  return notes.flatMap((note, index) => {
    const own: StructureElement = { role: 'Note', parent, id: note.id }
    const label = {
      runs: [markOf(note, style)],
      at: text - 2,
      align: 'end' as const,
      element: { role: 'Lbl', parent: own } as const,
    }
    return note.children.map((child, part) => {
      const line = child.type === 'paragraph' ? child.content : []
      const opened = part === 0 ? { label, id: note.id, spaceBefore: index === 0 ? place.spaceBefore : 0 } : {}
      const content = worded(line, style, { element: { role: 'P', parent: own }, noteCalled })
      return leaf(style, content, { start: text, first: text, end, ...opened })
    })
  })
}

/** A line in a style. */
export function worded(
  line: Line,
  style: TextStyle,
  surroundings: Pick<Surroundings, 'element' | 'noteCalled'>,
): Content {
  return { element: surroundings.element, runs: toRuns(line, { ...surroundings, style }) }
}
