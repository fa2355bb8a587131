/** Turns what the schema found into messages with the place of the key or value they speak of. */
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { report } from '../diagnostics.ts'
import type { Place } from '../text/positions.ts'
import { nearestName } from '../text/nearest.ts'
import { childOf, nodeAt, type FactGroup, type FactNode } from './fact-tree.ts'
import { foreignCharacter } from './lookalike.ts'
import { factsSchema } from './schema.ts'

type Issue = z.core.$ZodIssue

/** Where the messages of one set of facts go; `missing` is the place for facts that stand nowhere. */
export interface IssueContext {
  readonly file: VFile
  readonly facts: FactGroup
  readonly missing: Place
}

/** Reports the issues of a set of facts: one for each value, and each unknown key. */
export function reportIssues(issues: readonly Issue[], context: IssueContext): void {
  const single = issues.flatMap(flatten)
  for (const issue of single.filter((one, index) => isFirst(one, single.slice(0, index)))) reportSingle(issue, context)
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

function reportSingle(issue: Issue, context: IssueContext): void {
  if (issue.code === 'unrecognized_keys') return issue.keys.forEach((key) => reportUnknown(key, issue.path, context))
  const node = nodeAt(context.facts, issue.path)
  const key = issue.path.at(-1)
  const parent = nodeAt(context.facts, issue.path.slice(0, -1))
  if (key !== undefined && childOf(parent, key) === undefined) return reportMissing(issue, parent, context)
  if (issue.code === 'custom' && issue.params?.code === 'symbol')
    return report(context.file, 'symbol', node.place, issue.message)
  reportValue(issue, node, context)
}

function reportUnknown(key: string, path: readonly PropertyKey[], { file, facts }: IssueContext): void {
  const group = nodeAt(facts, path)
  const place = group.type === 'group' ? group.entries.get(key)?.keyPlace : undefined
  report(file, 'fact-unknown', place ?? group.place, key, nearestName(key, knownKeys(path)) ?? '')
}

/** The keys of the facts, or of the group at a path of them. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(factsSchema.shape)
  return groupKeys[String(path.findLast((step) => typeof step === 'string'))] ?? []
}

const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

const groupKeys: Readonly<Record<string, readonly string[]>> = {
  session: ['number', 'type', 'place', 'from', 'to'],
  agenda: ['item', 'sub', 'provisional', 'preliminary'],
  job: ['number', 'released', ...languageCodes],
  committee: languageCodes,
  meeting: ['number', 'kind'],
  proponent: [
    'without-reference',
    'report-of',
    'proposal',
    'recommendation-of',
    'taken-up-in',
    'symbol',
    'paragraph',
    'procedure',
  ],
}

function reportMissing(issue: Issue, parent: FactNode, { file, facts, missing }: IssueContext): void {
  report(file, 'fact-missing', parent === facts ? missing : parent.place, keyOf(issue), expectation(issue))
}

function reportValue(issue: Issue, node: FactNode, { file }: IssueContext): void {
  const known = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const nearest = node.type === 'text' ? nearestName(node.value, known) : undefined
  report(file, 'fact-value', node.place, keyOf(issue), foundWords(node), expectation(issue), nearest ?? '')
}

/** The last key of a path; an entry of a list is called after its list. */
function keyOf(issue: Issue): string {
  return issue.path.findLast((step) => typeof step === 'string') ?? 'facts'
}

function foundWords(node: FactNode): string {
  if (node.type === 'list') return 'a list'
  if (node.type === 'group') return 'a group of keys'
  const foreign = foreignCharacter(node.value)
  if (node.value === '') return 'empty'
  return foreign === undefined ? `“${node.value}”` : `“${node.value}”, with ${foreign}`
}

const shapes: Readonly<Record<string, string>> = { array: 'a list', object: 'a group of keys', string: 'a text' }

/** What it must be: our schemas say it in their messages; shapes are named here. */
function expectation(issue: Issue): string {
  if (issue.code !== 'invalid_type') return issue.message
  return issue.message.startsWith('Invalid input') ? (shapes[issue.expected] ?? issue.expected) : issue.message
}
