/** Finds symbols by what readers type or paste of them. */
import { partsOfSymbol } from './fold.ts'
import type { Scores } from './open-terms.ts'

/** Symbols that have what was typed, from the beginning or from a part on; the whole symbol first. */
export function matchSymbols(query: string, symbols: readonly (readonly (readonly string[])[])[]): Scores {
  const typed = partsOfSymbol(query)
  const hasForm =
    typed.length > 0 && /^[\p{L}\p{M}\p{Nd}\s/.()‐‑–—-]*$/u.test(query) && /[\p{Nd}/]|^.{2,}$/u.test(query)
  if (!hasForm) return new Map()
  return new Map(
    symbols.flatMap((own, number) => {
      const score = Math.max(0, ...own.map((parts) => matchSymbol(typed, parts)))
      return score === 0 ? [] : [[number, score] as const]
    }),
  )
}

function matchSymbol(typed: readonly string[], parts: readonly string[]): number {
  const isAt = (start: number): boolean =>
    typed.every((part, index) =>
      index === typed.length - 1 ? parts[start + index]?.startsWith(part) === true : parts[start + index] === part,
    )
  // Letters alone are words, but at the beginning: of “L.5” and “Corr.1” the figures say that they are of a symbol.
  const hasFigures = typed.some((part) => /^\d/.test(part))
  const start = parts.findIndex((_, index) => (index === 0 || hasFigures) && isAt(index))
  if (start === -1) return isRunTogether(typed, parts) ? 100 : 0
  const isExact = parts[start + typed.length - 1] === typed.at(-1)
  // A symbol that is whole comes before those that go on, these before figures that go on: A/80/1, A/80/1/Add.1, A/80/10.
  return (start === 0 ? 100 : 10) + (isExact ? 5 : 0) + 1 / (1 + parts.length - typed.length)
}

/** “ares801”. */
function isRunTogether(typed: readonly string[], parts: readonly string[]): boolean {
  return typed.length > 1 && typed.length < parts.length && typed.join('') === parts.join('')
}
