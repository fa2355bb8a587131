/** Letters typed as a letter and marks, as text from a Mac is: one character where Unicode has one (UAX #15). */

const marked = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu
const plain = /^[\u0000-\u02FF]*$/

/**
 * The same text with its letters composed. The whole text is not normalized: that would change characters which nothing was typed beside
 * (Å for the ångström sign, variants of Chinese characters in names), and the order of Arabic marks.
 */
export function composeLetters(text: string): string {
  if (plain.test(text)) return text
  return text.replace(marked, (typed) => {
    const composed = typed.normalize('NFC')
    return composed.length < typed.length ? composed : typed
  })
}
