/** The runs of a paragraph to its pieces. */
import { referenceOf } from '../../word/fields.ts'
import type { XmlElement } from '../../xml/read.ts'
import { changeOf } from './changes.ts'
import type { WordComments } from './comments.ts'
import { hasChart, readDrawing } from './drawings.ts'
import { child, isOn, within } from './elements.ts'
import { shownBy } from './field-codes.ts'
import type { FieldState } from './fields.ts'
import { hanLookOf } from './han-look.ts'
import type { Relationship } from './package.ts'
import { writeEquation } from './equations.ts'
import { choiceOf } from './stories.ts'
import { lookOf, plainLook, unreadOf, type WordBase } from './run-looks.ts'
import { chosenIn, signOf } from './signs.ts'
import type { WordStyles } from './styles.ts'
import { characterOf, printedSigns } from './symbols.ts'
import type { WordLook, Loss, WordPiece } from './word-document.ts'

/** Where a paragraph stands, as far as its runs must know. */
export interface Around {
  readonly styles: WordStyles
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly bytes: (path: string) => Uint8Array | undefined
  readonly tree: (path: string) => XmlElement | undefined
  readonly fields: FieldState
  /** By their ids. */
  readonly comments: WordComments
  /** What the style of the paragraph says of its words: that is no mark. */
  readonly base: WordBase
}

/** The pieces of a paragraph, and what it has lost. */
interface Reading {
  readonly pieces: readonly WordPiece[]
  readonly losses: readonly Loss[]
}

/** Reads the pieces of a paragraph. */
export function readPieces(paragraph: XmlElement, around: Around): Reading {
  const reader = new PieceReader(around)
  for (const element of paragraph.children) reader.read(element, {})
  return { pieces: reader.pieces, losses: reader.losses }
}

interface Link {
  readonly url?: string
  readonly anchor?: string
}

/** What is read for what is in it. */
const transparent: ReadonlySet<string> = new Set([
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:sdt',
  'w:ruby',
  'w:rubyBase',
])

