/** The inlines of Markdown as a flat row of tokens: words with their looks, tags of HTML, and signs that pandoc and wikis give a meaning. */
import type { Image, PhrasingContent } from 'mdast'
import { readTag } from './html-tags.ts'
import { resolve } from './links.ts'
import { showCode, showSigns } from './stand-ins.ts'
import { flatten, omit, type Point, type MarkdownReading } from './reading.ts'
import { tokensOfText } from './text-tokens.ts'
import type { WordsLook, Token } from './token.ts'

/** The tokens of some inlines. */
export function tokensOf(
  nodes: readonly PhrasingContent[],
  look: WordsLook,
  reading: MarkdownReading,
): readonly Token[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]?.type
    const isBehindObject = before !== undefined && before !== 'text' && before !== 'html' && before !== 'break'
    return tokensOfNode(node, { look, reading, isBehindObject })
  })
}

interface Around {
  readonly look: WordsLook
  readonly reading: MarkdownReading
  /** Behind a picture, a link or code, where attributes of pandoc may stand. */
  readonly isBehindObject: boolean
}

function tokensOfNode(node: PhrasingContent, around: Around): readonly Token[] {
  const { look, reading } = around
  const at: Point = node.position?.start ?? { line: 1, column: 1 }
  switch (node.type) {
    case 'text':
      return tokensOfText(node.value, at, around)
    case 'emphasis':
      return tokensOf(node.children, { ...look, isItalic: true }, reading)
    case 'strong':
      return tokensOf(node.children, { ...look, isBold: true }, reading)
    case 'delete':
      return tokensOf(node.children, { ...look, isStruck: true }, reading)
    case 'inlineCode':
      return [{ type: 'words', value: showCode(node.value), look, at }]
    case 'break':
      return [{ type: 'piece', piece: { type: 'break' } }]
    case 'html':
      return readTag(node.value, at, reading)
    case 'link':
      return linkTokens(node.children, node, around)
    case 'linkReference':
      return linkTokens(node.children, resolve(node.identifier, reading), around)
    case 'image':
      return [pictureToken(node, node, { look, at })]
    case 'imageReference':
      return [pictureToken(node, resolve(node.identifier, reading), { look, at })]
    case 'footnoteReference':
      return [{ type: 'call', name: showSigns(node.label ?? node.identifier), at }]
    case 'textDirective':
      return []
  }
}

interface Target {
  readonly url: string
  readonly title?: string | null | undefined
}

interface Placed {
  readonly look: WordsLook
  readonly at: Point
}

function pictureToken({ alt }: Pick<Image, 'alt'>, to: Target | undefined, { look, at }: Placed): Token {
  const [name, alternative, title] = [to?.url, alt, to?.title].map((words) => showSigns(words ?? ''))
  return { type: 'picture', name: name ?? '', alternative: alternative ?? '', title: title ?? '', look, at }
}

/** Words that lead to an address; other places than those of the web have no address here. */
function linkTokens(children: readonly PhrasingContent[], to: Target | undefined, around: Around): readonly Token[] {
  const { look, reading } = around
  const at: Point = children[0]?.position?.start ?? { line: 1, column: 1 }
  if (to?.title) omit(reading, at, ['link-title', showSigns(to.title)])
  const url = showSigns(to?.url ?? '')
  const isAddress = /^(?:https?:\/\/|mailto:)/i.test(url)
  if (!isAddress && url !== '') flatten(reading, at, ['link', url])
  const [only] = children
  // An address in the place of words is none of them.
  if (only?.type === 'text' && children.length === 1 && showSigns(only.value) === url)
    return [{ type: 'words', value: url, look: isAddress ? { ...look, url } : look, at }]
  return tokensOf(children, isAddress ? { ...look, url } : look, reading)
}
