/** The composition root: a definition to the bytes of a PDF. Stands for pdfmake's Printer, without its disk and network. */
import type { Definition } from '../../definition.ts'
import { UnDocument } from './document.ts'
import { UnLayout } from './layout.ts'
import { UnRenderer } from './renderer.ts'
import { Structure } from './structure.ts'

/** Sets the text, draws each page as it is set, closes the file. */
export function compose(definition: Definition): Uint8Array {
  const document = new UnDocument(definition.info)
  const structure = new Structure(document, definition.root)
  const renderer = new UnRenderer(document, structure, definition.furniture)
  const totals = new UnLayout(definition, (page) => renderer.renderPages([page])).setPages()
  renderer.finish(totals)
  structure.finish()
  document.end()
  return document.bytes()
}
