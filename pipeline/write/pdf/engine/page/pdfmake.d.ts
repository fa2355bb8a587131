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
  import type { EventEmitter } from 'node:events'

  export interface PageItem {
    readonly type: string
    readonly item: unknown
  }

  export interface Page {
    items: PageItem[]
    readonly pageSize: { readonly width: number; readonly height: number; readonly orientation: string }
    readonly pageMargins: {
      readonly left: number
      readonly top: number
      readonly right: number
      readonly bottom: number
    }
  }

  class DocumentContext extends EventEmitter {
    readonly pages: Page[]
    page: number
    x: number
    y: number
    availableWidth: number
    availableHeight: number
    initializePage(): void
    getCurrentPage(): Page
    moveDown(offset: number): boolean
  }

  const module: { readonly default: typeof DocumentContext }
  export default module
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type { EventEmitter } from 'node:events'

  class PageElementWriter extends EventEmitter {
    constructor(context: object)
    readonly transactionLevel: number
    context(): InstanceType<(typeof import('pdfmake/js/DocumentContext.js'))['default']['default']>
    addPage(size: object, orientation: null, margins: object): void
    moveToNextPage(orientation?: string): void
  }

  const module: { readonly default: typeof PageElementWriter }
  export default module
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  class DocPreprocessor {
    preprocessDocument(node: object): object
  }

  const module: { readonly default: typeof DocPreprocessor }
  export default module
}

declare module 'pdfmake/js/DocMeasure.js' {
  class DocMeasure {
    constructor(document: object, styles: object, defaultStyle: object, svgMeasure: null, tableLayouts: object)
    measureDocument(node: object): object
    measureLeaf(node: object): object
  }

  const module: { readonly default: typeof DocMeasure }
  export default module
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: null)
    readonly pageSize: { readonly width: number; readonly height: number }
    readonly pageMargins: object
    linearNodeList: object[]
    docPreprocessor: object
    docMeasure: object
    writer: InstanceType<(typeof import('pdfmake/js/PageElementWriter.js'))['default']['default']>
    processNode(node: object): void
    processVerticalContainer(node: object): void
    processLeaf(node: object): void
  }

  const module: { readonly default: typeof LayoutBuilder }
  export default module
}

declare module 'pdfmake/js/Renderer.js' {
  class Renderer {
    constructor(document: object)
    readonly pdfDocument: InstanceType<(typeof import('pdfmake/js/PDFDocument.js'))['default']['default']>
    renderPages(pages: readonly object[]): void
  }

  const module: { readonly default: typeof Renderer }
  export default module
}

declare module 'pdfmake/js/PageSize.js' {
  const module: {
    normalizePageSize(size: object, orientation: string | null): { width: number; height: number; orientation: string }
    normalizePageMargin(margin: object): object
  }
  export default module
}
