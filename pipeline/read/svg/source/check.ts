/** Looks over a whole drawing for what it may not hold: everything that can be told is told at once. */
import { refuse, type Fault } from '../refused.ts'
import {
  complaintOf,
  geometry,
  hasOutsideAddress,
  parseDeclarations,
  spellOut,
  type Declaration,
} from './declarations.ts'
import { asking, elements, plainCure, refusals } from './names.ts'
import { addressesIn, faultsOfUses, type AskedByRules } from './references.ts'
import { parseSheet, reachOf, type StyleRule, type StyleRules } from './sheets.ts'
import { nodesIn, wordsIn, type SvgNode } from './tree.ts'

/** Every fault of a drawing. */
export function check(root: SvgNode): readonly Fault[] {
  const shown = [...shownNodes(root)]
  const sheets = shown.filter(({ name }) => name === 'style')
  const rules = sheets.flatMap((node) => parseSheet(wordsIn(node)).rules)
  const used = namesUsed(shown)
  return [
    ...shown.flatMap(faultsOf),
    ...sheets.flatMap((node) => faultsOfSheet(node, used)),
    ...faultsOfUses(root, askedByRules(rules)),
  ]
}

/** All but what stands in something refused, and what a `switch` does not choose. */
function* shownNodes(node: SvgNode): Generator<SvgNode> {
  yield node
  if (refusals.has(node.name) && node.name !== 'a') return
  for (const child of node.name === 'switch' ? chosenOf(node) : nodesIn(node)) yield* shownNodes(child)
}

/** What a `switch` shows: the first child that asks for nothing special. */
export function chosenOf(node: SvgNode): readonly SvgNode[] {
  return nodesIn(node)
    .filter(({ name, attributes }) => name !== 'foreignObject' && !attributes.get('requiredExtensions')?.trim())
    .slice(0, 1)
}

function faultsOf(node: SvgNode): readonly Fault[] {
  const { name, line, attributes } = node
  const refused = refusals.get(name)
  if (refused !== undefined) return [{ line, problem: refused[0], cure: refused[1] }]
  if (!elements.has(name)) return [{ line, problem: `it holds the element “${name}”`, cure: plainCure }]
  return [...attributes].flatMap(([attribute, value]) =>
    faultsOfAttribute(node, attribute, value).map((fault) => ({ line, ...fault })),
  )
}

const running = { problem: '', cure: 'Remove the attribute: a printed drawing runs nothing.' }
const outside = 'Put what it needs into the drawing itself.'

function faultsOfAttribute(node: SvgNode, name: string, value: string): readonly Fault[] {
  if (/^on/i.test(name)) return [{ ...running, problem: `it holds the attribute “${name}”, which runs a script` }]
  if (name === 'href') return faultsOfLink(node, value)
  if (name === 'style') return faultsOfStyle(node, value)
  if (asking.test(name) && hasOutsideAddress(value))
    return [{ problem: `its attribute “${name}” asks for another file`, cure: outside }]
  if (name === 'transform-origin' && node.attributes.has('transform'))
    return [{ problem: 'it holds the attribute “transform-origin”', cure: 'Write the origin into `transform` itself.' }]
  return []
}

/** Pictures stand in the drawing, and are of dots. */
function faultsOfLink({ name }: SvgNode, value: string): readonly Fault[] {
  const address = value.trim()
  if (address.startsWith('#')) return []
  const isPicture = name === 'image' || name === 'feImage'
  if (isPicture && /^data:image\/(?:png|jpe?g)\s*;\s*base64\s*,/i.test(address)) return []
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address
  if (isPicture && /^data:/i.test(address))
    return [
      { problem: `a picture in it is neither PNG nor JPEG (“${shown.slice(0, 24)}…”)`, cure: 'Convert it to PNG.' },
    ]
  return [{ problem: `its “${name}” asks for another file: “${shown}”`, cure: outside }]
}

/** Geometry and plain transforms become attributes; on the outermost element they speak of the page around. */
function faultsOfStyle({ name, attributes }: SvgNode, style: string): readonly Fault[] {
  return parseDeclarations(style)
    .flatMap(spellOut)
    .filter(([property, value]) => !(property === 'transform' && asTransform(value) !== undefined))
    .filter(
      ([property]) =>
        !(property === 'transform-origin' && !attributes.has('transform') && !style.includes('transform:')),
    )
    .filter(([property]) => name !== 'svg' || !property.startsWith('background'))
    .flatMap((declaration) => complaintOf(declaration) ?? [])
}

