/** Writes a publication as one self-contained web page. */
import { toHtml } from 'hast-util-to-html'
import type { Write } from '../write.ts'
import { writePage } from './page.ts'

/** The writer of web pages: same publication, same bytes. */
export const write: Write = async (publication, file) => {
  const html = toHtml(writePage(publication, file), { upperDoctype: true })
  return new TextEncoder().encode(`${html}\n`)
}
