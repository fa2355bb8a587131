/** JSON that is safe to print: what no terminal should obey, and what nobody sees, is escaped. */

const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/** What the runner of GitHub obeys wherever it stands in a line. */
const obeyed = /(?<=##)\[/g

/** One line of JSON. */
export function toJson(value: object): string {
  return JSON.stringify(value).replace(unseen, escapePoint).replace(obeyed, escapePoint)
}

function escapePoint(point: string): string {
  return Array.from({ length: point.length }, (_, index) => escapeUnit(point.charCodeAt(index))).join('')
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
