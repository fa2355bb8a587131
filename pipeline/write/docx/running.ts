/** Running heads and feet of all pages but the first: the outer side is the end of odd pages and the start of even ones. */
import { AlignmentType, Footer, Header, PageNumber, Paragraph, type ParagraphChild, TextRun, VerticalAlign } from 'docx'
import type { Sheet } from '../../../templates/sheet.ts'
import type { TextStyle } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import type { Direction } from '../../../templates/vocabulary.ts'
import { depth, rise, rules } from './geometry.ts'
import { writeRuns } from './inlines.ts'
import { layoutTable } from './layout-table.ts'
import type { BlockElement } from './components.ts'
import { field } from './fields.ts'
import { twips } from '../../word/measures.ts'
import { variableCode } from '../../word/fields.ts'
import { jobVariable, symbolVariables } from '../../word/variables.ts'

type Side = 'start' | 'end'
export type PageSide = 'odd' | 'even'

const alignments = { start: AlignmentType.START, end: AlignmentType.END } as const

interface Place {
  readonly side: Side
  readonly direction: Direction
}

interface LineOptions {
  readonly children: readonly ParagraphChild[]
  readonly before?: number
  readonly after?: number
}

/** Symbols, page and job numbers run from left to right in every document, so their sides turn round. */
function lineOf(
  style: TextStyle,
  { side, direction }: Place,
  { children, before = 0, after = 0 }: LineOptions,
): Paragraph {
  const opposite = side === 'start' ? 'end' : 'start'
  return new Paragraph({
    style: style.word.id,
    ...(direction === 'ltr'
      ? { alignment: alignments[side] }
      : { bidirectional: false, alignment: alignments[opposite] }),
    spacing: { ...(before === 0 ? {} : { before: twips(before) }), ...(after === 0 ? {} : { after: twips(after) }) },
    children,
  })
}

/** What is at the outer and the inner side, in the order of the page. */
function inOrder<Part>(page: PageSide, outer: (side: Side) => Part, inner: (side: Side) => Part): readonly Part[] {
  return page === 'even' ? [outer('start'), inner('end')] : [inner('start'), outer('end')]
}

/** Two halves side by side, as in the official files, and how far they begin over the margin. */
function halvesOf({ start, end }: Extent, sheet: Sheet) {
  const half = twips((end - start) / 2)
  return { grid: [half, half], overhang: sheet.start - start }
}

/** Where a head or a foot begins and ends, from the edge of the paper. */
type Extent = Pick<Sheet['runningHead'], 'start' | 'end'>

function writeSymbols({ runningHead, sheet, direction }: Publication, side: Side): readonly Paragraph[] {
  const under = sheet.runningHead.rule.y - sheet.runningHead.baseline - depth(sheet.styles.runningHead)
  const last = runningHead.symbols.length - 1
  const lines = runningHead.symbols.map((symbol, index) => {
    const children = field(variableCode(symbolVariables.printed(index)), symbol)
    return lineOf(sheet.styles.runningHead, { side, direction }, { children, after: index === last ? under : 0 })
  })
  return lines.length === 0 ? [lineOf(sheet.styles.runningHead, { side, direction }, { children: [] })] : lines
}

function writeTitle({ runningHead: { title }, sheet, direction }: Publication, side: Side): readonly Paragraph[] {
  const under = sheet.runningHead.rule.y - sheet.runningHead.baseline - depth(sheet.styles.runningHead)
  const children = title === undefined ? [] : writeRuns(title, direction)
  return [
    new Paragraph({
      style: sheet.styles.runningHead.word.id,
      alignment: alignments[side],
      spacing: { after: twips(under) },
      children,
    }),
  ]
}

/** Head of odd or even pages of a sheet, over a hair line. */
export function writeRunningHead(publication: Publication, page: PageSide, sheet: Sheet): Header {
  const { direction } = publication
  const { grid, overhang } = halvesOf(sheet.runningHead, sheet)
  const cells = inOrder(
    page,
    (side) => writeSymbols(publication, side),
    (side) => writeTitle(publication, side),
  )
  const table = layoutTable(
    [
      {
        cells: cells.map((children) => ({ children, span: 1, verticalAlign: VerticalAlign.BOTTOM })),
        height: sheet.word.headRow ?? sheet.word.rows[0],
        under: rules.hair,
      },
    ],
    grid,
    { direction, overhang },
  )
  return new Header({ children: [table, lineUnderHead(publication)] })
}

/** Less than this a head does not push the text down: the margin decides. */
const push = 0.5

/** The line under the rule of a head is as high as the text stands under it. */
function lineUnderHead({ sheet: { word, pageTop, styles } }: Publication): Paragraph {
  const under = pageTop - word.header - (word.headRow ?? word.rows[0]) - rules.hair
  const isPushed = pageTop > word.top + push && under > 0
  return new Paragraph({
    style: styles.runningHead.word.id,
    ...(isPushed ? { spacing: { line: twips(under), lineRule: 'exact' } } : {}),
  })
}

function writePage({ sheet, direction }: Publication, side: Side): readonly Paragraph[] {
  const pages = sheet.pageNumber === 'of-pages' ? ['/', PageNumber.TOTAL_PAGES] : []
  const children = [new TextRun({ children: [PageNumber.CURRENT, ...pages] })]
  return [lineOf(sheet.styles.pageNumber, { side, direction }, { children })]
}

function writeJob(
  { runningHead: { jobNumber }, sheet: { runningFoot, styles }, direction }: Publication,
  side: Side,
): readonly Paragraph[] {
  const before = runningFoot.job - rise(styles.runningJob) - (runningFoot.page - rise(styles.pageNumber))
  const children = jobNumber === undefined ? [] : field(variableCode(jobVariable), jobNumber)
  return [lineOf(styles.runningJob, { side, direction }, { children, before: Math.max(0, before) })]
}

/** Foot of odd or even pages of a sheet: page and pages outside, job number inside. */
export function writeRunningFoot(publication: Publication, page: PageSide, sheet: Sheet): Footer {
  const { grid, overhang } = halvesOf(sheet.runningFoot, sheet)
  const cells = inOrder(
    page,
    (side) => writePage(publication, side),
    (side) => writeJob(publication, side),
  )
  const table: BlockElement = layoutTable([{ cells: cells.map((children) => ({ children, span: 1 })) }], grid, {
    direction: publication.direction,
    overhang,
  })
  return new Footer({ children: [table, new Paragraph({ style: publication.sheet.styles.pageNumber.word.id })] })
}
