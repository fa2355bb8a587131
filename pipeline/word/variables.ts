/** Names of document variables, as the official Word files have them, that the writer fills and the reader looks up. */

/** Variables that hold the symbols of a document, counted from 0: described in a list, and printed in running heads. */
export const symbolVariables = {
  described: (index: number): string => `Symbol${index + 1}`,
  printed: (index: number): string => `sss${index + 1}`,
} as const

export const jobVariable = 'FooterJN'

export const stationVariable = 'DutyStation'

/** "new-york" → "New York". */
export function nameOfStation(station: string): string {
  return station
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/** "New York" → "new-york". */
export function stationOfName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '-')
}
