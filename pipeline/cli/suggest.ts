/** "Did you mean …?" for a word of the command line. */
import { nearestName } from '../text/nearest.ts'

/** A sentence that names the nearest known word, or nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = nearestName(word, known)
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`
}
