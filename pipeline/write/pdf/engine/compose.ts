/** The composition root: a definition to the bytes of a PDF. Stands for pdfmake's Printer, without its disk and network. */
import type { Definition } from '../definition.ts'
import { UnDocument } from './document.ts'
import { UnLayout } from './layout.ts'
import { UnRenderer } from './renderer.ts'
import { Structure } from './structure.ts'

/** Sets the text, draws each page as it is set, closes the file. */
export async function compose(definition: Definition): Promise<Uint8Array> {
  const document = new UnDocument(definition.info)
  const bytes = collect(document)
  const structure = new Structure(document, definition.root)
  const renderer = new UnRenderer(document, structure, definition.furniture)
  const totals = new UnLayout(definition, (page) => renderer.renderPages([page])).setPages()
  renderer.finish(totals)
  structure.finish()
  document.end()
  return bytes
}

async function collect(document: UnDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
