/** Paragraphs and tables of a Word file in their order, with what their properties say. */
import type { StyleName } from '../../templates/styles.ts'
import type { HeadingLevel } from '../../templates/vocabulary.ts'
import type { XmlElement } from '../xml.ts'
import { cleanText } from './clean-text.ts'
import { child, isOn, numberOf, valueOf } from './elements.ts'
import { FieldState } from './fields.ts'
import { splitLabel } from './labels.ts'
import { listPlacesOf, type ListPlace } from './lists.ts'
import { isOurFile } from './ours.ts'
import type { Loss, Piece, Words } from './piece.ts'
import { readPieces } from './pieces.ts'
import { cellsOf, flatten, isDeletedMark, rowsOf, textBoxesIn } from './stories.ts'
import type { WordFile } from './word-file.ts'

/** A paragraph with its properties. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: StyleName | undefined
  readonly pieces: readonly Piece[]
  readonly bookmarks: readonly string[]
  /** The name of its style. */
  readonly style: string
  /** Where Word counts it; in strangers' files only bullets, for their numbers are words. */
  readonly list: ListPlace | undefined
  /** Level of a heading, where the file shows it in another way than by our styles. */
  readonly headingLevel?: HeadingLevel
  /** Distance of its lines from the edge, in twips; absent where its style says it. */
  readonly left: number | undefined
  readonly align: string | undefined
  readonly outline: number | undefined
  readonly startsPage: boolean
  readonly keepsNext: boolean
  /** The code of the field of contents that it belongs to. */
  readonly contents: string | undefined
  readonly losses: readonly Loss[]
}

export interface WordTable {
  readonly type: 'table'
  readonly element: XmlElement
  /** Stands on a page that lies on its side. */
  readonly isTurned: boolean
}

export type Item = Paragraph | WordTable

/** Where a story is read from, and what goes on from one of its paragraphs to the next. */
export interface Story {
  readonly file: WordFile
  readonly part: 'document' | 'footnotes' | 'endnotes'
  readonly fields: FieldState
  readonly isOurs: boolean
}

export function storyOf(file: WordFile, part: Story['part']): Story {
  return { file, part, fields: new FieldState(), isOurs: isOurFile(file) }
}

/** The paragraphs and tables of a story, a cell or a note. */
export function readItems(elements: readonly XmlElement[], story: Story): readonly Item[] {
  return sectionsOf(flatten(elements)).flatMap(({ blocks, isTurned }) =>
    joinDeleted(
      blocks.flatMap((block): readonly Open[] =>
        block.name === 'w:p' ? readWithBoxes(block, story) : [{ type: 'table', element: block, isTurned }],
      ),
    ),
  )
}

/** A paragraph whose mark is deleted goes on in the next. */
type Open = Item & { readonly isOpen?: boolean }

/** A paragraph, in two where a page ends in it, and behind it what stands in its text boxes. */
function readWithBoxes(block: XmlElement, story: Story): readonly Open[] {
  const whole = readParagraph(block, story)
  const isOpen = isDeletedMark(block)
  const boxes = textBoxesIn(block).flatMap((box) => readItems(box.children, { ...story, fields: new FieldState() }))
  return [...splitPages(whole).map((each) => ({ ...each, isOpen })), ...boxes]
}

/** What stands behind a page break begins the next page. */
function splitPages(paragraph: Paragraph): readonly Paragraph[] {
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
  for (const item of items) {
    const last = joined.at(-1)
    if (last?.type === 'paragraph' && last.isOpen === true && item.type === 'paragraph')
      joined.splice(-1, 1, joinParagraphs(last, item))
    else joined.push(item)
  }
  return joined
}

function joinParagraphs(first: Paragraph, second: Open & Paragraph): Open {
  const pieces = [...first.pieces, ...second.pieces]
  const losses = [...first.losses, ...second.losses]
  const about = isEmpty(first) ? second : first
  return { ...about, pieces, bookmarks: bookmarksIn(pieces), losses, isOpen: second.isOpen === true }
}

