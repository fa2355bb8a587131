/** A drawing that has been looked over, written for usvg: its style in words that usvg knows, and nothing that is not painted. */
import type { Element } from 'xast'
import { element, writeXml } from '../../../xml/write.ts'
import { asTransform, chosenOf } from './check.ts'
import { geometry, parseDeclarations, spellOut, type Declaration } from './declarations.ts'
import { linkNamespace, svgNamespace } from './names.ts'
import { parseSheet, reachOf, type StyleRule } from './sheets.ts'
import { wordsIn, type SvgNode } from './tree.ts'

/** The text of the tidied drawing. */
export function tidy(root: SvgNode): string {
  const { name, attributes, children } = tidied(root)
  const names = { xmlns: svgNamespace, 'xmlns:xlink': linkNamespace }
  return writeXml(element(name, { ...names, ...attributes }, backgroundOf(root), children))
}

interface Tidied {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

function tidied(node: SvgNode): Tidied {
  if (node.name === 'style') return { name: 'style', attributes: {}, children: [writeSheet(node)] }
  const chosen = node.name === 'switch' ? chosenOf(node) : node.children
  const children = chosen.map((child) => (typeof child === 'string' ? child : toElement(child)))
  return { name: node.name === 'switch' ? 'g' : node.name, attributes: attributesOf(node), children }
}

function toElement(node: SvgNode): Element {
  const { name, attributes, children } = tidied(node)
  return element(name, attributes, children)
}

/** Style over attributes; geometry and transforms of style become attributes. */
function attributesOf(node: SvgNode): Readonly<Record<string, string>> {
  const attributes = new Map<string, string>()
  for (const [name, value] of node.attributes) {
    if (name === 'style') continue
    attributes.set(name === 'href' ? 'xlink:href' : name, value)
  }
  const style = parseDeclarations(node.attributes.get('style') ?? '').flatMap(spellOut)
  const kept = style.filter((declaration) => !becomesAttribute(declaration, node, attributes))
  if (kept.length > 0) attributes.set('style', writeDeclarations(kept))
  return Object.fromEntries(attributes)
}

function becomesAttribute([name, value]: Declaration, node: SvgNode, attributes: Map<string, string>): boolean {
  if (name === 'transform') {
    const transform = asTransform(value)
    if (transform !== undefined) attributes.set('transform', transform)
    return true
  }
  if (!geometry.has(name)) return false
  const isPage = node.name === 'svg' && (name === 'width' || name === 'height')
  if (value !== 'auto' && !(isPage && !/^[\d.]+(?:px|pt|mm|cm|in)$/.test(value))) attributes.set(name, value)
  return true
}

/** Of those of one name the last counts, or the last that is important: usvg takes the longer the more there are. */
function writeDeclarations(declarations: readonly Declaration[]): string {
  const last = new Map<string, string>()
  for (const [name, value] of declarations) {
    const isWeaker = isImportant(last.get(name)) && !isImportant(value)
    if (!name.startsWith('--') && !isWeaker) last.set(name, value)
  }
  return [...last].map(([name, value]) => `${name}:${value}`).join(';')
}

function isImportant(value: string | undefined): boolean {
  return value?.endsWith('!important') === true
}

function writeSheet(node: SvgNode): string {
  return parseSheet(wordsIn(node))
    .rules.map((rule) => writeRule(rule))
    .join('\n')
}

function writeRule({ selectors, declarations }: StyleRule): string {
  const read = selectors.filter((selector) => reachOf(selector) === 'read')
  if (read.length === 0) return ''
  return `${read.join(',')}{${writeDeclarations(declarations.flatMap(spellOut))}}`
}

/** Browsers paint the background of the outermost element; SVG itself knows none. */
function backgroundOf(root: SvgNode): Element | undefined {
  const style = parseDeclarations(root.attributes.get('style') ?? '')
  const said = style.findLast(([name]) => name === 'background' || name === 'background-color')?.[1]
  const colour = said ?? 'none'
  if (
    !/^(?:#[\da-f]+|[a-z]+|(?:rgb|rgba|hsl|hsla)\([^()]*\))$/i.test(colour) ||
    /^(?:none|transparent|initial|inherit)$/i.test(colour)
  )
    return undefined
  const [x = '0', y = '0'] =
    root.attributes
      .get('viewBox')
      ?.trim()
      .split(/[\s,]+/) ?? []
  return element('rect', { x, y, width: '100%', height: '100%', style: `fill:${colour};stroke:none` })
}
