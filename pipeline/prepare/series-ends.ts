/** Symbols of series, "A/AC.299/-", among words from right to left: their last sign has no direction, and would stand before them. */
import type { Direction } from '../../templates/vocabulary.ts'
import type { Document, Inline } from '../document.ts'
import { isOpen } from './runs.ts'
import { mapLines } from './walk.ts'

const series = /(?<![\p{L}\p{N}])[A-Z]{1,6}(?:\/[A-Za-z0-9.]+)*(?:\/(?:[-\u2010-\u2014…]|\.{2,3})|\.…)(?!\u200E)/gu

/** Closes them with a mark of direction (U+200E), which all formats keep. */
export function closeSeries(document: Document, direction: Direction): Document {
  return direction === 'ltr' ? document : mapLines(document, (line) => line.map(close))
}

function close(inline: Inline): Inline {
  return isOpen(inline) ? { ...inline, value: inline.value.replace(series, '$&\u200E') } : inline
}
