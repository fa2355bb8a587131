/** Paragraphs of the page: styles and the text column in points. */
import type { Sheet } from '../../../../templates/sheet.ts'
import type { TextStyle } from '../../../../templates/styles.ts'
import type { PublishedBlock, Publication } from '../../../publication.ts'
import type { ParagraphNode } from '../definition.ts'
import type { StructureElement, Run } from '../../../typesetting/run.ts'
import type { NoteCalled } from '../../../typesetting/lines/runs.ts'
import type { Tree } from './tree.ts'

/** What the emitting of a block looks up. */
export interface EmitContext {
  readonly sheet: Sheet
  readonly tree: Tree
  readonly noteCalled: NoteCalled
  readonly pictures: Publication['pictures']
  /** Points that quotations and boxes are set in where lines start, and that boxes are set in where they end. */
  readonly inset: number
  readonly insetEnd: number
}

/** What every block says of its place. */
export type Common = Pick<PublishedBlock, 'style' | 'spaceBefore' | 'startsPage' | 'id'> & { readonly leadsIn?: true }

export interface Edges {
  readonly start: number
  readonly end: number
  readonly alignEnd: number
}

/** Edges of the text column within the full measure. */
export function columnOf({ sheet, inset, insetEnd }: Pick<EmitContext, 'sheet' | 'inset' | 'insetEnd'>): Edges {
  return {
    start: sheet.column.start - sheet.start + inset,
    end: sheet.end - sheet.column.end + insetEnd,
    alignEnd: sheet.end - sheet.column.alignEnd + insetEnd,
  }
}

export interface Content {
  readonly runs: readonly Run[]
  readonly element: StructureElement
}

/** What a paragraph says, and where it departs from its style and place. */
export type ColumnContent = Content & Partial<ParagraphNode>

/** A paragraph in the text column. */
export function inColumn(node: Common, { runs, element, ...more }: ColumnContent, context: EmitContext): ParagraphNode {
  const edges = columnOf(context)
  const { spaceBefore, startsPage, id, leadsIn } = node
  const style = context.sheet.styles[node.style]
  const { align, fromMargin, inset = 0 } = style
  const start = fromMargin === true ? 0 : edges.start + inset * context.sheet.tabStep
  const end = align === 'end' ? edges.alignEnd : edges.end
  const slack = context.sheet.column.end - context.sheet.column.justifyEnd
  return leaf(
    style,
    { runs, element },
    {
      start,
      first: start,
      end,
      slack,
      spaceBefore,
      startsPage,
      ...(id === undefined ? {} : { id }),
      ...(leadsIn ? { leadsIn } : {}),
      ...more,
    },
  )
}

/** A paragraph in a named style, at the edges of its measure. */
export function leaf(style: TextStyle, content: Content, more: Partial<ParagraphNode> = {}): ParagraphNode {
  return {
    type: 'paragraph',
    ...content,
    align: style.align,
    ...(style.isOnlyStretched ? { lines: 'only-stretched' } : {}),
    ...(style.isSetWhole ? { lines: 'whole-paragraph' } : {}),
    leading: style.leading,
    ...(style.writing ? { writing: style.writing } : {}),
    spaceBefore: 0,
    spaceAfter: style.after,
    start: 0,
    end: 0,
    first: 0,
    slack: 0,
    keepWithNext: style.keepWithNext,
    keepTogether: style.keepWithNext,
    startsPage: false,
    ...more,
  }
}
