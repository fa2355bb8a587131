/** Pages before the text of a supplement: each by itself, without head and foot. */
import { emblem } from '../../../../templates/art/emblem.ts'
import type { Area, Sheet } from '../../../../templates/sheet.ts'
import type { PublishedFrontLine } from '../../../publication.ts'
import { plain, toRuns } from '../../../typesetting/lines/runs.ts'
import type { BareNode, Fixed, ParagraphNode } from '../definition.ts'
import { drawing, figure } from './fixed.ts'
import { leaf, type EmitContext } from './paragraphs.ts'
import type { Tree } from './tree.ts'

/** The pages of these lines; `name` is what the emblem is called. */
export function emitFrontPages(
  lines: readonly PublishedFrontLine[],
  context: EmitContext,
  name: string,
): readonly BareNode[] {
  const starts = lines.flatMap(({ startsPage }, index) => (startsPage ? [index] : []))
  return starts.map((start, page) => {
    const own = lines.slice(start, starts[page + 1])
    const blocks = own.flatMap((line) => (line.content.length === 0 ? [] : [emitFrontLine(line, context)]))
    const fixed = own.flatMap((line) => (line.emblem ? [emitEmblem(line.emblem, context, name)] : []))
    return { type: 'bare', top: context.sheet.front.top, blocks, fixed }
  })
}

function emitEmblem(place: Area, { tree }: EmitContext, name: string): Fixed {
  return drawing(emblem, place, figure(name, tree.root))
}

function emitFrontLine(line: PublishedFrontLine, { sheet, tree, noteCalled }: EmitContext): ParagraphNode {
  const style = sheet.styles[line.style]
  // What stands at the other end of a line is read before it.
  const opposite = oppositeOf(line, sheet, tree)
  const element = tree.block(line.rank === undefined ? 'P' : `H${line.rank}`)
  const start = line.start - sheet.start
  return leaf(
    style,
    { element, runs: toRuns(line.content, { style, element, noteCalled }) },
    {
      start,
      first: start,
      end: sheet.end - line.end,
      spaceBefore: line.spaceBefore,
      ...opposite,
    },
  )
}

function oppositeOf(
  { opposite, end }: PublishedFrontLine,
  { styles, start }: Sheet,
  tree: Tree,
): Partial<Pick<ParagraphNode, 'label'>> {
  if (opposite === undefined) return {}
  const runs = [plain(opposite.words, styles[opposite.style])]
  return { label: { runs, at: end - start, align: 'end', element: tree.block('P') } }
}
