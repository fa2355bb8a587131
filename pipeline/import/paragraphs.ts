/** Paragraphs and tables of a Word file in their order, with what their properties say. */
import type { StyleName } from '../../templates/styles.ts'
import type { XmlElement } from '../xml.ts'
import { child, isOn, numberOf, valueOf } from './elements.ts'
import { FieldState } from './fields.ts'
import type { Loss, Piece } from './piece.ts'
import { readPieces } from './pieces.ts'
import type { ListLevel, WordFile } from './word-file.ts'

/** A paragraph with its properties. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: StyleName | undefined
  readonly pieces: readonly Piece[]
  readonly bookmarks: readonly string[]
  /** Where Word counts it. */
  readonly list: (ListLevel & { readonly level: number }) | undefined
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
}

export function storyOf(file: WordFile, part: Story['part']): Story {
  return { file, part, fields: new FieldState() }
}

/** The paragraphs and tables of a story, a cell or a note. */
export function readItems(elements: readonly XmlElement[], story: Story): readonly Item[] {
  return sectionsOf(flatten(elements)).flatMap(({ blocks, isTurned }) =>
    blocks.map((block): Item =>
      block.name === 'w:p' ? readParagraph(block, story) : { type: 'table', element: block, isTurned },
    ),
  )
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

/** Content controls and insertions stand around blocks: what is in them is read. */
function flatten(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name === 'w:sdt') return flatten(child(element, 'w:sdtContent')?.children ?? [])
    if (element.name === 'w:customXml' || element.name === 'w:ins') return flatten(element.children)
    return [element]
  })
}

function readParagraph(element: XmlElement, story: Story): Paragraph {
  const { file, part, fields } = story
  const properties = child(element, 'w:pPr')
  const style = file.styles.get(valueOf(child(properties, 'w:pStyle')) ?? '')
  const before = fields.contents
  const { pieces, losses } = readPieces(element, {
    styles: file.styles,
    relationships: file.relationships[part],
    fields,
    base: { isBold: style?.isBold === true, isItalic: style?.isItalic === true },
  })
  return {
    type: 'paragraph',
    role: style?.role,
    pieces,
    bookmarks: pieces.flatMap((piece) => (piece.type === 'bookmark' ? [piece.name] : [])),
    list: listOf(child(properties, 'w:numPr') ?? style?.list, file),
    left: leftOf(properties),
    align: valueOf(child(properties, 'w:jc')),
    outline: numberOf(valueOf(child(properties, 'w:outlineLvl'))) ?? style?.outline,
    startsPage: isOn(child(properties, 'w:pageBreakBefore')) === true,
    keepsNext: isOn(child(properties, 'w:keepNext')) === true,
    contents: before ?? fields.contents,
    losses,
  }
}

function leftOf(properties: XmlElement | undefined): number | undefined {
  const indent = child(properties, 'w:ind')?.attributes
  return numberOf(indent?.['w:left'] ?? indent?.['w:start'])
}

function listOf(properties: XmlElement | undefined, file: WordFile): Paragraph['list'] {
  const list = valueOf(child(properties, 'w:numId'))
  if (list === undefined || list === '0') return undefined
  const level = numberOf(valueOf(child(properties, 'w:ilvl'))) ?? 0
  const found = file.listLevel(list, level)
  return found === undefined || found.format === 'none' ? undefined : { ...found, level }
}

/** True for a paragraph that says nothing. */
export function isEmpty({ pieces }: Paragraph): boolean {
  return pieces.every(
    (piece) =>
      piece.type === 'bookmark' ||
      piece.type === 'tab' ||
      piece.type === 'break' ||
      piece.type === 'page' ||
      piece.type === 'mark' ||
      (piece.type === 'words' && piece.value.trim() === ''),
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
