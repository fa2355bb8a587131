/** Turns what the schema found into messages with the place of the key or value they speak of; of a misspelt one, the nearest that is known. */
import type * as z from 'zod'
import type { Finding } from '../diagnostics.ts'
import type { Place } from '../text/positions.ts'
import { nearestName } from '../text/nearest.ts'
import { quote } from './yaml-slips.ts'
import { cureOfValue, listOf } from './cures.ts'
import { cureOfParts, exampleFor, type ValuePlace } from './fact-forms.ts'
import { childOf, nodeAt, type FactGroup, type FactNode } from './fact-tree.ts'
import { refusedKinds } from '../text/characters.ts'
import { foreignCharacter } from '../text/lookalike.ts'
import { isInCurlyQuotes } from './curly-quotes.ts'
import { mendSymbol, organOfSymbol, parseSymbols } from '../facts/document-symbol.ts'
import { knownKeys } from '../facts/known-keys.ts'

type Issue = z.core.$ZodIssue

/** The facts that the issues are of; `missing` is the place for those that stand nowhere. */
export interface IssueContext {
  readonly facts: FactGroup
  readonly missing: Place
}

/** The messages of a set of facts: one for each value, and each unknown key. */
export function findIssues(issues: readonly Issue[], context: IssueContext): readonly Finding[] {
  const single = issues.flatMap(flatten)
  return single
    .filter((one, index) => isFirst(one, single.slice(0, index)))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, issue.path, context))
        : hasRefused(issue, context)
          ? []
          : [valueProblem(issue, context)],
    )
}

/** A value with a character that is refused has been told. */
function hasRefused({ path }: Issue, { facts }: IssueContext): boolean {
  const node = nodeAt(facts, path)
  return node.type === 'text' && refusedKinds(node.value).length > 0
}

/** A date of the wrong shape is not a day that does not exist as well. */
function isFirst(issue: Issue, before: readonly Issue[]): boolean {
  const path = issue.path.join('.')
  return (
    issue.code === 'unrecognized_keys' ||
    before.every((other) => other.path.join('.') !== path || other.code === 'unrecognized_keys')
  )
}

/** A union speaks through the branch that came nearest. */
function flatten(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branches = issue.errors.map((branch) => branch.flatMap(flatten).map((inner) => within(inner, issue.path)))
  const best = branches.toSorted((a, b) => score(b, issue) - score(a, issue))[0]
  return best ?? [issue]
}

function within(issue: Issue, path: readonly PropertyKey[]): Issue {
  return { ...issue, path: [...path, ...issue.path] }
}

// Also a value that is none of a few: so speaks a branch for texts of a list.
const shapeCodes: readonly string[] = ['invalid_type', 'invalid_value']

/** A branch of the right shape fails deeper inside, and with fewer issues. */
function score(branch: readonly Issue[], union: Issue): number {
  const isShape = branch.some(({ code, path }) => path.length === union.path.length && shapeCodes.includes(code))
  const unknown = branch.filter((issue) => issue.code === 'unrecognized_keys').flatMap((issue) => issue.keys).length
  return (isShape ? -1000 : 0) - 10 * unknown - branch.length
}

function valueProblem(issue: Issue, { facts, missing }: IssueContext): Finding {
  const node = nodeAt(facts, issue.path)
  const key = issue.path.at(-1)
  const parent = nodeAt(facts, issue.path.slice(0, -1))
  if (key !== undefined && childOf(parent, key) === undefined)
    return ['fact-missing', parent === facts ? missing : parent.place, keyOf(issue), expectation(issue)]
  if (issue.code === 'custom' && issue.params?.code === 'symbol')
    return ['symbol', node.place, issue.message, symbolCure(node, keyOf(issue))]
  const shape: ValuePlace = { path: issue.path, isBelow: placeOfKey(issue, facts)?.line !== node.place.line }
  const cure =
    cureOfGroup(node, issue) ||
    cureOfParts(node, shape) ||
    cureOfText(node, issue) ||
    exampleFor(node, issue.path, expectation(issue))
  return ['fact-value', node.place, keyOf(issue), foundWords(node), expectation(issue), cure]
}

