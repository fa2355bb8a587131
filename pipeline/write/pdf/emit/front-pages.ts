/** Pages before the text of a supplement: each by itself, without head and foot. */
import { emblem } from '../../../../templates/art/emblem.ts'
import type { Area } from '../../../../templates/sheet.ts'
import type { PublishedFrontLine } from '../../../publication.ts'
import { plain, toRuns } from '../../../typesetting/lines/runs.ts'
import type { BareNode, Fixed, ParagraphNode } from '../definition.ts'
import { drawing, figure } from './fixed.ts'
import { leaf, type EmitContext } from './paragraphs.ts'

/** The pages of these lines; `name` is what the emblem is called. */
export function emitFrontPages(
  lines: readonly PublishedFrontLine[],
  context: EmitContext,
  name: string,
): readonly BareNode[] {
  const starts = lines.flatMap(({ startsPage }, index) => (startsPage ? [index] : []))
  return starts.map((start, page) => {
    const own = lines.slice(start, starts[page + 1])
    const blocks = own.flatMap((line) => (line.content.length === 0 ? [] : emitFrontLine(line, context)))
    const fixed = own.flatMap((line) => (line.emblem ? [emitEmblem(line.emblem, context, name)] : []))
    return { type: 'bare', top: context.sheet.front.top, blocks, fixed }
  })
}

function emitEmblem(place: Area, { tree }: EmitContext, name: string): Fixed {
  return drawing(emblem, place, figure(name, tree.root))
}

/** A line, and what stands at its other end: both on one baseline, for their lines are as high. */
function emitFrontLine(line: PublishedFrontLine, context: EmitContext): readonly ParagraphNode[] {
  const { sheet, tree, noteCalled } = context
  const style = sheet.styles[line.style]
  const element = tree.block(line.rank === undefined ? 'P' : `H${line.rank}`)
  const start = line.start - sheet.start
  const edges = { start, first: start, end: sheet.end - line.end }
  const content = { element, runs: toRuns(line.content, { style, element, noteCalled }) }
  return [leaf(style, content, { ...edges, spaceBefore: line.spaceBefore }), ...emitOpposite(line, edges, context)]
}

function emitOpposite(
  { opposite, style }: PublishedFrontLine,
  edges: Pick<ParagraphNode, 'start' | 'first' | 'end'>,
  { sheet: { styles }, tree }: EmitContext,
): readonly ParagraphNode[] {
  if (opposite === undefined) return []
  const own = styles[opposite.style]
  const content = { element: tree.block('P'), runs: [plain(opposite.words, own)] }
  return [leaf(own, content, { ...edges, align: 'end', spaceBefore: -styles[style].leading })]
}
