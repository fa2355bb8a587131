/** Words of a Word file as a source may have them. */
import { refusedCharacters } from '../characters.ts'

/** Words without controls, and without marks that steer the reader's eye. */
export function cleanText(text: string): string {
  const refused = refusedCharacters(text)
  if (refused.length === 0) return text
  const at = new Set(refused.flatMap(({ index, character }) => Array.from(character, (_, step) => index + step)))
  return text
    .split('')
    .filter((_, index) => !at.has(index))
    .join('')
}
