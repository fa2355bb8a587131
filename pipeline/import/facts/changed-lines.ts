/** Lines that are composed from facts and were changed where they are printed: the facts from which they are composed now. */
import type { Language } from '../../../templates/languages/language.ts'
import type { Facts } from '../../facts/facts.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'
import { cleanText } from '../word/clean-text.ts'
import type { WrittenFact, WrittenFactList } from '../../facts/written.ts'

/** What a file carries, and its language. */
export interface Carried {
  readonly facts: Facts
  readonly language: Language
}

/** The same, with its facts as they are written. */
export interface CarriedWritten extends Carried {
  readonly carried: WrittenFactList
}

/** Facts as they are printed now, and lines that none composes. */
export interface Reread {
  readonly written: WrittenFactList
  readonly unread: readonly string[]
}

/** What parts of a file say together. */
export function joinReread(parts: readonly Reread[]): Reread {
  return {
    written: Object.fromEntries(parts.flatMap(({ written }) => Object.entries(written))),
    unread: parts.flatMap(({ unread }) => unread),
  }
}

/** A line as an author types it: fixed spaces and hyphens and line ends are composed. */
export function typedLine(line: string, { typography }: Language): string {
  return withTypedHyphens(cleanText(line).replaceAll(/\s+/g, ' ').trim(), typography)
}

/** A fact that a line says, by its key. */
export type SaidFact = readonly [key: string, value: WrittenFact]

/** The facts that lines say: of two that say one fact the first is believed, and the other is told. */
export function readLines(lines: readonly string[], read: (line: string) => SaidFact | undefined): Reread {
  const written = new Map<string, WrittenFact>()
  const unread: string[] = []
  for (const line of lines) {
    const said = read(line)
    const known = said && written.get(said[0])
    if (said === undefined || (known !== undefined && JSON.stringify(known) !== JSON.stringify(said[1])))
      unread.push(line)
    else written.set(...said)
  }
  return { written: Object.fromEntries(written), unread }
}

/** Numbers that a line may name: its figures, and the small ones that Spanish has in words ("Tercera sesión plenaria"). */
export function numbersIn(line: string): readonly number[] {
  return [...[...line.matchAll(/\d+/g)].map(([digits]) => Number(digits)), ...smallNumbers]
}

const smallNumbers = Array.from({ length: 20 }, (_, index) => index + 1)
