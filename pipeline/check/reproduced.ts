/** Letters and notes verbales. */
import type { CheckedText } from './rule.ts'

const letters: ReadonlySet<string> = new Set(['letter', 'identical-letters', 'note-verbale'])

/** Whether a document is reproduced as a Government has written it. */
export function isReproduced({ document }: CheckedText): boolean {
  return letters.has(document.facts.kind)
}
