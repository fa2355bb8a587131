/** Notes of a table or box: they have letters, and are its own. */
import type { Inline } from '../document.ts'
import { countOccurrences, firstCalls, type NoteLabel } from './notes.ts'
import type { BlockScope } from './scope.ts'

/** Inside a table or box notes are lettered, from *a* anew, and their calls counted; `line` has all that is in it. */
export function letteredScope(scope: BlockScope, line: readonly Inline[], prefix: string): BlockScope {
  const calls = firstCalls(line)
  const letters = new Map<string, NoteLabel>(
    calls.map((call, index) => {
      const text = letter(index + 1)
      return [call.label, { text, kind: 'letter', id: `${prefix}-note-${text}` }]
    }),
  )
  const occurrences = countOccurrences(line)
  return {
    ...scope,
    noteLabel: (reference) => letters.get(reference.label) ?? scope.noteLabel(reference),
    occurrence: (reference) => occurrences.get(reference) ?? scope.occurrence(reference),
  }
}

/** a … z, aa … */
function letter(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}
