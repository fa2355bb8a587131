/** Sets the units of all languages of a document beside each other, language by language. */
import { alignSequences } from '../../alignment.ts'
import type { Compared } from './features.ts'
import { likeness } from './likeness.ts'

/** What says the same in each language, by the order of languages; absent where a language has nothing of the kind there. */
export type Counterparts = readonly (Compared | undefined)[]

/** Every unit of every language once, in its order. `original` is the language that the others are of, where it is among them. */
export function alignLanguages(
  languages: readonly (readonly Compared[])[],
  original: number | undefined,
): readonly Counterparts[] {
  const order = orderOf(languages, original)
  const [first = 0, ...others] = order
  const begun = (languages[first] ?? []).map((unit) => only(unit, first, languages.length))
  const aligned = others.reduce<readonly Counterparts[]>((rows, at) => join(rows, languages[at] ?? [], at), begun)
  if (aligned.every((row) => row.every((unit) => unit !== undefined))) return aligned
  // What came first was held against little: once all are there, each is set anew beside all others.
  return order.reduce<readonly Counterparts[]>((rows, at) => join(without(rows, at), languages[at] ?? [], at), aligned)
}

/** First the language whose number of units is the most common, and then those that are nearest to it. */
function orderOf(languages: readonly (readonly Compared[])[], original: number | undefined): readonly number[] {
  const counts = languages.map((units) => units.length)
  const middle = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
  const farOf = (at: number): number => Math.abs((counts[at] ?? 0) - middle)
  const rank = (at: number): number => (at === original ? -1 : at)
  return counts.map((_, at) => at).toSorted((a, b) => farOf(a) - farOf(b) || rank(a) - rank(b))
}

function only(unit: Compared, at: number, count: number): Counterparts {
  return Array.from({ length: count }, (_, index) => (index === at ? unit : undefined))
}

function without(rows: readonly Counterparts[], at: number): readonly Counterparts[] {
  return rows.map((row) => row.with(at, undefined)).filter((row) => row.some((unit) => unit !== undefined))
}

/** Sets one more language beside those that stand there. */
function join(rows: readonly Counterparts[], units: readonly Compared[], at: number): readonly Counterparts[] {
  const members = rows.map((row) => row.filter((unit) => unit !== undefined))
  const likenessTo = (row: number, index: number): number => {
    const [there, unit] = [members[row], units[index]]
    return there === undefined || unit === undefined ? 0 : meanLikeness(there, unit)
  }
  const pairs = alignSequences({ lefts: rows.length, rights: units.length, likeness: likenessTo })
  return pairs.map(({ left, right }) => {
    const row = left === undefined ? undefined : rows[left]
    const unit = right === undefined ? undefined : units[right]
    if (row === undefined) return unit === undefined ? [] : only(unit, at, rows[0]?.length ?? at + 1)
    return row.with(at, unit)
  })
}

function meanLikeness(members: readonly Compared[], unit: Compared): number {
  let sum = 0
  for (const member of members) sum += likeness(member, unit)
  return sum / members.length
}
