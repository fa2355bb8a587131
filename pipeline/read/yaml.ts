/** YAML to a tree of facts: text values only, and none of the constructs that hide or multiply them. */
import type { VFile } from 'vfile'
import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { refusedKinds } from '../text/characters.ts'
import { composeLetters } from '../text/compose-letters.ts'
import { hasDirectionMarks, idleMarks, withoutMarks } from '../text/direction-marks.ts'
import { refusedDetails, reportAll, type Code, type Finding } from '../diagnostics.ts'
import type { Locate, Place, TextRange } from '../text/positions.ts'
import type { Limits } from '../text/limits.ts'
import { mendCuts, mendYaml } from './yaml-slips.ts'
import { isInCurlyQuotes } from './curly-quotes.ts'
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

/** The facts of a piece of YAML; empty where it says nothing, absent after reporting what is wrong. */
export function parseFacts(file: VFile, written: YamlText, limits: Limits): FactGroup | undefined {
  const cuts = isTooLarge(written.yaml, limits) ? { slips: [], yaml: written.yaml } : mendCuts(written.yaml)
  const text = cuts.slips.length === 0 ? written : { yaml: cuts.yaml, locate: locateInLines(written, cuts.yaml) }
  const read = readFacts(text, limits)
  const mended = read.findings.every(isPassable) ? undefined : mendFacts(text, limits)
  const { facts, findings } = mended ?? read
  const told = cuts.slips.map(({ offset, problem, line }): Finding => [
    'fact-cut',
    written.locate(offset),
    problem,
    line,
  ])
  reportAll(file, [...findings, ...told])
  return findings.every(isPassable) ? facts : undefined
}

function isPassable([code]: Finding): boolean {
  return passable.has(code)
}

interface FactsRead {
  readonly facts: FactGroup | undefined
  readonly findings: readonly Finding[]
}

function readFacts({ yaml, locate }: YamlText, limits: Limits): FactsRead {
  const findings: Finding[] = []
  const facts = isTooLarge(yaml, limits)
    ? refuse(findings, locate(0), `there are more than ${limits.factsBytes} bytes of them, or too many levels`)
    : walkFacts({ yaml, locate }, limits, findings)
  return { facts, findings }
}

/** The facts of YAML whose lines were mended; absent where none could be. */
function mendFacts(text: YamlText, limits: Limits): FactsRead | undefined {
  if (isTooLarge(text.yaml, limits)) return undefined
  const { slips, yaml } = mendYaml(text.yaml)
  if (slips.length === 0) return undefined
  const told = slips.map(({ offset, problem, line, isQuoted }): Finding => [
    'fact-line',
    text.locate(offset),
    problem,
    line,
    isQuoted ? 'quoted' : '',
  ])
  const { facts, findings } = readFacts({ yaml, locate: locateInLines(text, yaml) }, limits)
  const isWhole = findings.every(isPassable)
  return { facts, findings: isWhole ? [...told, ...findings] : [...told, ...findings.slice(0, 1)] }
}

/** Places of mended YAML, line for line, in what was written. */
function locateInLines({ yaml, locate }: YamlText, mended: string): Locate {
  const lines = yaml.split('\n')
  return (offset) => {
    const before = mended.slice(0, offset).split('\n')
    const row = before.length - 1
    const start = lines.slice(0, row).reduce((sum, line) => sum + line.length + 1, 0)
    return locate(start + Math.min(before[row]?.length ?? 0, lines[row]?.length ?? 0))
  }
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
  if (fault !== undefined) return refuse(findings, locate(fault.pos[0]), plain(fault.message))
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === '')) return empty
  const node = walk(contents, { findings, yaml, locate, limits, depth: 1 })
  const extra = node === undefined ? undefined : keysOf(node)[limits.factsKeys]
  if (extra !== undefined) return refuse(findings, extra, `there are more than ${limits.factsKeys} keys`)
  if (node === undefined || node.type === 'group') return node
  return refuse(findings, node.place, 'they are not keys with values')
}

/** The places of all keys, in the order in which they are written. */
function keysOf(node: FactNode): readonly Place[] {
  if (node.type === 'text') return []
  if (node.type === 'list') return node.items.flatMap(keysOf)
  return [...node.entries.values()].flatMap(({ keyPlace, value }) => [keyPlace, ...keysOf(value)])
}

/** The first line of the library's message, as the part of a sentence. */
function plain(message: string): string {
  return message.split('\n')[0]?.replace(/\.$/, '') ?? message
}

// The library descends by recursion: so deep that it would fail is refused by the look of the text.
const compactLevels = /^[ \t]*(?:[-?:][ \t]+){4}/m
const deepestBrackets = 100

function isTooLarge(yaml: string, limits: Limits): boolean {
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

function refuse(findings: Finding[], place: Place, problem: string): undefined {
  findings.push(['front-matter', place, problem])
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

function refusalOf(node: ParsedNode, { depth, limits }: Walk): string | undefined {
  if (isAlias(node)) return 'an alias (`*name`) is not allowed'
  if (node.anchor !== undefined) return 'an anchor (`&name`) is not allowed'
  if (node.tag !== undefined && !isPlainTag(node.tag)) return 'a tag (`!name`) is not allowed'
  return depth > limits.factsDepth && !isScalar(node)
    ? `more than ${limits.factsDepth} levels stand inside one another`
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
    return refuse(context.findings, keyPlace, 'a key must be a plain word')
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
