/** The line that ends the document: drawn from the last line of text, so that it never opens a page. */
import { Paragraph, TextRun, type XmlComponent } from 'docx'
import type { Sheet } from '../../../templates/sheet.ts'
import { component, isParagraph, type BlockElement } from './components.ts'
import { emu, twips } from '../../word/measures.ts'
import { depth, measure, rise } from './geometry.ts'
import { rule } from './layout-table.ts'

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** Says to programs that read aloud that the drawing is an ornament. */
function ornament(): XmlComponent {
  const mark = component('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  })
  const extension = component('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, mark)
  return component('a:extLst', { 'xmlns:a': drawingml }, extension)
}

/** A straight line as a shape of Word. */
function shape({ endRule }: Sheet): XmlComponent {
  const ink = component('a:solidFill', {}, component('a:srgbClr', { val: '010000' }))
  const properties = component(
    'wps:spPr',
    {},
    component('a:xfrm', {}, component('a:off', { x: 0, y: 0 }), component('a:ext', { cx: emu(endRule.width), cy: 0 })),
    component('a:prstGeom', { prst: 'line' }, component('a:avLst')),
    component('a:ln', { w: emu(endRule.thickness) }, ink),
  )
  const line = component('wps:wsp', {}, component('wps:cNvCnPr'), properties, component('wps:bodyPr'))
  const uri = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
  return component('a:graphic', { 'xmlns:a': drawingml }, component('a:graphicData', { uri }, line))
}

const anchor = {
  distT: 0,
  distB: 0,
  distL: 114300,
  distR: 114300,
  simplePos: 0,
  relativeHeight: 251658240,
  behindDoc: 0,
  locked: 0,
  layoutInCell: 1,
  allowOverlap: 1,
}

/** A place from the edge of the page, or from the top of the line that holds the drawing. */
function place(side: 'H' | 'V', from: 'page' | 'line', points: number): XmlComponent {
  return component(`wp:position${side}`, { relativeFrom: from }, component('wp:posOffset', {}, String(emu(points))))
}

/** A line one inch long, as Word draws it; readers are told that it is an ornament. */
function draw(sheet: Sheet): TextRun {
  const { endRule, styles } = sheet
  const drawing = component(
    'wp:anchor',
    anchor,
    component('wp:simplePos', { x: 0, y: 0 }),
    place('H', 'page', endRule.x),
    place('V', 'line', endRule.gap + rise(styles.body)),
    component('wp:extent', { cx: emu(endRule.width), cy: 0 }),
    component('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    component('wp:wrapNone'),
    component('wp:docPr', { id: 1, name: 'End' }, ornament()),
    component('wp:cNvGraphicFramePr'),
    shape(sheet),
  )
  const choice = component('mc:Choice', { Requires: 'wps' }, component('w:drawing', {}, drawing))
  return new TextRun({ children: [component('mc:AlternateContent', {}, choice)] })
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
function endsInWords(last: BlockElement | undefined, { styles }: Sheet): last is Paragraph {
  return last !== undefined && isParagraph(last) && last.options.style !== styles.figure.word.id
}

/** Hangs the line on the last paragraph; a document that ends in a table or a picture gets a paragraph for it. */
export function addEndRule(elements: readonly BlockElement[], sheet: Sheet): readonly BlockElement[] {
  const last = elements.at(-1)
  const rule = draw(sheet)
  if (!endsInWords(last, sheet)) return [...elements, new Paragraph({ children: [rule] })]
  return [...elements.slice(0, -1), last.with({ children: [...(last.options.children ?? []), rule] })]
}
