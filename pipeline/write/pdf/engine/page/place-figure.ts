/** Figures on pages: whole, under their captions, smaller where a page is not high enough. */
import { fitInto, type Size } from '../../../figures.ts'
import type { FigureNode, ParagraphNode } from '../../definition.ts'
import { heightOf, type SetLine } from '../../../../typesetting/lines/set-lines.ts'
import type { PageItem } from './items.ts'
import type { PageFlow } from './page-flow.ts'

interface SetFigure {
  readonly lines: readonly SetLine[]
  /** Height of the caption, with the gap under it. */
  readonly over: number
  readonly size: Size
}

/** Sets a figure from where the text stands. */
export function placeFigure(figure: FigureNode, flow: PageFlow): void {
  const { cursor, typesetter } = flow
  const width = cursor.availableWidth
  const set = setFigure(figure, width, (paragraph) => typesetter.set(paragraph, width).lines)
  if (!cursor.isAtTop()) {
    const need = figure.spaceBefore + set.over + set.size.height
    if (figure.startsPage || !(flow.isOpening || cursor.hasRoom(need))) flow.turnPage()
    else cursor.moveDown(figure.spaceBefore)
  }
  flow.addAnchor(figure.id === undefined ? {} : { id: figure.id })
  const size = fitInto(set.size, { width: set.size.width, height: Math.max(1, cursor.availableHeight - set.over) })
  flow.addItems(itemsOf(figure, { ...set, size }, { x: cursor.x, y: cursor.y }), set.over + size.height)
}

/** Height of a figure where there is room for it. */
export function heightOfFigure(figure: FigureNode, { cursor, typesetter }: PageFlow): number {
  const width = cursor.availableWidth
  const { over, size } = setFigure(figure, width, (paragraph) => typesetter.measure(paragraph, width).lines)
  return figure.spaceBefore + over + size.height
}

function setFigure(
  { caption, picture, start, end, gap }: FigureNode,
  width: number,
  linesOf: (paragraph: ParagraphNode) => readonly SetLine[],
): SetFigure {
  const lines = caption.flatMap(linesOf)
  const over = heightOf(lines) + gap
  return { lines, over, size: fitInto(picture, { width: width - start - end, height: Infinity }) }
}

function itemsOf(
  figure: FigureNode,
  { lines, over, size }: SetFigure,
  { x, y }: { readonly x: number; readonly y: number },
): readonly PageItem[] {
  const { picture, element, start } = figure
  const tops = lines.map((_, index) => lines.slice(0, index).reduce((height, line) => height + line.height, 0))
  return [
    ...lines.map((line, index): PageItem => ({ type: 'text', line, x, y: y + (tops[index] ?? 0) })),
    { type: 'fixed', fixed: { type: 'picture', picture, x: x + start, y: y + over, ...size, element } },
  ]
}
