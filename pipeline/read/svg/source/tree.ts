/** The file of a drawing to a tree of its elements, with their lines; what no drawing may have is gathered on the way. */
import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'
import { readXml } from '../../../xml/read.ts'
import { Refused, refuse, type Fault } from '../refused.ts'
import { htmlNamespace, linkNamespace, svgNamespace, unpainted } from './names.ts'

/** An element of SVG as it is written; `href` stands without its prefix. */
export interface SvgNode {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (SvgNode | string)[]
}

/** A drawing as far as it could be read. */
export interface SvgTree {
  /** Absent where the text breaks off before it. */
  readonly root?: SvgNode
  readonly faults: readonly Fault[]
}

/** Most elements, also when what is used is counted each time. */
export const mostElements = 20_000

/** How deep elements may stand in one another. */
export const deepest = 32

/** Reads a text as far as it goes. */
export function readTree(text: string): SvgTree {
  const reading = new Reading()
  try {
    readXml(text, reading)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    reading.faults.push(error.fault)
  }
  return { faults: reading.faults, ...(reading.root === undefined ? {} : { root: reading.root }) }
}

interface OpenNode extends SvgNode {
  readonly children: (SvgNode | string)[]
}

/** What is open while the text runs through the parser. */
class Reading {
  readonly faults: Fault[] = []
  root: SvgNode | undefined
  private readonly stack: (OpenNode | 'unpainted')[] = []
  private count = 0
  private declaresEntities = false

  readonly open = (tag: SaxesTagNS, line: number): void => {
    this.count += 1
    if (this.count > mostElements) refuse(`it has more than ${mostElements} elements`, undefined, line)
    if (this.stack.length >= deepest)
      refuse(`its elements stand in one another deeper than ${deepest}`, 'Ungroup what is grouped in groups.', line)
    const parent = this.stack.at(-1)
    const isHidden = parent === 'unpainted' || parent?.name === 'foreignObject' || this.isUnpainted(tag, line)
    const node = isHidden ? 'unpainted' : nodeOf(tag, line)
    if (node !== 'unpainted' && parent !== 'unpainted') parent?.children.push(node)
    if (parent === undefined && node !== 'unpainted') this.root = node
    this.stack.push(node)
  }

  readonly close = (): void => {
    this.stack.pop()
  }

  readonly text = (words: string): void => {
    const last = this.stack.at(-1)
    if (last !== undefined && last !== 'unpainted') last.children.push(words)
  }

  readonly doctype = (said: string, line: number): void => {
    if (!/<!ENTITY/i.test(said)) return
    this.declaresEntities = true
    const problem = 'its DOCTYPE declares entities'
    const cure =
      'Remove the DOCTYPE and write out what the entities stand for; Illustrator: save without its editing capabilities.'
    this.faults.push({ line, problem, cure })
  }

  readonly instruction = (target: string, line: number): void => {
    if (target !== 'xml-stylesheet') return
    this.faults.push({ line, problem: 'it asks for a style sheet of another file', cure: styleInside })
  }

  /** What is not well-formed ends the reading, but for an entity whose declaration has been told. */
  readonly refuse = (reason: string, line: number): never => {
    if (this.declaresEntities && reason.includes('entity')) return undefined as never
    return refuse(reason, 'Save it anew from the program that made it.', line)
  }

  private isUnpainted({ uri, local }: SaxesTagNS, line: number): boolean {
    if (uri === svgNamespace) return unpainted.has(local)
    if (this.stack.length === 0) return this.refuseRoot(local, line)
    if (uri === htmlNamespace)
      this.faults.push({
        line,
        problem: `it holds the element “${local}” of HTML`,
        cure: 'Write words as `text` of SVG.',
      })
    return true
  }

  private refuseRoot(local: string, line: number): never {
    if (local !== 'svg') return refuse(`its outermost element is “${local}”`, 'Use a file of SVG.', line)
    return refuse(
      'its outermost element says no namespace',
      'Write `<svg xmlns="http://www.w3.org/2000/svg" …>`.',
      line,
    )
  }
}

/** What is said of style sheets of other files. */
export const styleInside = 'Put the rules that it needs into a `style` of the drawing.'

function nodeOf(tag: SaxesTagNS, line: number): OpenNode {
  const attributes = new Map<string, string>()
  for (const attribute of Object.values(tag.attributes)) addAttribute(attributes, attribute)
  return { name: tag.local, line, attributes, children: [] }
}

/** Attributes of programs and of XML itself paint nothing. */
function addAttribute(attributes: Map<string, string>, { uri, local, value }: SaxesAttributeNS): void {
  if (uri === linkNamespace && local === 'href' && !attributes.has('href')) attributes.set('href', value)
  else if (uri === '' && !local.includes(':')) attributes.set(local, value)
  else if (local === 'space') attributes.set('xml:space', value)
}

/** The elements directly inside. */
export function nodesIn({ children }: SvgNode): readonly SvgNode[] {
  return children.filter((child) => typeof child !== 'string')
}

/** An element and all in it, in the order of the text. */
export function* nodesOf(node: SvgNode): Generator<SvgNode> {
  yield node
  for (const child of nodesIn(node)) yield* nodesOf(child)
}

/** Characters directly inside. */
export function wordsIn({ children }: SvgNode): string {
  return children.filter((child) => typeof child === 'string').join('')
}
