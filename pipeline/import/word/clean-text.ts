/** Words of a Word file as a source may have them. */
import { refusedCharacters } from '../../text/characters.ts'

/** Words without controls, and without marks that steer the reader's eye. The sign of a lost letter stays: the build tells it. */
export function cleanText(text: string): string {
  let kept = ''
  let at = 0
  for (const { code, index, character } of refusedCharacters(text)) {
    if (code === 'lost-character') continue
    kept += text.slice(at, index)
    at = index + character.length
  }
  return kept + text.slice(at)
}
