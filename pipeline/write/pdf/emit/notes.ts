/** Notes at the foot of the pages, or after the text. */
import type { PublishedBlock, PublishedNote, Publication } from '../../../publication.ts'
import { plainText } from '../../../reading-order.ts'
import type { DefinitionNode, NoteSpec, ParagraphNode } from '../definition.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import { leaf, type EmitContext } from './paragraphs.ts'
import { markOf, plain, toRuns } from '../../../typesetting/lines/runs.ts'

type NotePlace = Pick<StructureElement, 'parent' | 'place'>

/** The notes of a publication by id; `callers` are the elements whose text calls them. */
export function emitNotes(
  { notes }: Publication,
  context: EmitContext,
  callers: ReadonlyMap<string, StructureElement>,
): ReadonlyMap<string, NoteSpec> {
  return new Map(
    notes.map((note) => [
      note.id,
      {
        paragraphs: emitNote(note, context, placeFor(callers.get(note.id) ?? context.tree.root)),
        ...(note.kind === 'asterisk' ? { isAsterisk: true as const } : {}),
      },
    ]),
  )
}

/** The notes after the text under their heading. */
export function emitEndNotes(publication: Publication, context: EmitContext): readonly DefinitionNode[] {
  const notes = publication.notes.filter(({ place }) => place === 'end')
  if (notes.length === 0) return []
  context.tree.openSection()
  const { style: name, rank, outline, content, spaceBefore } = publication.notesHeading
  const style = context.sheet.styles[name]
  const element = context.tree.block(`H${rank}`)
  const runs = toRuns(content, { style, element, noteCalled: context.noteCalled })
  const bookmark = { title: plainText(content), level: outline }
  const heading = leaf(style, { runs, element }, { spaceBefore, bookmark })
  const paragraphs = notes.flatMap((note) => emitNote(note, context, { parent: element.parent }))
  return [
    heading,
    ...paragraphs.map((paragraph, index) => ({ ...paragraph, spaceBefore: index === 0 ? style.after : 0 })),
  ]
}

function emitNote(note: PublishedNote, context: EmitContext, place: NotePlace): readonly ParagraphNode[] {
  const { id, children } = note
  const { notes, start, styles } = context.sheet
  const element: StructureElement = { role: 'Note', id, ...place }
  const mark = {
    runs: [notes.hasLevelMarks ? plain(note.label, styles.footnote) : markOf(note, styles.footnote)],
    at: notes.markEnd - start,
    align: 'end' as const,
    element: { role: 'Lbl', parent: element } as const,
  }
  return children
    .flatMap((child) => emitBlock(child, element, context))
    .map((paragraph, index) => (index === 0 ? { ...paragraph, id, label: mark } : paragraph))
}

/** Behind the paragraph that calls it, where reading is not interrupted; a row takes nothing but cells, so it stays in its cell. */
function placeFor(caller: StructureElement): NotePlace {
  const isClosed = caller.parent === undefined || caller.role === 'TD' || caller.role === 'TH'
  return isClosed ? { parent: caller } : { parent: caller.parent, place: { after: caller } }
}

function emitBlock(block: PublishedBlock, parent: StructureElement, context: EmitContext): readonly ParagraphNode[] {
  if (block.type === 'quote') return block.children.flatMap((child) => emitBlock(child, parent, context))
  if (!('content' in block)) return []
  const { sheet, noteCalled } = context
  const element: StructureElement = { role: 'P', parent }
  const level = 'level' in block ? (block.level ?? 0) : 0
  const edge = sheet.column.start - sheet.start + (level * sheet.tabStep) / 2
  const style = sheet.styles.footnote
  const label = 'label' in block && block.label !== undefined ? [plain(`${block.label} `, style)] : []
  const runs = [...label, ...toRuns(block.content, { style, element, noteCalled })]
  return [leaf(style, { runs, element }, { start: edge, first: edge, end: sheet.end - sheet.column.end })]
}
