/** Which texts need nothing but Tinos, one after the other from left to right: nearly all, so this is asked first. */

/** Latin and Cyrillic with the marks they are printed with; a test looks for each in every cut of Tinos. */
const plain =
  /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u0218-\u021B\u0400-\u045F\u0490\u0491\u2010-\u2015\u2018-\u201E\u2020-\u2022\u2026\u202F\u2030\u2032\u2033\u2039\u203A\u20AC\u2116\u2122\u2212]*$/

/** True where every character is in Tinos, and none runs from right to left or breaks by rules of its own. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}
