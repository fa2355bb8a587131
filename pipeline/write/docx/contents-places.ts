/** Where the parts of a line of the contents stand, on each level: the file has a style for each, which Word sets its own lines in. */
import type { Sheet } from '../../../templates/sheet.ts'
import { measure } from './geometry.ts'

/** Levels that contents can have. */
export const contentsLevels = [1, 2, 3, 4, 5] as const

/** The style of a level; Word knows it by this name. */
export function contentsStyle(level: number): { readonly id: string; readonly name: string } {
  return { id: `TOC${level}`, name: `toc ${level}` }
}

/** A tab stop, in points from the edge of the measure. */
export interface ContentsStop {
  readonly kind: 'left' | 'right'
  readonly at: number
  readonly leader?: 'dot'
}

/** Numbers of the first level end before the text, those of others stand where the text of the level above begins. */
export function numberStop(level: number, sheet: Sheet): ContentsStop {
  const { numberEnd } = sheet.contents
  return level === 1
    ? { kind: 'right', at: numberEnd - sheet.start }
    : { kind: 'left', at: contentsText(level - 1, sheet) }
}

/** Where the words begin. */
export function contentsText(level: number, { contents, start }: Sheet): number {
  return contents.text + (level - 1) * contents.step - start
}

/** All stops of a line with a number and a page. */
export function contentsStops(level: number, sheet: Sheet): readonly ContentsStop[] {
  return [
    numberStop(level, sheet),
    { kind: 'left', at: contentsText(level, sheet) },
    { kind: 'left', at: sheet.contents.dotsEnd - sheet.start, leader: 'dot' },
    { kind: 'right', at: measure(sheet) },
  ]
}
