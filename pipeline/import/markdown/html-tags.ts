/** Tags of HTML that stand among the words of Markdown. */
import { parsePage, type PageElement, type PageNode } from '../../text/html-tree.ts'
import { showCode } from './stand-ins.ts'
import { flatten, omit, type Point, type MarkdownReading } from './reading.ts'
import type { WordsLook, Token } from './token.ts'

/** Looks that tags give to the words within them. */
const looks: ReadonlyMap<string, WordsLook> = new Map<string, WordsLook>([
  ['b', { isBold: true }],
  ['strong', { isBold: true }],
  ['th', { isBold: true }],
  ['summary', { isBold: true }],
  ['i', { isItalic: true }],
  ['em', { isItalic: true }],
  ['cite', { isItalic: true }],
  ['dfn', { isItalic: true }],
  ['var', { isItalic: true }],
  ['sup', { isRaised: true }],
  ['sub', { isLowered: true }],
  ['u', { isUnderlined: true }],
  ['ins', { isUnderlined: true }],
  ['s', { isStruck: true }],
  ['del', { isStruck: true }],
  ['strike', { isStruck: true }],
])

/** The look that an element gives to its words, and where they lead. */
export function lookOf({ name, attributes }: Tag): WordsLook {
  const url = name === 'a' ? attributes.get('href') : undefined
  const language = attributes.get('lang')
  return {
    ...looks.get(name),
    ...(url !== undefined && isOfWeb(url) ? { url } : {}),
    ...(language === undefined ? {} : { language }),
  }
}

/** Elements whose words are of no text. */
export const unseen: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
])

/** Elements that begin a line of their own. */
export const ownLines: ReadonlySet<string> = new Set(
  `p div section article aside nav address hgroup search details summary figure figcaption center main header footer form fieldset legend dialog
  html head body title dl dt dd ul ol menu dir li option table caption thead tbody tfoot tr td th`.split(/\s+/),
)

/** Tags that say nothing that is lost with them. */
const plainTags: ReadonlySet<string> = new Set(
  `p div span br wbr a img font center small big section article aside nav address hgroup search details summary figure figcaption nobr abbr code
  kbd samp tt time bdi bdo main header footer li ul ol menu dir dl dt dd tbody thead tfoot tr td table caption colgroup col pre blockquote hr h1 h2
  h3 h4 h5 h6 head title body html`.split(/\s+/),
)

/** An element without what stands in it. */
type Tag = Pick<PageElement, 'name' | 'attributes'>

/** Tells a tag whose meaning is lost, and what it says of its words. */
export function tellTag({ name, attributes }: Tag, at: Point, reading: MarkdownReading): void {
  const title = attributes.get('title') ?? ''
  if (title.trim() !== '') omit(reading, at, [name === 'a' ? 'link-title' : 'title', title])
  const url = attributes.get('href')
  if (name === 'a' && url !== undefined && !isOfWeb(url)) flatten(reading, at, ['link', url])
  if (name === 'mark') flatten(reading, at, ['highlight', ''])
  else if (!plainTags.has(name) && !looks.has(name)) omit(reading, at, ['tag', shownTag({ name, attributes })])
}

function shownTag({ name, attributes }: Tag): string {
  const said = [...attributes].map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`))
  return `<${name}${said.join('')}>`
}

function isOfWeb(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url)
}

/** The words within a node, as they stand. */
export function wordsIn(node: PageNode): string {
  if (typeof node === 'string') return node
  return node.name === 'br' ? '\n' : node.children.map(wordsIn).join('')
}

/** The tokens of one tag, or of a comment, as the parser gives it. */
export function readTag(html: string, at: Point, reading: MarkdownReading): readonly Token[] {
  const value = showCode(html)
  if (value.startsWith('<!--')) {
    omit(reading, at, ['comment', value.slice(4).replace(/-->$/, '')])
    return []
  }
  const name = /^<\/?([a-z][\w-]*)/i.exec(value)?.[1]?.toLowerCase()
  if (name === undefined) {
    omit(reading, at, ['tag', value])
    return []
  }
  const isEnd = value.startsWith('</')
  const [element] = isEnd ? [] : parsePage(value).children
  return typeof element === 'object'
    ? openTokens(element, at, reading)
    : [{ type: 'tag', name, isEnd, attributes: new Map(), at }]
}

function openTokens(element: PageElement, at: Point, reading: MarkdownReading): readonly Token[] {
  const { name, attributes } = element
  if (name === 'br') return [{ type: 'piece', piece: { type: 'break' } }]
  if (name === 'img') return [pictureOf(element, {}, at)]
  if (name === 'hr') {
    omit(reading, at, ['rule', ''])
    return [{ type: 'soft' }]
  }
  return name === 'wbr' ? [] : [{ type: 'tag', name, isEnd: false, attributes, at }]
}

export function pictureOf(
  { attributes }: PageElement,
  look: WordsLook,
  at: Point,
): Extract<Token, { type: 'picture' }> {
  const of = (name: string): string => attributes.get(name) ?? ''
  return { type: 'picture', name: of('src'), alternative: of('alt'), title: of('title'), look, at }
}
