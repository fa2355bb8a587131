/** The composition root: a definition to the bytes of a PDF. */
import type { Definition } from '../definition.ts'
import type { Typesetter } from './page/typesetter.ts'
import { PdfFile } from './file/document.ts'
import { layOut } from './page/layout.ts'
import { PageRenderer } from './file/renderer.ts'
import { Structure } from './file/structure.ts'

/** Sets the text, draws each page as it is set, closes the file. */
export function compose(definition: Definition, typesetter: Typesetter): Uint8Array {
  const document = new PdfFile(definition.info)
  const structure = new Structure(document, definition.root)
  const renderer = new PageRenderer(document, structure, definition.furniture)
  const totals = layOut(definition, { typesetter, draw: (page) => renderer.renderPage(page) })
  renderer.finish(totals)
  structure.finish()
  document.end()
  return document.bytes()
}
