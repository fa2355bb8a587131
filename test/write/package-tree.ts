/** A Word file opened for the tests: its parts as trees. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Characters directly inside. */
  readonly text: string
}

interface Growing {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Growing[]
  text: string
}

/** Parts by their paths; a part that is not well-formed has the parser's words instead of a tree. */
export interface OpenPackage {
  readonly paths: readonly string[]
  readonly trees: ReadonlyMap<string, Element>
  readonly broken: ReadonlyMap<string, string>
}

/** The tree of a text; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' }
  const open: Growing[] = [root]
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: { ...attributes }, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0] ?? root
}

/** Opens the bytes of a Word file. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipSync(bytes)
  const trees = new Map<string, Element>()
  const broken = new Map<string, string>()
  for (const [path, data] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(path)) continue
    try {
      trees.set(path, parseXml(strFromU8(data)))
    } catch (fault) {
      broken.set(path, String(fault))
    }
  }
  return { paths: Object.keys(files), trees, broken }
}

/** An element and all that is in it, in the order of the text. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)]
}

/** Words of an element: text, tabs and line breaks, without field codes. */
export function wordsOf(element: Element): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:tab' && Object.keys(element.attributes).length === 0) return '\t'
  if (element.name === 'w:br') return '\n'
  if (element.name === 'w:noBreakHyphen') return '\u2011'
  if (element.name === 'w:softHyphen') return '\u00AD'
  return element.children.map(wordsOf).join('')
}
