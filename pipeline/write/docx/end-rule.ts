/** The line that ends the document: drawn from the last line of text, so that it never opens a page. */
import { Paragraph, TextRun } from 'docx'
import type { Sheet } from '../../../templates/sheet.ts'
import { element, isParagraph, parsed, type Piece } from './raw.ts'
import { emu, twips } from '../../word/measures.ts'
import { depth, measure, rise } from './geometry.ts'
import { rule } from './layout-table.ts'

/** A line one inch long, as Word draws it; readers are told that it is an ornament. */
function draw({ endRule, styles }: Sheet): TextRun {
  const width = emu(endRule.width)
  // The place is measured from the top of the line that holds the drawing.
  const down = emu(endRule.gap + rise(styles.body))
  const drawing =
    parsed(`<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${emu(endRule.x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="line"><wp:posOffset>${down}</wp:posOffset></wp:positionV>
<wp:extent cx="${width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="1" name="End"><a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr><wp:cNvGraphicFramePr/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${emu(endRule.thickness)}"><a:solidFill><a:srgbClr val="010000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`)
  return new TextRun({
    children: [element('mc:AlternateContent', {}, element('mc:Choice', { Requires: 'wps' }, drawing))],
  })
}

/** The line as the frame of an empty paragraph: notes at the end hold no drawings. */
export function endRuleParagraph(sheet: Sheet): Paragraph {
  const { x, width, gap, thickness } = sheet.endRule
  const start = x - sheet.start
  return new Paragraph({
    spacing: { before: twips(gap - depth(sheet.styles.footnote)), line: 20, lineRule: 'exact' },
    indent: { left: twips(start), right: twips(measure(sheet) - start - width) },
    border: { top: { ...rule(thickness), space: 0 } },
    children: [],
  })
}

/** True where the last line is one of words: under a table, and beside a picture, the place of the line is not known. */
function endsInWords(last: Piece | undefined, { styles }: Sheet): last is Paragraph {
  return last !== undefined && isParagraph(last) && last.options.style !== styles.figure.word.id
}

/** Hangs the line on the last paragraph; a document that ends in a table or a picture gets a paragraph for it. */
export function addEndRule(pieces: readonly Piece[], sheet: Sheet): readonly Piece[] {
  const last = pieces.at(-1)
  const rule = draw(sheet)
  if (!endsInWords(last, sheet)) return [...pieces, new Paragraph({ children: [rule] })]
  return [...pieces.slice(0, -1), last.with({ children: [...(last.options.children ?? []), rule] })]
}