/** An address with a place in what it leads to. */
function withPlace(address: string, anchor: string | undefined): string {
  return anchor === undefined || !/^https?:[^#]+$/i.test(address) ? address : `${address}#${encodeURI(anchor)}`
}

/** A control that shows what to write in it. */
function isUnfilled(element: XmlElement): boolean {
  if (element.name !== 'w:sdt') return false
  return isOn(child(child(element, 'w:sdtPr'), 'w:showingPlcHdr')) === true && [...within(element, 'w:t')].length > 0
}

class PieceReader {
  readonly pieces: WordPiece[] = []
  readonly losses: Loss[] = []
  private readonly around: Around
  /** The result of a reference, which is composed anew. */
  private referenced = ''

  constructor(around: Around) {
    this.around = around
  }

  read(element: XmlElement, link: Link): void {
    const { name } = element
    const change = changeOf(element)
    if (change !== undefined) this.losses.push(change)
    else if (name === 'mc:AlternateContent') this.readInside(choiceOf(element) ?? element, link)
    else if (name === 'w:r') this.readRun(element, link)
    else if (name === 'w:hyperlink') this.readInside(element, this.linkOf(element))
    else if (name === 'w:fldSimple') this.readSimpleField(element, link)
    else if (name === 'w:bookmarkStart') this.readBookmark(element)
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.readEquation(element, link)
    else if (name === 'w:subDoc') this.losses.push('part')
    else if (name === 'w:rt') this.readReading(element)
    else if (isUnfilled(element)) this.losses.push('placeholder')
    else if (transparent.has(name)) this.readInside(element, link)
  }

  private readInside(element: XmlElement, link: Link): void {
    for (const each of element.children) this.read(each, link)
  }

  private linkOf({ attributes }: XmlElement): Link {
    const target = this.around.relationships.get(attributes['r:id'] ?? '')
    const anchor = attributes['w:anchor']
    if (target?.isOutside === true) return { url: withPlace(target.target, anchor) }
    return anchor === undefined ? {} : { anchor }
  }

  private readBookmark({ attributes }: XmlElement): void {
    const name = attributes['w:name'] ?? ''
    // Word leaves one where the cursor stood last.
    if (name !== '' && name !== '_GoBack') this.pieces.push({ type: 'bookmark', name })
  }

  private readEquation(element: XmlElement, link: Link): void {
    this.losses.push('equation')
    this.push(writeEquation(element), plainLook, link)
  }

  /** How a word is read, in small letters over it. */
  private readReading(element: XmlElement): void {
    if ([...within(element, 'w:t')].length > 0) this.losses.push('ruby')
  }

  // ---------------------------------------------------------------- fields

  private readSimpleField(element: XmlElement, link: Link): void {
    const { fields } = this.around
    fields.begin()
    fields.instruct(element.attributes['w:instr'] ?? '')
    fields.separate()
    this.readInside(element, link)
    this.endField()
  }

  private readFieldMark(mark: XmlElement): void {
    const { fields } = this.around
    const type = mark.attributes['w:fldCharType']
    if (fields.isEndless(mark)) this.losses.push(...(type === 'begin' ? (['field'] as const) : []))
    else if (type === 'begin') this.beginField(mark)
    else if (type === 'separate') fields.separate()
    else if (type === 'end') this.endField()
  }

  /** A field of a form shows what was chosen in it, and has no result. */
  private beginField(mark: XmlElement): void {
    this.push(chosenIn(mark), plainLook, {})
    this.around.fields.begin()
  }

  private endField(): void {
    const { code, hasResult } = this.around.fields.end()
    const reference = referenceOf(code)
    if (reference !== undefined) {
      this.pieces.push({ type: 'reference', ...reference, value: this.referenced })
      this.referenced = ''
    } else if (!hasResult) this.readCode(code)
  }

  /** What Word shows of a field without a result. */
  private readCode(code: string): void {
    const { words, losses } = shownBy(code)
    this.losses.push(...losses)
    this.push(words, plainLook, {})
  }

  // ------------------------------------------------------------------ runs

  private readRun(run: XmlElement, link: Link): void {
    const properties = child(run, 'w:rPr')
    const unread = unreadOf(properties, this.around)
    if (unread !== undefined) {
      if ([...within(run, 'w:t')].length > 0) this.losses.push(unread)
      for (const mark of within(run, 'w:fldChar')) this.readFieldMark(mark)
      return
    }
    const font = child(properties, 'w:rFonts')?.attributes['w:ascii'] ?? ''
    const look = lookOf(properties, this.around, hanLookOf(run))
    if (/^(?:symbol|wingdings|webdings)/i.test(font)) return this.readSymbols(run, { look, link, font })
    for (const part of run.children) this.readPart(part, look, link)
  }

  private readPart(part: XmlElement, look: WordLook, link: Link): void {
    const { fields } = this.around
    if (part.name === 'w:fldChar') this.readFieldMark(part)
    else if (part.name === 'w:instrText') fields.instruct(part.text)
    else if (!fields.isCode) this.readShown(part, look, link)
  }

  private readShown(part: XmlElement, look: WordLook, link: Link): void {
    const piece = signOf(part)
    if (part.name === 'w:t') this.push(part.text, look, link)
    else if (part.name === 'w:sym') this.readSymbol(part, look, link)
    else if (transparent.has(part.name)) this.readInside(part, link)
    else if (part.name === 'w:noBreakHyphen') this.push('\u2011', look, link)
    else if (piece !== undefined) this.pieces.push(piece)
    else if (part.name === 'w:commentReference')
      this.losses.push(...(this.around.comments.get(part.attributes['w:id'] ?? '') ?? (['comment'] as const)))
    else if (part.name === 'mc:AlternateContent') this.readChoice(part, look, link)
    else if (/^w:(?:drawing|pict|object)$/.test(part.name)) this.readDrawing(part)
  }

  private readChoice(part: XmlElement, look: WordLook, link: Link): void {
    const choice = choiceOf(part)
    for (const inner of choice?.children ?? []) this.readPart(inner, look, link)
    // A chart is drawn by Word alone: a picture of it may stand beside it for other programs.
    const other = child(part, 'mc:Fallback')
    if (choice === undefined || other === undefined || choice === other || !hasChart(choice)) return
    for (const picture of readDrawing(other, this.around).pictures) this.pieces.push({ type: 'picture', picture })
  }

  /** Characters that are written by their codes in a symbol font. */
  private readSymbol({ attributes }: XmlElement, look: WordLook, link: Link): void {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16)
    const character = characterOf(code, attributes['w:font'] ?? '')
    if (character === undefined) this.losses.push('symbol')
    else this.push(character, look, link)
  }

  /** Words in a symbol font look like other characters. */
  private readSymbols(run: XmlElement, around: { look: WordLook; link: Link; font: string }): void {
    for (const part of run.children) {
      const signs = part.name === 'w:t' ? Array.from(part.text) : []
      for (const sign of signs) this.pushSymbol(sign, around)
      if (part.name !== 'w:t') this.readPart(part, around.look, around.link)
    }
  }

  private pushSymbol(sign: string, { look, link, font }: { look: WordLook; link: Link; font: string }): void {
    const character = /\s/.test(sign) ? sign : characterOf(sign.codePointAt(0) ?? 0, font)
    // Programs that show no such font show the letters: where none is known, they stay.
    if (character !== undefined || !/\p{Co}/u.test(sign)) this.push(character ?? sign, look, link)
    else this.losses.push('symbol')
  }

  private readDrawing(part: XmlElement): void {
    const { pictures, losses, lines } = readDrawing(part, this.around)
    this.losses.push(...losses)
    for (const value of lines) {
      if (this.pieces.some(({ type }) => type === 'words')) this.pieces.push({ type: 'break' })
      this.pieces.push({ type: 'words', value, isBold: false, isItalic: false, isRaised: false })
    }
    for (const picture of pictures) this.pieces.push({ type: 'picture', picture })
  }

  private push(value: string, look: WordLook, link: Link): void {
    if (value === '') return
    const { fields } = this.around
    if (fields.isReference) this.referenced += value
    else this.pieces.push({ type: 'words', value: printedSigns(value), ...look, ...fields.link, ...link })
  }
}
