/** Paragraphs of the page: styles and the text column in points. */
import type { Sheet } from '../../../../templates/sheets.ts'
import { styleOf, type StyleName } from '../../../../templates/styles.ts'
import type { Block } from '../../../publication.ts'
import type { Rank } from '../../../ranks.ts'
import type { Element, Paragraph, ParagraphNode, Run } from '../definition.ts'
import type { NoteCalled } from './text.ts'
import type { Tree } from './tree.ts'

/** What the emitting of a block looks up. */
export interface Context {
  readonly sheet: Sheet
  readonly tree: Tree
  readonly ranks: ReadonlyMap<string, Rank>
  readonly noteCalled: NoteCalled
  /** Points that quotations, boxes and the like are set in on both sides. */
  readonly inset: number
  /** Depth of bookmarks here: one more inside an attachment. */
  readonly depth: number
}

/** What every block says of its place. */
export type Common = Pick<Block, 'style' | 'spaceBefore' | 'startsPage' | 'id'>

export interface Edges {
  readonly start: number
  readonly end: number
  readonly alignEnd: number
}

/** Edges of the text column within the full measure. */
export function columnOf({ sheet, inset }: Pick<Context, 'sheet' | 'inset'>): Edges {
  return {
    start: sheet.column.start - sheet.start + inset,
    end: sheet.end - sheet.column.end + inset,
    alignEnd: sheet.end - sheet.column.alignEnd + inset,
  }
}

/** What a paragraph says, and where it departs from its style. */
export interface Content extends Partial<Paragraph> {
  readonly runs: readonly Run[]
  readonly element: Element
}

/** A paragraph in the text column. */
export function inColumn(node: Common, content: Content, context: Context): ParagraphNode {
  const edges = columnOf(context)
  const { spaceBefore, startsPage, id } = node
  const { align, fromMargin } = styleOf(node.style)
  const start = fromMargin === true ? 0 : edges.start
  const end = align === 'end' ? edges.alignEnd : edges.end
  const slack = context.sheet.column.end - context.sheet.column.justifyEnd
  const place = { start, first: start, end, slack, spaceBefore, startsPage, ...(id === undefined ? {} : { id }) }
  return leaf(node.style, { ...place, ...content })
}

/** A paragraph in a named style, at the edges of its measure. */
export function leaf(name: StyleName, content: Content): ParagraphNode {
  const style = styleOf(name)
  return {
    text: '',
    paragraph: {
      align: style.align,
      leading: style.leading,
      size: style.size,
      spaceBefore: 0,
      start: 0,
      end: 0,
      first: 0,
      slack: 0,
      keepWithNext: style.keepWithNext,
      keepTogether: style.keepWithNext,
      startsPage: false,
      ...content,
    },
  }
}
