/** Facts that became others, in the YAML of their author: what did not change stays as it was written. */
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import type { WrittenFact, WrittenFactList } from '../facts/written.ts'
import type { TextEdit } from '../text/positions.ts'
import { writeFacts } from './front-matter.ts'

/** A fact before and after; absent where it is not said. */
export interface FactChange {
  readonly before: WrittenFact | undefined
  readonly after: WrittenFact | undefined
}

/** True where facts say one of this name. */
export function saysFact(yaml: string, key: string): boolean {
  return pairOf(yaml, key) !== undefined
}

/** The facts with one of them changed, put in or taken out. */
export function editFact(yaml: string, key: string, change: FactChange): string {
  const pair = pairOf(yaml, key)
  const { after } = change
  if (pair === undefined) return after === undefined ? yaml : withLineEnd(yaml) + writeFacts({ [key]: after })
  const edits = after === undefined ? undefined : editsIn(pair.value, { ...change, after }, yaml)
  return (edits ?? [wholeOf(pair, after === undefined ? '' : writeFacts({ [key]: after }), yaml)])
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), yaml)
}

type Written = Pair<Node, Node | null>

function pairOf(yaml: string, key: string): Written | undefined {
  const { contents, errors } = parseDocument(yaml, { schema: 'failsafe' })
  if (errors.length > 0 || !isMap<Node, Node | null>(contents)) return undefined
  return contents.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function withLineEnd(yaml: string): string {
  return yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`
}

function rangeOf(node: Node | null): readonly [start: number, end: number] {
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0]
}

/** A fact that is said before and after. */
interface SaidChange extends FactChange {
  readonly after: WrittenFact
}

/** The texts in a value that are others now; absent where it has another form. */
function editsIn(node: Node | null, { before, after }: SaidChange, yaml: string): readonly TextEdit[] | undefined {
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(after)) return []
  if (isScalar(node) && typeof after === 'string') return editText(rangeOf(node), after, yaml)
  if (isMap<Node, Node | null>(node) && isGroup(before) && isGroup(after))
    return editsInGroup(node, { before, after }, yaml)
  if (!isSeq<Node>(node) || !isList(before) || !isList(after)) return undefined
  if (node.items.length !== after.length || before.length !== after.length) return undefined
  const edits = node.items.map((item, index) =>
    editsIn(item, { before: before[index], after: after[index] ?? '' }, yaml),
  )
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? [])
}

/** Facts of a group, where it has the same ones. */
function editsInGroup(
  { items }: YAMLMap<Node, Node | null>,
  { before, after }: { readonly before: WrittenFactList; readonly after: WrittenFactList },
  yaml: string,
): readonly TextEdit[] | undefined {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  if (items.length !== fresh.size || old.size !== fresh.size) return undefined
  const edits = items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const now = fresh.get(name)
    return now === undefined ? undefined : editsIn(value, { before: old.get(name), after: now }, yaml)
  })
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? [])
}

function isGroup(fact: WrittenFact | undefined): fact is WrittenFactList {
  return typeof fact === 'object' && !Array.isArray(fact)
}

function isList(fact: WrittenFact | undefined): fact is readonly WrittenFact[] {
  return Array.isArray(fact)
}

/** Texts of one line; those of several are written anew with their key. */
function editText(
  [start, end]: readonly [number, number],
  after: string,
  yaml: string,
): readonly TextEdit[] | undefined {
  const written = writeFacts({ fact: after })
  if (after.includes('\n') || yaml.slice(start, end).includes('\n')) return undefined
  return [{ start, end, text: written.slice('fact: '.length).trimEnd() }]
}

/** The whole of a fact, with its key; nothing where it is gone. */
function wholeOf({ key, value }: Written, written: string, yaml: string): TextEdit {
  const [start] = rangeOf(key)
  const end = Math.max(rangeOf(value)[1], rangeOf(key)[1])
  const isWhole = yaml[end - 1] === '\n'
  if (written !== '') return { start, end, text: isWhole ? written : written.trimEnd() }
  const line = yaml.indexOf('\n', end)
  return { start, end: isWhole ? end : line < 0 ? yaml.length : line + 1, text: '' }
}
