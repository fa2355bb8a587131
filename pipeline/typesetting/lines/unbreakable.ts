/** Where a line may end between words. */
import type { Run } from '../run.ts'

/**
 * Stretches of text that may not be broken: they end at spaces, at a line end, behind a hyphen or dash inside a word,
 * and behind a slash before a letter that is not Latin (2025/26 and A/C.2/80/L.31 stay whole: no line of 47 official documents in English ends in a slash).
 */
export const unbreakable =
  /\n| +|[^ \n]*?(?:[-\u2010\u2013\u2014](?=[^ \n\-\u2010\u2013\u2014/])|\/(?!\p{Script=Latin})(?=\p{L}))|[^ \n]+/gu

/** The text of a run where places are sought at which a line may end; it is as long as the run's. */
export function breakableText({ text, isUnbroken }: Pick<Run, 'text' | 'isUnbroken'>): string {
  return isUnbroken ? text.replaceAll('-', '\u2011') : text
}

/** True before a character that shows that a stretch ends inside a word. */
export function goesOn(next: string | undefined): boolean {
  return next !== undefined && next !== ' ' && next !== '\n'
}
