/** Makes values of the style sheet from values of the templates. */
import { ascentWithGap, descent, type TextStyle } from '../../../templates/styles.ts'

/** Points of the page: `--pt` is a point on paper and grows with the reader's letters on a screen. */
export function points(value: number): string {
  return value === 0 ? '0' : `calc(${round(value)}*var(--pt))`
}

/** Width of a rule: browsers cut borders down to whole pixels, of which a point on paper has 4/3. */
export function ruleWidth(value: number): string {
  return `${Math.max(1, Math.round((value * 4) / 3))}px`
}

/** Browsers cut the margins of a page down to whole pixels. */
export function wholePixels(value: number): string {
  return `${Math.round((value * 4) / 3)}px`
}

/** Two decimals are a seventieth of a millimetre. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Words of an author as a string of the style sheet: every sign but letters, digits and spaces by its code point. */
export function quoted(text: string): string {
  const signs = [...text].map((sign) =>
    /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${signs.join('')}"`
}

// Of Times New Roman: the line gap takes no part in a line of set height.
const lineGap = 87 / 2048
const ascent = ascentWithGap - lineGap

/** From the top of a line to its baseline. */
export function aboveBaseline({ size, leading }: TextStyle): number {
  return (leading - (ascent + descent) * size) / 2 + ascent * size
}

/** From the baseline of a line to its foot. */
export function belowBaseline(style: TextStyle): number {
  return style.leading - aboveBaseline(style)
}
