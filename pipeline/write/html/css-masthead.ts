/** Rules for the head of the first page: places of the sheet where there is room, one under the other where there is not. */
import type { Publication } from '../../publication.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import { aboveBaseline, belowBaseline, points, ruleWidth } from './css-values.ts'

/** The masthead on a narrow page. */
export function narrowMasthead({ masthead, session, styles }: Sheet): string {
  const { thinRule, thickRule, emblem } = masthead
  return `
.masthead{--lead:1}
.masthead-top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;column-gap:1em;border-block-end:${ruleWidth(thinRule.height)} solid currentColor;padding-block-end:${points(3)}}
.masthead-main{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:${points(6)};padding-block:${points(6)};border-block-end:${ruleWidth(thickRule.height)} solid currentColor}
.emblem{inline-size:${points(emblem.width)};block-size:${points(emblem.height)}}
.masthead .distribution{grid-column:1/-1}
.symbol-rest{margin-inline-start:auto}
.session-columns{display:flex;flex-wrap:wrap;gap:${points(12)};padding-block-start:${points(3)}}
.session-column{max-inline-size:100%}
.in-title-room{max-inline-size:${points(session.width)}}
.one-of-several{margin-block-start:${points(styles.body.after)}}
`
}

/** The masthead as on paper: every part where the sheet has it, from the edges of the full measure. */
export function wideMasthead({ sheet, masthead: { organStyle } }: Publication): string {
  const { masthead, session, start, styles } = sheet
  const { name, symbol, status, thinRule, thickRule, emblem, organ, distribution } = masthead
  const isTurned = styles.organ.writing?.direction === 'rtl'
  const { overhang } = sheet.word
  const from = (x: number): number => x - start + overhang
  const top = sheet.word.header
  const underThin = thinRule.y + thinRule.height
  const aboveStatus = status.baseline - aboveBaseline(styles.status) - top
  const toStatus = status.baseline + belowBaseline(styles.status) - top
  const underThick = thickRule.y + thickRule.height
  return `
.masthead{position:relative${overhang === 0 ? '' : `;margin-inline:${points(-overhang)}`}}
.status{padding-block-start:${points(aboveStatus)};padding-inline-start:${points(from(status.x))}}
.masthead-top{min-block-size:${points(underThin - top)};flex-wrap:nowrap;padding-block-end:0}
.status+.masthead-top{min-block-size:${points(underThin - top - toStatus)}}
.united-nations{margin-inline-start:${points(from(name.x))};margin-block-end:${points(thinRule.y - name.baseline - belowBaseline(styles.unitedNations))}}
.symbol-rest{margin-block-end:${points(thinRule.y - symbol.baseline - belowBaseline(styles.symbolLarge))}}
.masthead-main{grid-template-columns:${points(from(organ.x))} minmax(0,1fr) ${isTurned ? 'max-content' : points(sheet.end + overhang - distribution.x)};gap:0;padding-block:0;min-block-size:${points(underThick - underThin)}}
.emblem{margin-block-start:${points(emblem.y - underThin)};margin-inline-start:${points(from(emblem.x))}}
.organs{padding-block-start:${points((masthead[organStyle].baselines[0] ?? 0) - aboveBaseline(styles[organStyle]) - underThin)}}
.masthead .distribution{grid-column:auto;padding-block-start:${points(distribution.baselines[0] - aboveBaseline(styles.distribution) - underThin)}}
.session-columns{gap:0;flex-wrap:nowrap;padding-block-start:${points(session.top - underThick)}${overhang === 0 ? '' : `;padding-inline:${points(overhang)}`}}
.session-column:not(:only-child):first-child{flex:0 0 ${points(session.secondColumn - session.x)}}
`
}
