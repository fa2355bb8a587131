/** The masthead: header of the first page. */
import { AlignmentType, Header, Paragraph } from 'docx'
import { organGap } from '../../../templates/gaps.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import type { Publication } from '../../publication.ts'
import { twips } from '../../word/measures.ts'
import { framedLine } from './frames.ts'
import { measure, rules } from './geometry.ts'
import { writeRuns } from './inlines.ts'
import { layoutTable } from './layout-table.ts'
import { writeNameRow } from './masthead-name.ts'
import { writeOrganRow } from './masthead-organ.ts'

/** "Draft" over the name: a frame, so that it moves nothing. */
function writeStatus(publication: Publication): readonly Paragraph[] {
  const { masthead, sheet, direction } = publication
  if (masthead.status === undefined) return []
  const content = {
    ...(direction === 'rtl' ? { alignment: AlignmentType.END } : {}),
    children: writeRuns(masthead.status, direction),
  }
  const spot = { ...sheet.masthead.status, width: measure(sheet) / 2, style: sheet.styles.status }
  return [framedLine(content, spot, publication)]
}

/** A point high: what must stand after a table in a header. */
export function thinParagraph(): Paragraph {
  return new Paragraph({ spacing: { line: 240, lineRule: 'auto' }, run: { size: 2 } })
}

/** In records the cell of the organ is as wide as the room of their lines, which is that of the PDF. */
function gridOfRecord({ start, masthead, word }: Sheet): readonly number[] {
  const [emblem = 0, name = 0, gap = 0, ...others] = word.grid
  const middle = twips(masthead.distribution.x - organGap - start + word.overhang) - emblem - name - gap
  const last = others.reduce((sum, width) => sum + width, -middle - twips(organGap))
  return [emblem, name, gap, middle, twips(organGap), last]
}

/** Writes the header of the first page. */
export function writeMasthead(publication: Publication): Header {
  const { sheet, direction } = publication
  const { word } = sheet
  const table = layoutTable(
    [
      { cells: writeNameRow(publication), height: word.rows[0], under: rules.thin },
      { cells: writeOrganRow(publication), height: word.rows[1], over: rules.thin, under: rules.thick },
    ],
    publication.masthead.lines.length > 0 ? gridOfRecord(sheet) : word.grid,
    { direction, overhang: word.overhang },
  )
  return new Header({ children: [table, ...writeStatus(publication), thinParagraph()] })
}
