/** What a drawing costs when everything that is used is counted each time: expansions are stopped before they happen. */
import { Refused, refuse, type Fault } from '../refused.ts'
import { parseDeclarations, type Declaration } from './declarations.ts'
import { asked, asking } from './names.ts'
import { mostSteps } from '../drawing/outlines.ts'
import { countPoints, countSteps } from './steps.ts'
import { deepest, mostElements, nodesIn, nodesOf, wordsIn, type SvgNode } from './tree.ts'

/** Most elements of what a rule of a style sheet may ask for, and most steps: any element may ask for it. */
const mostForRule = 100
const mostStepsForRule = 1000

/** Most characters of attributes and words: usvg writes out again what is used again. */
const mostCharacters = 60_000_000

/** Deeper than elements may stand: each use adds what is used. */
const deepestUse = 3 * deepest

/** The faults of all uses: of what is not there, of themselves, and too many. */
export function faultsOfUses(root: SvgNode, byRules: AskedByRules): readonly Fault[] {
  const counting = new Counting(root, byRules)
  try {
    counting.count(root)
    for (const id of byRules.names) counting.countForRule(id)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [...counting.faults, error.fault]
  }
  return counting.faults
}

/** What an element and all that it uses comes to. */
interface Weight {
  readonly elements: number
  readonly steps: number
  readonly characters: number
  readonly depth: number
}

const noWeight: Weight = { elements: 0, steps: 0, characters: 0, depth: 0 }

/** How often a thing is painted: a marker at each corner, or at the ends of each line, of all that is in the element. */
type Painted = 'once' | 'at-ends' | 'at-corners'

const paintings: ReadonlyMap<string, Painted> = new Map([
  ['marker', 'at-corners'],
  ['marker-mid', 'at-corners'],
  ['marker-start', 'at-ends'],
  ['marker-end', 'at-ends'],
])

interface Use {
  readonly id: string
  readonly painted: Painted
}

/** What rules of style sheets ask for: of markers, by which elements. */
export interface AskedByRules {
  readonly names: ReadonlySet<string>
  readonly markersOf: (node: SvgNode) => readonly Declaration[]
}

class Counting {
  readonly faults: Fault[] = []
  private readonly named: ReadonlyMap<string, SvgNode>
  private readonly known = new Map<SvgNode, Weight | 'open'>()

  private readonly byRules: AskedByRules

  constructor(root: SvgNode, byRules: AskedByRules) {
    this.named = namesIn(root)
    this.byRules = byRules
  }

  count(root: SvgNode): void {
    this.weigh(root, 0)
  }

  countForRule(id: string): void {
    const found = this.named.get(id)
    if (found === undefined) return
    const { elements, steps } = this.weigh(found, 0)
    if (elements > mostForRule) refuseMore(`${mostElements} elements`, found.line)
    if (steps > mostStepsForRule) refuseMore(`${mostSteps} steps in its outlines`, found.line)
  }

  private weigh(node: SvgNode, depth: number): Weight {
    const known = this.known.get(node)
    if (known === 'open')
      return refuse(`what it uses is used in itself (“${node.name}”)`, 'Use something else.', node.line)
    if (depth + (known?.depth ?? 0) > deepestUse)
      return refuse('what it uses uses something else, and so on', 'Write it out.', node.line)
    if (known !== undefined) return known
    this.known.set(node, 'open')
    const children = nodesIn(node)
      .filter(({ name }) => !asked.has(name))
      .map((child) => this.weigh(child, depth + 1))
    const uses = usesOf([...asksOf(node), ...this.byRules.markersOf(node)])
    const weighed = (use: Use, times: number) => this.weighUse({ ...use, times }, node, depth + 1)
    const once = uses.filter(({ painted }) => painted === 'once').map((use) => weighed(use, 1))
    const bare = sumOf([ownWeight(node), ...children, ...once])
    const markers = uses
      .filter(({ painted }) => painted !== 'once')
      .map((use) => weighed(use, use.painted === 'at-ends' ? 2 * bare.elements : Math.max(2, bare.steps)))
    const all = sumOf([bare, ...markers])
    const weight = { ...all, depth: all.depth + 1 }
    checkWeight(weight, node.line)
    this.known.set(node, weight)
    return weight
  }

  private weighUse({ id, times }: Use & { readonly times: number }, { line, name }: SvgNode, depth: number): Weight {
    const used = this.named.get(id)
    if (used === undefined) {
      this.faults.push({
        line,
        problem: `its “${name}” uses “#${id}”, which is not in it`,
        cure: 'Remove the use, or put back what it used.',
      })
      return noWeight
    }
    const { elements, steps, characters, depth: inside } = this.weigh(used, depth)
    return { elements: elements * times, steps: steps * times, characters: characters * times, depth: inside }
  }
}

/** Of the element alone. */
function ownWeight(node: SvgNode): Weight {
  const { attributes } = node
  const steps = countSteps(attributes.get('d') ?? '') + countPoints(attributes.get('points') ?? '')
  const written = [...attributes.values()].reduce((sum, value) => sum + value.length, wordsIn(node).length)
  return { elements: 1, steps, characters: written, depth: 0 }
}

function checkWeight({ elements, steps, characters }: Weight, line: number): void {
  if (elements > mostElements) refuseMore(`${mostElements} elements`, line)
  if (steps > mostSteps) refuseMore(`${mostSteps} steps in its outlines`, line)
  if (characters > mostCharacters) refuseMore(`${mostCharacters} characters`, line)
}

function refuseMore(amount: string, line: number): never {
  return refuse(`it has more than ${amount} when what is used is counted each time`, undefined, line)
}

function sumOf(parts: readonly Weight[]): Weight {
  const sum = (of: 'elements' | 'steps' | 'characters') => parts.reduce((all, part) => all + part[of], 0)
  return {
    elements: sum('elements'),
    steps: sum('steps'),
    characters: sum('characters'),
    depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0),
  }
}

/** Elements by their names; of two with one name the first counts. */
function namesIn(root: SvgNode): ReadonlyMap<string, SvgNode> {
  const named = new Map<string, SvgNode>()
  for (const node of nodesOf(root)) {
    const id = node.attributes.get('id')
    if (id !== undefined && !named.has(id)) named.set(id, node)
  }
  return named
}

function usesOf(asks: readonly Declaration[]): readonly Use[] {
  return asks.flatMap(([name, value]) =>
    addressesIn(value).map((id) => ({ id, painted: paintings.get(name) ?? 'once' })),
  )
}

/** All that an element asks for, by attributes, its style or the rules of a style sheet. */
function asksOf({ attributes }: SvgNode): readonly Declaration[] {
  const link = attributes.get('href')
  const links = link?.startsWith('#') === true ? [['href', `url(${link})`] as const] : []
  const asks = [...attributes].filter(([name]) => asking.test(name) && name !== 'style')
  return [...links, ...asks, ...parseDeclarations(attributes.get('style') ?? '')]
}

/** Names that a value asks for: `url(#name)`. */
export function addressesIn(value: string): readonly string[] {
  if (!value.includes('url(')) return []
  return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => id)
}
