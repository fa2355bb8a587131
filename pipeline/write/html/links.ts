/** Turns a link into an address that is safe to follow. */
import type { Link } from '../../publication.ts'

const schemes: readonly string[] = ['https:', 'http:', 'mailto:']

/** The address of a link; anything but the web and mail was to be refused before writing. */
export function addressOf(link: Link): string {
  return 'id' in link ? `#${link.id}` : outsideAddress(link.url)
}

/** The address of a file that stands beside the page. */
export function fileAddress(name: string): string {
  return encodeURIComponent(name)
}

/** An address outside, after a last look at its scheme. */
export function outsideAddress(address: string): string {
  if (!URL.canParse(address) || !schemes.includes(new URL(address).protocol)) {
    throw new Error('A publication carries a link that is not https, http or mailto.')
  }
  return address
}
