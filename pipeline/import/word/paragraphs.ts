/** Paragraphs and tables of a story in their order, with what their properties say. */
import type { XmlElement } from '../../xml/read.ts'
import type { WordComments } from './comments.ts'
import {
  child,
  childrenNamed,
  countOf,
  largestType,
  deepestOutline,
  isOn,
  leftOf,
  numberOf,
  valueOf,
} from './elements.ts'
import { FieldState } from './fields.ts'
import type { Relationship } from './package.ts'
import { readPieces } from './pieces.ts'
import { bookmarksIn, isEmpty } from './plain-text.ts'
import type { WordBase } from './run-looks.ts'
import { flatten, isDeletedMark, textBoxesIn } from './stories.ts'
import type { WordStyles } from './styles.ts'
import { readTable } from './tables.ts'
import type { Item, WordListPlace, WordParagraph } from './word-document.ts'

/** Where a story is read from, and what goes on from one of its paragraphs to the next. */
export interface Story {
  readonly styles: WordStyles
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly bytes: (path: string) => Uint8Array | undefined
  readonly tree: (path: string) => XmlElement | undefined
  /** The paragraphs that Word counts. */
  readonly places: ReadonlyMap<XmlElement, WordListPlace>
  readonly fields: FieldState
  readonly comments: WordComments
}

/** The paragraphs and tables of a story, a cell or a note, each read once. */
export function readItems(elements: readonly XmlElement[], story: Story): readonly Item[] {
  const sections = sectionsOf(flatten(elements))
  return sections.flatMap(({ blocks, isTurned, room, ...section }, place) => {
    const items = joinDeleted(
      blocks.flatMap((block): readonly Open[] => {
        if (block.name === 'w:tbl') return [{ ...readTable(block, insideOf(story)), isTurned, room }]
        return block.name === 'w:p' ? readWithBoxes(block, story) : [absent(story)]
      }),
    )
    const [first, ...others] = items
    const opens = section.isOnPage && section.paper === sections[place - 1]?.paper
    return first !== undefined && opens ? [{ ...first, opensSection: true }, ...others] : items
  })
}

/** What stands in a cell or text box: its fields are its own. */
function insideOf(story: Story): (elements: readonly XmlElement[]) => readonly Item[] {
  return (elements) => readItems(elements, { ...story, fields: new FieldState(elements) })
}

/** A paragraph whose mark is deleted goes on in the next, and so does a letter that stands over several of its lines. */
type Open = Item & { readonly isOpen?: boolean; readonly isLetter?: boolean }

/** The place of what Word takes in from another file. */
function absent(story: Story): WordParagraph {
  return { ...readParagraph({ name: 'w:p', attributes: {}, children: [], text: '' }, story), losses: ['part'] }
}

/** A paragraph, in two where a page ends in it, and behind it what stands in its text boxes. */
function readWithBoxes(block: XmlElement, story: Story): readonly Open[] {
  const whole = splitPages(readParagraph(block, story))
  const boxes = textBoxesIn(block).flatMap(({ children }) => insideOf(story)(children))
  const isLetter = child(child(block, 'w:pPr'), 'w:framePr')?.attributes['w:dropCap'] !== undefined
  const isOpen = isLetter || isDeletedMark(block)
  return [...(isOpen ? whole.map((each) => ({ ...each, isOpen, isLetter })) : whole), ...boxes]
}

/** What stands behind a page break begins the next page. */
function splitPages(paragraph: WordParagraph): readonly WordParagraph[] {
  const { pieces } = paragraph
  const at = pieces.findLastIndex(({ type }) => type === 'page')
  if (at === -1 || isEmpty({ pieces: pieces.slice(0, at) })) return [paragraph]
  const [before, after] = [pieces.slice(0, at), pieces.slice(at)]
  return [
    ...splitPages({ ...paragraph, pieces: before }),
    { ...paragraph, pieces: after, bookmarks: bookmarksIn(after), list: undefined, startsPage: false, losses: [] },
  ]
}

function joinDeleted(items: readonly Open[]): readonly Item[] {
  const joined: Open[] = []
  let open: OpenParagraph[] = []
  for (const item of items) {
    if (item.type === 'paragraph') open.push(item)
    if (item.type === 'paragraph' && item.isOpen === true) continue
    joined.push(...joinParagraphs(open))
    open = []
    if (item.type !== 'paragraph') joined.push(item)
  }
  return [...joined, ...joinParagraphs(open)]
}

type OpenParagraph = Open & WordParagraph

