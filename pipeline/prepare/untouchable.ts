/** What typography leaves as it is typed, wherever it stands in a line: addresses and document symbols. */
import { maskAddresses } from '../text/addresses.ts'
import { hasFigureTwin } from '../text/lookalike.ts'

/** Stands in a line for what is not to be touched: notes, breaks, words of other languages, addresses, symbols. */
export const opaque = '\uFFFC'

const hiddenPart = new RegExp(`${opaque}+`, 'g')

/** "A/C.3/80/L.2", "S/RES/1244(1999)", "ECE/TRADE/C/CEFACT/2018/1". */
const symbols = /(?<![\p{L}\p{N}])[A-Z]{1,6}\/[A-Za-z0-9]+(?:[./(-][A-Za-z0-9]+\)?)*/gu

/** The line with a sign for each character of them; it is as long as before. */
export function maskUntouchable(line: string): string {
  const masked = maskAddresses(line, opaque)
  if (!masked.includes('/')) return masked
  return masked.replace(symbols, (found, at: number) =>
    isSlip(found, masked.slice(at + found.length)) ? found : opaque.repeat(found.length),
  )
}

/** A symbol with a slip is to be seen: with a letter for a figure, a space, or a small letter. */
function isSlip(symbol: string, behind: string): boolean {
  return (
    hasFigureTwin(symbol) || /\/(?:l|c|add|rev|corr)\.\d/.test(symbol) || /^[ \u00A0]?\/[ \u00A0]?[\dA-Z]/.test(behind)
  )
}

/** The characters of `line` where `masked` hides them, those of `set` elsewhere; all three are of one length. */
export function restoreMasked(set: string, line: string, masked: string): string {
  let restored = ''
  let end = 0
  for (const { 0: hidden, index } of masked.matchAll(hiddenPart)) {
    restored += set.slice(end, index) + line.slice(index, index + hidden.length)
    end = index + hidden.length
  }
  return restored + set.slice(end)
}
