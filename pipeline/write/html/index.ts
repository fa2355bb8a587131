/** Writes a publication as one self-contained web page. */
import { toHtml } from 'hast-util-to-html'
import type { Publication } from '../../publication.ts'
import { writePage } from './page.ts'

/** The writer of web pages: same publication, same bytes. */
export function write(publication: Publication): Uint8Array {
  const html = toHtml(writePage(publication), { upperDoctype: true })
  return new TextEncoder().encode(`${html}\n`)
}
