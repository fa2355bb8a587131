/** Lines of runs as one string: rules look across runs, for a mark does not part an opening quotation mark from its word. */
import type { Inline, Text } from '../document.ts'
import { opaque } from './untouchable.ts'

/** An address written out. */
const address = /^(?:https?:\/\/|mailto:|www\.)/u

/** Whether a run is words in the document's own language. */
export function isOpen(inline: Inline): inline is Text {
  return inline.type === 'text' && inline.language === undefined && !address.test(inline.value)
}

/** Says which runs of a line are looked into. */
type IsOpen = (inline: Inline) => inline is Text

/** The words of a line, with one sign for each run that is closed. */
export function joinRuns(line: readonly Inline[], isLookedInto: IsOpen = isOpen): string {
  return line.map((inline) => (isLookedInto(inline) ? inline.value : opaque)).join('')
}

/** Maps the open runs with the place where each begins in the joined line. */
export function mapRuns(
  line: readonly Inline[],
  map: (text: Text, offset: number) => readonly Inline[],
  isLookedInto: IsOpen = isOpen,
): readonly Inline[] {
  let offset = 0
  return line.flatMap((inline) => {
    const from = offset
    offset += isLookedInto(inline) ? inline.value.length : opaque.length
    return isLookedInto(inline) ? map(inline, from) : [inline]
  })
}

/** Writes other texts in the place of single signs, by their places in the joined line. */
export function replaceSigns(line: readonly Inline[], texts: ReadonlyMap<number, string>): readonly Inline[] {
  if (texts.size === 0) return line
  return mapRuns(line, (text, offset) => {
    const signs = text.value.split('')
    return [{ ...text, value: signs.map((sign, index) => texts.get(offset + index) ?? sign).join('') }]
  })
}
