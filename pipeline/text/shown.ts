/** Words and characters of strangers, as messages show them. */

const longest = 200

/** Makes words of a stranger safe to print: controls and direction marks by code point, at most 200 characters. */
export function show(text: string): string {
  // A sign takes two units at most: more of a long text is not looked at.
  const points = Array.from(text.slice(0, 2 * longest + 2))
  const kept = points.length > longest ? [...points.slice(0, longest), '…'] : points
  return kept.map((point) => (isUnprintable(point) ? codePoint(point) : point)).join('')
}

const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u

function isUnprintable(point: string): boolean {
  return unprintable.test(point)
}

/** `U+202E`. */
export function codePoint(point: string): string {
  return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
