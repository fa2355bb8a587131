/** Who presides over a meeting: the word before, a name, dots, a State. */
import type { PublishedRoll, RollRow } from '../../../publication.ts'
import { runStyle, toRuns } from '../../../typesetting/lines/runs.ts'
import type { ParagraphNode } from '../definition.ts'
import { leaf, type EmitContext } from './paragraphs.ts'

/** Points between dots and the name before them. */
const leader = { text: '. ', gap: 4 } as const

/** A line for each row. */
export function emitRoll(
  { rows, spaceBefore, startsPage, style }: PublishedRoll,
  context: EmitContext,
): readonly ParagraphNode[] {
  return rows.map((row, index) => {
    const isFirst = index === 0
    return {
      ...emitRow(row, style, context),
      spaceBefore: isFirst ? spaceBefore : 0,
      startsPage: isFirst && startsPage,
    }
  })
}

function emitRow(
  { label, name, behind }: RollRow,
  styleName: PublishedRoll['style'],
  context: EmitContext,
): ParagraphNode {
  const { roll, start, end, styles } = context.sheet
  const style = styles[styleName]
  const element = context.tree.block('P')
  const set = (line: RollRow['name']) => toRuns(line, { style, element, noteCalled: context.noteCalled })
  const at = (place: number) => ({ at: place - start, align: 'start' as const })
  return leaf(
    style,
    { runs: set(name), element },
    {
      start: roll.name - start,
      first: roll.name - start,
      end: end - roll.dotsEnd,
      ...(label === undefined ? {} : { label: { runs: set(label), ...at(roll.label) } }),
      ...(behind === undefined
        ? {}
        : {
            behind: {
              words: { runs: set(behind), ...at(roll.behind) },
              leader: { ...leader, end: roll.dotsEnd - start },
              style: runStyle(style),
            },
          }),
    },
  )
}
