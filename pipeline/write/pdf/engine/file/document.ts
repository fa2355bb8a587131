/** The PDF file of one document: fonts shared by the process, metadata from facts only, PDF/A-2a and PDF/UA-1. */
import type { Face } from '../../../../typesetting/run.ts'
import type { FileInfo } from '../../file-info.ts'
import { EmbeddedFont } from './embedded-font.ts'
import { colourProfile, faceName, fontFileOf } from '../../../../typesetting/font/fonts.ts'
import { xmpDescriptions } from './metadata.ts'
import { pdfString } from './syntax.ts'
import { PDFDocument, type PdfReference } from '../upstream.ts'

const product = 'Masthead'
const srgb = pdfString('sRGB IEC61966-2.1')

interface LateStream {
  readonly page: PdfReference
  readonly stream: PdfReference
  operators: string
}

/** A PDF that nothing outside reaches: no file of the disk, no clock. */
export class PdfFile extends PDFDocument {
  /** Part of ISO 19005: makes pdfkit call `endSubset`. */
  readonly subset = 2
  private readonly fontsInUse = new Map<string, EmbeddedFont>()
  private readonly described: FileInfo
  /** Streams of pages whose last words are known only at the end. */
  private readonly late: LateStream[] = []
  private readonly destinations = new Map<string, unknown>()
  /** What stands in the file so far; the constructor below writes before fields of this class are set. */
  declare private written: (string | Uint8Array)[] | undefined
  /** What stands on the open page so far. */
  private operators: string[] = []

  constructor(info: FileInfo) {
    super({}, {}, {}, {}, optionsOf(info), null, () => false)
    this.described = info
  }

  /** The font of a face in this document, drawn from the process's own copy, ready on the current page. */
  fontFor(face: Face): EmbeddedFont {
    const font = this.fontsInUse.get(faceName(face)) ?? this.openFont(face)
    this.page.fonts[font.id] ??= font.ref()
    return font
  }

  /** Gathered until the page ends: pdfkit makes bytes of each operator by itself (0.19.1, PDFReference). */
  override addContent(operators: string): this {
    this.operators.push(operators)
    return this
  }

  /** What a function draws on the page, as operators; the page stays as it was. */
  operatorsOf(draw: () => void): string {
    const before = this.operators
    this.operators = []
    draw()
    const drawn = this.operators
    this.operators = before
    return drawn.join('\n')
  }

  override flushPages(): void {
    if (this.operators.length > 0) this.page.write(this.operators.join('\n'))
    this.operators = []
    super.flushPages()
  }

  /** Gathered until the document ends, not sent through a stream. */
  override _write(part: string | Uint8Array): void {
    const written = typeof part === 'string' ? `${part}\n` : part
    this.written ??= []
    this.written.push(written)
    this._offset += written.length
  }

  /** The file; after `end`. */
  bytes(): Uint8Array {
    const { written = [] } = this
    if (written.at(-1) !== '%%EOF\n') throw new Error('an object of the PDF was never ended')
    return joinParts(written)
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
    const profile = this.ref({ N: 3, Filter: 'FlateDecode' })
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

  private openFont(face: Face): EmbeddedFont {
    const font = new EmbeddedFont(this, fontFileOf(face), `F${this.fontsInUse.size + 1}`)
    this.fontsInUse.set(faceName(face), font)
    this._fontFamilies[faceName(face)] = font
    return font
  }
}

/** Strings hold a byte in each character; those that follow each other become bytes together. */
function joinParts(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const joined: Uint8Array[] = []
  let text: string[] = []
  for (const part of [...parts, new Uint8Array()]) {
    if (typeof part === 'string') text.push(part)
    else {
      joined.push(Buffer.from(text.join(''), 'latin1'), part)
      text = []
    }
  }
  return Buffer.concat(joined)
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
