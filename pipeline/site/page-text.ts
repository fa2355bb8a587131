/** Reads a web page that the HTML writer made back: its text, block by block, in reading order. */
import { isUnread, type PageLine, readLine } from './page-line.ts'
import { findElement, hasClass, type PageElement, type PageNode, parsePage } from '../text/html-tree.ts'

/** A web page that was read back. Links to places of the page are left as they stand: `#par-1`. */
export interface PageText {
  readonly blocks: readonly PageBlock[]
}

/** What a block is; `caption` that of a table, of which every row is a block of its own. */
export type PageBlockType = 'heading' | 'paragraph' | 'item' | 'note' | 'row' | 'caption' | 'figure' | 'other'

/** A block of a page: label and text together are every word that it shows, alternative texts of pictures included. */
export interface PageBlock {
  readonly type: PageBlockType
  readonly part: PagePart
  readonly id?: string
  /** The nearest place at it or before it that a link can lead to. */
  readonly anchor?: string
  readonly label?: string
  readonly text: string
  /** Its words with their marks, without the label, ids and calls for notes; safe in any page. */
  readonly html: string
  /** Of a heading: 1 to 6. */
  readonly level?: number
  /** Where the block is in another language than the page. */
  readonly language?: string
}

/** Where a block stands on the page. */
export type PagePart = 'masthead' | 'text' | 'notes' | 'foot'

/** A block before it is known what of the elements around it is its own. */
type Draft = Omit<PageBlock, 'anchor'> & { readonly takesId: boolean }

interface Surroundings {
  readonly part: PagePart
  readonly type: PageBlockType | undefined
  readonly language: string | undefined
}

/** Elements that hold blocks, or are some. */
const blockNames = new Set(
  'article aside blockquote caption details div dl dt dd figure footer h1 h2 h3 h4 h5 h6 header li main nav ol p section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** Elements that are one block, whatever is in them. */
const wholeNames = new Set('caption figure h1 h2 h3 h4 h5 h6 p tr'.split(' '))

/** Reads a page of ours; of what leads about the page – contents, calls for notes, ways back – nothing is told. */
export function readPage(html: string): PageText {
  const body = findElement(parsePage(html), 'body')
  const drafts = body === undefined ? [] : readBlocks(body, { part: 'text', type: undefined, language: undefined })
  return { blocks: withAnchors(drafts) }
}

function readBlocks(element: PageElement, around: Surroundings): readonly Draft[] {
  if (isUnread(element)) return []
  const inside = surroundingsIn(element, around)
  const isWhole = wholeNames.has(element.name) || !element.children.some(isBlock)
  const drafts = isWhole ? [draftOf(element, element.children, inside)] : readParts(element, inside)
  const seen = withSign(drafts.filter(isSeen), element.attributes.get('data-sign'))
  return withId(seen, element.attributes.get('id'))
}

/** The sign of an item in a list stands at its first block. */
function withSign([first, ...rest]: readonly Draft[], label: string | undefined): readonly Draft[] {
  return first === undefined ? [] : [label === undefined ? first : { label, ...first }, ...rest]
}

function isBlock(node: PageNode): boolean {
  return typeof node !== 'string' && blockNames.has(node.name)
}

function isSeen({ text, label }: Draft): boolean {
  return text !== '' || label !== undefined
}

/** Blocks of an element, and what stands between them; a label alone is that of the block behind it. */
function readParts(element: PageElement, inside: Surroundings): readonly Draft[] {
  const drafts: Draft[] = []
  const lead = { label: undefined as string | undefined, run: [] as PageNode[] }
  const end = (): void => {
    const draft = draftOf(element, lead.run.splice(0), inside)
    if (draft.text !== '') drafts.push(draft)
    else lead.label = draft.label ?? lead.label
  }
  for (const child of element.children) {
    if (typeof child === 'string' || !isBlock(child)) {
      lead.run.push(child)
      continue
    }
    end()
    const [first, ...rest] = readBlocks(child, inside)
    if (first === undefined) continue
    drafts.push(
      lead.label === undefined ? first : { ...first, label: [lead.label, first.label ?? ''].join(' ').trim() },
    )
    drafts.push(...rest)
    lead.label = undefined
  }
  end()
  return drafts
}

function draftOf(element: PageElement, nodes: readonly PageNode[], inside: Surroundings): Draft {
  const line: PageLine = readLine(nodes, element.name !== 'tr')
  const level = /^h([1-6])$/.exec(element.name)?.[1]
  return {
    type: inside.type ?? 'other',
    part: inside.part,
    ...(line.label !== '' && { label: line.label }),
    text: line.text,
    html: line.html,
    ...(level !== undefined && { level: Number(level) }),
    ...(inside.language !== undefined && { language: inside.language }),
    takesId: !hasClass(element, 'unseen'),
  }
}

/**
 * The id of an element is that of its first block, unless that has one; what is only heard is not where links lead.
 * Ids that begin with "page-" are counted by the writer and not the document's: the same block has another in another language.
 */
function withId(drafts: readonly Draft[], id: string | undefined): readonly Draft[] {
  if (id === undefined || id.startsWith('page-')) return drafts
  const first = drafts.findIndex(({ takesId }) => takesId)
  return drafts.map((draft, index) => (index === first && draft.id === undefined ? { ...draft, id } : draft))
}

function surroundingsIn(element: PageElement, around: Surroundings): Surroundings {
  const part = partOf(element) ?? around.part
  return {
    part,
    type: typeOf(element) ?? around.type ?? (element.name === 'p' && part === 'text' ? 'paragraph' : undefined),
    language: element.attributes.get('lang') ?? around.language,
  }
}

function partOf(element: PageElement): PagePart | undefined {
  if (element.name === 'header') return 'masthead'
  if (element.name === 'footer' || hasClass(element, 'record-note-room')) return 'foot'
  return hasClass(element, 'endnotes') ? 'notes' : undefined
}

const types: ReadonlyMap<string, PageBlockType> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'] as const),
  ['tr', 'row'],
  ['caption', 'caption'],
  ['figure', 'figure'],
  ['li', 'item'],
])

/** What an element makes of its blocks; paragraphs of an item or a note are what these are. */
function typeOf(element: PageElement): PageBlockType | undefined {
  if (hasClass(element, 'note', 'footnote')) return 'note'
  if (hasClass(element, 'item')) return 'item'
  return hasClass(element, 'unseen') ? 'other' : types.get(element.name)
}

function withAnchors(drafts: readonly Draft[]): readonly PageBlock[] {
  let anchor: string | undefined
  return drafts.map(({ takesId, ...block }) => {
    anchor = (takesId ? block.id : undefined) ?? anchor
    return { ...block, ...(anchor !== undefined && { anchor }) }
  })
}
