/** Where lines stand on the pages of a PDF. */
import { expect } from 'vitest'
import type { ReadLine, ReadPdf } from './pdf-reader.ts'

/** The first line of a page that begins so. */
export function find(pdf: ReadPdf, page: number, text: string): ReadLine {
  const found = pdf.pages[page]?.lines.find((line) => line.text.startsWith(text))
  if (found === undefined) throw new Error(`no line “${text}” on page ${page + 1}`)
  return found
}

/** Start and baseline. */
export function placeOf(pdf: ReadPdf, page: number, text: string): readonly number[] {
  const { x, baseline } = find(pdf, page, text)
  return [x, baseline]
}

/** What stands within half a point of these. */
export const near = (...points: readonly number[]) => points.map((point) => expect.closeTo(point, 0))
