/** Two values that have changed places in one language: “12 men and 15 women” is “15 hommes et 12 femmes” by mistake. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { gatherBy } from '../../gather-by.ts'
import type { UnitLine } from './units.ts'
import { nameOfValue, type Value, type ValueKind } from './values/value.ts'

/** What a language says at a place, in its order. */
interface SaidInOrder {
  readonly code: LanguageCode
  readonly values: readonly (Value & { readonly line: UnitLine })[]
}

/** Kinds of which each says something else of what stands beside it; States stand in the order of their names. */
const swappable: readonly ValueKind[] = ['number', 'year', 'percentage', 'money', 'date', 'time', 'symbol']

/** Notes and emphasis stand where the words of a language want them. */
const unordered: ReadonlySet<ValueKind> = new Set(['note', 'emphasis', 'link'])

/**
 * Both values of a language that stand in each other's place, where all else follows in the order of the other. Languages may turn
 * “12 of the 15 members” round, so in both something that is counted up, or a sentence, ends between the two. Nothing was told of
 * 42 documents of two to six languages that say the same.
 */
export function findSwapped<Said extends SaidInOrder>(
  own: Said,
  other: Said,
): readonly [Said['values'][number], Said['values'][number]] | undefined {
  const [ours, theirs] = [own, other].map(({ values }) => gatherBy(values.filter(isOrdered), ({ kind }) => kind))
  if (ours === undefined || theirs === undefined) return undefined
  const differing = [...ours.keys()].filter((kind) => !isSameOrder(ours.get(kind), theirs.get(kind)))
  const [kind] = differing
  if (kind === undefined || differing.length > 1 || !swappable.includes(kind)) return undefined
  return swappedIn({ ...own, values: ours.get(kind) ?? [] }, { ...other, values: theirs.get(kind) ?? [] })
}

function isOrdered({ kind, isLoose }: Value): boolean {
  return isLoose !== true && !unordered.has(kind)
}

function isSameOrder(own: readonly Value[] = [], others: readonly Value[] = []): boolean {
  return (
    own.length === others.length &&
    own.every((value, at) => others[at] !== undefined && nameOfValue(value) === nameOfValue(others[at]))
  )
}

function swappedIn<Said extends SaidInOrder>(own: Said, other: Said) {
  if (own.values.length !== other.values.length) return undefined
  const names = [own, other].map(({ values }) => values.map(nameOfValue))
  const [ours = [], theirs = []] = names
  const [first = 0, second = 0, ...more] = ours.flatMap((name, at) => (name === theirs[at] ? [] : [at]))
  if (more.length > 0 || ours[first] !== theirs[second] || ours[second] !== theirs[first]) return undefined
  if (![own, other].every((said) => areApart(said, first, second))) return undefined
  const [one, two] = [own.values[first], own.values[second]]
  return one === undefined || two === undefined ? undefined : ([one, two] as const)
}

/** What ends something that is counted up, or a sentence, and what stands between the ends of a range and the sides of a vote. */
const ends: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /[.؟؛;،\n]|(?:^| )و(?!\p{L}{1,2}(?: |$))|(?:إلى|حتى|مقابل) $/u,
  en: /[.?;\n] |(?<!\p{L})(?:and|while|but)(?!\p{L})|, |(?<!\p{L})(?:to|until) $/u,
  es: /[.?;\n] |(?<!\p{L})(?:y|e|mientras|pero)(?!\p{L})|, |(?<!\p{L})(?:al?|hasta|contra)(?: el| las?| los)? $/u,
  fr: /[.?;\n] |(?<!\p{L})(?:et|tandis|mais)(?!\p{L})|, |(?<!\p{L})(?:à|aux?|contre)(?: la| les)? $/u,
  ru: /[.?;\n] |(?<!\p{L})(?:и|а|но)(?!\p{L})|, |(?<!\p{L})(?:до|по|против|при) $/u,
  zh: /[。；;\n、，,]|和|与|及|而|(?:至|到|对)$/u,
}

/**
 * A whole stands before its part or behind it, and so does what something is held against: “of the 150 posts, 20”, «20 puestos, de un
 * total de 150», “to 1,500, from 1,200”.
 */
const turned =
  /(?<!\p{L})(?:total|общ(?:ее|его|ей|им)|всего|مجموع\p{L}*|أصل)(?!\p{L})|共|总|[,،，] ?(?:up from|down from|from|out of|compared|against|sur l|sur un|contre|alors|de los (?!cual)|de las (?!cual)|frente|из (?!котор)|по сравнению|против|مقارنة|من (?!بين))/iu

function areApart({ values, code }: SaidInOrder, first: number, second: number): boolean {
  const [one, two] = [values[first], values[second]]
  if (one === undefined || two === undefined) return false
  if (one.line !== two.line) return true
  const words = one.line.words.slice(one.end, two.at)
  return ends[code].test(words) && !turned.test(words)
}
