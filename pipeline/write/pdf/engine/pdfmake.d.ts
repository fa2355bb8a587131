// The shapes of pdfmake 0.3.11 that the engine leans on; pdfmake ships no types for its inner modules.

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream'

  export interface PdfReference {
    readonly data: Record<string, unknown>
    end(data?: Buffer): void
  }

  export interface PdfPage {
    readonly height: number
    readonly width: number
    readonly fonts: Record<string, PdfReference>
    readonly xobjects: Record<string, PdfReference>
    readonly annotations: PdfReference[]
    readonly dictionary: PdfReference
    write(operators: string): void
  }

  /** A font of one document. */
  export interface PdfFont {
    ref(): PdfReference
    finalize(): void
  }

  /** A picture that is written into the file with the first page that shows it. */
  export interface PdfImage {
    readonly width: number
    readonly height: number
  }

  export interface PdfOutlineItem {
    addItem(title: string, options: { expanded: boolean }): PdfOutlineItem
  }

  export interface PdfDocumentOptions {
    readonly pdfVersion?: '1.7'
    readonly tagged?: boolean
    readonly lang?: string
    readonly displayTitle?: boolean
    readonly compress?: boolean
    readonly autoFirstPage?: boolean
    readonly bufferPages?: boolean
    readonly font?: null
    readonly info?: Record<string, string | Date>
  }

  class PDFDocument extends Readable {
    constructor(
      fonts?: object,
      images?: object,
      patterns?: object,
      attachments?: object,
      options?: PdfDocumentOptions,
      virtualfs?: null,
      localAccessPolicy?: (path: string) => boolean,
    )
    readonly page: PdfPage
    readonly outline: PdfOutlineItem
    readonly _fontFamilies: Record<string, PdfFont>
    /** Bytes written so far. */
    _offset: number
    /** Writes into the file; not the method of a stream that has the same name. */
    _write(part: string | Uint8Array): void
    addPage(options: { size: [number, number]; margin: number }): this
    flushPages(): void
    addContent(operators: string): this
    /** Adds the outlines of an SVG path to the current path. */
    path(outlines: string): this
    openImage(bytes: Buffer): PdfImage
    image(image: PdfImage, x: number, y: number, size: { readonly width: number; readonly height: number }): this
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
    ref(data: Record<string, unknown>): PdfReference
    getStructTreeRoot(): PdfReference
    appendXML(xml: string): void
    /** A mixin's method; declared as one so that it can be overridden. */
    _addInfo(): void
    readonly _root: { readonly data: { readonly Names: PdfReference; OutputIntents?: readonly PdfReference[] } }
    end(): void
  }

  const module: { readonly default: typeof PDFDocument }
  export default module
}

declare module 'pdfmake/js/DocumentContext.js' {
  export interface PageSize {
    readonly width: number
    readonly height: number
    readonly orientation: 'portrait' | 'landscape'
  }

  export interface PageMargins {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }

  class DocumentContext {
    /** Index of the page. */
    page: number
    x: number
    y: number
    availableWidth: number
    availableHeight: number
    addPage(size: PageSize, margins: PageMargins): object
    /** Called when a page begins. */
    initializePage(): void
    moveToNextPage(orientation: 'portrait' | 'landscape'): object
    moveDown(offset: number): boolean
    beginColumnGroup(): void
    /** Goes to the top of the next column, `offset` behind the one before. */
    beginColumn(width: number, offset: number): void
    /** Goes on under the longest column. */
    completeColumnGroup(): object
  }

  const module: { readonly default: typeof DocumentContext }
  export default module
}
