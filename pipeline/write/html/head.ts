/** Writes the head of the page: what it may load (nothing), what it is called, where it belongs. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Publication } from '../../publication.ts'
import type { Companions } from '../../companions.ts'
import { outsideAddress } from './links.ts'
import { classesIn } from './classes-in.ts'
import { writeMetadata } from './metadata.ts'
import { writeStyleSheet } from './style-sheet.ts'
import { writeAlternates } from './versions.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** The head element of a page with a body. */
export function writeHead(publication: Publication, companions: Companions, body: Element): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    // A draft does not tell others where it lies.
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', publication.properties.title),
    ...writeMetadata(publication, companions),
    ...writeAddress(publication),
    ...writeAlternates(publication, companions),
    h('style', writeStyleSheet(publication, classesIn(body))),
  ])
}

/** The public address is known once there is a symbol. */
function writeAddress({ firstFoot }: Publication): Element[] {
  const { qr } = firstFoot
  return qr === undefined ? [] : [h('link', { rel: 'canonical', href: outsideAddress(qr.address) })]
}
