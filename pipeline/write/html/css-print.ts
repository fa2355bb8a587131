/** Rules for paper: the sheet with its running heads and feet. */
import type { Sheet } from '../../../templates/sheet.ts'
import type { TextStyle } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import type { RunningHead } from '../../furniture.ts'
import { tightColumnRules } from './tight-columns.ts'
import { captionRoom } from '../../../templates/gaps.ts'
import { aboveBaseline, belowBaseline, points, quoted, round, ruleWidth, wholePixels } from './css-values.ts'

/** What only paper has. */
export function printRules(publication: Publication): string {
  return `
@media print{
:root{color-scheme:light;--pt:1pt;--lead:1;--justify:justify;--text:#000;--paper:#fff;--link:#000}
body{padding:0;max-inline-size:none}
a{color:inherit;text-decoration:none}
.skip,.versions,.outline,.place,.enlarge,.back,footer{display:none}
:target{background:none}
p,li{orphans:2;widows:2}
h1,h2,h3,h4,h5,h6{break-inside:avoid}
.signature,.end-lines,.figure,tr,thead{break-inside:avoid}
caption,thead,.leads-in{break-after:avoid}
.text::after{break-before:avoid}
.box{box-decoration-break:clone}
tbody>tr:first-child,tbody>tr:nth-child(2),tbody>tr:last-child,.table-notes{break-before:avoid}
.kept .frame{break-inside:avoid}
td,th{overflow-wrap:anywhere}
.whole :is(td,th){overflow-wrap:break-word}
.attachment{margin-block-start:0;border:0;padding:0}
.starts-page{break-before:page}
.frame{overflow:visible;container-type:normal}
.landscape{page:landscape}
.contents a{min-block-size:0}
.figure img{inline-size:auto;max-block-size:${publication.sheet.pageBottom - publication.sheet.pageTop - captionRoom}pt}
${tightColumnRules(publication)}
${pageRules(publication)}
}
`
}

function pageRules(publication: Publication): string {
  const { sheet } = publication
  const { word, width, height } = sheet
  const margins = [word.top, width - sheet.end, word.bottom, sheet.start].map(wholePixels)
  return `@page{size:${width}pt ${height}pt;margin:${margins.join(' ')}}
@page landscape{size:${height}pt ${width}pt}
${runningRules(publication)}
${firstPageRules(publication)}`
}

/** The first page carries its masthead higher up, and the job line at its foot. */
function firstPageRules({ sheet, firstFoot, direction }: Publication): string {
  const { word, firstFoot: foot } = sheet
  const side = direction === 'ltr' ? 'left' : 'right'
  const inset = round(foot.job.x - sheet.start)
  const job =
    firstFoot.jobLine === undefined
      ? 'content:none'
      : `content:${quoted(firstFoot.jobLine)};white-space:pre;padding-${side}:${inset}pt;${atFoot(sheet.styles.jobLine, foot.job.baseline, sheet.height - word.firstBottom)}`
  const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right']
    .filter((box) => box !== `bottom-${side}`)
    .map((box) => `@${box}{content:none}`)
  return `@page:first{margin-top:${wholePixels(word.header)};margin-bottom:${wholePixels(word.firstBottom)};${none.join('')}@bottom-${side}{${job}}}`
}

/** The symbol and the page number stand on the outer side; browsers count left pages from the direction of the text. */
function runningRules({ sheet, runningHead }: Publication): string {
  const textEnd = sheet.height - sheet.word.bottom
  const number = sheet.pageNumber === 'of-pages' ? 'counter(page) "/" counter(pages)' : 'counter(page)'
  return (['left', 'right'] as const)
    .map((outer) => {
      const inner = outer === 'left' ? 'right' : 'left'
      const head = `${atHead(sheet)};white-space:pre`
      const page = `content:${number};${atFoot(sheet.styles.pageNumber, sheet.runningFoot.page, textEnd)}`
      const job = `content:${quoted(runningHead.jobNumber ?? '')};${atFoot(sheet.styles.runningJob, sheet.runningFoot.job, textEnd)}`
      return `@page:${outer}{@top-${outer}{content:${symbolLines(runningHead)};${head}}@top-${inner}{content:${quoted(runningHead.title ?? '')};${head}}@bottom-${outer}{${page}}@bottom-${inner}{${job}}}`
    })
    .join('\n')
}

function symbolLines({ symbols }: RunningHead): string {
  return symbols.length === 0 ? '""' : symbols.map(quoted).join(' "\\a " ')
}

/** A box that stands on the rule over the text. */
function atHead({ word, runningHead, styles }: Sheet): string {
  const { rule, baseline } = runningHead
  const padding = rule.y - baseline - belowBaseline(styles.runningHead)
  return `${face(styles.runningHead)};vertical-align:bottom;padding-bottom:${round(padding)}pt;margin-bottom:${round(word.top - rule.y - rule.height)}pt;border-bottom:${ruleWidth(rule.height)} solid`
}

/** A box under the text whose baseline lies at a height of the sheet. */
function atFoot(style: TextStyle, baseline: number, textEnd: number): string {
  const padding = baseline - aboveBaseline(style) - textEnd
  return `${face(style)};vertical-align:top;padding-top:${round(padding)}pt`
}

function face({ size, leading, bold }: TextStyle): string {
  return `font-size:${points(size)};line-height:${round(leading / size)};font-weight:${bold ? 700 : 400}`
}
