/** Where a line may end between words. */

/**
 * Stretches of text that may not be broken: they end at spaces, at a line end, behind a hyphen or dash inside a word,
 * and behind a slash before a letter (2025/26 and A/80/615 stay whole).
 */
export const unbreakable =
  /\n| +|[^ \n]*?(?:[-\u2010\u2013\u2014](?=[^ \n\-\u2010\u2013\u2014/])|\/(?=\p{L}))|[^ \n]+/gu

/** True before a character that shows that a stretch ends inside a word. */
export function goesOn(next: string | undefined): boolean {
  return next !== undefined && next !== ' ' && next !== '\n'
}
