/** The masthead: header of the first page. */
import {
  AlignmentType,
  FrameAnchorType,
  FrameWrap,
  Header,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
  VerticalAlign,
} from 'docx'
import { emblemPng } from '../../../templates/art/emblem-png.ts'
import { emblemSvg } from '../../../templates/art/emblem.ts'
import { languages } from '../../../templates/languages/index.ts'
import { styleOf, styles, type StyleName } from '../../../templates/styles.ts'
import type { Direction, Publication } from '../../publication.ts'
import { depth, measure, rise, rules } from './geometry.ts'
import { languageFormat, writeRuns } from './inlines.ts'
import { type LayoutCell, layoutTable } from './layout-table.ts'
import { inlinePicture } from './pictures.ts'
import { halfPoints, twips } from './units.ts'

/** A line of the masthead: its style, and the space that brings its baseline where the sheet has it. */
function lineOf(
  style: StyleName,
  children: readonly ParagraphChild[],
  gaps: { readonly before?: number; readonly after?: number } = {},
): Paragraph {
  const spacing = {
    ...(gaps.before === undefined ? {} : { before: twips(Math.max(0, gaps.before)) }),
    ...(gaps.after === undefined ? {} : { after: twips(Math.max(0, gaps.after)) }),
  }
  return new Paragraph({ style: styleOf(style).word.id, spacing, children })
}

function empty(): Paragraph {
  return new Paragraph({ style: styles.runningHead.word.id })
}

/** Symbols, their first component large; two are joined by a hyphen. */
function writeSymbols({ masthead: { symbols } }: Publication): readonly ParagraphChild[] {
  const small: IRunOptions = { size: halfPoints(styles.symbolRest.size) }
  return symbols.flatMap(({ large, rest }, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: '-', ...small })]),
    new TextRun({ text: large }),
    new TextRun({ text: rest, ...small }),
  ])
}

/** Space under a line in the first row, where cells stand on the thin rule. */
function underLine({ sheet }: Publication, baseline: number, style: StyleName): number {
  return sheet.masthead.thinRule.y - baseline - depth(styleOf(style))
}

/** Lines lower than their type stand this much lower than others (measured on the organ's name). */
const tightDrop = 0.48

/** Space over a line in the second row, under the thin rule. */
function overLine({ sheet }: Publication, baseline: number, name: StyleName): number {
  const { thinRule } = sheet.masthead
  const style = styleOf(name)
  const drop = style.leading < style.size ? tightDrop : 0
  return baseline - thinRule.y - thinRule.height - rise(style) - drop
}

/** A name that begins over the emblem is long: it takes the room up to the last column. */
function isLongName({ sheet, direction }: Publication): boolean {
  const { x } = sheet.masthead.name
  return (direction === 'rtl' ? sheet.width - x : x) < sheet.column.start
}

function writeNameRow(publication: Publication): readonly LayoutCell[] {
  const { masthead, sheet, direction } = publication
  const place = sheet.masthead
  const verticalAlign = VerticalAlign.BOTTOM
  const name = lineOf('unitedNations', writeRuns(masthead.name, direction), {
    after: underLine(publication, place.name.baseline, 'unitedNations'),
  })
  const symbol = lineOf('symbolLarge', writeSymbols(publication), {
    after: underLine(publication, place.symbol.baseline, 'symbolLarge'),
  })
  if (isLongName(publication))
    return [
      { children: [name], span: 4, verticalAlign },
      { children: [symbol], span: 2, verticalAlign },
    ]
  return [
    { children: [empty()], span: 1, verticalAlign },
    { children: [name], span: 1, verticalAlign },
    { children: [empty()], span: 1, verticalAlign },
    { children: [symbol], span: 3, verticalAlign },
  ]
}

function writeEmblem({ sheet, words }: Publication): Paragraph {
  const { thinRule, emblem } = sheet.masthead
  const picture = inlinePicture({ svg: emblemSvg('#000000', words.emblem), png: emblemPng }, emblem, {
    name: words.emblem,
    description: words.emblem,
  })
  return new Paragraph({
    style: styles.runningHead.word.id,
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(emblem.y - thinRule.y - thinRule.height), line: 240, lineRule: 'auto' },
    children: [picture],
  })
}

