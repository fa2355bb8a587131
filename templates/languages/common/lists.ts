/** Lists of phrases. */

/** A joiner of phrases: "a, b and c" with the separators ", " and " and ". */
export function listWith(separator: string, last: string): (items: readonly string[]) => string {
  return (items) => {
    const final = items.at(-1)
    if (final === undefined || items.length === 1) return final ?? ''
    return items.slice(0, -1).join(separator) + last + final
  }
}
