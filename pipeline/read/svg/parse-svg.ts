/** The text of a drawing to a tree of the elements and attributes that are allowed; everything else is refused. */
import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'
import { readXml } from '../../xml/read.ts'
import {
  cures,
  elements,
  geometry,
  idleNamespaces,
  isIdle,
  linkNamespace,
  paintProperties,
  svgNamespace,
  unpainted,
} from './names.ts'
import { refuse } from './refused.ts'

export interface SvgElement {
  readonly name: string
  readonly id?: string
  /** Geometry by name. */
  readonly attributes: ReadonlyMap<string, string>
  /** Declarations of `style` stand over the attributes of the same name. */
  readonly paint: ReadonlyMap<string, string>
  readonly children: readonly SvgElement[]
}

/** Most elements, also after `use` is expanded, and how deep they may stand in one another. */
export const mostElements = 2000
export const deepest = 32

interface OpenElement extends SvgElement {
  readonly children: SvgElement[]
}

/** The outermost element of a drawing. */
export function parseSvg(text: string): SvgElement {
  const reading = new Reading()
  readXml(text, { open: (tag) => reading.open(tag), close: () => reading.close(), refuse })
  return reading.root ?? refuse('it is empty')
}

/** What is open while the text runs through the parser. */
class Reading {
  root: SvgElement | undefined
  private readonly stack: (OpenElement | 'unpainted')[] = []
  private count = 0

  open(tag: SaxesTagNS): void {
    this.count += 1
    if (this.count > mostElements) refuse(`it has more than ${mostElements} elements`)
    if (this.stack.length >= deepest) refuse(`its elements stand in one another deeper than ${deepest}`)
    const parent = this.stack.at(-1)
    const element = parent === 'unpainted' || isUnpainted(tag) ? 'unpainted' : toElement(tag, parent === undefined)
    if (element !== 'unpainted' && parent !== 'unpainted') parent?.children.push(element)
    if (parent === undefined && element !== 'unpainted') this.root = element
    this.stack.push(element)
  }

  close(): void {
    this.stack.pop()
  }
}

function isUnpainted({ uri, local }: SaxesTagNS): boolean {
  return uri === svgNamespace ? unpainted.has(local) : idleNamespaces.has(uri)
}

function toElement(tag: SaxesTagNS, isOutermost: boolean): OpenElement {
  if (tag.uri !== svgNamespace || !elements.has(tag.local) || (tag.local === 'svg') !== isOutermost) refuseElement(tag)
  const attributes = new Map<string, string>()
  const paint = new Map<string, string>()
  const given = Object.values(tag.attributes)
  for (const attribute of given) sortAttribute(attribute, { tag, attributes, paint })
  const style = tag.attributes['style']
  if (style !== undefined) for (const [name, value] of declarationsOf(style.value)) paint.set(name, value)
  const id = tag.attributes['id']?.value
  return { name: tag.local, ...(id === undefined ? {} : { id }), attributes, paint, children: [] }
}

function refuseElement({ uri, local, name }: SaxesTagNS): never {
  const cure = uri === svgNamespace ? cures.get(local) : undefined
  return refuse(`it holds the element “${name}”${cure === undefined ? '' : `: ${cure}`}`)
}

interface Sorted {
  readonly tag: SaxesTagNS
  readonly attributes: Map<string, string>
  readonly paint: Map<string, string>
}

function sortAttribute({ uri, local, name, value }: SaxesAttributeNS, { tag, attributes, paint }: Sorted): void {
  if (idleNamespaces.has(uri) || name === 'style') return
  const isLink = uri === linkNamespace && tag.local === 'use'
  if (isLink && local !== 'href') return
  const isOwn = uri === '' || isLink
  if (isOwn && local === 'href' && tag.local !== 'use') refuse(`it holds the attribute “${name}”`)
  if (isOwn && geometry.has(local)) attributes.set(local, value)
  else if (isOwn && paintProperties.has(local)) paint.set(local, value)
  else if (!isOwn || !isIdle(local, value)) refuse(`it holds the attribute “${name}”`)
}

function declarationsOf(style: string): readonly (readonly [string, string])[] {
  return style.split(';').flatMap((declaration): (readonly [string, string])[] => {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(colon, 0)).trim()
    const value = declaration.slice(colon + 1).trim()
    if (declaration.trim() === '') return []
    if (paintProperties.has(name)) return [[name, value]]
    return isIdle(name, value) ? [] : refuse(`its style holds “${declaration.trim()}”`)
  })
}
