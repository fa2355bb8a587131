/** YAML to a tree of facts: text values only, and none of the constructs that hide or multiply them. */
import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { refusedKinds } from '../text/characters.ts'
import { composeLetters } from '../text/compose-letters.ts'
import { hasDirectionMarks, idleMarks, withoutMarks } from '../text/direction-marks.ts'
import { refusedDetails, type Code, type Finding } from '../diagnostics.ts'
import type { Locate, Place, TextRange } from '../text/positions.ts'
import type { Limits } from '../text/limits.ts'
import { isInCurlyQuotes } from './curly-quotes.ts'
import { faults, type YamlFault } from './yaml-faults.ts'
import type { FactEntry, FactGroup, FactNode } from './fact-tree.ts'

/** A piece of YAML and where its offsets are found in the file it came from. */
export interface YamlText {
  readonly yaml: string
  readonly locate: Locate
}

interface Walk {
  /** Grows as the walk finds what is wrong. */
  readonly findings: Finding[]
  /** What is refused in it as it is typed has been told. */
  readonly yaml: string
  readonly locate: Locate
  readonly limits: Limits
  readonly depth: number
}

/** The facts of a text, and what was found in it. */
export interface FactsRead {
  readonly facts: FactGroup | undefined
  readonly findings: readonly Finding[]
}

/** The facts of YAML as it stands. */
export function readFacts({ yaml, locate }: YamlText, limits: Limits): FactsRead {
  const findings: Finding[] = []
  const facts = isTooLarge(yaml, limits)
    ? refuse(findings, locate(0), tooMany(`${limits.factsBytes} bytes of them, or too many levels`))
    : walkFacts({ yaml, locate }, limits, findings)
  return { facts, findings }
}

/** Whether facts are more than are allowed: of these, none is looked at by itself. */
export function isExcessive({ findings }: FactsRead): boolean {
  return findings.some(([code, , problem]) => code === 'front-matter' && problem.startsWith(excess))
}

const excess = 'there are more than '

/** Whether nothing was found that makes the facts others than they were meant. */
export function isWhole({ findings }: FactsRead): boolean {
  return findings.every(([code]) => passable.has(code))
}

/** What is wrong with single values: the others can be read. */
const passable: ReadonlySet<Code> = new Set<Code>([
  'fact-repeated',
  'fact-quotes',
  'fact-line',
  'invisible',
  'bidi',
  'control-character',
])

function walkFacts({ yaml, locate }: YamlText, limits: Limits, findings: Finding[]): FactGroup | undefined {
  const empty: FactGroup = { type: 'group', entries: new Map(), place: locate(0) }
  // Repeated keys are found in our own walk, which knows the place of the second one.
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, merge: false })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault !== undefined) return refuse(findings, locate(fault.pos[0]), faults[fault.code])
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === '')) return empty
  const node = walk(contents, { findings, yaml, locate, limits, depth: 1 })
  const extra = node === undefined ? undefined : keysOf(node)[limits.factsKeys]
  if (extra !== undefined) return refuse(findings, extra, tooMany(`${limits.factsKeys} keys`))
  if (node === undefined || node.type === 'group') return node
  return refuse(findings, node.place, { problem: 'they are not keys with values', cure: '' })
}

/** The places of all keys, in the order in which they are written. */
function keysOf(node: FactNode): readonly Place[] {
  if (node.type === 'text' || node.type === 'unread') return []
  if (node.type === 'list') return node.items.flatMap(keysOf)
  return [...node.entries.values()].flatMap(({ keyPlace, value }) => [keyPlace, ...keysOf(value)])
}

// The library descends by recursion: so deep that it would fail is refused by the look of the text.
const compactLevels = /^[ \t]*(?:[-?:][ \t]+){4}/m
const deepestBrackets = 100

/** Whether YAML is refused by the look of it. */
export function isTooLarge(yaml: string, limits: Limits): boolean {
  return Buffer.byteLength(yaml) > limits.factsBytes || compactLevels.test(yaml) || bracketDepth(yaml) > deepestBrackets
}

