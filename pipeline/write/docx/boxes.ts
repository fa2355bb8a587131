/** Framed boxes: a cell in the width of the column, and one over it for the title. */
import { type IParagraphOptions, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { boxFrame } from '../../../templates/box.ts'
import { tableRoom } from '../../../templates/table.ts'
import type { PublishedBox } from '../../publication.ts'
import type { BlockSetting } from './context.ts'
import { writeFlow } from './flow.ts'
import { writeLine } from './inlines.ts'
import { noBorders, rule } from './layout-table.ts'
import { writeLettered } from './notes.ts'
import { writeParagraph } from './paragraphs.ts'
import { isParagraph, type BlockElement } from './components.ts'
import { twips } from '../../word/measures.ts'

/** A cell has to end with a paragraph. */
function closed(elements: readonly BlockElement[]): readonly BlockElement[] {
  const last = elements.at(-1)
  return last !== undefined && isParagraph(last) ? elements : [...elements, new Paragraph({})]
}

/** A table begins a page with its first paragraph. */
function startingPage(
  [first, ...others]: readonly BlockElement[],
  { startsPage }: PublishedBox,
): readonly BlockElement[] {
  if (first === undefined) return others
  return [startsPage && isParagraph(first) ? first.with({ pageBreakBefore: true }) : first, ...others]
}

/** What stands in each row of a box: its title, where it has one, and its text. */
function writeInside(box: PublishedBox, setting: BlockSetting): readonly (readonly BlockElement[])[] {
  const inside: BlockSetting = {
    ...setting,
    edges: { start: 0, end: 0 },
    width: box.frame ? setting.width : setting.width - 2 * setting.publication.sheet.tabStep,
    isInset: true,
    before: 0,
    after: 0,
  }
  const style = box.titleStyle
  const { after } = setting.publication.sheet.styles[style]
  const title =
    box.title.length === 0
      ? []
      : [
          writeParagraph(
            style,
            { ...inside, isInset: false, after },
            { ...titleIndent(box, setting), children: writeLine(box.title, setting) },
          ),
        ]
  const look = {
    style: 'tableText',
    indent: { left: twips(tableRoom.indentStep), right: 0, hanging: twips(tableRoom.indentStep) },
  } as const
  const notes = box.notes.flatMap((note, index) =>
    writeLettered(note, look, { ...inside, isInset: false, before: index === 0 ? boxFrame.overNotes : 0 }),
  )
  const [first = [], ...others] = [title, [...writeFlow(box.children, inside), ...notes]].filter(isFilled)
  return [startingPage(first, box), ...others].map(closed)
}

function isFilled(elements: readonly BlockElement[]): boolean {
  return elements.length > 0
}

/** The title of a summary begins left of its column. */
function titleIndent({ frame }: PublishedBox, { publication }: BlockSetting): IParagraphOptions {
  return frame === undefined ? {} : { indent: { left: twips(frame.title - publication.sheet.column.start), right: 0 } }
}

/** Where a frame begins, from the edge of the measure, how wide it is, and how far its text stands in, in points. */
function placeOf({ frame }: PublishedBox, { publication: { sheet }, edges, width }: BlockSetting) {
  if (frame === undefined) return { start: edges.start, width, left: sheet.tabStep, right: sheet.tabStep }
  return {
    start: frame.start - sheet.start,
    width: frame.end - frame.start,
    left: sheet.column.start - frame.start,
    right: frame.end - sheet.column.end,
  }
}

/** Writes a box; its frame is the edge of the column, its padding inside. */
export function writeBox(box: PublishedBox, setting: BlockSetting): readonly BlockElement[] {
  const place = placeOf(box, setting)
  const width = { size: twips(place.width), type: WidthType.DXA }
  const edge = twips(boxFrame.padding)
  const frame = rule(box.frame?.thickness ?? boxFrame.thickness)
  const rows = writeInside(box, setting)
  return [
    new Table({
      // The title has a row of its own: where a box breaks on its first page, LibreOffice 7.4 drops the first paragraph of the row.
      rows: rows.map(
        (children, index) =>
          new TableRow({
            children: [
              new TableCell({
                children,
                width,
                margins: {
                  top: index === 0 ? edge : 0,
                  bottom: index === rows.length - 1 ? edge : 0,
                  left: twips(place.left),
                  right: twips(place.right),
                },
              }),
            ],
          }),
      ),
      columnWidths: [width.size],
      width,
      indent: { size: twips(place.start), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, top: frame, bottom: frame, left: frame, right: frame },
      ...(setting.publication.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    }),
  ]
}
