/** What typography leaves as it is typed, wherever it stands in a line: addresses and document symbols. */

/** Stands in a line for what is not to be touched: notes, breaks, words of other languages, addresses, symbols. */
export const opaque = '\uFFFC'

const patterns: readonly RegExp[] = [
  /(?:https?:\/\/|mailto:|www\.)\S+/gu,
  /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*/gu,
  // "A/C.3/80/L.2", "S/RES/1244(1999)", "ECE/TRADE/C/CEFACT/2018/1".
  /(?<![\p{L}\p{N}])[A-Z]{1,6}\/[A-Za-z0-9]+(?:[./(-][A-Za-z0-9]+\)?)*/gu,
]

/** The line with a sign for each character of them; it is as long as before. */
export function maskUntouchable(line: string): string {
  return patterns.reduce((masked, pattern) => masked.replace(pattern, (found) => opaque.repeat(found.length)), line)
}

/** The characters of `line` where `masked` hides them, those of `set` elsewhere; all three are of one length. */
export function restoreMasked(set: string, line: string, masked: string): string {
  return masked.includes(opaque)
    ? set.replace(/[^]/g, (sign, at: number) => (masked[at] === opaque ? (line[at] ?? sign) : sign))
    : set
}