/** Mean width of a bold letter, as a part of its size. */
const meanAdvance = 0.55

/** Names that do not fit the lines there are for them are set smaller, as the sheet has it. */
function writeOrgans(publication: Publication): readonly Paragraph[] {
  const {
    masthead: { organs },
    sheet: { masthead: place, word },
    direction,
  } = publication
  const room = word.grid.slice(1, 4).reduce((sum, width) => sum + width, 0) / 20
  const lines = organs.reduce(
    (sum, organ) => sum + Math.ceil((organ.length * styles.organ.size * meanAdvance) / room),
    0,
  )
  const isLong = lines > place.organ.baselines.length
  const style = isLong ? 'organLong' : 'organ'
  const [first = 0] = isLong ? place.organLong.baselines : place.organ.baselines
  return organs.map((organ, index) =>
    lineOf(style, writeRuns(organ, direction), index === 0 ? { before: overLine(publication, first, style) } : {}),
  )
}

/** The Distr. block is in a language of its own; an absent line leaves its place empty. */
function writeDistribution(publication: Publication): readonly Paragraph[] {
  const {
    masthead: { distribution, distributionLanguage },
    sheet,
  } = publication
  const { direction, wordTag } = languages[distributionLanguage]
  const [first] = sheet.masthead.distribution.baselines
  return distribution.map(
    (line, index) =>
      new Paragraph({
        style: styles.distribution.word.id,
        ...turned(direction, publication.direction),
        ...(index === 0 ? { spacing: { before: twips(overLine(publication, first, 'distribution')) } } : {}),
        children: writeRuns(
          line ?? '',
          direction,
          distributionLanguage === publication.language ? {} : languageFormat(wordTag),
        ),
      }),
  )
}

/** A paragraph that runs against the direction of its document says so. */
function turned(own: Direction, document: Direction): { readonly bidirectional?: boolean } {
  return own === document ? {} : { bidirectional: own === 'rtl' }
}

function writeOrganRow(publication: Publication): readonly LayoutCell[] {
  return [
    { children: [writeEmblem(publication)], span: 1 },
    { children: writeOrgans(publication), span: 3 },
    { children: [empty()], span: 1 },
    { children: writeDistribution(publication), span: 1 },
  ]
}

/** "Draft" over the name: a frame, so that it moves nothing. */
function writeStatus({ masthead: { status }, sheet, direction }: Publication): readonly Paragraph[] {
  if (status === undefined) return []
  const style = styleOf('status')
  const { x, baseline } = sheet.masthead.status
  const width = measure(sheet) / 2
  return [
    new Paragraph({
      style: style.word.id,
      // LibreOffice 7.4 turns the place of a frame round where its paragraph runs from right to left.
      ...(direction === 'rtl' ? { bidirectional: false, alignment: AlignmentType.END } : {}),
      frame: {
        type: 'absolute',
        position: { x: twips(direction === 'rtl' ? x - width : x), y: twips(baseline - rise(style)) },
        width: twips(width),
        height: twips(style.leading),
        wrap: FrameWrap.THROUGH,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
      children: writeRuns(status, direction),
    }),
  ]
}

/** A point high: what must stand after a table in a header. */
export function thinParagraph(): Paragraph {
  return new Paragraph({ spacing: { line: 240, lineRule: 'auto' }, run: { size: 2 } })
}

/** Writes the header of the first page. */
export function writeMasthead(publication: Publication): Header {
  const {
    sheet: { word },
    direction,
  } = publication
  const table = layoutTable(
    [
      { cells: writeNameRow(publication), height: word.rows[0], under: rules.thin },
      { cells: writeOrganRow(publication), height: word.rows[1], over: rules.thin, under: rules.thick },
    ],
    word.grid,
    direction,
  )
  return new Header({ children: [table, ...writeStatus(publication), thinParagraph()] })
}
