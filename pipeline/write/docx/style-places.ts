/** Where the lines of each style run: tab stops and indents. */
import { bullets } from '../../../templates/bullets.ts'
import type { Element } from 'xast'
import type { Sheet } from '../../../templates/sheet.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { labelEnd, measure, tabStops } from './geometry.ts'
import { hangOfMark } from './note-marks.ts'
import { columnIndents } from '../../word/measures.ts'
import { twips } from '../../word/measures.ts'
import { word } from './word-xml.ts'

/** Where the lines of a style run: over the measure, in the text column, against its end … */
type Place =
  | 'measure'
  | 'text'
  | 'column'
  | 'numbered'
  | 'end'
  | 'note'
  | 'agendaTitle'
  | 'quote'
  | 'bullet'
  | 'bullet2'
  | 'inset'
  | 'insetNumbered'
  | 'roll'

const places: Readonly<Record<StyleName, Place>> = {
  body: 'text',
  bullet: 'bullet',
  bullet2: 'bullet2',
  quote: 'quote',
  signature: 'end',
  endLines: 'end',
  titleHCh: 'numbered',
  titleH1: 'numbered',
  titleH2: 'numbered',
  subtitle: 'numbered',
  hCh: 'numbered',
  h1: 'numbered',
  h23: 'numbered',
  h4: 'numbered',
  h56: 'numbered',
  attachmentHeading: 'numbered',
  attachmentHeadingBare: 'measure',
  attachmentNote: 'end',
  attachmentTitle: 'numbered',
  unitedNations: 'measure',
  organ: 'measure',
  organLong: 'measure',
  symbolLarge: 'measure',
  symbolRest: 'measure',
  distribution: 'measure',
  status: 'measure',
  session: 'measure',
  committee: 'measure',
  agendaItem: 'measure',
  agendaTitle: 'agendaTitle',
  footnote: 'note',
  tableText: 'measure',
  tableTextLarge: 'measure',
  timetable: 'measure',
  tableUnit: 'measure',
  tableHead: 'measure',
  tableLabel: 'column',
  tableTitle: 'column',
  contentsTitle: 'measure',
  contentsHead: 'measure',
  contentsEntry: 'measure',
  notesHeading: 'measure',
  boxTitle: 'measure',
  summaryTitle: 'measure',
  figure: 'column',
  figureLabel: 'column',
  figureTitle: 'column',
  figureSource: 'column',
  jobLine: 'measure',
  recycle: 'measure',
  runningHead: 'measure',
  pageNumber: 'measure',
  runningJob: 'measure',
  proponent: 'numbered',
  sponsors: 'numbered',
  meeting: 'end',
  voteSide: 'text',
  key: 'text',
  addressee: 'numbered',
  coverSymbol: 'measure',
  coverName: 'measure',
  coverTitle: 'measure',
  coverSeries: 'measure',
  frontOrgan: 'measure',
  frontSeries: 'measure',
  frontTitle: 'measure',
  frontImprint: 'measure',
  frontNoteHeading: 'measure',
  frontNote: 'measure',
  frontIssn: 'measure',
  meetingLine: 'measure',
  meetingNumber: 'measure',
  officialRecords: 'measure',
  roll: 'roll',
  remark: 'inset',
  remarkApart: 'inset',
  tongue: 'text',
  itemHeading: 'numbered',
  itemTitle: 'numbered',
  itemDraft: 'insetNumbered',
  heldLine: 'numbered',
  recordNote: 'column',
  attachmentHeadingHCh: 'numbered',
  attachmentTitleHCh: 'numbered',
  attachmentHeadingH2: 'numbered',
  attachmentTitleH2: 'numbered',
}

interface Stop {
  readonly kind: 'left' | 'right'
  readonly at: number
  readonly leader?: 'dot'
}

/** Tab stops, in points from the edge of the measure. */
export function tabs(stops: readonly Stop[]): Element {
  return word(
    'tabs',
    {},
    stops.map(({ kind, at, leader }) => word('tab', { val: kind, leader, pos: twips(at) })),
  )
}

/** How far lines stand in, and how far the first of them out of that, in points. */
export function indent(start: number, end: number, hanging = 0): Element {
  const hang = hanging === 0 ? undefined : twips(hanging)
  return word('ind', { left: twips(start), right: twips(end), hanging: hang })
}

/** Absent where lines run over the whole measure. */
export interface Layout {
  readonly tabs?: Element
  readonly indent?: Element
  /** The list that its paragraphs are items of. */
  readonly list?: Element
}

/** Tab stops and indents of every place; "left" and "right" turn round in paragraphs from right to left. */
function layoutsByPlace(sheet: Sheet, bulletList: number): Readonly<Record<Place, Layout>> {
  const { start, end, alignEnd } = columnIndents(sheet)
  const stops = tabStops(sheet).map((at) => ({ kind: 'left', at }) as const)
  const step = (stops[1]?.at ?? start) - start
  const plain = tabs(stops)
  return {
    measure: {},
    // Text is a little narrower than what stands over it: the official files set it in alike on both sides.
    text: { tabs: plain, indent: indent(start, start) },
    column: { tabs: plain, indent: indent(start, end) },
    numbered: { tabs: tabs([{ kind: 'right', at: labelEnd(sheet) }, ...stops]), indent: indent(start, end, start) },
    end: { indent: indent(start, alignEnd) },
    note: { tabs: plain, indent: indent(start, end, hangOfMark('1', sheet)) },
    agendaTitle: { indent: indent(0, measure(sheet) - sheet.session.width) },
    quote: { tabs: plain, indent: indent(start + sheet.tabStep, end) },
    inset: { tabs: plain, indent: indent(start + sheet.tabStep, start) },
    insetNumbered: {
      tabs: tabs([{ kind: 'right', at: labelEnd(sheet) }, ...stops.slice(1)]),
      indent: indent(start + sheet.tabStep, end, start + sheet.tabStep),
    },
    roll: rollLayout(sheet),
    bullet: { tabs: plain, list: inList(bulletList, 0), indent: indent(start + step, end, bullets[1].hang) },
    bullet2: { tabs: plain, list: inList(bulletList, 1), indent: indent(start + 2 * step, end, bullets[2].hang) },
  }
}

/** The word before, the name, dots up to where they end, and what is behind them. */
function rollLayout({ roll, start }: Sheet): Layout {
  const [name, dots, behind] = [roll.name, roll.dotsEnd, roll.behind].map((at) => at - start)
  return {
    tabs: tabs([
      { kind: 'left', at: name ?? 0 },
      { kind: 'left', at: dots ?? 0, leader: 'dot' },
      { kind: 'left', at: behind ?? 0 },
    ]),
    indent: indent(name ?? 0, 0, (name ?? 0) - (roll.label - start)),
  }
}

function inList(list: number, level: number): Element {
  return word('numPr', {}, word('ilvl', { val: level }), word('numId', { val: list }))
}

/** Tells the tab stops, indents and lists of the styles of a sheet. */
export function layoutsOf(sheet: Sheet, bulletList: number): (name: StyleName) => Layout {
  const layouts = layoutsByPlace(sheet, bulletList)
  return (name) => layouts[places[name]]
}
