/** Writes a publication as one self-contained web page. */
import { toHtml } from 'hast-util-to-html'
import type { Publication } from '../../publication.ts'
import { noCompanions, type Companions } from '../../companions.ts'
import { writePage } from './page.ts'

/** The writer of web pages: same publication, same bytes. */
export function write(publication: Publication, companions: Companions = noCompanions): Uint8Array {
  const html = toHtml(writePage(publication, companions), { upperDoctype: true })
  return new TextEncoder().encode(`${html}\n`)
}
