/** The PDF file of one document: fonts shared by the process, metadata from facts only, PDF/A-2a and PDF/UA-1. */
import type { Face } from '../definition.ts'
import type { FileInfo } from '../file-info.ts'
import { colourProfile, faceName, fontBytes, fontOf } from './fonts.ts'
import { xmpDescriptions } from './metadata.ts'
import { pdfString } from './pdf-string.ts'
import { PDFDocument, type PdfFont, type PdfReference } from './upstream.ts'

type EmbeddedFont = new (document: object, font: object, id: string) => PdfFont

const product = 'Masthead'
const srgb = pdfString('sRGB IEC61966-2.1')

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

interface LateStream {
  readonly page: PdfReference
  readonly stream: PdfReference
  operators: string
}

/** A PDF that nothing outside reaches: no file of the disk, no clock. */
export class UnDocument extends PDFDocument {
  /** Part of ISO 19005: makes pdfkit call `endSubset`. */
  readonly subset = 2
  private readonly fontsInUse = new Map<string, PdfFont>()
  private readonly described: FileInfo
  /** Streams of pages whose last words are known only at the end. */
  private readonly late: LateStream[] = []
  private readonly destinations = new Map<string, unknown>()

  constructor(info: FileInfo) {
    super({}, {}, {}, {}, optionsOf(info), null, () => false)
    this.described = info
  }

  /** The font of a face in this document, drawn from the process's own copy, ready on the current page. */
  fontFor(face: Face): PdfFont {
    const font = this.fontsInUse.get(faceName(face)) ?? this.openFont(face)
    this.page.fonts[font.id] ??= font.ref()
    return font
  }

  /** A second stream for the current page, written at the end; the function adds operators to it. */
  deferContent(): (operators: string) => void {
    const last = this.late.at(-1)
    const entry = last?.page === this.page.dictionary ? last : this.openLate(this.page.dictionary)
    return (operators) => {
      entry.operators += `${operators}\n`
    }
  }

  /** Kept until the end: pdfkit sorts names by the rules of a language, not by their bytes, and gives the root limits (0.19.1). */
  override addNamedDestination(name: string, ...[kind, x, y, zoom]: ['XYZ', number, number, null]): void {
    const { dictionary, height } = this.page
    this.destinations.set(name, [dictionary, kind, x, height - y, zoom])
  }

  /** Puts the finished structure tree into the file. */
  setStructTree(data: Readonly<Record<string, unknown>>): void {
    Object.assign(this.getStructTreeRoot().data, data)
  }

  /** Writes what was deferred. */
  endDeferred(): void {
    for (const { stream, operators } of this.late) stream.end(Buffer.from(operators, 'latin1'))
    const names = [...this.destinations].toSorted(([a], [b]) => (a < b ? -1 : 1))
    this._root.data.Names.data['Dests'] = { Names: names.flatMap(([name, place]) => [pdfString(name), place]) }
  }

  /** pdfkit does not escape what it puts into the packet (0.19.1, MetadataMixin), so it is written anew. */
  override _addInfo(): void {
    this.appendXML(xmpDescriptions(this.described, product))
  }

  /** Called because `subset` is set: gives the colours their meaning, as PDF/A asks. The standards are named in `_addInfo`. */
  endSubset(): void {
    const profile = this.ref({ N: 3 })
    profile.end(colourProfile())
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: srgb,
      OutputConditionIdentifier: srgb,
      DestOutputProfile: profile,
    })
    intent.end()
    this._root.data.OutputIntents = [intent]
  }

  private openLate(page: PdfReference): LateStream {
    const stream = this.ref({})
    const entry = { page, stream, operators: '' }
    this.late.push(entry)
    page.data['Contents'] = [page.data['Contents'], stream]
    return entry
  }

  private openFont(face: Face): PdfFont {
    const Embedded = embeddedFontOf(face)
    const font = new Embedded(this, fontOf(face), `F${this.fontsInUse.size + 1}`)
    this.fontsInUse.set(faceName(face), font)
    this._fontFamilies[faceName(face)] = font
    return font
  }
}

function optionsOf(info: FileInfo) {
  const date = new Date(`${info.date}T00:00:00Z`)
  return {
    pdfVersion: '1.7',
    tagged: true,
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
      Creator: product,
      Producer: product,
      CreationDate: date,
      ModDate: date,
    },
  } as const
}
