/** A font of one document: the glyphs it draws, and the objects that embed them (ISO 32000-1, 9.7). */
import { describeFont, postScriptName } from './font-descriptor.ts'
import { unitsPerEm, type FontFile } from '../../../../typesetting/font/font-file.ts'
import type { LetterStroke } from '../../../../typesetting/font/lengthened-glyph.ts'
import { pdfString } from './syntax.ts'
import { subsetFont, type Strokes } from '../../../../typesetting/font/subset.ts'
import { toUnicode } from './to-unicode.ts'
import type { PdfReference } from '../upstream.ts'

/** Makes the objects of a document. */
interface ObjectMaker {
  ref(data: Record<string, unknown>): PdfReference
}

/** A glyph as it is drawn: its own width, in 1/1000 em, and the characters that it stands for. */
export interface DrawnGlyph {
  readonly glyph: number
  readonly width: number
  readonly characters: readonly number[]
  /** A stroke behind it, which is a part of its width; 1/1000 em. */
  readonly stroke?: LetterStroke
}

const missing: DrawnGlyph = { glyph: 0, width: 0, characters: [0] }

/** Grows as text is drawn; pdfkit asks it to write itself when the document ends. */
export class EmbeddedFont {
  readonly id: string
  private readonly document: ObjectMaker
  private readonly file: FontFile
  private readonly drawn: DrawnGlyph[] = [missing]
  private dictionary: PdfReference | undefined

  constructor(document: ObjectMaker, file: FontFile, id: string) {
    this.document = document
    this.file = file
    this.id = id
  }

  /** Gives a glyph its code. */
  add(glyph: DrawnGlyph): number {
    return this.drawn.push(glyph) - 1
  }

  /** What pages name among their fonts. */
  ref(): PdfReference {
    this.dictionary ??= this.document.ref({ Type: 'Font' })
    return this.dictionary
  }

  /** Writes what the document has drawn. */
  finalize(): void {
    if (this.dictionary === undefined) return
    const name = `${tagOf(this.id)}+${postScriptName(this.file)}`
    Object.assign(this.dictionary.data, {
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [this.write(this.describe(name))],
      ToUnicode: this.writeStream(toUnicode(this.drawn.map(({ characters }) => characters))),
    })
    this.dictionary.end()
    this.dictionary = undefined
  }

  private describe(name: string): Record<string, unknown> {
    const glyphs = this.drawn.map(({ glyph }) => glyph)
    const subset = subsetFont(this.file, glyphs, strokesOf(this.drawn, unitsPerEm(this.file)))
    const descriptor = describeFont(this.file, name, this.writeStream(subset))
    return {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 },
      FontDescriptor: this.write(descriptor),
      W: [0, this.drawn.map(({ width }) => width)],
      CIDToGIDMap: 'Identity',
    }
  }

  private write(data: Record<string, unknown>): PdfReference {
    const reference = this.document.ref(data)
    reference.end()
    return reference
  }

  private writeStream(bytes: Uint8Array): PdfReference {
    const reference = this.document.ref({ Length1: bytes.length })
    reference.end(Buffer.from(bytes))
    return reference
  }
}

/** The strokes behind glyphs, in font units. */
function strokesOf(drawn: readonly DrawnGlyph[], em: number): Strokes {
  return new Map(
    drawn.flatMap(({ stroke }, index) =>
      stroke === undefined ? [] : [[index, { ...stroke, length: Math.round((stroke.length * em) / 1000) }] as const],
    ),
  )
}

/** Six capitals, unlike those of the other fonts of the document (ISO 32000-1, 9.6.4). */
function tagOf(id: string): string {
  const number = Number(id.slice(1))
  return `MASTH${String.fromCharCode(64 + number)}`
}