/** One of several that go on in each other, set as the first of them that has words and is no letter alone. */
function joinParagraphs(parts: readonly OpenParagraph[]): readonly Open[] {
  const [last, ...others] = parts.toReversed()
  if (last === undefined || others.length === 0) return parts
  const about = parts.find((part) => !isEmpty(part) && part.isLetter !== true) ?? last
  const pieces = parts.flatMap((part) => part.pieces)
  const losses = parts.flatMap((part) => part.losses)
  return [{ ...about, pieces, bookmarks: bookmarksIn(pieces), losses, isOpen: last.isOpen === true }]
}

const blockNames: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:altChunk'])

interface Section {
  readonly blocks: readonly XmlElement[]
  /** Its pages lie on their sides. */
  readonly isTurned: boolean
  /** Twips between the edges of its page. */
  readonly room: number
  /** Begins on a page of its own. */
  readonly isOnPage: boolean
  /** Its paper and margins. */
  readonly paper: string
}

/** A section ends with the paragraph that holds its properties; those of the last stand by themselves. */
function sectionsOf(elements: readonly XmlElement[]): readonly Section[] {
  const sections: Section[] = []
  let blocks: XmlElement[] = []
  for (const element of elements) {
    if (blockNames.has(element.name)) blocks.push(element)
    const own = element.name === 'w:sectPr' ? element : child(child(element, 'w:pPr'), 'w:sectPr')
    if (own === undefined) continue
    const size = child(own, 'w:pgSz')?.attributes
    sections.push({
      blocks,
      isTurned: size?.['w:orient'] === 'landscape',
      room: roomOf(own),
      isOnPage: !['continuous', 'nextColumn'].includes(valueOf(child(own, 'w:type')) ?? ''),
      paper: JSON.stringify([size, child(own, 'w:pgMar')?.attributes]),
    })
    blocks = []
  }
  return [...sections, { blocks, isTurned: false, room: 0, isOnPage: false, paper: '' }]
}

function roomOf(section: XmlElement): number {
  const [size, margins] = [child(section, 'w:pgSz')?.attributes, child(section, 'w:pgMar')?.attributes]
  const [width, left, right] = [size?.['w:w'], margins?.['w:left'], margins?.['w:right']].map(numberOf)
  return Math.max(0, (width ?? 0) - (left ?? 0) - (right ?? 0))
}

/** Words of a paragraph without a style. */
export const plainBase: WordBase = { isBold: false, isItalic: false, isHidden: false, isStruck: false }

function readParagraph(element: XmlElement, story: Story): WordParagraph {
  const { styles, fields, places } = story
  const properties = child(element, 'w:pPr')
  const style = styles.get(valueOf(child(properties, 'w:pStyle')) ?? '')
  const before = fields.contents
  const base = style ?? plainBase
  const { pieces, losses } = readPieces(element, { ...story, base })
  const ended = fields.takeEndedContents()
  const place = places.get(element)
  // Some programs have a bullet without a sign for what goes on in an item.
  const isBare = place?.format === 'bullet' && place.label.trim() === ''
  const list = isBare ? undefined : place
  const left = leftOf(properties) ?? (isBare ? place.indent : undefined)
  return {
    type: 'paragraph',
    role: style?.role,
    style: style?.name ?? '',
    pieces,
    bookmarks: bookmarksIn(pieces),
    list,
    left,
    indent: left ?? list?.indent ?? style?.indent ?? 0,
    hanging: numberOf(child(properties, 'w:ind')?.attributes['w:hanging']) ?? 0,
    align: valueOf(child(properties, 'w:jc')),
    ...sizeOf(element, style?.size),
    outline: countOf(valueOf(child(properties, 'w:outlineLvl')), deepestOutline) ?? style?.outline,
    startsPage: isOn(child(properties, 'w:pageBreakBefore')) === true,
    keepsNext: isOn(child(properties, 'w:keepNext')) === true,
    contents: before ?? fields.contents ?? ended,
    losses,
  }
}

/** The size of most of its letters. */
function sizeOf(element: XmlElement, usual: number | undefined): Pick<WordParagraph, 'size'> {
  const counts = new Map<number, number>()
  for (const run of childrenNamed(element, 'w:r')) {
    const size = countOf(valueOf(child(child(run, 'w:rPr'), 'w:sz')), largestType) ?? usual
    const letters = childrenNamed(run, 'w:t').reduce((sum, { text }) => sum + text.length, 0)
    if (size !== undefined) counts.set(size, (counts.get(size) ?? 0) + letters)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most === undefined ? {} : { size: most[0] }
}
