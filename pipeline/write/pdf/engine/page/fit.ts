/** Makes a text as short as its author wants it, within what official composers do: spacers first, then leading. */
import type { Definition, DefinitionNode, NoteSpec, Paragraph, TableRow } from '../../definition.ts'
import { UnLayout } from './layout.ts'

/** Points taken from the leading at each step, and how many steps there are (11.6 on 12 is seen, A/80/L.1). */
const leadingStep = 0.1
const mostSteps = 5
const normalLeading = 12
/** A signature gives up one of its two spacers (S/2023/664). */
const spacer = 6

/** Every way to set a text, from the loosest on; `emit` gives it anew each time, for setting it leaves marks on it. */
function waysToSet(emit: () => Definition): readonly (() => Definition)[] {
  const steps = Array.from({ length: mostSteps + 1 }, (_, step) => () => tighten(emit(), step * leadingStep))
  return [emit, ...steps]
}

/**
 * The loosest way that fills no more than the given pages, and breaks no paragraph over two of them where there is such a
 * way: that is what officers tighten a text for (A/80/L.1). Absent when even the tightest fills more.
 */
export function fitPages(emit: () => Definition, pages: number): Definition | undefined {
  const fitting = waysToSet(emit)
    .map((way) => ({ way, set: new UnLayout(way(), () => {}).setPages() }))
    .filter(({ set }) => set.pages <= pages)
  const best = fitting.find(({ set }) => set.brokenParagraphs === 0) ?? fitting[0]
  return best?.way()
}

function tighten(definition: Definition, less: number): Definition {
  const notes = new Map([...definition.notes].map(([id, note]): [string, NoteSpec] => [id, tightenNote(note, less)]))
  return { ...definition, content: definition.content.map((node) => tightenNode(node, less)), notes }
}

function tightenNode(node: DefinitionNode, less: number): DefinitionNode {
  if ('paragraph' in node) return { ...node, paragraph: tightenParagraph(node.paragraph, less) }
  if ('stack' in node) return { ...node, stack: node.stack.map((child) => tightenNode(child, less)) }
  if ('columns' in node) {
    return {
      columns: node.columns.map((column) => ({
        ...column,
        stack: column.stack.map((child) => tightenNode(child, less)),
      })),
    }
  }
  if ('figure' in node) {
    return {
      ...node,
      figure: { ...node.figure, caption: node.figure.caption.map((paragraph) => tightenParagraph(paragraph, less)) },
    }
  }
  const rows = (list: readonly TableRow[]) => list.map((row) => tightenRow(row, less))
  return { ...node, rows: { ...node.rows, head: rows(node.rows.head), body: rows(node.rows.body) } }
}

function tightenRow(row: TableRow, less: number): TableRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => tightenParagraph(paragraph, less)),
  }))
  return { ...row, cells }
}

function tightenNote(note: NoteSpec, less: number): NoteSpec {
  return { ...note, paragraphs: note.paragraphs.map((paragraph) => tightenParagraph(paragraph, less)) }
}

function tightenParagraph(paragraph: Paragraph, less: number): Paragraph {
  const ratio = 1 - less / normalLeading
  const isSignature = paragraph.align === 'end' && paragraph.spaceBefore >= 3 * spacer
  const space = isSignature ? paragraph.spaceBefore - spacer : paragraph.spaceBefore
  return { ...paragraph, leading: paragraph.leading * ratio, spaceBefore: space * ratio }
}
