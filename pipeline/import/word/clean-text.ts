/** Words of a Word file as a source may have them. */
import { refusedCharacters } from '../../text/characters.ts'
import { defaultLimits } from '../../text/limits.ts'

/** Words without controls, and without marks that steer the reader's eye. The sign of a lost letter stays: the build tells it. */
export function cleanText(text: string): string {
  let kept = ''
  let at = 0
  for (const { code, index, character } of refusedCharacters(text)) {
    if (code === 'lost-character') continue
    kept += text.slice(at, index)
    at = index + character.length
  }
  return withSomeMarks(kept + text.slice(at))
}

const manyMarks = new RegExp(`\\p{M}{${defaultLimits.combiningMarks + 1},}`, 'gu')

/** No letter has more marks than a text may: a key that was held down set one over itself, which nobody sees. */
function withSomeMarks(text: string): string {
  return text.replaceAll(manyMarks, (marks) => [...new Set(marks)].join(''))
}
