/** The masthead: header of the first page. */
import { AlignmentType, FrameAnchorType, FrameWrap, Header, Paragraph } from 'docx'
import type { Publication } from '../../publication.ts'
import { measure, onPaper, rise, rules } from './geometry.ts'
import { writeRuns } from './inlines.ts'
import { layoutTable } from './layout-table.ts'
import { writeNameRow } from './masthead-name.ts'
import { writeOrganRow } from './masthead-organ.ts'
import { twips } from '../../word/measures.ts'

/** "Draft" over the name: a frame, so that it moves nothing. */
function writeStatus({ masthead: { status }, sheet, direction }: Publication): readonly Paragraph[] {
  if (status === undefined) return []
  const style = sheet.styles.status
  const { x, baseline } = sheet.masthead.status
  const width = measure(sheet) / 2
  return [
    new Paragraph({
      style: style.word.id,
      // LibreOffice 7.4 turns the place of a frame round where its paragraph runs from right to left.
      ...(direction === 'rtl' ? { bidirectional: false, alignment: AlignmentType.END } : {}),
      frame: {
        type: 'absolute',
        position: { x: twips(onPaper({ x, width }, { sheet, direction }).x), y: twips(baseline - rise(style)) },
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
    { direction, overhang: word.overhang },
  )
  return new Header({ children: [table, ...writeStatus(publication), thinParagraph()] })
}
