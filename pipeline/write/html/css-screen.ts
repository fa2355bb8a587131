/** Rules for reading: colours, letters, links, lists, notes, boxes and tables, from 320 pixels up. */
import { captionGap } from '../../../templates/gaps.ts'
import { boxFrame, keyRule } from '../../../templates/box.ts'
import { tableRoom } from '../../../templates/table.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import { faces, plainFaces } from './css-faces.ts'
import { points, ruleWidth } from './css-values.ts'

/** Colours and letters of the whole page. */
export const baseRules = `
:root{color-scheme:light dark;--pt:.11rem;--lead:1.2;--justify:start;--text:#111;--paper:#fff;--link:#0a4d8c;--quiet:#595959;--shade:#0004;--rule:#c4c4c4;--sans:${plainFaces};--target:#fff1b8}
@media (prefers-color-scheme:dark){:root{--text:#e8e8e8;--paper:#16191d;--link:#91c8ff;--quiet:#a8adb4;--shade:#fff4;--rule:#454b53;--target:#4a4319}}
*{box-sizing:border-box}
html{font-family:${faces};color:var(--text);background:var(--paper);overflow-wrap:anywhere;scroll-padding-block-start:1rem}
h1,h2,h3,h4,h5,h6,p,ul,blockquote,figure{margin-block:0;margin-inline:0;padding:0}
ul{list-style-type:""}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
:target{background:var(--target)}
sup,sub{font-size:.7em;line-height:0}
.skip{position:absolute;inset-inline-start:-100vi}
.skip:focus{inset-inline-start:1rem;padding:.5rem;background:var(--paper);z-index:1}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[dir=rtl] *{letter-spacing:normal}
:root[dir=rtl]{--lead:1}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){:target{outline:2px solid Highlight}}
@media (max-width:40rem){.text,.endnotes,.organ{hyphens:auto}}
@media screen{h1,h2,h3,h4,h5,h6{text-wrap:pretty}}
`

/** The text: paragraphs, lists, boxes, notes. */
export function textRules(sheet: Sheet): string {
  const step = points(sheet.tabStep)
  return `
body{margin-block:0;margin-inline:auto;padding:1rem;max-inline-size:calc(${sheet.end - sheet.start}*var(--pt) + 2rem)}
p>.label{display:inline-block;min-inline-size:${step};padding-inline-end:.4em;text-indent:0;text-align:start}
.contents .label{padding-inline-end:.4em}
.lean{font-weight:normal}
.call::before{content:"\\2060";content:"\\2060"/""}
.small-capitals{font-variant-caps:small-caps}
.unbroken{white-space:nowrap}
.contents a,.call a,.back{color:inherit;text-decoration:none}
.contents a:hover,.contents a:focus-visible,.call a:hover,.back:hover{text-decoration:underline}
.bullet,.bullet2{position:relative;padding-inline-start:${step}}
.bullets>li::before{content:attr(data-sign);content:attr(data-sign)/"";position:absolute;inset-inline-end:calc(100% - ${step} + .35em)}
.quote{margin-inline-start:${step}}
.quote>:first-child,.box>:first-child{margin-block-start:0}
.box{border:${ruleWidth(boxFrame.thickness)} solid currentColor;padding:${points(boxFrame.padding)} ${points(12)}}
.summary-title+*,.box-title+*{margin-block-start:${points(6)}}
.figure span{display:block}
@media screen{.starts-page:not(:first-child){margin-block-start:${points(12)}}}
figcaption~.picture{margin-block-start:${points(captionGap)}}
.figure img{display:block;max-inline-size:100%;block-size:auto;background:#fff}
.contents-entry{margin-block-start:${points(3)}}
.contents-entry .contents-entry{margin-inline-start:${step}}
.contents a{display:inline-block;min-block-size:24px}
.paragraphs{margin-inline-start:1em}
.attachment{margin-block-start:${points(36)};border-block-start:1px solid currentColor;padding-block-start:${points(12)}}
.endnotes{margin-block-start:${points(24)}}
.note{margin-block-start:${points(4)};padding-inline-start:1.5em}
.note-label{display:inline-block;font-size:.8em;min-inline-size:1.5em;margin-inline:-1.875em .375em}
.back{padding-inline:.3em}
.back,.unseen,.enlarge,.close{-webkit-user-select:none;user-select:none}
.job-line{margin-block-start:${points(24)};white-space:pre-wrap}
${sheet.endRule.isDrawn ? endRule(sheet) : ''}
`
}

function endRule(sheet: Sheet): string {
  return `.text::after{content:"";display:block;inline-size:${points(sheet.endRule.width)};margin-block-start:${points(sheet.endRule.gap)};margin-inline:auto;border-block-start:1px solid currentColor}`
}

// un-layout.md 2.3: half a point at the top, a point and a half under the head and at the end.
const thin = `${ruleWidth(tableRoom.thinRule)} solid currentColor`
const thick = `${ruleWidth(tableRoom.heavyRule)} solid currentColor`

/** Points on either side of a cell's text: a page on a screen has room. */
const besideCell = 3.4

/** Tables: three rules across and none down. */
export const tableRules = `
table{border-collapse:collapse;border-block-end:${thick};overflow-wrap:normal}
:is(.measure-column,.measure-wide,.measure-full) table{inline-size:100%}
caption{text-align:start;padding-block-end:.4em}
caption>span{display:block}
td,th{padding-block:.2em;padding-inline:${points(besideCell)};vertical-align:top;font-weight:inherit;text-align:start}
thead th,thead td,.low>*{vertical-align:bottom}
thead tr:not(:last-child)>[colspan]:not([rowspan])::after{content:"";display:block;margin-block-start:.2em;border-block-end:${thin}}
thead{border-block-start:${thin};border-block-end:${thick}}
tbody:first-of-type{border-block-start:${thin}}
.unruled :is(table,thead,tbody){border:0}
.ruled>*{border-block-start:${thin}}
.total>*{font-weight:bold}
.after-figures{padding-inline-start:${points(tableRoom.beforeWords - besideCell)}}
@media screen{.thousands{display:none}}
td.align-start,th.align-start{text-align:start}
td.align-center,th.align-center{text-align:center}
td.align-end,th.align-end{text-align:end}
.key{margin-block-start:1em}
.key::before{content:"";display:block;inline-size:${points(keyRule.width)};margin-block-end:${points(keyRule.below)};border-block-start:${ruleWidth(keyRule.thickness)} solid currentColor}
tbody td>p+p,tbody th>p+p{margin-block-start:.4em}
.item{padding-inline-start:1.8em;text-indent:-1.8em}
.item.long{padding-inline-start:3em;text-indent:-3em}
.item>.label{min-inline-size:1.8em;padding:0;margin-inline-end:-.25em}
.item.long>.label{min-inline-size:3em}
.item.bulleted{padding-inline-start:1em;text-indent:-1em}
.item.bulleted>.label{min-inline-size:1em}
.table-notes{margin-block-start:.4em}
`
