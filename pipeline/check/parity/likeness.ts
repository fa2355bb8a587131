/** How much speaks for two units of two languages being one: more than nothing where they may be, less where they are rather two. */
import type { Compared } from './features.ts'
import { idOf } from './units.ts'

/** What units of unlike types come to: they never stand beside each other. */
const never = -1e6

/** Text of any kind may be of another kind or level in another language, by mistake. */
const textual: ReadonlySet<string> = new Set(['heading', 'paragraph', 'bullet'])

/** All of it: kind, level, place, id, number and what they say. */
export function likeness(one: Compared, other: Compared): number {
  const structure = likenessOfStructure(one, other)
  return structure <= never ? never : structure + likenessOfWords(one, other)
}

function likenessOfStructure({ unit: a }: Compared, { unit: b }: Compared): number {
  if (a.type !== b.type && !(textual.has(a.type) && textual.has(b.type))) return never
  const kinds = a.type === b.type ? (a.node.type === b.node.type ? 0 : -2) : -4
  const levels = a.type === b.type ? -Math.abs(a.level - b.level) : 0
  const around = a.isQuoted === b.isQuoted && a.owner?.type === b.owner?.type ? 0 : -1.5
  const apart = (a.attachment === undefined) === (b.attachment === undefined) ? 0 : -1.5
  const numbers = a.number !== undefined && a.number === b.number ? 0.5 : 0
  return 3.5 + kinds + levels + around + apart + numbers + likenessOfIds(idOf(a), idOf(b))
}

function likenessOfIds(one: string | undefined, other: string | undefined): number {
  if (one === undefined && other === undefined) return 0
  return one === other ? 1 : -0.5
}

/** What they say alone, wherever they stand. */
export function likenessOfWords(one: Compared, other: Compared): number {
  return (
    share(one.values, other.values, { weight: 4, expected: 0.35 }) +
    share(one.meanings, other.meanings, { weight: 4, expected: 0.35 }) +
    (hasStems(one) && hasStems(other) ? share(one.stems, other.stems, { weight: 5, expected: 0.3 }) : 0) +
    likenessOfSigns(one.signs, other.signs) +
    likenessOfLengths(one.length, other.length)
  )
}

function hasStems({ language }: Compared): boolean {
  return language === 'en' || language === 'fr' || language === 'es'
}

interface Expecting {
  readonly weight: number
  /** The share that tells nothing. */
  readonly expected: number
}

/** What two lists in rising order share (Dice); many say more than few. */
function share(one: readonly number[], other: readonly number[], { weight, expected }: Expecting): number {
  const all = one.length + other.length
  if (all === 0) return 0
  let [shared, at] = [0, 0]
  for (const number of one) {
    while (at < other.length && (other[at] ?? 0) < number) at += 1
    if (other[at] === number) shared += 1
  }
  return weight * ((2 * shared) / all - expected) * Math.min(1.5, Math.sqrt(all / 6))
}

function likenessOfSigns(one: readonly number[], other: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) {
    const [a = 0, b = 0] = [one[at], other[at]]
    if (a + b > 0) sum += a === b ? 0.4 : -0.25 * Math.abs(a - b)
  }
  return Math.max(-2, sum)
}

/** Lengths of one text spread with the root of them (Gale and Church). */
function likenessOfLengths(one: number, other: number): number {
  if (one + other === 0) return 0.5
  const spread = ((one - other) * (one - other)) / (one + other + 10)
  return Math.max(-2.5, 1 - spread / 4)
}
