/** Signs that are written by their numbers. */

/** The first sign of a text by its number: `&#x3000;`. */
export function writeReference(text: string): string {
  return `&#x${(text.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}
