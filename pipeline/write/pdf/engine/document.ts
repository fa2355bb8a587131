/** The PDF file of one document: fonts shared by the process, metadata from facts only. */
import type { Face, FileInfo } from '../definition.ts'
import { faceName, fontBytes, fontOf } from './fonts.ts'
import { PDFDocument, type PdfFont } from './upstream.ts'

type EmbeddedFont = new (document: object, font: object, id: string) => PdfFont

let embeddedFont: EmbeddedFont | undefined

/** pdfkit does not export the class of its embedded fonts: it is taken from a font of an unused document. */
function embeddedFontOf(face: Face): EmbeddedFont {
  if (embeddedFont) return embeddedFont
  const scratch = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null)
  scratch.font(fontBytes(face))
  // `font` has just set `_font` to an instance of that class.
  embeddedFont = scratch._font.constructor as EmbeddedFont
  return embeddedFont
}

/** A PDF that nothing outside reaches: no file of the disk, no clock. */
export class UnDocument extends PDFDocument {
  private readonly fontsInUse = new Map<string, PdfFont>()

  constructor(info: FileInfo) {
    super({}, {}, {}, {}, optionsOf(info), null, () => false)
  }

  /** The font of a face in this document, drawn from the process's own copy. */
  fontFor(face: Face): PdfFont {
    const name = faceName(face)
    const known = this.fontsInUse.get(name)
    if (known) return known
    const Embedded = embeddedFontOf(face)
    const font = new Embedded(this, fontOf(face), `F${this.fontsInUse.size + 1}`)
    this.fontsInUse.set(name, font)
    this._fontFamilies[name] = font
    return font
  }
}

function optionsOf(info: FileInfo) {
  return {
    pdfVersion: '1.7',
    lang: info.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: false,
    font: null,
    info: {
      Title: info.title,
      Author: info.author,
      ...(info.subject === undefined ? {} : { Subject: info.subject }),
      ...(info.keywords === undefined ? {} : { Keywords: info.keywords }),
      Creator: 'Masthead',
      Producer: 'Masthead',
      CreationDate: new Date(`${info.date}T00:00:00Z`),
      ModDate: new Date(`${info.date}T00:00:00Z`),
    },
  } as const
}
