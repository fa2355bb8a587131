/** The composition root: a definition to the bytes of a PDF. */
import type { Definition } from '../definition.ts'
import type { Typesetter } from './page/typesetter.ts'
import { PdfFile } from './file/document.ts'
import type { SetPages } from './page/items.ts'
import { layOut } from './page/layout.ts'
import { PageRenderer } from './file/renderer.ts'
import { Structure } from './file/structure.ts'

/** The file, and what is to be told of its pages. */
export interface ComposedFile extends Pick<SetPages, 'emptied'> {
  readonly bytes: Uint8Array
}

/** Sets the text, draws each page as it is set, closes the file. */
export function compose(definition: Definition, typesetter: Typesetter): ComposedFile {
  const document = new PdfFile(definition.info)
  const structure = new Structure(document, definition.root)
  const renderer = new PageRenderer(document, structure, definition.furniture)
  const totals = layOut(definition, { typesetter, draw: (page) => renderer.renderPage(page) })
  renderer.finish(totals)
  structure.finish()
  document.end()
  return { bytes: document.bytes(), emptied: totals.emptied }
}
