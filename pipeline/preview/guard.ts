/** Which requests are answered: those of the author's own browser, for what is in the map. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** A request, as far as it is looked at. */
export interface Asked {
  readonly method: string
  /** As it stands in the first line. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn: repeated ones are not joined. */
  readonly rawHeaders: readonly string[]
}

/** What the address of the preview is made of. */
export interface OwnAddress {
  readonly port: number
  readonly token: string
}

/** What is asked for: a key of the map, and words behind the question mark. */
export interface AskedKey {
  readonly key: string
  readonly query: URLSearchParams
}

/** Why a request is not answered. */
export interface RefusedRequest {
  readonly status: 400 | 403 | 404 | 405 | 414
  readonly reason: string
}

const longestTarget = 1024

/** Names of the map are of these signs: no percent sign, no backslash, no dots that lead anywhere. */
const keyForm = /^(?:[a-z0-9-]+(?:\.[a-z0-9]+)*(?:\/|$))*$/

/** Looks over a request; what it asks for is only looked up in a map, never on the disk. */
export function checkRequest(asked: Asked, own: OwnAddress): AskedKey | RefusedRequest {
  const { method, target, rawHeaders } = asked
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Only GET and HEAD are answered.')
  if (target.length > longestTarget) return refuse(414, 'The address is too long.')
  if (!isOwnHost(asked, own)) return refuse(403, 'The preview answers to 127.0.0.1 and localhost alone.')
  if (rawHeaders.some((name, index) => index % 2 === 0 && /^(?:upgrade|transfer-encoding)$/i.test(name)))
    return refuse(400, 'This is not asked of a preview.')
  if (!isOwnOrigin(asked)) return refuse(403, 'Another page asks for this.')
  const [path = '', query, ...more] = target.split('?')
  const [root, token = '', ...rest] = path.split('/')
  if (root !== '' || more.length > 0) return refuse(400, 'This is no address of the preview.')
  // Whoever has no token learns nothing of what is there.
  if (!isSame(token, own.token))
    return refuse(404, 'There is nothing here. The address that the command printed is needed, whole.')
  const key = rest.join('/')
  if (rest.length === 0 || !keyForm.test(key)) return refuse(404, 'There is nothing here.')
  return { key, query: new URLSearchParams(query) }
}

function refuse(status: RefusedRequest['status'], reason: string): RefusedRequest {
  return { status, reason }
}

/** Another name may have been made to lead here (DNS rebinding). */
function isOwnHost({ headers, rawHeaders }: Asked, { port }: OwnAddress): boolean {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  return hosts.length === 1 && [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '')
}

/** A page of others may ask nothing; a link on one may lead to the frame. */
function isOwnOrigin({ headers }: Asked): boolean {
  const { origin, host } = headers
  if (origin !== undefined && origin !== `http://${host}`) return false
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = headers
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return mode === 'navigate' && destination === 'document'
}

/** Compares in a time that tells nothing. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
