/** Where facts stand in a text: a file of its own, or between the rules at its head. */
import { findFrontMatter } from '../text/front-matter.ts'
import type { LookedAt } from './looked-at.ts'

/** A piece of YAML, and its offset in the text. */
export interface FactsPiece {
  readonly yaml: string
  readonly start: number
}

/** The facts around an offset; absent where it stands in the text. */
export function factsAt({ text, location }: LookedAt, offset: number): FactsPiece | undefined {
  const words = text.lines.text
  if (location === undefined) return { yaml: words, start: 0 }
  const matter = findFrontMatter(words)
  // Until the second rule is typed, all is facts.
  if (matter === 'open') {
    const start = words.indexOf('\n') + 1
    return { yaml: words.slice(start), start }
  }
  const { yaml, offset: start } = matter
  return start > 0 && offset >= start && offset <= start + yaml.length ? { yaml, start } : undefined
}
