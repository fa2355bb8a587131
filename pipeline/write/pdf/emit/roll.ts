/** Who presides over a meeting: the word before, a name, dots, a State. */
import type { TextStyle } from '../../../../templates/styles.ts'
import type { Line, PublishedRoll, RollRow } from '../../../publication.ts'
import { plainText } from '../../../reading-order.ts'
import { plain, runStyle, toRuns, widthOfWords } from '../../../typesetting/lines/runs.ts'
import { wrap } from '../../../typesetting/lines/wrap.ts'
import type { ParagraphNode } from '../definition.ts'
import { leaf, type EmitContext } from './paragraphs.ts'

/** Points between dots and the name before them. */
const leader = { text: '. ', gap: 4 } as const

/** A line for each row, and more where what stands behind the dots is long. */
export function emitRoll(
  { rows, spaceBefore, startsPage, style }: PublishedRoll,
  context: EmitContext,
): readonly ParagraphNode[] {
  const [first, ...others] = rows.flatMap((row) => emitRow(row, style, context))
  return first === undefined ? [] : [{ ...first, spaceBefore, startsPage }, ...others]
}

function emitRow(
  { label, name, behind, measured }: RollRow,
  styleName: PublishedRoll['style'],
  context: EmitContext,
): readonly ParagraphNode[] {
  const { roll, start, end, styles } = context.sheet
  const style = styles[styleName]
  const element = context.tree.block('P')
  const set = (line: Line) => ({ runs: toRuns(line, { style, element, noteCalled: context.noteCalled }) })
  const at = (place: number) => ({ at: place - start, align: 'start' as const })
  const from = (place: number) => ({ start: place - start, first: place - start })
  const [words, rest] = behind === undefined ? [] : splitBehind(behind, style, end - roll.behind)
  const isOver = label !== undefined && measured?.isLabelOver === true
  const row = leaf(
    style,
    { ...set(name), element },
    {
      ...from(roll.name),
      end: end - roll.dotsEnd,
      ...(label === undefined || isOver ? {} : { label: { ...set(label), ...at(roll.label) } }),
      ...(words === undefined
        ? {}
        : {
            behind: {
              words: { ...set(words), ...at(roll.behind) },
              leader: { ...leader, end: roll.dotsEnd - start },
              style: runStyle(style),
            },
          }),
    },
  )
  return [
    ...(isOver ? [leaf(style, { ...set(label), element }, { ...from(roll.label), end: end - roll.dotsEnd })] : []),
    row,
    ...(rest === undefined ? [] : [leaf(style, { runs: [plain(rest, style)], element }, from(roll.behind))]),
  ]
}

/** What of the words behind the dots has room on their line, and the rest. */
function splitBehind(behind: Line, style: TextStyle, room: number): readonly [line: Line, rest?: string] {
  const words = plainText(behind)
  const [first = '', ...others] = wrap(words, room, (part) => widthOfWords(part, style))
  if (others.length === 0) return [behind]
  return [[{ type: 'text', value: first, marks: [] }], words.slice(first.length).trimStart()]
}
