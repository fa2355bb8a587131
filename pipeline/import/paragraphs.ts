/** Paragraphs and tables of a Word file in their order, with what their properties say. */
import type { StyleName } from '../../templates/styles.ts'
import type { XmlElement } from '../xml.ts'
import { child, isOn, numberOf, valueOf } from './elements.ts'
import { FieldState, readPieces, type Loss, type Piece } from './pieces.ts'
import type { ListLevel, WordFile } from './word-file.ts'

/** A paragraph with its properties. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: StyleName | undefined
  readonly styleName: string
  readonly pieces: readonly Piece[]
  readonly bookmarks: readonly string[]
  /** Where Word counts it. */
  readonly list?: ListLevel & { readonly level: number }
  /** Distance of its lines from the edge, in twips; absent where its style says it. */
  readonly left?: number
  readonly align?: string
  readonly outline?: number
  readonly startsPage: boolean
  readonly keepsNext: boolean
  /** The code of the field of contents that it belongs to. */
  readonly contents?: string
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
  const items: Item[] = []
  let sectionStart = 0
  const closeSection = (properties: XmlElement | undefined): void => {
    const isTurned = child(properties, 'w:pgSz')?.attributes['w:orient'] === 'landscape'
    if (isTurned)
      for (const [index, item] of items.entries())
        if (index >= sectionStart && item.type === 'table') items[index] = { ...item, isTurned }
    sectionStart = items.length
  }
  for (const element of flatten(elements)) {
    if (element.name === 'w:p') {
      items.push(readParagraph(element, story))
      const section = child(child(element, 'w:pPr'), 'w:sectPr')
      if (section !== undefined) closeSection(section)
    } else if (element.name === 'w:tbl') items.push({ type: 'table', element, isTurned: false })
    else if (element.name === 'w:sectPr') closeSection(element)
  }
  return items
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
  const contents = fields.contents
  const base = { isBold: style?.isBold === true, isItalic: style?.isItalic === true }
  const relationships = file.relationships[part]
  const { pieces, losses } = readPieces(element, { file, relationships, fields }, base)
  const listed = listOf(child(properties, 'w:numPr') ?? style?.list, file)
  const left = numberOf(
    child(properties, 'w:ind')?.attributes['w:left'] ?? child(properties, 'w:ind')?.attributes['w:start'],
  )
  const align = valueOf(child(properties, 'w:jc'))
  const outline = numberOf(valueOf(child(properties, 'w:outlineLvl'))) ?? style?.outline
  const inContents = contents ?? fields.contents
  return {
    type: 'paragraph',
    role: style?.role,
    styleName: style?.name ?? '',
    pieces,
    bookmarks: pieces.flatMap((piece) => (piece.type === 'bookmark' ? [piece.name] : [])),
    ...(listed === undefined ? {} : { list: listed }),
    ...(left === undefined ? {} : { left }),
    ...(align === undefined ? {} : { align }),
    ...(outline === undefined ? {} : { outline }),
    startsPage: isOn(child(properties, 'w:pageBreakBefore')) === true,
    keepsNext: isOn(child(properties, 'w:keepNext')) === true,
    ...(inContents === undefined ? {} : { contents: inContents }),
    losses,
  }
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
