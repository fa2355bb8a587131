/** Points and the units of a Word file, and where its column of text stands. */
import type { Sheet } from '../../templates/sheet.ts'

/** Twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Half points: sizes of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Eighths of a point: thickness of rules. */
export function eighths(points: number): number {
  return Math.round(points * 8)
}

/** English Metric Units: drawings. */
export function emu(points: number): number {
  return Math.round(points * 12_700)
}

/** Pixels at 96 to the inch, of which the library makes English Metric Units again. */
export function pixels(points: number): number {
  return emu(points) / 9525
}

/** Distances of the text column from the two margins of the page; the margins are equal. */
export function columnIndents(sheet: Sheet): {
  readonly start: number
  readonly end: number
  readonly alignEnd: number
} {
  const margin = sheet.width - sheet.start
  return {
    start: sheet.column.start - sheet.start,
    end: margin - sheet.column.end,
    alignEnd: margin - sheet.column.alignEnd,
  }
}
