/** Fixed spaces that a language has and that were not typed: before "?" and within « » in French. */
import type { Typography } from '../../templates/languages/typography.ts'
import type { SetSigns } from './quotation-marks.ts'

const fixedSpace = '\u00A0'

/** The signs of a line, each with the space that it wants; in `text` addresses, symbols and words of other languages are hidden. */
export function wantSpaces(text: string, { wantedSpaces }: Typography): SetSigns {
  const wanted = new Map<number, string>()
  for (const { pattern, side } of wantedSpaces)
    for (const { 0: sign, index } of text.matchAll(pattern))
      wanted.set(index, side === 'before' ? fixedSpace + sign : sign + fixedSpace)
  return wanted
}
