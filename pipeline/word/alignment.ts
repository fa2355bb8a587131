/** The names of sides in Word files. */
import type { Direction } from '../../templates/vocabulary.ts'

/**
 * The side at which figures end: they stand under each other by their right ends, in Arabic that is where lines start. Word's
 * `left` means that too where lines run from the right, and tells figures from words when the file is read back.
 */
export function figureSide(direction: Direction): 'end' | 'left' {
  return direction === 'rtl' ? 'left' : 'end'
}
