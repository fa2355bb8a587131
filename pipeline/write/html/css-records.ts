/** Rules for records of meetings: lines under the name of the organ, who presides, what stands in, the note of the record. */
import type { Sheet } from '../../../templates/sheet.ts'
import type { StyleName, Styles } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import { styleClass } from './class-names.ts'
import { aboveBaseline, points, ruleWidth } from './css-values.ts'

/** Rules for every width of the page; none where it is no record. */
export function recordRules({ masthead, sheet }: Publication): string {
  if (masthead.lines.length === 0) return ''
  return `
.organs h1{font-size:inherit;font-weight:inherit}
.at-end{text-align:end}
.record-note-room{margin-block-start:${points(24)};border-block-start:${ruleWidth(sheet.firstFoot.note.thickness)} solid currentColor;padding-block-start:${points(6)}}
.roll>p{display:flex;flex-wrap:wrap;column-gap:.6em}
${insetRules(sheet)}
`
}

function insetRules({ styles, tabStep }: Sheet): string {
  // The keys of the styles are their names by their own type.
  return (Object.keys(styles) as StyleName[]).map((name) => insetRule(name, styles, tabStep)).join('')
}

function insetRule(name: StyleName, styles: Styles, tabStep: number): string {
  const { inset } = styles[name]
  return inset === undefined ? '' : `.${styleClass(name)}{margin-inline-start:${points(inset * tabStep)}}`
}

/** As on paper: each line on its baseline, names and States on their tabs with dots between them. */
export function wideRecordRules({ masthead, sheet }: Publication): string {
  if (masthead.lines.length === 0) return ''
  const { roll, start, styles, column, end } = sheet
  const style = styles[masthead.organStyle]
  const organ = sheet.masthead[masthead.organStyle].baselines[0] ?? 0
  let under = organ - aboveBaseline(style) + masthead.organLines * style.leading
  const lines = masthead.lines.map(({ line, runs, lines: divided }) => {
    const tallest = Math.max(...runs.map((run) => styles[run.style].leading))
    const top = sheet.masthead.record[line] - Math.max(...runs.map((run) => aboveBaseline(styles[run.style])))
    const rule = `.record-${line}{margin-block-start:${points(top - under)};line-height:${points(tallest)}}`
    under = top + (divided?.length ?? 1) * tallest
    return rule
  })
  return `
${lines.join('')}
.roll{margin-inline:${points(roll.label - column.start)} ${points(column.end - end)}}
.roll>p{display:grid;grid-template-columns:minmax(${points(roll.name - roll.label)},max-content) ${points(roll.behind - roll.name)} minmax(0,1fr);column-gap:0}
.roll-name{display:flex}
.label-over>.roll-label{grid-column:1/-1}
.label-over>.roll-name{grid-column:2}
.roll-name:not(:last-child)::after{content:"";flex:1 0 1em;margin-inline:.5em;border-block-end:1px dotted currentColor;margin-block-end:.3em}
.record-note-room{margin-inline:${points(sheet.firstFoot.note.x - start)} ${points(end - sheet.firstFoot.note.x - sheet.firstFoot.note.width)}}
.record-note-room>p{margin-inline:${points(column.start - sheet.firstFoot.note.x)} ${points(sheet.firstFoot.note.x + sheet.firstFoot.note.width - column.end)}}
`
}