interface Section {
  readonly blocks: readonly XmlElement[]
  /** Its pages lie on their sides. */
  readonly isTurned: boolean
}

/** A section ends with the paragraph that holds its properties; those of the last stand by themselves. */
function sectionsOf(elements: readonly XmlElement[]): readonly Section[] {
  const sections: Section[] = []
  let blocks: XmlElement[] = []
  for (const element of elements) {
    if (element.name === 'w:p' || element.name === 'w:tbl') blocks.push(element)
    const own = element.name === 'w:sectPr' ? element : child(child(element, 'w:pPr'), 'w:sectPr')
    if (own === undefined) continue
    sections.push({ blocks, isTurned: child(own, 'w:pgSz')?.attributes['w:orient'] === 'landscape' })
    blocks = []
  }
  return [...sections, { blocks, isTurned: false }]
}

function readParagraph(element: XmlElement, story: Story): Paragraph {
  const { file, part, fields } = story
  const properties = child(element, 'w:pPr')
  const style = file.styles.get(valueOf(child(properties, 'w:pStyle')) ?? '')
  const before = fields.contents
  const read = readPieces(element, {
    styles: file.styles,
    relationships: file.relationships[part],
    fields,
    base: { isBold: style?.isBold === true, isItalic: style?.isItalic === true },
  })
  const ended = fields.takeEndedContents()
  const list = listPlacesOf(file).get(element)
  const pieces = story.isOurs ? read.pieces : labelled(read.pieces, list)
  return {
    type: 'paragraph',
    role: style?.role,
    style: style?.name ?? '',
    pieces,
    bookmarks: bookmarksIn(pieces),
    list: story.isOurs || list?.format === 'bullet' ? list : undefined,
    left: leftOf(properties),
    align: valueOf(child(properties, 'w:jc')),
    outline: numberOf(valueOf(child(properties, 'w:outlineLvl'))) ?? style?.outline,
    startsPage: isOn(child(properties, 'w:pageBreakBefore')) === true,
    keepsNext: isOn(child(properties, 'w:keepNext')) === true,
    contents: before ?? fields.contents ?? ended,
    losses: read.losses,
  }
}

function bookmarksIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => (piece.type === 'bookmark' ? [piece.name] : []))
}

/** In strangers' files numbers are words, whether they were typed or counted, and a tab stands behind them. */
function labelled(pieces: readonly Piece[], list: ListPlace | undefined): readonly Piece[] {
  if (list === undefined || list.label === '' || isEmpty({ pieces })) return splitLabel(pieces)
  if (list.format === 'bullet') return pieces
  const label: Words = { type: 'words', value: list.label, isBold: false, isItalic: false, isRaised: false }
  return [label, { type: 'tab' }, ...pieces]
}

function leftOf(properties: XmlElement | undefined): number | undefined {
  const indent = child(properties, 'w:ind')?.attributes
  return numberOf(indent?.['w:left'] ?? indent?.['w:start'])
}

/** Every paragraph of a text, those of its tables among them. */
export function paragraphsIn(items: readonly Item[], file: WordFile): readonly Paragraph[] {
  return items.flatMap((item): readonly Paragraph[] => {
    if (item.type === 'paragraph') return [item]
    const cells = rowsOf(item.element).flatMap(cellsOf)
    return cells.flatMap((cell) => paragraphsIn(readItems(cell.children, storyOf(file, 'document')), file))
  })
}

/** True for a paragraph that says nothing. */
export function isEmpty({ pieces }: Pick<Paragraph, 'pieces'>): boolean {
  return pieces.every(
    (piece) =>
      piece.type === 'bookmark' ||
      piece.type === 'tab' ||
      piece.type === 'break' ||
      piece.type === 'page' ||
      piece.type === 'mark' ||
      (piece.type === 'words' && cleanText(piece.value).trim() === ''),
  )
}

/** The words of pieces as one text: tabs and breaks are kept, calls for notes are not. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'words' || piece.type === 'reference') return piece.value
      return piece.type === 'tab' ? '\t' : piece.type === 'break' ? '\n' : ''
    })
    .join('')
}
