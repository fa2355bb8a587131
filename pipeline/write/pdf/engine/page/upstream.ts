/** The only file that imports pdfmake's inner modules: the classes the engine extends (pdfmake 0.3.11). */
import docMeasure from 'pdfmake/js/DocMeasure.js'
import docPreprocessor from 'pdfmake/js/DocPreprocessor.js'
import documentContext from 'pdfmake/js/DocumentContext.js'
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import pageElementWriter from 'pdfmake/js/PageElementWriter.js'
import pageSize from 'pdfmake/js/PageSize.js'
import pdfDocument from 'pdfmake/js/PDFDocument.js'
import renderer from 'pdfmake/js/Renderer.js'

/** CommonJS classes arrive wrapped in Node and in the bundle, bare where a test runner has unwrapped them. */
function classOf<Class>(module: { readonly default: Class }): Class {
  return module.default ?? (module as unknown as Class)
}

export const DocMeasure = classOf(docMeasure)
export const DocPreprocessor = classOf(docPreprocessor)
export const DocumentContext = classOf(documentContext)
export const LayoutBuilder = classOf(layoutBuilder)
export const PageElementWriter = classOf(pageElementWriter)
export const PDFDocument = classOf(pdfDocument)
export const Renderer = classOf(renderer)
/** A size with its orientation, as pdfmake keeps it. */
export const normalizePageSize = (size: { readonly width: number; readonly height: number }) =>
  pageSize.normalizePageSize(size, null)

/** Margins as pdfmake keeps them. */
export const normalizePageMargin = (margin: object) => pageSize.normalizePageMargin(margin)

export type { PdfImage, PdfReference } from 'pdfmake/js/PDFDocument.js'
