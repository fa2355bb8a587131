/** Who presides over a meeting: the word before, a name, dots, a State, each on its tab. */
import type { ParagraphChild } from 'docx'
import type { PublishedRoll, RollRow } from '../../publication.ts'
import type { BlockElement } from './components.ts'
import type { BlockSetting } from './context.ts'
import { tab, writeLine } from './inlines.ts'
import { writeParagraph } from './paragraphs.ts'

/** A paragraph for each row. */
export function writeRoll({ rows, style }: PublishedRoll, setting: BlockSetting): readonly BlockElement[] {
  return rows.map((row, index) => {
    const gaps = {
      before: index === 0 ? setting.before : 0,
      after: index === rows.length - 1 ? setting.after : 0,
    }
    return writeParagraph(style, { ...setting, ...gaps }, { children: writeRow(row, setting) })
  })
}

function writeRow({ label = [], name, behind }: RollRow, setting: BlockSetting): readonly ParagraphChild[] {
  const end = behind === undefined ? [] : [tab(), tab(), ...writeLine(behind, setting)]
  return [...writeLine(label, setting), tab(), ...writeLine(name, setting), ...end]
}
