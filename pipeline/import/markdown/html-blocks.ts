/** Blocks of HTML in a text of Markdown, as the importer has them. */
import { parsePage, type PageElement, type PageNode } from '../../text/html-tree.ts'
import { refuse } from '../word/refused.ts'
import type { Item, WordPiece } from '../word/word-document.ts'
import { readHtmlTable } from './html-tables.ts'
import { lookOf, pictureOf, tellTag, unseen } from './html-tags.ts'
import { wordsPiece } from './line-pieces.ts'
import { asItems, asQuoted, placed } from './placed-paragraphs.ts'
import { readPicture } from './pictures.ts'
import { flatten, omit, topPlace, type MarkdownPlace, type Point, type MarkdownReading } from './reading.ts'
import { showCode } from './stand-ins.ts'
import type { WordsLook } from './token.ts'

export interface HtmlBlock {
  readonly html: string
  readonly at: Point
}

/** What stands around a node, and where. */
interface Around {
  readonly look: WordsLook
  readonly at: Point
  readonly place: MarkdownPlace
  /** Elements around. */
  readonly depth: number
  readonly reading: MarkdownReading
}

/** A piece of a line, or an item between two lines. */
type Part = { readonly piece: WordPiece } | { readonly item: Item } | 'end'

/** The items of a block of HTML. */
export function readHtml({ html, at }: HtmlBlock, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const seen = showCode(html).replace(/<!--([\s\S]*?)(?:-->|$)/g, (_, words: string) => {
    omit(reading, at, ['comment', words])
    return ''
  })
  return itemsOf(parsePage(seen).children, { look: {}, at, place, depth: 0, reading })
}

function itemsOf(nodes: readonly PageNode[], around: Around): readonly Item[] {
  const items: Item[] = []
  let open: WordPiece[] = []
  const close = (): void => {
    items.push(...asItems(open, around.place))
    open = []
  }
  for (const part of nodes.flatMap((node) => partsOf(node, around))) {
    if (part !== 'end' && 'piece' in part) {
      open.push(part.piece)
      continue
    }
    close()
    if (part !== 'end') items.push(part.item)
  }
  close()
  return items
}

/** Elements that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  'p div section article details summary figure figcaption center main header footer dl dt dd ul ol li'.split(' '),
)

/** Elements within one another: no text has more. */
const mostDepth = 60

function partsOf(node: PageNode, outside: Around): readonly Part[] {
  const around = { ...outside, depth: outside.depth + 1 }
  if (typeof node === 'string') return textParts(node, around)
  const { name, children } = node
  if (around.depth > mostDepth) refuse(`it has HTML of more than ${mostDepth} levels`)
  if (unseen.has(name)) {
    omit(around.reading, around.at, ['tag', `<${name}>`])
    return []
  }
  const own = ownParts(node, around)
  if (own !== undefined) return own
  tellTag(name, around.at, around.reading)
  const inside = { ...around, look: { ...around.look, ...lookOf(node) } }
  const parts = children.flatMap((child) => partsOf(child, inside))
  return blocks.has(name) ? ['end', ...parts, 'end'] : parts
}

function textParts(words: string, { look, at, reading }: Around): readonly Part[] {
  const value = words.replace(/\s+/g, ' ')
  if (look.isStruck !== true) return value === '' ? [] : [{ piece: wordsPiece(value, look) }]
  omit(reading, at, ['struck', value])
  return []
}

function ownParts(element: PageElement, around: Around): readonly Part[] | undefined {
  const { at, reading } = around
  const heading = /^h([1-6])$/.exec(element.name)?.[1]
  if (heading !== undefined) return asHeading(element, Number(heading), around)
  switch (element.name) {
    case 'br':
      return [{ piece: { type: 'break' } }]
    case 'wbr':
      return []
    case 'hr':
      omit(reading, at, ['rule', ''])
      return ['end']
    case 'img':
      return readPicture(pictureOf(element, at), reading).map((piece) => ({ piece }))
    case 'table':
      return asParts(itemsOfTable(element, around))
    case 'blockquote':
      return asParts(itemsOf(element.children, around).map(asQuoted))
    case 'pre':
      flatten(reading, at, ['code', ''])
      return undefined
    case 'ul':
    case 'ol':
      return asParts(itemsOfList(element, around))
    default:
      return undefined
  }
}

/** A table under its title. */
function itemsOfTable(element: PageElement, around: Around): readonly Item[] {
  const inside = { ...around, look: {}, place: topPlace }
  const title = element.children.filter((child) => typeof child === 'object' && child.name === 'caption')
  const titles = itemsOf(title, inside).map((item) =>
    item.type === 'paragraph' ? { ...item, role: 'tableTitle' as const } : item,
  )
  return [...titles, readHtmlTable(element, (cell) => itemsOf(cell.children, inside))]
}

function asParts(items: readonly Item[]): readonly Part[] {
  return items.map((item) => ({ item }))
}

function asHeading({ children }: PageElement, depth: number, around: Around): readonly Part[] {
  return asParts(itemsOf(children, around)).map((part) =>
    part !== 'end' && 'item' in part && part.item.type === 'paragraph'
      ? { item: { ...part.item, style: `heading ${Math.max(1, depth - 1)}` } }
      : part,
  )
}

function itemsOfList({ name, children }: PageElement, around: Around): readonly Item[] {
  const { place } = around
  const isNumbered = name === 'ol'
  const inside = { ...place, indent: place.indent + 720, bullets: place.bullets + (isNumbered ? 0 : 1) }
  const entries = children.filter((child): child is PageElement => typeof child === 'object' && child.name === 'li')
  return entries.flatMap((entry, index) => {
    const [first, ...others] = itemsOf(entry.children, { ...around, place: inside })
    if (first?.type !== 'paragraph') return first === undefined ? [] : [first, ...others]
    const number = isNumbered ? index + 1 : 0
    const format = isNumbered ? 'decimal' : 'bullet'
    const label = isNumbered ? `${number}.` : '•'
    const list = { format, level: isNumbered ? 0 : place.bullets, label, list: `html ${around.at.line}`, number }
    return [placed({ ...first, list, left: undefined }, place), ...others]
  })
}
