/** Paragraphs with an official style and what this place of the document changes in it. */
import { type IParagraphOptions, Paragraph, type ParagraphChild, type TabStopDefinition } from 'docx'
import { styleOf, type StyleName, tabStep } from '../../../templates/styles.ts'
import type { Setting } from './context.ts'
import { tabStops } from './geometry.ts'
import { twips } from './units.ts'

/** What is set on the paragraph itself, because the style says otherwise. */
export function spacing(
  style: StyleName,
  { before, after }: { readonly before: number; readonly after: number },
): Pick<IParagraphOptions, 'spacing'> {
  const over = before === 0 ? {} : { before: twips(before) }
  const under = after === styleOf(style).after ? {} : { after: twips(after) }
  return Object.keys({ ...over, ...under }).length === 0 ? {} : { spacing: { ...over, ...under } }
}

/** Tab stops and indents in a box or a quotation within a quotation: those of the styles are taken back. */
export function edges(
  { edges: { start, end }, isInset, publication: { sheet } }: Setting,
  first = 0,
  hanging = 0,
): Pick<IParagraphOptions, 'indent' | 'tabStops'> {
  if (!isInset) return {}
  const cleared = tabStops(sheet).map((at): TabStopDefinition => ({ type: 'clear', position: twips(at) }))
  const own = Array.from({ length: 8 }, (_, step): TabStopDefinition => ({
    type: 'left',
    position: twips(start + (step + 1) * tabStep),
  }))
  const stops = own.map(({ position }) => position)
  return {
    tabStops: [...cleared.filter(({ position }) => !stops.includes(position)), ...own],
    indent: {
      left: twips(start + first),
      right: twips(end),
      ...(hanging === 0 ? { firstLine: 0 } : { hanging: twips(hanging) }),
    },
  }
}

/** A paragraph of a style in its place. */
export function writeParagraph(
  style: StyleName,
  children: readonly ParagraphChild[],
  setting: Setting,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style: styleOf(style).word.id,
    ...spacing(style, setting),
    ...edges(setting),
    ...options,
    children,
  })
}

/** Lines one under another in paragraphs of their own, kept together; the gaps are over the first and under the last. */
export function writeStack(
  style: StyleName,
  stack: readonly (readonly ParagraphChild[])[],
  setting: Setting,
  options: IParagraphOptions = {},
): readonly Paragraph[] {
  return stack.map((children, index) => {
    const isLast = index === stack.length - 1
    const gaps = { before: index === 0 ? setting.before : 0, after: isLast ? setting.after : 0 }
    const first = index === 0 ? options : {}
    return writeParagraph(style, children, { ...setting, ...gaps }, { ...first, ...(isLast ? {} : { keepNext: true }) })
  })
}
