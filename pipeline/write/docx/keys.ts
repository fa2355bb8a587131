/** Keys under a list: a short rule, and each behind its asterisks. */
import { type IParagraphOptions, Paragraph } from 'docx'
import { keyRule } from '../../../templates/box.ts'
import type { PublishedKeys } from '../../publication.ts'
import { twips } from '../../word/measures.ts'
import type { BlockElement } from './components.ts'
import type { BlockSetting } from './context.ts'
import { tab, writeLine, writeRuns } from './inlines.ts'
import { rule } from './layout-table.ts'
import { writeParagraph } from './paragraphs.ts'

/** An empty paragraph with a rule over it, which stays with what follows. */
export function shortRule(points: Record<'before' | 'after' | 'thickness', number>): IParagraphOptions {
  return {
    spacing: { before: twips(points.before), after: twips(points.after), line: 20, lineRule: 'exact' },
    border: { top: { ...rule(points.thickness), space: 0 } },
    keepNext: true,
  }
}

/** The rule is the frame of an empty paragraph; all stay on one page. */
export function writeKeys({ style, keys, startsPage }: PublishedKeys, setting: BlockSetting): readonly BlockElement[] {
  const { edges: column, width, publication } = setting
  const step = twips(publication.sheet.tabStep)
  const left = twips(column.start)
  const over = new Paragraph({
    ...shortRule({ before: setting.before, after: keyRule.below, thickness: keyRule.thickness }),
    indent: { left, right: twips(column.end + width - keyRule.width) },
    ...(startsPage ? { pageBreakBefore: true } : {}),
  })
  const lines = keys.map(({ label, content }, index) => {
    const isLast = index === keys.length - 1
    return writeParagraph(
      style,
      { ...setting, before: 0, after: isLast ? setting.after : 0 },
      {
        indent: { left: left + step, right: twips(column.end), hanging: step },
        ...(isLast ? {} : { keepNext: true }),
        children: [...writeRuns(label, publication.direction), tab(), ...writeLine(content, setting)],
      },
    )
  })
  return [over, ...lines]
}
