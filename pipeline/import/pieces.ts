/** The runs of a paragraph as flat pieces: words with their marks, and what stands among them. */
import type { XmlElement } from '../xml.ts'
import { child, isOn, valueOf, within } from './elements.ts'
import type { Relationship } from './package.ts'
import type { WordFile } from './word-file.ts'

export interface Words {
  readonly type: 'words'
  readonly value: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isRaised: boolean
  /** The tag of its language; absent where the file's own holds. */
  readonly language?: string
  /** Address that it leads to, or the bookmark. */
  readonly url?: string
  readonly anchor?: string
}

export type Piece =
  | Words
  | { readonly type: 'tab' | 'break' | 'page' | 'mark' }
  | { readonly type: 'note'; readonly of: 'footnotes' | 'endnotes'; readonly id: string; readonly isTyped: boolean }
  | { readonly type: 'bookmark'; readonly name: string }
  /** A field that prints the number of a bookmark, or the mark of a note that is called again. */
  | { readonly type: 'reference'; readonly to: 'number' | 'note'; readonly name: string; readonly value: string }
  | { readonly type: 'picture'; readonly picture: PictureUse }

/** A picture as it stands in the text. */
export interface PictureUse {
  /** Path of its part in the package, the drawing before the dots. */
  readonly part: string
  readonly name: string
  readonly alternative: string
}

/** What was met and cannot be kept: said once for each place. */
export type Loss = 'deletion' | 'hidden' | 'object' | 'equation' | 'text-box' | 'symbol' | 'comment'

export interface Reading {
  readonly pieces: readonly Piece[]
  readonly losses: readonly Loss[]
}

/** What goes on from one paragraph to the next: fields that are open. */
export class FieldState {
  private readonly open: { instruction: string; isResult: boolean }[] = []

  begin(): void {
    this.open.push({ instruction: '', isResult: false })
  }

  instruct(words: string): void {
    const last = this.open.at(-1)
    if (last !== undefined) last.instruction += words
  }

  separate(): void {
    const last = this.open.at(-1)
    if (last !== undefined) last.isResult = true
  }

  end(): string | undefined {
    return this.open.pop()?.instruction.trim()
  }

  /** True while the code of a field is read, and not its result. */
  get isCode(): boolean {
    return this.open.some(({ isResult }) => !isResult)
  }

  get isContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/.test(instruction))
  }

  get contents(): string | undefined {
    return this.open.find(({ instruction }) => /^\s*TOC\b/.test(instruction))?.instruction
  }

  get link(): { readonly url?: string; readonly anchor?: string } {
    const code = this.open.findLast(({ instruction }) => /^\s*HYPERLINK\b/.test(instruction))?.instruction ?? ''
    const anchor = /\\l\s+"([^"]*)"/.exec(code)?.[1]
    const url = /^\s*HYPERLINK\s+"([^"]*)"/.exec(code)?.[1]
    return anchor !== undefined ? { anchor } : url === undefined ? {} : { url }
  }

  /** The innermost field that prints a number of something else. */
  get reference(): string | undefined {
    return this.open.findLast(({ instruction }) => /^\s*(?:REF|NOTEREF)\s/.test(instruction))?.instruction
  }
}

interface Story {
  readonly file: WordFile
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly fields: FieldState
}

interface Around {
  readonly base: { readonly isBold: boolean; readonly isItalic: boolean }
  readonly url?: string
  readonly anchor?: string
}

class PieceReader {
  readonly pieces: Piece[] = []
  readonly losses: Loss[] = []
  private readonly story: Story
  private referenced = ''

  constructor(story: Story) {
    this.story = story
  }

  readAll(elements: readonly XmlElement[], around: Around): void {
    for (const element of elements) this.read(element, around)
  }

  private read(element: XmlElement, around: Around): void {
    switch (element.name) {
      case 'w:r':
        return this.readRun(element, around)
      case 'w:hyperlink':
        return this.readAll(element.children, { ...around, ...this.linkOf(element) })
      case 'w:fldSimple':
        return this.readSimpleField(element, around)
      case 'w:bookmarkStart': {
        const name = element.attributes['w:name'] ?? ''
        if (name !== '' && name !== '_GoBack') this.pieces.push({ type: 'bookmark', name })
        return
      }
      case 'w:del':
      case 'w:moveFrom':
        this.losses.push('deletion')
        return
      case 'm:oMath':
      case 'm:oMathPara':
        this.losses.push('equation')
        this.push(
          [...within(element, 'm:t')].map(({ text }) => text).join(''),
          { isBold: false, isItalic: false, isRaised: false },
          around,
        )
        return
      case 'w:sdt':
        return this.readAll(child(element, 'w:sdtContent')?.children ?? [], around)
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        return this.readAll(element.children, around)
      case 'w:commentRangeStart':
        this.losses.push('comment')
        return
    }
  }

  private linkOf({ attributes }: XmlElement): { readonly url?: string; readonly anchor?: string } {
    const anchor = attributes['w:anchor']
    const target = this.story.relationships.get(attributes['r:id'] ?? '')
    if (target?.isOutside === true) return { url: target.target }
    return anchor === undefined ? {} : { anchor }
  }

