/** Heights of the lines before the text of a supplement: a title of many lines moves down what stands under it. */
import { aboveBaseline } from '../../templates/styles.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { PublishedFrontLine } from '../publication.ts'

/** Least points between a line that was moved down and the one over it. */
const least = 6

/** Each with its distance from the line over it, or from the top of the room; `linesOf` counts those that it takes. */
export function placeFrontLines(
  lines: readonly PublishedFrontLine[],
  { front, styles }: Sheet,
  linesOf: (line: PublishedFrontLine) => number,
): readonly PublishedFrontLine[] {
  let bottom = front.top
  let after = 0
  return lines.map((line) => {
    const { leading } = styles[line.style]
    if (line.startsPage) bottom = front.top
    const floor = line.startsPage ? 0 : least
    const spaceBefore =
      line.baseline === undefined ? after : Math.max(floor, line.baseline - leading * aboveBaseline - bottom)
    bottom += spaceBefore + linesOf(line) * leading
    after = styles[line.style].after
    return { ...line, spaceBefore }
  })
}
