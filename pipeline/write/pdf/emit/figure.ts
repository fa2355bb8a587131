/** Figures: number and title in bold over the picture, in the column or across the page. */
import type { PublishedFigure } from '../../../publication.ts'
import { captionGap } from '../../../../templates/gaps.ts'
import { pictureOf } from '../../figures.ts'
import type { DefinitionNode, ParagraphNode } from '../definition.ts'
import type { StructureElement } from '../../../typesetting/run.ts'
import { columnOf, leaf, type EmitContext } from './paragraphs.ts'
import { worded } from './lettered-notes.ts'
import { plain } from '../../../typesetting/lines/runs.ts'

/** A figure with its caption. */
export function emitFigure(node: PublishedFigure, context: EmitContext): readonly DefinitionNode[] {
  const parent = context.tree.block('Div')
  const isFull = context.inset === 0 && node.measure === 'full'
  const { start, end } = isFull ? { start: 0, end: 0 } : columnOf(context)
  const { id, spaceBefore, startsPage } = node
  const place = { start, first: start, end }
  const caption = captionOf(node, { role: 'Caption', parent }, context).map((line) => ({ ...line, ...place }))
  const picture = pictureOf(node, context.pictures)
  const element: StructureElement = { role: 'Figure', parent, alternative: node.alternative }
  return [
    {
      type: 'figure',
      caption,
      picture,
      element,
      start,
      end,
      spaceBefore,
      gap: caption.length > 0 ? captionGap : 0,
      startsPage,
      ...(id === undefined ? {} : { id }),
    },
  ]
}

/** Number and title, a paragraph each. */
function captionOf(
  { label, title }: PublishedFigure,
  parent: StructureElement,
  { sheet: { styles }, noteCalled }: EmitContext,
): readonly ParagraphNode[] {
  const paragraph = (): StructureElement => ({ role: 'P', parent })
  const { figureLabel, figureTitle } = styles
  return [
    ...(label === undefined ? [] : [leaf(figureLabel, { runs: [plain(label, figureLabel)], element: paragraph() })]),
    ...(title === undefined
      ? []
      : [leaf(figureTitle, worded(title, figureTitle, { element: paragraph(), noteCalled }))]),
  ]
}
