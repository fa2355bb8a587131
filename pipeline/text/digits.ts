/** Figures of other scripts. */

/** A text with ASCII figures for Arabic, Persian and full-width ones. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}
