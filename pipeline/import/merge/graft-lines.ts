/** Lines of heads and feet: programs write their parts anew, in another order. */
import { align, type Looks } from './align.ts'
import { countWords, likenessOf, type CountedWords } from './looks.ts'

const looks: Looks<string, CountedWords> = { keys: [(line) => line], find: countWords, like: likenessOf }

/** The lines as they were built, and in their places those that were edited. */
export function graftLines(base: readonly string[], edited: readonly string[]): readonly string[] {
  const [known, saved] = [new Set(base.map(lettersOf)), new Set(edited.map(lettersOf))]
  const gone = base.filter((line) => !saved.has(lettersOf(line)))
  const fresh = [...new Set(edited.filter((line) => !known.has(lettersOf(line))))]
  const others = new Map(align(gone, fresh, looks).map(([x, y]) => [gone[x], fresh[y]]))
  const placed = new Set(others.values())
  return [
    ...base.flatMap((line) => (saved.has(lettersOf(line)) ? [line] : (others.get(line) ?? []))),
    ...fresh.filter((line) => !placed.has(line)),
  ]
}

function lettersOf(line: string): string {
  return line.replace(/[^\p{L}\p{M}\p{N}\p{S}/]+/gu, '')
}
