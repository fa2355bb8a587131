/** The only file that imports pdfmake's inner modules: the classes the engine extends (pdfmake 0.3.11). */
import docMeasure from 'pdfmake/js/DocMeasure.js'
import docPreprocessor from 'pdfmake/js/DocPreprocessor.js'
import documentContext from 'pdfmake/js/DocumentContext.js'
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import pageElementWriter from 'pdfmake/js/PageElementWriter.js'
import pageSize from 'pdfmake/js/PageSize.js'
import pdfDocument from 'pdfmake/js/PDFDocument.js'
import renderer from 'pdfmake/js/Renderer.js'

export const DocMeasure = docMeasure.default
export const DocPreprocessor = docPreprocessor.default
export const DocumentContext = documentContext.default
export const LayoutBuilder = layoutBuilder.default
export const PageElementWriter = pageElementWriter.default
export const PDFDocument = pdfDocument.default
export const Renderer = renderer.default
export const { normalizePageMargin, normalizePageSize } = pageSize

export type { Page } from 'pdfmake/js/DocumentContext.js'
export type { PdfFont } from 'pdfmake/js/PDFDocument.js'
