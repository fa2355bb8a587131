/** What a value of JSON that others wrote is. */

/** True for text. */
export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** True for an object or a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** True for a list of such items. */
export function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

/** True for one of some words. */
export function isOneOf(value: unknown, words: readonly string[]): boolean {
  return words.some((word) => word === value)
}
