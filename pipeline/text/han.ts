/** Which characters are Chinese, and are set in its faces. */

const han = /[\p{Script=Han}\u3000-\u30FF\uFF00-\uFFEF]/u
const stretches = /[\p{Script=Han}\u3000-\u30FF\uFF00-\uFFEF]+|[^\p{Script=Han}\u3000-\u30FF\uFF00-\uFFEF]+/gu

/** True for a character of Chinese script or its full-width punctuation. */
export function isHan(character: string): boolean {
  return han.test(character)
}

/** A text cut where Chinese begins and ends. */
export function splitByHan(text: string): readonly { readonly text: string; readonly isHan: boolean }[] {
  return (text.match(stretches) ?? []).map((stretch) => ({ text: stretch, isHan: isHan(stretch) }))
}