/** A transform of CSS as the attribute says it; absent where it cannot. */
export function asTransform(value: string): string | undefined {
  const plain = value
    .replaceAll(/translateX\(([^()]*)\)/g, 'translate($1,0)')
    .replaceAll(/translateY\(([^()]*)\)/g, 'translate(0,$1)')
    .replaceAll(/([\d.])(?:px|deg)\b/g, '$1')
  return /^(?:(?:matrix|translate|scale|rotate|skewX|skewY)\([-+\d.,eE\s]*\)\s*)+$/.test(plain) ? plain : undefined
}

// ---------------------------------------------------------------- style sheets

/** Most selectors of rules that ask for markers: each is held against each element. */
const mostMarkerSelectors = 100

function askedByRules(rules: readonly StyleRule[]): AskedByRules {
  const names = new Set(rules.flatMap(({ declarations }) => declarations.flatMap(([, value]) => addressesIn(value))))
  const marking = rules
    .map((rule) => ({ ...rule, declarations: rule.declarations.filter(([name]) => name.startsWith('marker')) }))
    .filter(({ declarations }) => declarations.some(([, value]) => addressesIn(value).length > 0))
  if (marking.flatMap(({ selectors }) => selectors).length > mostMarkerSelectors)
    refuse(`its style sheets have more than ${mostMarkerSelectors} selectors with markers`)
  const markersOf = (node: SvgNode) => {
    const used = namesUsed([node])
    const reaching = marking.filter(({ selectors }) => selectors.some((one) => mayReach(one, used)))
    return reaching.flatMap(({ declarations }) => declarations)
  }
  return { names, markersOf }
}

interface Used {
  readonly names: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
}

function namesUsed(nodes: readonly SvgNode[]): Used {
  const classes = nodes.flatMap(({ attributes }) => attributes.get('class')?.trim().split(/\s+/) ?? [])
  const ids = nodes.flatMap(({ attributes }) => attributes.get('id') ?? [])
  return { names: new Set(nodes.map(({ name }) => name)), classes: new Set(classes), ids: new Set(ids) }
}

/** A rule is complained of where it may reach something that is there. */
function faultsOfSheet(node: SvgNode, used: Used): readonly Fault[] {
  const sheet: StyleRules = parseSheet(wordsIn(node))
  const reaching = sheet.rules.flatMap((rule) => ({
    ...rule,
    selectors: rule.selectors.filter((one) => mayReach(one, used)),
  }))
  return [...sheet.complaints, ...reaching.flatMap(faultsOfRule)].map((fault) => ({ line: node.line, ...fault }))
}

/** By the last part of a selector. */
function mayReach(selector: string, { names, classes, ids }: Used): boolean {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? ''
  const [bare = ''] = last.split(/[:[]/)
  const parts = bare.match(/[.#]?[\w-]+/g) ?? []
  return parts.every((part) => {
    if (part.startsWith('.')) return classes.has(part.slice(1))
    return part.startsWith('#') ? ids.has(part.slice(1)) : names.has(part)
  })
}

function faultsOfRule({ selectors, declarations }: StyleRule): readonly Fault[] {
  const unread = selectors.filter((selector) => reachOf(selector) === 'unknown')
  const read = selectors.filter((selector) => reachOf(selector) === 'read' && !/^(?:svg|:root)$/.test(selector))
  const said = unread.map((selector) => ({
    problem: `its style sheet has the selector “${selector.slice(0, 60)}”`,
    cure: 'Give what it means a class, and write `.class { … }`.',
  }))
  if (declarations.every(([name]) => name.startsWith('--'))) return []
  return read.length === 0 ? said : [...said, ...declarations.flatMap(spellOut).flatMap(faultsOfDeclaration)]
}

function faultsOfDeclaration(declaration: Declaration): readonly Fault[] {
  const [name, value] = declaration
  if (geometry.has(name) && value !== 'auto')
    return [
      {
        problem: `its style sheet says “${name}: ${value.slice(0, 30)}”`,
        cure: 'Write it as an attribute of the element itself.',
      },
    ]
  const complaint = complaintOf(declaration)
  return complaint === undefined ? [] : [complaint]
}
