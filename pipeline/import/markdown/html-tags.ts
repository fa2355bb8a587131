/** Tags of HTML that stand among the words of Markdown. */
import { parsePage, type PageElement } from '../../text/html-tree.ts'
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
export function lookOf({ name, attributes }: Pick<PageElement, 'name' | 'attributes'>): WordsLook {
  const url = name === 'a' ? attributes.get('href') : undefined
  const language = attributes.get('lang')
  return {
    ...looks.get(name),
    ...(url !== undefined && /^(?:https?:\/\/|mailto:)/i.test(url) ? { url } : {}),
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

/** Tags that say nothing that is lost with them. */
const plainTags: ReadonlySet<string> = new Set(
  'p div span br wbr a img font center small big section article details summary figure figcaption nobr q abbr code kbd samp tt time bdi bdo main header footer li ul ol dl dt dd tbody thead tfoot tr td table caption colgroup col pre blockquote hr h1 h2 h3 h4 h5 h6 body html'.split(
    ' ',
  ),
)

/** Tells a tag whose meaning is lost. */
export function tellTag(name: string, at: Point, reading: MarkdownReading): void {
  if (!plainTags.has(name) && !looks.has(name) && !unseen.has(name)) omit(reading, at, ['tag', `<${name}>`])
}

/** The tokens of one tag, or of a comment, as the parser gives it. */
export function readTag(html: string, at: Point, reading: MarkdownReading): readonly Token[] {
  const value = showCode(html)
  const comment = /^<!--([\s\S]*?)-*>?$/.exec(value)?.[1]
  if (comment !== undefined) {
    omit(reading, at, ['comment', comment])
    return []
  }
  const name = /^<\/?([a-z][\w-]*)/i.exec(value)?.[1]?.toLowerCase()
  if (name === undefined) {
    omit(reading, at, ['tag', value])
    return []
  }
  const isEnd = value.startsWith('</')
  if (!isEnd) tellTag(name, at, reading)
  const [element] = isEnd ? [] : parsePage(value).children
  return typeof element === 'object' ? openTokens(element, at, reading) : [{ type: 'tag', name, isEnd, look: {}, at }]
}

function openTokens(element: PageElement, at: Point, reading: MarkdownReading): readonly Token[] {
  const { name, attributes } = element
  if (name === 'br') return [{ type: 'piece', piece: { type: 'break' } }]
  if (name === 'img') return [pictureOf(element, at)]
  const look = lookOf(element)
  const url = attributes.get('href')
  if (name === 'a' && look.url === undefined && url !== undefined) flatten(reading, at, ['link', url])
  return name === 'wbr' || name === 'hr' ? [] : [{ type: 'tag', name, isEnd: false, look, at }]
}

export function pictureOf({ attributes }: PageElement, at: Point): Extract<Token, { type: 'picture' }> {
  const of = (name: string): string => attributes.get(name) ?? ''
  return { type: 'picture', name: of('src'), alternative: of('alt'), title: of('title'), at }
}
