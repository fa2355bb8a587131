/** XML as text to elements: no DOCTYPE, no entities but the five, nothing fetched, no deeper than asked for. */
import { SaxesParser, type SaxesTagNS } from 'saxes'

/** Hears what stands in a text, in order; `refuse` is called once, and what it throws ends the reading. */
export interface XmlHearer {
  readonly open: (tag: SaxesTagNS) => void
  readonly close: () => void
  readonly text?: (text: string) => void
  /** Gets the part of a sentence that says why. */
  readonly refuse: (reason: string) => never
  /** Whether processing instructions are passed over; they are refused where it is not said. */
  readonly passesInstructions?: true
}

const entities: Record<string, string> = Object.assign(Object.create(null) as Record<string, string>, {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
})

/** Reads a text with its namespaces. */
export function readXml(text: string, { open, close, text: hear, refuse, passesInstructions }: XmlHearer): void {
  const parser = new SaxesParser({ xmlns: true })
  // Its own table has what every object has: `&constructor;` would be text (saxes 6.0.0).
  parser.ENTITIES = entities
  parser.on('doctype', () => refuse('it has a DOCTYPE'))
  if (passesInstructions !== true)
    parser.on('processinginstruction', ({ target }) => refuse(`it has the processing instruction “${target}”`))
  parser.on('error', ({ message }) => refuse(`it is not well-formed: ${message}`))
  parser.on('opentag', open)
  parser.on('closetag', close)
  if (hear !== undefined) {
    parser.on('text', hear)
    parser.on('cdata', hear)
  }
  parser.write(text).close()
}

/** An element by its canonical name; what stands in it, words and elements, in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Characters directly inside. */
  readonly text: string
}

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

export interface TreeRules {
  /** Prefix that stands for each namespace; elements and attributes of others are called `?:name`. */
  readonly prefixes: ReadonlyMap<string, string>
  readonly deepest: number
  /** Hears of each element how many it is, with its attributes; refuses what is too much. */
  readonly count: (things: number) => void
  readonly refuse: (reason: string) => never
}

/** The tree of a text. Attributes without a namespace keep their bare name. */
export function parseXml(text: string, rules: TreeRules): XmlElement {
  const { prefixes, deepest, count, refuse } = rules
  const root: Growing = { name: '', attributes: {}, children: [], text: '' }
  const stack: Growing[] = [root]
  const nameOf = (uri: string, local: string): string => `${prefixes.get(uri) ?? '?'}:${local}`
  readXml(text, {
    open: ({ uri, local, attributes }) => {
      const written = Object.values(attributes)
      count(1 + written.length)
      if (stack.length > deepest) refuse(`its elements stand in one another deeper than ${deepest}`)
      const given: Record<string, string> = Object.create(null) as Record<string, string>
      for (const attribute of written)
        given[attribute.uri === '' ? attribute.local : nameOf(attribute.uri, attribute.local)] = attribute.value
      const element: Growing = { name: nameOf(uri, local), attributes: given, children: [], text: '' }
      stack.at(-1)?.children.push(element)
      stack.push(element)
    },
    close: () => {
      stack.pop()
    },
    text: (words) => {
      const last = stack.at(-1)
      if (last !== undefined) last.text += words
    },
    refuse,
    passesInstructions: true,
  })
  return root.children[0] ?? refuse('it is empty')
}
