/** Second row of the masthead: emblem, organs and the Distr. block. */
import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph } from 'docx'
import { emblemPng } from '../../../templates/art/emblem-png.ts'
import { emblem as emblemArt } from '../../../templates/art/emblem.ts'
import type { Publication } from '../../publication.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import type { TextStyle } from '../../../templates/styles.ts'
import type { Direction } from '../../../templates/vocabulary.ts'
import { rise } from './geometry.ts'
import { languageFormat, writeRuns } from './inlines.ts'
import type { LayoutCell } from './layout-table.ts'
import { empty, lineOf, overLine } from './masthead-lines.ts'
import { drawArtwork, inlinePicture } from './pictures.ts'
import { halfPoints, twips } from '../../word/measures.ts'

/** The emblem stands in the middle of its cell; in Arabic of New York, where lines start. */
function emblemPlace({
  start,
  word: { grid, overhang },
  masthead: { emblem },
}: Sheet): Pick<IParagraphOptions, 'alignment'> {
  const [cell = 0] = grid
  const isAtStart = emblem.x - start + overhang < (cell / 20 - emblem.width) / 4
  return { alignment: isAtStart ? AlignmentType.LEFT : AlignmentType.CENTER }
}

function writeEmblem({ sheet, words }: Publication): Paragraph {
  const { thinRule, emblem } = sheet.masthead
  const picture = inlinePicture(drawArtwork(emblemArt, emblemPng, words.emblem), emblem, {
    name: words.emblem,
    description: words.emblem,
  })
  return new Paragraph({
    style: sheet.styles.runningHead.word.id,
    ...emblemPlace(sheet),
    spacing: { before: twips(emblem.y - thinRule.y - thinRule.height), line: 240, lineRule: 'auto' },
    children: [picture],
  })
}

/** Names that do not fit the lines there are for them are set smaller. */
function writeOrgans(publication: Publication): readonly Paragraph[] {
  const { masthead, sheet, direction } = publication
  const style = masthead.organStyle
  const { baselines } = sheet.masthead[style]
  const [first = 0] = baselines
  // The second of two stands where its sheet has it, if that is further than its line.
  const apart = (index: number): number =>
    Math.max(0, (baselines[index] ?? 0) - (baselines[index - 1] ?? 0) - sheet.styles[style].leading)
  return masthead.organs.map((organ, index) =>
    lineOf(sheet.styles[style], writeRuns(organ, direction), {
      before: index === 0 ? overLine(publication, first, style) : apart(index),
    }),
  )
}

/** Lines of a record under the name, each on its baseline. */
function writeRecordLines({ masthead, sheet, direction }: Publication): readonly Paragraph[] {
  const { record } = sheet.masthead
  const [first = 0] = sheet.masthead[masthead.organStyle].baselines
  const organ = sheet.styles[masthead.organStyle]
  let under = first + (masthead.organLines - 1) * organ.leading + depthOf(organ)
  return masthead.lines.map(({ line, runs, lines }) => {
    const tallest = runs.map(({ style }) => sheet.styles[style]).toSorted((a, b) => b.leading - a.leading)[0]
    const style = tallest ?? sheet.styles.meetingLine
    const before = record[line] - rise(style) - under
    under = record[line] + ((lines?.length ?? 1) - 1) * style.leading + depthOf(style)
    const children = runs.flatMap((run) => writeRuns(run.text, direction, formatOf(sheet.styles[run.style])))
    return lineOf(style, children, { before })
  })
}

function depthOf(style: TextStyle): number {
  return style.leading - rise(style)
}

/** Type of a run that is not that of its line. */
function formatOf({ size, scale, tracking, bold }: TextStyle): IRunOptions {
  return { size: halfPoints(size), scale, characterSpacing: twips(tracking), bold }
}

/** The Distr. block is in a language of its own; an absent line leaves its place empty. */
function writeDistribution(publication: Publication): readonly Paragraph[] {
  const {
    masthead: {
      distribution,
      distributionStyle,
      distributionSide,
      distributionLanguage,
      distributionDirection: direction,
    },
    sheet,
    wordLanguage: { tags },
  } = publication
  const [first] = sheet.masthead.distribution.baselines
  return distribution.map(
    (line, index) =>
      new Paragraph({
        style: sheet.styles[distributionStyle].word.id,
        ...turned(direction, publication.direction),
        ...(distributionSide === 'end' ? { alignment: AlignmentType.END } : {}),
        ...(index === 0 ? { spacing: { before: twips(overLine(publication, first, distributionStyle)) } } : {}),
        children: writeRuns(
          line ?? '',
          direction,
          distributionLanguage === publication.language ? {} : languageFormat(tags[distributionLanguage]),
        ),
      }),
  )
}

/** A paragraph that runs against the direction of its document says so. */
function turned(own: Direction, document: Direction): { readonly bidirectional?: boolean } {
  return own === document ? {} : { bidirectional: own === 'rtl' }
}

/** The cells of the row. */
export function writeOrganRow(publication: Publication): readonly LayoutCell[] {
  return [
    { children: [writeEmblem(publication)], span: 1 },
    { children: [...writeOrgans(publication), ...writeRecordLines(publication)], span: 3 },
    { children: [empty(publication)], span: 1 },
    { children: writeDistribution(publication), span: 1 },
  ]
}
