/** What stands elsewhere in a language: two paragraphs that have changed places, a note that hangs at another paragraph, a row that was moved. */
import type { Counterparts } from './align-languages.ts'
import type { Compared } from './features.ts'
import { likenessOfWords } from './likeness.ts'
import { judgePresence, type Electorate } from './majority.ts'

/** A unit that stands elsewhere in one language. */
export interface Move {
  readonly language: number
  readonly unit: Compared
  /** Something stands on its other side in most languages; absent where only the alignment had set it apart. */
  readonly isCrossed?: true
}

/** Rows in which what was moved stands beside what it says, and what that was. */
export interface Settled {
  readonly rows: readonly Counterparts[]
  readonly moves: readonly Move[]
}

/** Words that share less are not looked for elsewhere; beside their place, much less will do. */
const [alike, alikeBeside, unlike] = [1.5, -2, 0.3]

/** How much more must speak for two in each other's place than for their own: none of 666 sound pairs has more than 0.1. */
const [gainBeside, gainAfar] = [0.5, 3]

/** Most units of a language that are compared each with each. */
const most = 200

/** Finds what was moved: what was surely moved first, for it speaks for the others. */
export function settleMoves(aligned: readonly Counterparts[], electorate: Electorate): Settled {
  let settled = settleSwapped(aligned, electorate)
  for (let language = 0; language < electorate.count; language += 1)
    settled = settleAlone(settled, language, electorate)
  return settled
}

/** What stands alone and is missing elsewhere. */
function settleAlone({ rows, moves }: Settled, language: number, { original }: Electorate): Settled {
  const isHere = (row: Counterparts): boolean => judgePresence(row, { original }).agreed
  const extra = rows.flatMap((row, at) => (row[language] !== undefined && !isHere(row) ? [at] : [])).slice(0, most)
  const missing = rows.flatMap((row, at) => (row[language] === undefined && isHere(row) ? [at] : [])).slice(0, most)
  const found = extra.flatMap((from) =>
    missing.map((to) => ({ from, to, alike: likenessIn(rows[to] ?? [], rows[from]?.[language], language) })),
  )
  const settled = [...rows]
  const moved: Move[] = []
  const done = new Set<number>()
  for (const { from, to, alike: likeness } of found.toSorted((a, b) => b.alike - a.alike)) {
    const unit = rows[from]?.[language]
    const between = rows.slice(Math.min(from, to) + 1, Math.max(from, to))
    const least = isBeside(between, language) ? alikeBeside : alike
    if (likeness < least || unit === undefined || done.has(from) || done.has(-1 - to)) continue
    done.add(from).add(-1 - to)
    moved.push({ language, unit })
    settled[to] = (settled[to] ?? []).with(language, unit)
    settled[from] = (settled[from] ?? []).with(language, undefined)
  }
  return { rows: settled.filter((row) => row.some((unit) => unit !== undefined)), moves: [...moves, ...moved] }
}

/** Whether one other unit at most stands between two rows. */
function isBeside(between: readonly Counterparts[], language: number): boolean {
  if (between.length > 5) return false
  const types = between.map((row) => row[language]?.unit.type)
  return types.filter((type) => type !== undefined && type !== 'note').length <= 1
}

/** Two units of a language that may stand in each other's place. */
interface Pair {
  readonly language: number
  readonly first: number
  readonly second: number
  readonly least: number
  readonly gain: number
}

/** What stands in each other's place: neighbours, and others that have little to do with where they stand. */
function settleSwapped(rows: readonly Counterparts[], { count }: Electorate): Settled {
  const pairs = Array.from({ length: count }, (_, language) => pairsOf(rows, language)).flat()
  const settled = [...rows]
  const moves: Move[] = []
  for (const { language, first, second, least } of pairs.toSorted((a, b) => b.gain - a.gain)) {
    const crossed = crossedAt(settled, { language, first, second })
    if (crossed === undefined || moves.some(({ unit }) => unit === crossed.a || unit === crossed.b)) continue
    if (gainOf(crossed, language) < least) continue
    settled[first] = crossed.one.with(language, crossed.b)
    settled[second] = crossed.other.with(language, crossed.a)
    moves.push({ language, unit: crossed.a })
    if (least === gainAfar) moves.push({ language, unit: crossed.b })
  }
  return { rows: settled, moves }
}

function pairsOf(rows: readonly Counterparts[], language: number): readonly Pair[] {
  const texts = rows.flatMap((row, at) => (row[language] && row[language].unit.type !== 'note' ? [at] : []))
  const poor = texts.filter((at) => likenessIn(rows[at] ?? [], rows[at]?.[language], language) < unlike).slice(0, most)
  const beside = texts.slice(1).map((second, at) => ({ first: texts[at] ?? 0, second, least: gainBeside }))
  const afar = poor.flatMap((first, at) => poor.slice(at + 1).map((second) => ({ first, second, least: gainAfar })))
  return [...beside, ...afar].flatMap((pair) => {
    const crossed = crossedAt(rows, { language, ...pair })
    const gain = crossed === undefined ? -1 : gainOf(crossed, language)
    return gain < pair.least ? [] : [{ language, ...pair, gain }]
  })
}

function crossedAt(
  rows: readonly Counterparts[],
  { language, first, second }: Pick<Pair, 'language' | 'first' | 'second'>,
): Crossed | undefined {
  const [one, other] = [rows[first], rows[second]]
  const [a, b] = [one?.[language], other?.[language]]
  if (!one || !other || !a || !b) return undefined
  const isAlike = a.unit.type === b.unit.type && a.unit.isHead === b.unit.isHead
  const isTogether = a.unit.owner === b.unit.owner && a.unit.attachment === b.unit.attachment
  return isAlike && isTogether ? { one, other, a, b } : undefined
}

interface Crossed {
  readonly one: Counterparts
  readonly other: Counterparts
  readonly a: Compared
  readonly b: Compared
}

/** How much more speaks for each in the place of the other: on average, and for most languages, for one may be misplaced itself. */
function gainOf(crossed: Crossed, language: number): number {
  const { one, other, a, b } = crossed
  const straight = likenessIn(one, a, language) + likenessIn(other, b, language)
  const gain = likenessIn(one, b, language) + likenessIn(other, a, language) - straight
  return Math.min(gain, middleGain(crossed, language))
}

function middleGain({ one, other, a, b }: Crossed, language: number): number {
  const gains = one.flatMap((first, at) => {
    const second = other[at]
    if (at === language || first === undefined || second === undefined) return []
    const straight = likenessOfWords(first, a) + likenessOfWords(second, b)
    return [likenessOfWords(first, b) + likenessOfWords(second, a) - straight]
  })
  return gains.toSorted((x, y) => x - y)[Math.floor((gains.length - 1) / 2)] ?? Infinity
}

/** How much a unit says what the others of a row say. */
function likenessIn(row: Counterparts, unit: Compared | undefined, language: number): number {
  const others = row.filter((each, at): each is Compared => each !== undefined && at !== language)
  if (unit === undefined || others.length === 0) return 0
  if (others.some((other) => other.unit.type !== unit.unit.type)) return -1
  return others.reduce((sum, other) => sum + likenessOfWords(other, unit), 0) / others.length
}
