/** Serves a map in memory to the browser of this machine, and tells it what happens. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { checkRequest, type OwnAddress, type RefusedRequest, type AskedKey } from './guard.ts'

/** A file of the map. */
export interface Served {
  readonly type: string
  readonly bytes: Uint8Array | string
  /** What a browser may do with it. */
  readonly policy: string
  /** What it is called where it is kept. */
  readonly name?: string
  /** Offered to be kept, not shown. */
  readonly isKept?: true
}

/** One that listens: texts of events go to it. */
export interface Listener {
  readonly query: URLSearchParams
  readonly send: (event: string, data: string) => void
}

/** What is served. */
export interface ServedContents {
  readonly find: (key: string) => Served | undefined
  /** Begins to tell; the function that is given ends it. */
  readonly listen: (listener: Listener) => () => void
}

/** A server that has begun to listen. */
export interface PreviewServer {
  readonly address: string
  readonly close: () => Promise<void>
}

/** The key under which events are told. */
const eventsKey = 'events'

const local = '127.0.0.1'
const mostConnections = 64

/** Begins to serve at a port of this machine alone; 0 takes one that is free. */
export async function openServer(port: number, contents: ServedContents): Promise<PreviewServer> {
  const token = randomBytes(24).toString('base64url')
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000, headersTimeout: 10_000 })
  server.maxConnections = mostConnections
  const taken = await listen(server, port)
  server.on('request', (request, response) => answer(request, response, { own: { port: taken, token }, contents }))
  return {
    address: `http://${local}:${taken}/${token}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((listening, fail) => {
    server.once('error', fail)
    server.listen({ port, host: local, exclusive: true }, () => {
      server.off('error', fail)
      listening()
    })
  })
  // It listens at a port, so this is no path of a socket.
  return (server.address() as AddressInfo).port
}

interface Answering {
  readonly own: OwnAddress
  readonly contents: ServedContents
}

const always = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

function answer(request: IncomingMessage, response: ServerResponse, { own, contents }: Answering): void {
  const { method = '', url = '', headers, rawHeaders } = request
  const asked = checkRequest({ method, target: url, headers, rawHeaders }, own)
  response.on('error', () => response.destroy())
  if ('status' in asked) return sendRefusal(response, asked)
  if (asked.key === eventsKey && method === 'GET') return sendEvents(response, asked, contents)
  const found = contents.find(asked.key)
  if (found === undefined) return sendRefusal(response, { status: 404, reason: 'There is nothing here.' })
  sendFile(response, found, method === 'HEAD')
}

function sendRefusal(response: ServerResponse, { status, reason }: RefusedRequest): void {
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {}
  response.writeHead(status, {
    ...always,
    ...allow,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    Connection: 'close',
  })
  response.end(`${reason}\n`)
}

function sendFile(response: ServerResponse, { type, bytes, policy, name, isKept }: Served, isHead: boolean): void {
  const body = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const way = isKept ? 'attachment' : 'inline'
  const kept = name === undefined ? {} : { 'Content-Disposition': `${way}; filename*=UTF-8''${escapeName(name)}` }
  response.writeHead(200, {
    ...always,
    ...kept,
    'Content-Type': type,
    'Content-Length': body.length,
    'Content-Security-Policy': policy,
  })
  response.end(isHead ? undefined : body)
}

/** Signs that RFC 8187 does not allow are given by their numbers. */
function escapeName(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sendEvents(response: ServerResponse, { query }: AskedKey, contents: ServedContents): void {
  response.writeHead(200, {
    ...always,
    'Content-Type': 'text/event-stream',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  })
  response.write('retry: 500\n\n')
  // JSON has no line end of its own.
  const send = (event: string, data: string): void => void response.write(`event: ${event}\ndata: ${data}\n\n`)
  response.on('close', contents.listen({ query, send }))
}
