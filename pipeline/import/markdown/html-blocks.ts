/** Blocks of HTML in a text of Markdown, as the importer has them. */
import { parsePage, type PageElement, type PageNode } from '../../text/html-tree.ts'
import { refuse } from '../word/refused.ts'
import { formatNumber } from '../word/number-formats.ts'
import type { Item, WordListPlace, WordPiece } from '../word/word-document.ts'
import { readCode } from './code.ts'
import { readHtmlTable, strayIn } from './html-tables.ts'
import { lookOf, ownLines, pictureOf, tellTag, unseen, wordsIn } from './html-tags.ts'
import { wordsPiece } from './line-pieces.ts'
import { bulletPlace, insideList, listedItems, numberedPlace } from './lists.ts'
import { asItems, asQuoted } from './placed-paragraphs.ts'
import { readPicture } from './pictures.ts'
import { withRaised } from './raised.ts'
import { collapsed, omit, topPlace, type MarkdownPlace, type Point, type MarkdownReading } from './reading.ts'
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
  // An address between such signs is no tag.
  const page = parsePage(seen.replace(/<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, '$1'))
  return itemsOf(page.children, { look: {}, at, place, depth: 0, reading })
}

function itemsOf(nodes: readonly PageNode[], around: Around): readonly Item[] {
  const items: Item[] = []
  let open: WordPiece[] = []
  const close = (): void => {
    items.push(...asItems(withRaised(open), around.place))
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

/** Elements within one another: no text has more. */
const mostDepth = 60

function partsOf(node: PageNode, outside: Around): readonly Part[] {
  const around = { ...outside, depth: outside.depth + 1 }
  if (typeof node === 'string') return textParts(node, around)
  const { name, children } = node
  if (around.depth > mostDepth) refuse(`it has HTML of more than ${mostDepth} levels`)
  if (unseen.has(name)) {
    omit(around.reading, around.at, ['tag', `<${name}> ${wordsIn(node)}`.trim()])
    return []
  }
  const own = ownParts(node, around)
  if (own !== undefined) return own
  tellTag(node, around.at, around.reading)
  const inside = { ...around, look: { ...around.look, ...lookOf(node) } }
  const parts = children.flatMap((child) => partsOf(child, inside))
  return ownLines.has(name) ? ['end', ...parts, 'end'] : parts
}

function textParts(words: string, { look, at, reading }: Around): readonly Part[] {
  const value = collapsed(words)
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
      return readPicture(pictureOf(element, around.look, at), reading).map((piece) => ({ piece }))
    case 'table':
      return asParts(itemsOfTable(element, around))
    case 'blockquote':
      return asParts(itemsOf(element.children, around).map(asQuoted))
    case 'pre':
      return asParts(readCode({ words: wordsIn(element).replace(/^\n/, ''), about: '', at }, around.place, reading))
    case 'ul':
    case 'menu':
    case 'dir':
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
  const table = readHtmlTable(element, (cell) => itemsOf(cell.children, inside))
  const stray = strayIn(element).flatMap((node) => itemsOf([node], around))
  return [...stray, ...titles, ...(table.rows.length === 0 ? [] : [table])]
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

/** Items of a list; what stands between them stands as far in as they do, as in browsers. */
function itemsOfList(list: PageElement, around: Around): readonly Item[] {
  const { place } = around
  const isNumbered = list.name === 'ol'
  const inside = { ...around, place: insideList(place, isNumbered) }
  const within = { key: `html ${around.at.line}:${around.at.column}`, place }
  const numbers = isNumbered ? numbersIn(list) : new Map<PageNode, number>()
  return runsOf(list.children).flatMap((run) => {
    const [item] = run
    if (!isItem(item)) return itemsOf(run, inside)
    const number = numbers.get(item)
    const listed = number === undefined ? bulletPlace(within) : spelled(numberedPlace(number, within), list)
    return listedItems(itemsOf(item.children, inside), listed)
  })
}

function isItem(node: PageNode | undefined): node is PageElement {
  return typeof node === 'object' && node.name === 'li'
}

/** Each item by itself, and what stands between two together. */
function runsOf(nodes: readonly PageNode[]): readonly (readonly PageNode[])[] {
  const runs: PageNode[][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (last === undefined || isItem(node) || isItem(last[0])) runs.push([node])
    else last.push(node)
  }
  return runs
}

/** The numbers of items: from `start` on, or from that of an item. */
function numbersIn({ attributes, children }: PageElement): ReadonlyMap<PageNode, number> {
  const items = children.filter(isItem)
  const step = attributes.has('reversed') ? -1 : 1
  const numbers = new Map<PageNode, number>()
  let next = wholeNumber(attributes.get('start')) ?? (step === 1 ? 1 : items.length)
  for (const item of items) {
    const number = wholeNumber(item.attributes.get('value')) ?? next
    numbers.set(item, number)
    next = number + step
  }
  return numbers
}

function wholeNumber(words: string | undefined): number | undefined {
  return words !== undefined && /^-?\d{1,7}$/.test(words) ? Number(words) : undefined
}

const formats = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])

/** An item with the number that its list shows. */
function spelled(listed: WordListPlace, { attributes }: PageElement): WordListPlace {
  const format = formats.get(attributes.get('type') ?? '')
  return format === undefined ? listed : { ...listed, format, label: `${formatNumber(listed.number, format)}.` }
}