  private readSimpleField(element: XmlElement, around: Around): void {
    const { fields } = this.story
    fields.begin()
    fields.instruct(element.attributes['w:instr'] ?? '')
    fields.separate()
    this.readAll(element.children, around)
    this.endField()
  }

  private endField(): void {
    const code = this.story.fields.end() ?? ''
    const [, kind, name = ''] = /^(REF|NOTEREF)\s+(\S+)/.exec(code) ?? []
    if (kind === undefined) return
    this.pieces.push({ type: 'reference', to: kind === 'REF' ? 'number' : 'note', name, value: this.referenced })
    this.referenced = ''
  }

  private readRun(run: XmlElement, around: Around): void {
    const properties = child(run, 'w:rPr')
    if (isOn(child(properties, 'w:vanish')) === true) {
      if ([...within(run, 'w:t')].length > 0) this.losses.push('hidden')
      return
    }
    const look = this.lookOf(properties, around)
    for (const part of run.children) this.readPart(part, look, around)
  }

  private lookOf(properties: XmlElement | undefined, { base }: Around): Omit<Words, 'type' | 'value'> {
    const style = this.story.file.styles.get(valueOf(child(properties, 'w:rStyle')) ?? '')
    const bold = isOn(child(properties, 'w:b')) ?? (style?.isBold === true || base.isBold)
    const italic = isOn(child(properties, 'w:i')) ?? (style?.isItalic === true || base.isItalic)
    const raised = valueOf(child(properties, 'w:vertAlign'))
    const tags = child(properties, 'w:lang')?.attributes
    const isTurned = isOn(child(properties, 'w:rtl')) === true
    const language = isTurned ? (tags?.['w:bidi'] ?? 'ar') : tags?.['w:val']
    return {
      // What the style of the paragraph says already is no mark.
      isBold: bold && !base.isBold,
      isItalic: italic && !base.isItalic,
      isRaised: raised === undefined ? style?.isRaised === true : raised === 'superscript',
      ...(language === undefined ? {} : { language }),
    }
  }

  private readPart(part: XmlElement, look: Omit<Words, 'type' | 'value'>, around: Around): void {
    const { fields } = this.story
    switch (part.name) {
      case 'w:fldChar':
        return this.readFieldMark(part.attributes['w:fldCharType'])
      case 'w:instrText':
        fields.instruct(part.text)
        return
    }
    if (fields.isCode) return
    switch (part.name) {
      case 'w:t':
        return this.push(part.text, look, around)
      case 'w:tab':
      case 'w:ptab':
        this.pieces.push({ type: 'tab' })
        return
      case 'w:br':
      case 'w:cr':
        this.pieces.push({ type: part.attributes['w:type'] === 'page' ? 'page' : 'break' })
        return
      case 'w:noBreakHyphen':
        return this.push('\u2011', look, around)
      case 'w:sym':
        this.losses.push('symbol')
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.pieces.push({
          type: 'note',
          of: part.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes',
          id: part.attributes['w:id'] ?? '',
          isTyped: ['1', 'true', 'on'].includes(part.attributes['w:customMarkFollows'] ?? '0'),
        })
        return
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        this.pieces.push({ type: 'mark' })
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.readDrawing(part)
      case 'mc:AlternateContent': {
        const choice = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback')
        for (const inner of choice?.children ?? []) this.readPart(inner, look, around)
        return
      }
    }
  }

  private readFieldMark(type: string | undefined): void {
    const { fields } = this.story
    if (type === 'begin') fields.begin()
    else if (type === 'separate') fields.separate()
    else if (type === 'end') this.endField()
  }

  private push(value: string, look: Omit<Words, 'type' | 'value'>, { url, anchor }: Around): void {
    if (value === '') return
    const { fields } = this.story
    if (fields.reference !== undefined) {
      this.referenced += value
      return
    }
    const link = { ...fields.link, ...(url === undefined ? {} : { url }), ...(anchor === undefined ? {} : { anchor }) }
    this.pieces.push({ type: 'words', value, ...look, ...link })
  }

  /** A picture, a text box, or a line that only adorns. */
  private readDrawing(drawing: XmlElement): void {
    const boxes = [...within(drawing, 'w:txbxContent')]
    if (boxes.some((box) => [...within(box, 'w:t')].length > 0)) this.losses.push('text-box')
    const [vector] = within(drawing, 'asvg:svgBlip')
    const [dots] = within(drawing, 'a:blip')
    const [about] = within(drawing, 'wp:docPr')
    const ids = [vector?.attributes['r:embed'], dots?.attributes['r:embed']]
    const target = ids
      .flatMap((id) => this.story.relationships.get(id ?? '') ?? [])
      .find(({ isOutside }) => !isOutside)?.target
    if (target === undefined) {
      if (dots !== undefined || drawing.name === 'w:object') this.losses.push('object')
      return
    }
    const { name = '', descr: alternative = '' } = about?.attributes ?? {}
    this.pieces.push({ type: 'picture', picture: { part: target, name, alternative } })
  }
}

/** Reads the pieces of a paragraph; `base` is what its style says of weight and slope. */
export function readPieces(paragraph: XmlElement, story: Story, base: Around['base']): Reading {
  const reader = new PieceReader(story)
  reader.readAll(paragraph.children, { base })
  return { pieces: reader.pieces, losses: reader.losses }
}