function bracketDepth(yaml: string): number {
  let depth = 0
  let deepest = 0
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function tooMany(what: string): YamlFault {
  return {
    problem: excess + what,
    cure: 'Write fewer: facts are what stands in the masthead, and the text comes below.',
  }
}

function refuse(findings: Finding[], place: Place, { problem, cure }: YamlFault): undefined {
  findings.push(['front-matter', place, problem, cure])
}

function walk(node: ParsedNode, context: Walk): FactNode | undefined {
  const place = context.locate(node.range[0])
  const refused = refusalOf(node, context)
  if (refused !== undefined) return refuse(context.findings, place, refused)
  if (isMap(node)) return walkGroup(node, place, context)
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => walk(item, { ...context, depth: context.depth + 1 }) ?? [])
    return { type: 'list', items, place }
  }
  if (isScalar(node) && node.type === 'PLAIN' && isInCurlyQuotes(node.source ?? ''))
    context.findings.push(['fact-quotes', place, node.source ?? ''])
  // The failsafe schema makes texts of all scalars.
  return walkText(isScalar<string>(node) ? node.value : '', place, context)
}

function refusalOf(node: ParsedNode, { depth, limits }: Walk): YamlFault | undefined {
  if (isAlias(node)) return { ...faults.BAD_ALIAS, problem: 'an alias (`*name`) is not allowed' }
  if (node.anchor !== undefined) return { ...faults.BAD_ALIAS, problem: 'an anchor (`&name`) is not allowed' }
  if (node.tag !== undefined && !isPlainTag(node.tag)) return faults.TAG_RESOLVE_FAILED
  return depth > limits.factsDepth && !isScalar(node)
    ? { ...faults.RESOURCE_EXHAUSTION, problem: `more than ${limits.factsDepth} levels stand inside one another` }
    : undefined
}

// The composer gives every node the tag of its kind; only other ones were written.
function isPlainTag(tag: string): boolean {
  return tag === 'tag:yaml.org,2002:str' || tag === 'tag:yaml.org,2002:map' || tag === 'tag:yaml.org,2002:seq'
}

/** An escape such as "\u202E" may hold what the bytes may not. */
function walkText(value: string, place: Place, { findings, yaml }: Walk): FactNode {
  const hidden = refusedKinds(value).filter(({ character }) => !yaml.includes(character))
  for (const kind of hidden) findings.push([kind.code, place, ...refusedDetails(kind)])
  // A fact may stand in lines of both directions.
  const words = hasDirectionMarks(value) ? withoutMarks(value, idleMarks(value, ['ltr', 'rtl'])) : value
  return { type: 'text', value: composeLetters(words), place }
}

function walkGroup(map: YAMLMap.Parsed, place: Place, context: Walk): FactGroup {
  const entries = new Map<string, FactEntry>()
  for (const pair of map.items) {
    const entry = walkPair(pair, context)
    if (entry === undefined) continue
    if (entries.has(entry[0])) context.findings.push(['fact-repeated', entry[1].keyPlace, entry[0]])
    else entries.set(...entry)
  }
  return { type: 'group', entries, place }
}

function walkPair(pair: Pair<ParsedNode, ParsedNode | null>, context: Walk): readonly [string, FactEntry] | undefined {
  const keyPlace = context.locate(pair.key.range[0])
  if (!isScalar(pair.key) || pair.key.value === '<<')
    return refuse(context.findings, keyPlace, { ...faults.NON_STRING_KEY, problem: 'a key must be a plain word' })
  const key = walk(pair.key, context)
  if (key?.type !== 'text') return undefined
  const value =
    pair.value === null ? walkText('', keyPlace, context) : walk(pair.value, { ...context, depth: context.depth + 1 })
  return value && [key.value, { keyPlace, value }]
}

/** Tokens that the lexer puts between those of the text: they have no length there. */
const inserted = new Set(['\u0002', '\u0018', '\u001F'])

/** The comments of a piece of YAML, from their marks to the ends of their lines. */
export function findYamlComments(yaml: string): readonly TextRange[] {
  const comments: TextRange[] = []
  let offset = 0
  let isScalarNext = false
  for (const token of new Lexer().lex(yaml)) {
    if (inserted.has(token)) {
      isScalarNext = token === '\u001F'
      continue
    }
    if (token.startsWith('#') && !isScalarNext) comments.push({ start: offset, end: offset + token.length })
    isScalarNext = false
    offset += token.length
  }
  return comments
}
