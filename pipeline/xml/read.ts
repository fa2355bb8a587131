/** XML as text to elements: no DOCTYPE, no entities but the five, nothing fetched, no deeper than asked for. */
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes'

/** Hears what stands in a text, in order; `refuse` is called once, and what it throws ends the reading. Lines count from one. */
export interface XmlHearer {
  readonly open: (tag: SaxesTagNS, line: number) => void
  readonly close: () => void
  readonly text?: (text: string) => void
  /** Gets the part of a sentence that says why. */
  readonly refuse: (reason: string, line: number) => never
  /** Whether processing instructions are passed over; they are refused where it is not said. */
  readonly passesInstructions?: true
  /** Hears an instruction that is not passed over, instead of its being refused. */
  readonly instruction?: (target: string, line: number) => void
  /** Hears a DOCTYPE, instead of its being refused; nothing of it counts. */
  readonly doctype?: (text: string, line: number) => void
}

const entities: Record<string, string> = Object.assign(Object.create(null) as Record<string, string>, {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
})

/** Reads a text with its namespaces. */
export function readXml(text: string, hearer: XmlHearer): void {
  const { open, close, text: hear, refuse, passesInstructions } = hearer
  const parser = new SaxesParser({ xmlns: true })
  // Its own table has what every object has: `&constructor;` would be text (saxes 6.0.0).
  parser.ENTITIES = entities
  const {
    doctype = (_: string, line: number) => refuse('it has a DOCTYPE', line),
    instruction = (target: string, line: number) => refuse(`it has the processing instruction “${target}”`, line),
  } = hearer
  parser.on('doctype', (said) => doctype(said, parser.line))
  if (passesInstructions !== true) parser.on('processinginstruction', ({ target }) => instruction(target, parser.line))
  parser.on('error', ({ message }) => refuse(`it is not well-formed: ${message}`, parser.line))
  parser.on('opentag', (tag) => open(tag, parser.line))
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
  children: XmlElement[]
  text: string
}

export interface TreeRules {
  /** Prefix that stands for each namespace; elements and attributes of others are called `?:name`. */
  readonly prefixes: ReadonlyMap<string, string>
  readonly deepest: number
  readonly refuse: (reason: string) => never
}

/** What elements without attributes have; what those with attributes have no more than. */
const none: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>)

/** The tree of a text. Attributes without a namespace keep their bare name. */
export function parseXml(text: string, rules: TreeRules): XmlElement {
  const { deepest, refuse } = rules
  const root: Growing = { name: '', attributes: none, children: [], text: '' }
  const stack: Growing[] = [root]
  const nameOf = naming(rules)
  readXml(text, {
    open: ({ uri, local, attributes }) => {
      if (stack.length > deepest) refuse(`its elements stand in one another deeper than ${deepest}`)
      const element = {
        name: nameOf(uri, local),
        attributes: attributesOf(Object.values(attributes), nameOf),
        children: [],
        text: '',
      }
      stack.at(-1)?.children.push(element)
      stack.push(element)
    },
    close: () => {
      const closed = stack.pop()
      // A list that grew has room for sixteen more: without it a tree takes a third less.
      if (closed !== undefined) closed.children = closed.children.slice()
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

type NameOf = (uri: string, local: string) => string

/** Canonical names, each of which is one text however often it stands in a tree: that halves the tree. */
function naming({ prefixes }: TreeRules): NameOf {
  const known = new Map<string, Map<string, string>>()
  return (uri, local) => {
    const names = known.get(uri) ?? new Map<string, string>()
    const name = names.get(local) ?? `${prefixes.get(uri) ?? '?'}:${local}`
    names.set(local, name)
    known.set(uri, names)
    return name
  }
}

function attributesOf(written: readonly SaxesAttributeNS[], nameOf: NameOf): Readonly<Record<string, string>> {
  if (written.length === 0) return none
  // An object that has nothing by itself: attributes may be called as what every object has.
  const given = Object.create(none) as Record<string, string>
  for (const { uri, local, value } of written) given[uri === '' ? local : nameOf(uri, local)] = value
  return given
}

// ---------------------------------------------------------------- counting

/** How much there is in a text that becomes objects. */
export interface Markup {
  /** Elements and attributes. */
  readonly all: number
  /** Attributes of the element that has most of them. */
  readonly widest: number
}

const passed = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['</', '>'],
] as const

/** Counts before anything is made: a text that is refused costs no tree. What is not well-formed is counted somehow. */
export function countMarkup(text: string): Markup {
  let [all, widest] = [0, 0]
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const other = passed.find(([start]) => text.startsWith(start, at))
    if (other === undefined) {
      const tag = countTag(text, at)
      all += 1 + tag.attributes
      widest = Math.max(widest, tag.attributes)
      at = tag.end
    } else at = endOf(text, other[1], at + other[0].length)
  }
  return { all, widest }
}

function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at === -1 ? text.length : at + sign.length
}

const [quote, apostrophe, close] = ['"', "'", '>'].map((sign) => sign.charCodeAt(0))

/** A tag ends at the first sign for it that stands in no value. */
function countTag(text: string, start: number): { readonly attributes: number; readonly end: number } {
  let attributes = 0
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== close) {
    const sign = text.charCodeAt(at)
    if (sign === quote || sign === apostrophe) {
      attributes += 1
      at = endOf(text, sign === quote ? '"' : "'", at + 1)
    } else at += 1
  }
  return { attributes, end: at }
}
