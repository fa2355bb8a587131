/** Measures of the official Word files that the sheets do not hold, in points from the edges of the measure they name. */
import type { Sheet } from '../../../templates/sheet.ts'
import { aboveBaseline, type TextStyle } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import { columnIndents } from '../../word/measures.ts'

/** What is under the line over the notes (un-layout.md 2.2). */
export const underSeparator = 4

/** Rules in points (un-layout.md 1.1, 1.3 and 2.3). */
export const rules = { hair: 0.25, thin: 0.5, thick: 1.5 } as const

/** Width between the margins of the page. */
export function measure(sheet: Sheet): number {
  return sheet.width - 2 * sheet.start
}

/** Where numbers of headings end. */
export function labelEnd(sheet: Sheet): number {
  return sheet.headingNumberEnd - sheet.start
}

/** The line over the notes: low lines, each half as wide as its type. */
export function lowLines({ notes: { width, lowLines: size } }: Sheet): string {
  return '_'.repeat(Math.round((2 * width) / size))
}

/** Where it begins. */
export function separatorStart(sheet: Sheet): number {
  return sheet.notes.x - sheet.start
}

/** Where marks of notes end. */
export function markEnd(sheet: Sheet): number {
  return sheet.notes.markEnd - sheet.start
}

/** Tab stops of the text column: its edge, then one every step. */
export function tabStops(sheet: Sheet): readonly number[] {
  return Array.from({ length: 11 }, (_, step) => columnIndents(sheet).start + step * sheet.tabStep)
}

/** Depth of a line box under its baseline: Word puts all that an exact line has over its type above it. */
export function depth(style: TextStyle): number {
  return style.leading * (1 - aboveBaseline)
}

/** A box of the sheet at its place on the paper, from its left: frames and anchors are not turned round where lines run from the right. */
export function onPaper<Area extends { readonly x: number; readonly width: number }>(
  box: Area,
  { sheet, direction }: Pick<Publication, 'sheet' | 'direction'>,
): Area {
  return direction === 'rtl' ? { ...box, x: sheet.width - box.x - box.width } : box
}

/** Height of a line box over its baseline. */
export function rise(style: TextStyle): number {
  return style.leading - depth(style)
}
