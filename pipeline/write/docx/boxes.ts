/** Framed boxes: a cell in the width of the column, and one over it for the title. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
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
    width: setting.width - 2 * setting.publication.sheet.tabStep,
    isInset: true,
    before: 0,
    after: 0,
  }
  const { after } = setting.publication.sheet.styles.boxTitle
  const title =
    box.title.length === 0
      ? []
      : [writeParagraph('boxTitle', { ...inside, isInset: false, after }, { children: writeLine(box.title, setting) })]
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

/** Writes a box; its frame is the edge of the column, its padding inside. */
export function writeBox(box: PublishedBox, setting: BlockSetting): readonly BlockElement[] {
  const width = { size: twips(setting.width), type: WidthType.DXA }
  const [edge, side] = [twips(boxFrame.padding), twips(setting.publication.sheet.tabStep)]
  const frame = rule(boxFrame.thickness)
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
                  left: side,
                  right: side,
                },
              }),
            ],
          }),
      ),
      columnWidths: [width.size],
      width,
      indent: { size: twips(setting.edges.start), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, top: frame, bottom: frame, left: frame, right: frame },
      ...(setting.publication.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    }),
  ]
}
