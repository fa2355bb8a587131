/** The only file that imports pdfmake: the file that is written, and the cursor on its pages (pdfmake 0.3.11). */
import documentContext from 'pdfmake/js/DocumentContext.js'
import pdfDocument from 'pdfmake/js/PDFDocument.js'

/** CommonJS classes arrive wrapped in Node and in the bundle, bare where a test runner has unwrapped them. */
function classOf<Class>(module: { readonly default: Class }): Class {
  return module.default ?? (module as unknown as Class)
}

export const DocumentContext = classOf(documentContext)
export const PDFDocument = classOf(pdfDocument)

export type { PdfImage, PdfReference } from 'pdfmake/js/PDFDocument.js'
