/** The words of a line, for searching and for running heads. */
import type { Line } from '../publication.ts'

/** Without notes; fixed spaces are a matter of the page. */
export function plainWords(line: Line): string {
  const text = line.map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'lineBreak' ? ' ' : ''))
  return text.join('').replace(/[\u00A0\u202F]/g, ' ')
}
