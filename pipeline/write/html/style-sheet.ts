/** Puts the style sheet of a page together. */
import { styleClass } from './class-names.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import type { Publication } from '../../publication.ts'
import { inPlaceRules } from './css-in-place.ts'
import { narrowMasthead, wideMasthead } from './css-masthead.ts'
import { printRules } from './css-print.ts'
import { frontRules } from './front-pages.ts'
import { recordRules, wideRecordRules } from './css-records.ts'
import { baseRules, tableRules, textRules } from './css-screen.ts'
import { distanceRules, hanRules, styleRules } from './css-styles.ts'
import { points } from './css-values.ts'
import { outlineRules } from './outline.ts'
import { placeRules } from './places.ts'
import { versionRules } from './versions.ts'

/** The style sheet of one publication, without line ends; classes are those of its page. */
export function writeStyleSheet(publication: Publication, classes: ReadonlySet<string>): string {
  const { sheet } = publication
  const rules = [
    baseRules,
    styleRules(sheet.styles, classes),
    hanRules(sheet.styles),
    textRules(sheet),
    tableRules,
    inPlaceRules,
    versionRules,
    placeRules,
    narrowMasthead(sheet),
    recordRules(publication),
    wideRules(publication),
    classes.has('outline') ? outlineRules(sheet) : '',
    distanceRules(publication),
    frontRules(publication),
    printRules(publication),
  ]
  return rules.join('\n').replace(/\n+/g, '')
}

/** Where the full measure fits, and on paper: the text stands in its column, numbers of headings outside it. */
function wideRules(publication: Publication): string {
  const { sheet } = publication
  const { column, start, end, endRule } = sheet
  const [before, after] = [points(column.start - start), points(end - column.end)] as const
  return `
@media print,(min-width:57rem){
.text,.endnotes,.job-line{margin-inline:${before} ${after}}
.measure-full{margin-inline:calc(-1*${before}) calc(-1*${after})}
.measure-wide{margin-inline-end:calc(-1*${after})}
.box .measure-wide,.box .measure-full{margin-inline:0}
${wideSummary(sheet, [before, after])}
h1,h2,h3,h4,h5,h6,.${styleClass('addressee')}{position:relative}
:is(h1,h2,h3,h4,h5,h6,.${styleClass('addressee')})>.label{position:absolute;min-inline-size:0;padding:0;inset-inline-end:calc(100% + ${points(column.start - sheet.headingNumberEnd)} - .25em);white-space:pre}
.number-in-column{padding-inline-start:${points(sheet.tabStep)}}
.number-in-column>.label{inset-inline:0 auto}
${endRule.isDrawn ? `.text::after{margin-inline-start:${points(endRule.x - column.start)}}` : ''}
${wideMasthead(publication)}
${wideRecordRules(publication)}
}
@media screen and (max-width:56.99rem){:is(.agenda-title,.organ) br{display:none}}
`
}

/** The frame of a summary is as wide as the page, its title stands left of its text. */
function wideSummary({ summary, column }: Sheet, [before, after]: readonly [before: string, after: string]): string {
  if (summary === 'box') return ''
  return `.summary{margin-inline:calc(-1*${before}) calc(-1*${after});padding-inline:${before} ${after}}
.summary-title{margin-inline-start:calc(-1*${points(column.start - summary.title)})}`
}
