/** Facts as they are written: texts, lists and groups, each with its place; no value is interpreted yet. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Place } from '../text/positions.ts'

export interface FactText {
  readonly type: 'text'
  readonly value: string
  readonly place: Place
}

export interface FactList {
  readonly type: 'list'
  readonly items: readonly FactNode[]
  readonly place: Place
}

export interface FactEntry {
  readonly keyPlace: Place
  readonly value: FactNode
}

export interface FactGroup {
  readonly type: 'group'
  readonly entries: ReadonlyMap<string, FactEntry>
  readonly place: Place
}

/** A value that could not be read, which has been told. */
export interface FactUnread {
  readonly type: 'unread'
  readonly place: Place
}

export type FactNode = FactText | FactList | FactGroup | FactUnread

/** Whether some fact of a group could not be read. */
export function hasUnread({ entries }: FactGroup): boolean {
  return [...entries.values()].some(({ value }) => value.type === 'unread')
}

/** The bare values, for the schema; groups have no prototype, so no key can reach one. */
export function valuesOf(node: FactNode): unknown {
  if (node.type === 'text') return node.value
  if (node.type === 'unread') return undefined
  if (node.type === 'list') return node.items.map(valuesOf)
  const values: Record<string, unknown> = Object.create(null)
  for (const [key, { value }] of node.entries) values[key] = valuesOf(value)
  return values
}

/** The node at a path, or the nearest one above it. */
export function nodeAt(node: FactNode, path: readonly PropertyKey[]): FactNode {
  const next = childOf(node, path[0])
  return next === undefined ? node : nodeAt(next, path.slice(1))
}

/** A child by its key or index. */
export function childOf(node: FactNode, key: PropertyKey | undefined): FactNode | undefined {
  if (node.type === 'group') return node.entries.get(String(key))?.value
  return node.type === 'list' && typeof key === 'number' ? node.items[key] : undefined
}

/** Every place by its path: `agenda.0.item`. */
export function placesOf(node: FactNode, path: readonly string[] = []): readonly (readonly [string, Place])[] {
  const own = [path.join('.'), node.place] as const
  return [own, ...childrenOf(node).flatMap(([key, child]) => placesOf(child, [...path, key]))]
}

function childrenOf(node: FactNode): readonly (readonly [string, FactNode])[] {
  if (node.type === 'text' || node.type === 'unread') return []
  if (node.type === 'list') return node.items.map((item, index) => [String(index), item] as const)
  return [...node.entries].map(([key, entry]) => [key, entry.value] as const)
}

/** Two groups as one: where both have a key, the second wins. */
export function mergeFacts(first: FactGroup, second: FactGroup): FactGroup {
  return { type: 'group', entries: new Map([...first.entries, ...second.entries]), place: second.place }
}

/** The facts of one language file as they are written, and where they belong. */
export interface FactSources {
  /** Those of `document.yaml`; absent where there is none. */
  readonly shared?: FactGroup
  readonly own: FactGroup
  /** Language the file is named after; absent for a single file of another name. */
  readonly language?: LanguageCode
  /** Start of the language file. */
  readonly start: Place
}
