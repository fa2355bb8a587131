/** Paragraphs with an official style and what this place of the document changes in it. */
import { type IParagraphOptions, Paragraph, type ParagraphChild, type TabStopDefinition } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import type { BlockSetting } from './context.ts'
import { tabStops } from './geometry.ts'
import { twips } from '../../word/measures.ts'

/** The gaps, where the style says otherwise. */
function spacing(style: StyleName, { before, after, publication }: BlockSetting): Pick<IParagraphOptions, 'spacing'> {
  const over = before === 0 ? {} : { before: twips(before) }
  const under = after === publication.sheet.styles[style].after ? {} : { after: twips(after) }
  const both = { ...over, ...under }
  return Object.keys(both).length === 0 ? {} : { spacing: both }
}

/** How far a paragraph stands in from the edge of its column, and its first line out of that. */
export interface Inset {
  readonly start: number
  readonly hanging: number
}

/** Tab stops and indents where the column is not that of the styles: theirs are taken back. */
export function edges(
  setting: BlockSetting,
  inset: Inset = { start: 0, hanging: 0 },
): Pick<IParagraphOptions, 'indent' | 'tabStops'> {
  if (!setting.isInset) return {}
  const { start, end } = setting.edges
  const { sheet } = setting.publication
  const own = Array.from({ length: 8 }, (_, step) => twips(start + (step + 1) * sheet.tabStep))
  const styled = tabStops(sheet)
    .map(twips)
    .filter((position) => !own.includes(position))
  return {
    tabStops: [
      ...styled.map((position): TabStopDefinition => ({ type: 'clear', position })),
      ...own.map((position): TabStopDefinition => ({ type: 'left', position })),
    ],
    indent: { left: twips(start + inset.start), right: twips(end), hanging: twips(inset.hanging) },
  }
}

/** A paragraph of a style in its place. */
export function writeParagraph(style: StyleName, setting: BlockSetting, options: IParagraphOptions): Paragraph {
  const { id } = setting.publication.sheet.styles[style].word
  return new Paragraph({ style: id, ...spacing(style, setting), ...edges(setting), ...options })
}

/** Lines one under another in paragraphs of their own, kept together: the gaps are over the first and under the last. */
export function writeStack(
  style: StyleName,
  setting: BlockSetting,
  lines: readonly (readonly ParagraphChild[])[],
): readonly Paragraph[] {
  return lines.map((children, index) => {
    const isLast = index === lines.length - 1
    const gaps = { before: index === 0 ? setting.before : 0, after: isLast ? setting.after : 0 }
    return writeParagraph(style, { ...setting, ...gaps }, { children, ...(isLast ? {} : { keepNext: true }) })
  })
}
