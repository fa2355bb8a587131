/** Figures on pages: whole, under their captions, smaller where a page is not high enough. */
import { fitInto, type Size } from '../../../figures.ts'
import type { FigureSpec } from '../../definition.ts'
import type { Item } from './items.ts'
import type { Flow } from './place-table.ts'
import { setParagraph, type SetLine } from '../text/set-lines.ts'

const tolerance = 0.001

interface SetFigure {
  readonly lines: readonly SetLine[]
  /** Height of the caption, with the gap under it. */
  readonly over: number
  readonly size: Size
}

/** Sets a figure from where the text stands. */
export function placeFigure(figure: FigureSpec, flow: Flow): void {
  const { context } = flow
  const set = setFigure(figure, context.availableWidth)
  if (!context.isAtTop()) {
    const need = figure.spaceBefore + set.over + set.size.height
    if (figure.startsPage || need > context.availableHeight + tolerance) flow.turnPage()
    else context.moveDown(figure.spaceBefore)
  }
  flow.addAnchor(figure.id === undefined ? {} : { id: figure.id })
  const size = fitInto(set.size, { width: set.size.width, height: Math.max(1, context.availableHeight - set.over) })
  flow.addItems(itemsOf(figure, { ...set, size }, { x: context.x, y: context.y }), set.over + size.height)
}

/** Height of a figure where there is room for it. */
export function heightOfFigure(figure: FigureSpec, width: number): number {
  const { over, size } = setFigure(figure, width)
  return figure.spaceBefore + over + size.height
}

function setFigure({ caption, picture, start, end, gap }: FigureSpec, width: number): SetFigure {
  const lines = caption.flatMap((paragraph) => setParagraph(paragraph, width))
  const over = lines.reduce((height, line) => height + line.height, 0) + gap
  return { lines, over, size: fitInto(picture, { width: width - start - end, height: Infinity }) }
}

function itemsOf(
  figure: FigureSpec,
  { lines, over, size }: SetFigure,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Item[] {
  const { picture, element, start } = figure
  const tops = lines.map((_, index) => lines.slice(0, index).reduce((height, line) => height + line.height, 0))
  return [
    ...lines.map((line, index): Item => ({ type: 'text', line, x, y: y + (tops[index] ?? 0) })),
    { type: 'fixed', fixed: { type: 'picture', picture, x: x + start, y: y + over, ...size, element } },
  ]
}
