/** The composition root: a definition to the bytes of a PDF. Stands for pdfmake's Printer, without its disk and network. */
import type { Definition } from '../definition.ts'
import { UnDocument } from './document.ts'
import { UnLayout } from './layout.ts'
import { UnRenderer } from './renderer.ts'

/** Sets the text, draws the pages, closes the file. */
export async function compose(definition: Definition): Promise<Uint8Array> {
  const pages = new UnLayout(definition.room).setPages(definition.content, definition.furniture)
  const document = new UnDocument(definition.info)
  const bytes = collect(document)
  new UnRenderer(document).renderPages(pages)
  document.end()
  return bytes
}

async function collect(document: UnDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
