/** PDF strings as pdfkit wants them. */

/** pdfkit writes String objects as PDF strings and plain ones as names. */
export function pdfString(text: string): object {
  return Object(text)
}
