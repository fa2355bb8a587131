/** Who presides over a meeting: the word before, a name, dots, a State, each on its tab. */
import { type IParagraphOptions, type ParagraphChild, TextRun } from 'docx'
import type { PublishedRoll, RollRow } from '../../publication.ts'
import { twips } from '../../word/measures.ts'
import type { BlockElement } from './components.ts'
import type { BlockSetting } from './context.ts'
import { tab, writeLine, writeLines } from './inlines.ts'
import { writeParagraph } from './paragraphs.ts'

/** A paragraph for each row. */
export function writeRoll({ rows, style }: PublishedRoll, setting: BlockSetting): readonly BlockElement[] {
  return rows.map((row, index) => {
    const gaps = {
      before: index === 0 ? setting.before : 0,
      after: index === rows.length - 1 ? setting.after : 0,
    }
    return writeParagraph(
      style,
      { ...setting, ...gaps },
      { ...indentOf(row, setting), children: writeRow(row, setting) },
    )
  })
}

/** What stands behind the dots goes on under itself, unless the name before it has lines of its own to go on. */
function indentOf({ behind, measured }: RollRow, { publication }: BlockSetting): Pick<IParagraphOptions, 'indent'> {
  const { roll, start } = publication.sheet
  if (behind === undefined || measured !== undefined) return {}
  return { indent: { left: twips(roll.behind - start), hanging: twips(roll.behind - roll.label) } }
}

/** A long name has the lines of the PDF, for Word would end them at the edge of the page. */
function writeRow({ label = [], name, behind, measured }: RollRow, setting: BlockSetting): readonly ParagraphChild[] {
  const end = behind === undefined ? [] : [tab(), tab(), ...writeLine(behind, setting)]
  const afterLabel = measured?.isLabelOver === true ? new TextRun({ break: 1 }) : tab()
  return [...writeLine(label, setting), afterLabel, ...writeLines(measured?.nameLines ?? [name], setting), ...end]
}
