/** Notes of a table or box: they have letters, and are its own. */
import type { Inline, NoteReference } from '../document.ts'
import { countOccurrences, firstCalls, type NoteLabel } from './notes.ts'
import type { BlockScope } from './scope.ts'

/** What is known in a table or box, and the first calls of its notes, which stand at its foot. */
export interface LetteredScope {
  readonly calls: readonly NoteReference[]
  readonly scope: BlockScope
}

/** Inside a table or box notes are lettered, from *a* anew, and their calls counted; `line` has all that is in it. */
export function letteredScope(around: BlockScope, line: readonly Inline[], prefix: string): LetteredScope {
  const calls = firstCalls(line)
  const letters = new Map<string, NoteLabel>(
    calls.map((call, index) => {
      const text = letter(index + 1)
      return [call.label, { text, kind: 'letter', id: `${prefix}-note-${text}` }]
    }),
  )
  const occurrences = countOccurrences(line)
  const scope: BlockScope = {
    ...around,
    noteLabel: (reference) => letters.get(reference.label) ?? around.noteLabel(reference),
    occurrence: (reference) => occurrences.get(reference) ?? around.occurrence(reference),
  }
  return { calls, scope }
}

/** a … z, aa … */
function letter(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26))
}
