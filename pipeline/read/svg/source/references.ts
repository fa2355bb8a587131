/** What a drawing costs when everything that is used is counted each time: expansions are stopped before they happen. */
import { Refused, refuse, type Fault } from '../refused.ts'
import { asked, asking } from './names.ts'
import { deepest, mostElements, nodesIn, nodesOf, type SvgNode } from './tree.ts'

/** Most elements of what a rule of a style sheet may ask for: any element may ask for it. */
const mostForRule = 100

/** Deeper than elements may stand: each use adds what is used. */
const deepestUse = 3 * deepest

/** The faults of all uses: of what is not there, of themselves, and too many. */
export function faultsOfUses(root: SvgNode, byRules: ReadonlySet<string>): readonly Fault[] {
  const counting = new Counting(root)
  try {
    counting.count(root)
    for (const id of byRules) counting.countForRule(id)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [...counting.faults, error.fault]
  }
  return counting.faults
}

interface Weight {
  readonly elements: number
  readonly depth: number
}

interface Use {
  readonly id: string
  /** How often it is painted: a marker at each corner. */
  readonly times: number
}

class Counting {
  readonly faults: Fault[] = []
  private readonly named: ReadonlyMap<string, SvgNode>
  private readonly known = new Map<SvgNode, Weight | 'open'>()

  constructor(root: SvgNode) {
    this.named = namesIn(root)
  }

  count(root: SvgNode): void {
    const { elements } = this.weigh(root, 0)
    if (elements > mostElements) tooMany(root.line)
  }

  countForRule(id: string): void {
    const found = this.named.get(id)
    if (found !== undefined && this.weigh(found, 0).elements > mostForRule) tooMany(found.line)
  }

  private weigh(node: SvgNode, depth: number): Weight {
    const known = this.known.get(node)
    if (known === 'open') return refuse(`what it uses is used in itself (“${node.name}”)`, 'Use something else.', node.line)
    if (depth + (known?.depth ?? 0) > deepestUse) return refuse('what it uses uses something else, and so on', 'Write it out.', node.line)
    if (known !== undefined) return known
    this.known.set(node, 'open')
    const children = nodesIn(node)
      .filter(({ name }) => !asked.has(name))
      .map((child) => this.weigh(child, depth + 1))
    const uses = usesOf(node).map((use) => this.weighUse(use, node, depth + 1))
    const weight = sumOf([...children, ...uses])
    if (weight.elements > mostElements) tooMany(node.line)
    this.known.set(node, weight)
    return weight
  }

  private weighUse({ id, times }: Use, { line, name }: SvgNode, depth: number): Weight {
    const used = this.named.get(id)
    if (used === undefined) {
      this.faults.push({ line, problem: `its “${name}” uses “#${id}”, which is not in it`, cure: 'Remove the use, or put back what it used.' })
      return { elements: 0, depth: 0 }
    }
    const weight = this.weigh(used, depth)
    return { ...weight, elements: weight.elements * times }
  }
}

function tooMany(line: number): never {
  return refuse(`it has more than ${mostElements} elements when what is used is counted each time`, undefined, line)
}

function sumOf(parts: readonly Weight[]): Weight {
  return {
    elements: parts.reduce((sum, { elements }) => sum + elements, 1),
    depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0) + 1,
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

function usesOf(node: SvgNode): readonly Use[] {
  const { attributes } = node
  const link = attributes.get('href')
  const links = link?.startsWith('#') === true ? [{ id: link.slice(1), times: 1 }] : []
  const asks = [...attributes].filter(([name]) => asking.test(name)).flatMap(([name, value]) => addressesIn(value).map((id) => ({ id, times: timesOf(name, node) })))
  return [...links, ...asks]
}

function timesOf(name: string, { attributes }: SvgNode): number {
  if (name !== 'marker' && name !== 'marker-mid' && name !== 'style') return 1
  const corners = attributes.get('d') ?? attributes.get('points') ?? ''
  return name === 'style' && !attributes.get('style')?.includes('marker') ? 1 : Math.max(2, corners.match(/[\d.]+/g)?.length ?? 0)
}

/** Names that a value asks for: `url(#name)`. */
export function addressesIn(value: string): readonly string[] {
  if (!value.includes('url(')) return []
  return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => id)
}
