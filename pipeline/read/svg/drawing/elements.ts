/** The few words of usvg as a tree, and its defs by name. */
import { parseXml, type XmlElement } from '../../../xml/read.ts'
import { element as write } from '../../../xml/write.ts'
import type { Element } from 'xast'
import { refuse } from '../refused.ts'
import { linkNamespace, svgNamespace } from '../source/names.ts'

/** usvg wraps what it writes in groups of its own. */
const deepest = 500

const prefixes = new Map([
  [svgNamespace, 'svg'],
  [linkNamespace, 'xlink'],
])

/** A drawing as usvg wrote it. */
export interface Simplified {
  readonly root: XmlElement
  /** What is asked for by name. */
  readonly defs: ReadonlyMap<string, XmlElement>
  /** The element that holds it. */
  readonly store: XmlElement | undefined
}

/** The tree of a simplified drawing. */
export function parseSimplified(text: string): Simplified {
  const root = parseXml(text, { prefixes, deepest, refuse: (reason) => refuse(reason) })
  const store = root.children.find(({ name }) => name === 'svg:defs')
  const defs = new Map(store?.children.map((child) => [child.attributes['id'] ?? '', child]))
  return { root, defs, store }
}

/** The name that `url(#name)` asks for. */
export function askedFor(value: string | undefined): string | undefined {
  return /^url\(#(.*)\)$/.exec(value ?? '')?.[1]
}

/** An element as it was, to be painted by itself. */
export function toXast({ name, attributes, children }: XmlElement): Element {
  return write(name.replace(/^svg:/, ''), { ...attributes }, children.map(toXast))
}
