/** Numbers and strings as a PDF has them. */

/** A number of a content stream, with at most three decimals. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** pdfkit writes String objects as PDF strings and plain ones as names. */
export function pdfString(text: string): object {
  return Object(text)
}
