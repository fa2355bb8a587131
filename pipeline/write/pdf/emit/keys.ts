/** Keys under a list: a short rule, and each behind its asterisks, on one page. */
import { keyRule } from '../../../../templates/box.ts'
import type { PublishedKeys } from '../../../publication.ts'
import { plain } from '../../../typesetting/lines/runs.ts'
import type { DefinitionNode, TableRow } from '../definition.ts'
import { worded } from './lettered-notes.ts'
import { columnOf, leaf, type EmitContext } from './paragraphs.ts'

/** The rule over the first is that of a row, and no paragraph is parted from it. */
export function emitKeys(node: PublishedKeys, context: EmitContext): readonly DefinitionNode[] {
  const { spaceBefore, startsPage, keys } = node
  const body = keys.map((key, index) => emitKey(key, index === 0, { ...context, style: node.style }))
  return [{ type: 'table', spaceBefore, startsPage, keepTogether: true, head: [], body }]
}

interface KeyContext extends EmitContext {
  readonly style: PublishedKeys['style']
}

function emitKey({ label, content }: PublishedKeys['keys'][number], isFirst: boolean, context: KeyContext): TableRow {
  const { sheet, tree, noteCalled } = context
  const { start: x, end } = columnOf(context)
  const style = sheet.styles[context.style]
  const element = tree.block('P')
  const words = leaf(style, worded(content, style, { element, noteCalled }), {
    start: sheet.tabStep,
    first: sheet.tabStep,
    keepWithNext: false,
    label: { runs: [plain(`${label} `, style)], at: 0, align: 'start', element },
  })
  return {
    cells: [{ x, width: sheet.end - sheet.start - x - end, rowSpan: 1, stands: 'top', paragraphs: [words] }],
    above: isFirst ? keyRule.below : 0,
    below: 0,
    rulesAbove: isFirst ? [{ x, width: keyRule.width, thickness: keyRule.thickness, drop: 0 }] : [],
    rulesBelow: [],
  }
}
