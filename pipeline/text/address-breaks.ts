/** Where an address, a file name or another long string may be broken: behind its signs, without a hyphen. */

/** Signs that stand together are not parted, nor a figure from the figures after its point. */
const signs = /[/\\._?&=#%+:;,@~|\-\u2010\u2013\u2014]+(?=[^/\\._?&=#%+:;,@~|\-\u2010\u2013\u2014])/gu
const inFigure = /^\d[.,:]\d$/

/** Places in a text behind which it may be broken; never at its ends. */
export function addressBreaks(text: string): readonly number[] {
  return [...text.matchAll(signs)]
    .filter(({ 0: found, index }) => index > 0 && !inFigure.test(text.slice(index - 1, index + found.length + 1)))
    .map(({ 0: found, index }) => index + found.length)
}
