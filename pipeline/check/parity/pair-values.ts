/** Which value of a language stands in the place of which one of the others: a value that was changed is one mistake, one that is lost and one that was added are two. */
import { gatherBy } from '../../gather-by.ts'
import { nameOfValue, type Value } from './values/value.ts'

/** What a language says at a place, in its order. */
interface SaidValues {
  readonly values: readonly Value[]
}

/** A value that one side has alone, and the languages of the other side: those that lack it, or those that have it. */
export interface OneSided<Stood extends Value, Said extends SaidValues> {
  readonly value: Stood
  readonly agreeing: readonly Said[]
}

/** A value alone, or two of which one stands in the place of the other. */
export interface PairedValues<Stood extends Value, Said extends SaidValues> {
  readonly extra?: OneSided<Stood, Said>
  readonly missing?: OneSided<Stood, Said>
}

/** What is paired: what the own language has alone, and what it lacks. */
interface Unpaired<Stood extends Value, Said extends SaidValues> {
  readonly own: Said
  readonly extra: readonly OneSided<Stood, Said>[]
  readonly missing: readonly OneSided<Stood, Said>[]
  /** Values of two sorts are never one. */
  readonly sortOf: (value: Value) => string | undefined
}

/** Pairs what looks alike or stands between the same neighbours; what does both first. */
export function pairValues<Stood extends Value, Said extends SaidValues>({
  own,
  extra,
  missing,
  sortOf,
}: Unpaired<Stood, Said>): readonly PairedValues<Stood, Said>[] {
  type One = OneSided<Stood, Said>
  const neighbours = openNeighbours(own)
  const isThere = (one: One, other: One): boolean =>
    other.agreeing.some((said) => areBeside(neighbours(said), one.value, other.value))
  const ways: readonly ((one: One, other: One) => boolean)[] = [
    (one, other) => isAlike(one.value, other.value) && isThere(one, other),
    (one, other) => isAlike(one.value, other.value),
    isThere,
  ]
  const left = new Set(missing)
  const paired = new Map<One, One>()
  const nearOf = openNear(extra, missing, ({ value }) => sortOf(value))
  const pair = (one: One, isPair: (typeof ways)[number]): void => {
    const match = nearOf(one).find((other) => left.has(other) && isPair(one, other))
    if (match === undefined) return
    left.delete(match)
    paired.set(one, match)
  }
  for (const isPair of ways) for (const one of extra.filter((each) => !paired.has(each))) pair(one, isPair)
  const found = extra.map((one): PairedValues<Stood, Said> => {
    const match = paired.get(one)
    return { extra: one, ...(match && { missing: match }) }
  })
  return [...found, ...[...left].map((one) => ({ missing: one }))]
}

/** What stands in the place of a value is looked for among so many before and behind its own place among those of its sort. */
const furthest = 100

/** Gives those of the other side that are of the same sort and near. */
function openNear<One>(
  extra: readonly One[],
  missing: readonly One[],
  sortOf: (one: One) => string | undefined,
): (one: One) => readonly One[] {
  const [own, others] = [gatherBy(extra, sortOf), gatherBy(missing, sortOf)]
  const ranks = new Map([...own.values()].flatMap((alike) => alike.map((one, rank) => [one, rank] as const)))
  return (one) => {
    const rank = ranks.get(one) ?? 0
    return (others.get(sortOf(one)) ?? []).slice(Math.max(0, rank - furthest), rank + furthest)
  }
}

/** Half of the signs are the same at the beginning or the end; figures of one sign are as like as they can be. */
function isAlike({ key: one }: Value, { key: other }: Value): boolean {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return longer === 1 || (start + end) * 2 >= longer
}

/** The nearest values on both sides that two languages share; at the ends there is none. */
interface Neighbours {
  readonly before: string | undefined
  readonly behind: string | undefined
}

/** By what a value is and says, for it stands in one language only. */
interface Beside {
  readonly own: ReadonlyMap<string, Neighbours>
  readonly others: ReadonlyMap<string, Neighbours>
}

/** Gives the neighbours of the own values and of another language's; each language is looked through once. */
function openNeighbours<Said extends SaidValues>(own: Said): (said: Said) => Beside {
  const known = new Map<Said, Beside>()
  return (said) => {
    const beside = known.get(said) ?? besideEachOther(own, said)
    known.set(said, beside)
    return beside
  }
}

function besideEachOther(own: SaidValues, said: SaidValues): Beside {
  const [names, others] = [new Set(own.values.map(nameOfValue)), new Set(said.values.map(nameOfValue))]
  const isShared = (name: string): boolean => names.has(name) && others.has(name)
  return { own: neighboursIn(own.values, isShared), others: neighboursIn(said.values, isShared) }
}

function neighboursIn(values: readonly Value[], isShared: (name: string) => boolean): ReadonlyMap<string, Neighbours> {
  const names = values.map(nameOfValue)
  const behind: (string | undefined)[] = []
  let next: string | undefined
  for (let at = names.length - 1; at >= 0; at -= 1) {
    behind[at] = next
    const name = names[at]
    if (name !== undefined && isShared(name)) next = name
  }
  const found = new Map<string, Neighbours>()
  let before: string | undefined
  names.forEach((name, at) => {
    if (!found.has(name)) found.set(name, { before, behind: behind[at] })
    if (isShared(name)) before = name
  })
  return found
}

/** Both neighbours are the same, or one that is there is: languages have orders of their own. */
function areBeside({ own, others }: Beside, value: Value, other: Value): boolean {
  const [one, two] = [own.get(nameOfValue(value)), others.get(nameOfValue(other))]
  if (one === undefined || two === undefined) return false
  const [isBefore, isBehind] = [one.before === two.before, one.behind === two.behind]
  return (isBefore && isBehind) || (isBefore && one.before !== undefined) || (isBehind && one.behind !== undefined)
}