/** The symbol that is meant; of two, the organs as well. */
function symbolCure(node: FactNode, key: string): string {
  const mended = node.type === 'text' ? mendSymbol(node.value) : undefined
  if (node.type !== 'text' || mended === undefined) return ''
  const named = parseSymbols(mended).map(organOfSymbol)
  const both = named.length > 1 && !named.includes(undefined) ? `, with \`organ: [${named.join(', ')}]\`` : ''
  const star = /[*†]\s*$/.test(node.value)
    ? ': an asterisk says that a document was reissued, and is printed where `reissued:` says the day'
    : ''
  return `Write \`${key}: ${mended}\`${both}${star}.`
}

function placeOfKey({ path: [key] }: Issue, { entries }: FactGroup): Place | undefined {
  return entries.get(String(key))?.keyPlace
}

/** The value that is meant, or the list that a text belongs into; the items of the agenda are no texts. */
function cureOfText(node: FactNode, issue: Issue): string {
  if (node.type !== 'text') return ''
  const isList = expectation(issue) === 'a list' && node.value !== '' && issue.path.length === 1
  return isList && keyOf(issue) !== 'agenda' ? listOf(keyOf(issue), node.value) : cureOfValue(node.value, issue)
}

/** Facts whose lists are of words: a group in the place of such a list is one of them. */
const wordLists: readonly string[] = ['agenda-titles', 'titles-above']

/** "- Promotion: human rights" where words belong: colons have made a group of them. */
function cureOfGroup(node: FactNode, issue: Issue): string {
  const words = node.type === 'group' ? wordsOfGroup(node) : undefined
  if (words === undefined) return ''
  if (expectation(issue) === 'a list' && wordLists.includes(keyOf(issue))) return listOf(keyOf(issue), words)
  if (expectation(issue) !== 'a text') return ''
  const start = typeof issue.path.at(-1) === 'number' ? '-' : `${keyOf(issue)}:`
  return `Put the words in quotation marks, in one line: \`${start} ${quote(withoutMarks(words))}\`.`
}

/** The words of a group whose values are words, as they were typed; absent where it holds more. */
function wordsOfGroup({ entries }: FactGroup): string | undefined {
  const parts = [...entries].map(([key, { value }]) => (value.type === 'text' ? `${key}: ${value.value}`.trim() : ''))
  return parts.length === 0 || parts.includes('') ? undefined : parts.join(' ')
}

/** Words without the marks of a language around them that were meant for those of YAML. */
function withoutMarks(words: string): string {
  return words.replace(/^[“”„«「](?! )([^“”„«»「」]*)[”“»」]$/u, '$1')
}

function unknownKey(key: string, path: readonly PropertyKey[], { facts }: IssueContext): Finding {
  const group = nodeAt(facts, path)
  const place = group.type === 'group' ? group.entries.get(key)?.keyPlace : undefined
  const nearest = key === '' ? '' : (nearestName(key, knownKeys(path)) ?? '')
  return ['fact-unknown', place ?? group.place, key, nearest, path.length === 0 ? key : '']
}

/** The last key of a path; an entry of a list is called after its list. */
function keyOf(issue: Issue): string {
  return issue.path.findLast((step) => typeof step === 'string') ?? 'facts'
}

function foundWords(node: FactNode): string {
  if (node.type === 'list') return 'a list'
  if (node.type !== 'text') return 'a group of keys'
  const foreign = foreignCharacter(node.value)
  if (node.value === '') return 'empty'
  if (isInCurlyQuotes(node.value)) return `${node.value}, with quotation marks around it`
  // A letter of a word is no fault by itself; one that passes for ASCII among its signs is.
  return foreign?.includes('looks like') === true && /[0-9A-Za-z]/.test(node.value)
    ? `“${node.value}”, with ${foreign}`
    : `“${node.value}”`
}

const shapes = new Map<string, string>(Object.entries({ array: 'a list', object: 'a group of keys', string: 'a text' }))

/** What it must be: our schemas say it in their messages; shapes are named here. */
function expectation(issue: Issue): string {
  if (issue.code !== 'invalid_type') return issue.message
  return issue.message.startsWith('Invalid input') ? (shapes.get(issue.expected) ?? issue.expected) : issue.message
}
