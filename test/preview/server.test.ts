/** What the server answers, asked by sockets that write anything. */
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openServer, type ServedContents, type PreviewServer } from '../../pipeline/preview/server.ts'

const policy = "default-src 'none'"
const contents: ServedContents = {
  find: (key) => (['', 'a/b.css'].includes(key) ? { type: 'text/plain', bytes: 'There you are', policy } : undefined),
  listen: ({ query, send }) => {
    send('told', JSON.stringify(query.get('what')))
    return () => {}
  },
}

interface OpenServer extends PreviewServer {
  readonly path: string
  readonly host: string
  readonly port: number
}

async function open(): Promise<OpenServer> {
  const server = await openServer(0, contents)
  onTestFinished(() => server.close())
  const { pathname, host, port } = new URL(server.address)
  return { ...server, path: pathname, host, port: Number(port) }
}

/** Writes a request as it is, and reads until the server ends, or until what is waited for has come. */
async function ask(port: number, request: string | Uint8Array, until?: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(request)
  let answer = ''
  for await (const bytes of socket) {
    answer += String(bytes)
    if (until !== undefined && answer.includes(until)) break
  }
  socket.destroy()
  return answer
}

interface Asked {
  readonly method?: string
  readonly path: string
  readonly host?: string
  readonly more?: readonly string[]
}

function requestOf({ method = 'GET', path, host, more = [] }: Asked): string {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...(host === undefined ? [] : [`Host: ${host}`]),
    ...more,
    'Connection: close',
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}

function statusOf(answer: string): string | undefined {
  return /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]
}

test('gives what is in the map, with headers that let nobody else use it', async () => {
  const { port, path, host } = await open()
  const answer = await ask(port, requestOf({ path: `${path}a/b.css`, host }))
  expect(statusOf(answer)).toBe('200')
  expect(answer).toContain('\r\n\r\nThere you are')
  for (const header of [
    "Content-Security-Policy: default-src 'none'",
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    'Cross-Origin-Resource-Policy: same-origin',
    'Cross-Origin-Opener-Policy: same-origin',
    'Referrer-Policy: no-referrer',
  ])
    expect(answer).toContain(`${header}\r\n`)
  expect(answer).not.toMatch(/access-control/i)
  expect(answer).not.toMatch(/x-powered-by|^server:/im)
})

test('answers HEAD without a body, and to the other name of the machine', async () => {
  const { port, path } = await open()
  const answer = await ask(port, requestOf({ method: 'HEAD', path, host: `localhost:${port}` }))
  expect([statusOf(answer), answer.endsWith('\r\n\r\n')]).toEqual(['200', true])
})

test.each([
  'evil.example',
  'evil.example:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  'localhost',
  '127.0.0.1.evil.example:PORT',
  '[::1]:PORT',
  '0.0.0.0:PORT',
  '',
])('refuses the host %j', async (name) => {
  const { port, path } = await open()
  const host = name.replace('PORT', String(port))
  expect(statusOf(await ask(port, requestOf({ path, host })))).toMatch(/^40[03]$/)
})

test('refuses requests with no host, with two, and with one in the first line', async () => {
  const { port, path, host } = await open()
  expect(statusOf(await ask(port, requestOf({ path })))).toBe('400')
  expect(statusOf(await ask(port, requestOf({ path, host, more: ['Host: evil.example'] })))).toMatch(/^40[03]$/)
  expect(statusOf(await ask(port, requestOf({ path: `http://evil.example${path}`, host })))).toBe('400')
})

test.each([
  'Origin: http://evil.example',
  'Origin: null',
  'Origin: https://127.0.0.1',
  'Origin: http://localhost:1',
  'Sec-Fetch-Site: cross-site',
  'Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe',
])('refuses what another page asks for: %j', async (header) => {
  const { port, path, host } = await open()
  for (const key of ['', 'events', 'a/b.css'])
    expect(statusOf(await ask(port, requestOf({ path: `${path}${key}`, host, more: [header] })))).toBe('403')
})

test('takes its own origin, and a link that leads to the frame', async () => {
  const { port, path, host } = await open()
  for (const header of [
    `Origin: http://${host}`,
    'Sec-Fetch-Site: same-origin',
    'Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document',
  ])
    expect(statusOf(await ask(port, requestOf({ path, host, more: [header] })))).toBe('200')
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('refuses %s', async (method) => {
  const { port, path, host } = await open()
  const answer = await ask(port, requestOf({ method, path, host }))
  expect(statusOf(answer)).toBe('405')
  expect(answer).toContain('Allow: GET, HEAD\r\n')
  expect(answer).not.toMatch(/access-control/i)
})

test('gives no tunnel and no other protocol', async () => {
  const { port, path, host } = await open()
  expect(await ask(port, requestOf({ method: 'CONNECT', path: 'evil.example:80', host }))).not.toMatch(/ 200 /)
  const upgrade = requestOf({ path, host, more: ['Upgrade: websocket', 'Sec-WebSocket-Key: a'] })
  expect(statusOf(await ask(port, upgrade.replace('Connection: close', 'Connection: Upgrade')))).toBe('400')
})

test.each([
  '..%2f..%2fetc/passwd',
  '../../../../etc/passwd',
  '%2e%2e/%2e%2e/etc/passwd',
  '..\\..\\etc',
  'a%00b',
  'a/b.css/',
  'a//b.css',
  './a/b.css',
  'a/%62.css',
  'a/b.css?x?y',
  'constructor',
  '__proto__',
  'a/b.css#x',
  `${'a/'.repeat(400)}b`,
  'a'.repeat(20_000),
])('finds nothing under the path %j', async (key) => {
  const { port, path, host } = await open()
  expect(statusOf(await ask(port, requestOf({ path: `${path}${key}`, host })))).toMatch(/^4(?:00|04|14|31)$/)
})

test('does not take a path with a NUL or other raw bytes', async () => {
  const { port, path, host } = await open()
  for (const byte of [0x00, 0x80, 0xff]) {
    const request = Buffer.from(requestOf({ path: `${path}a*b`, host }), 'latin1')
    request[request.indexOf('*')] = byte
    expect(statusOf(await ask(port, request))).toMatch(/^40[04]$/)
  }
})

test('tells nothing without the whole address', async () => {
  const { port, path, host } = await open()
  const wrong = `${path.slice(0, -2)}${path.at(-2) === 'A' ? 'B' : 'A'}/`
  for (const one of [
    '/',
    '//',
    '/a/b.css',
    '/favicon.ico',
    path.slice(0, -1),
    path.toLowerCase().toUpperCase(),
    wrong,
    `${wrong}events`,
  ]) {
    const answer = await ask(port, requestOf({ path: one, host }))
    expect([one, statusOf(answer)]).toEqual([one, '404'])
    expect(answer).not.toContain('There you are')
  }
})

test('is another address each time, on this machine alone', async () => {
  const [one, other] = [await open(), await open()]
  expect(one.path).not.toBe(other.path)
  expect(one.path).toMatch(/^\/[\w-]{32}\/$/)
  expect(one.address.startsWith(`http://127.0.0.1:${one.port}/`)).toBe(true)
})

test('ends its events when it closes, and leaves no socket', async () => {
  const { port, path, host, close } = await open()
  const heard = ask(port, requestOf({ path: `${path}events`, host }), 'never').catch(() => 'ended')
  const first = await ask(port, requestOf({ path, host }))
  await close()
  await heard
  expect(statusOf(first)).toBe('200')
  await expect(ask(port, requestOf({ path, host }))).rejects.toThrow('ECONNREFUSED')
})

test('an event is one line of JSON', async () => {
  const { port, path, host } = await open()
  const answer = await ask(port, requestOf({ path: `${path}events?what=a%0Ab`, host }), 'event: told')
  expect(answer).toContain('Content-Type: text/event-stream')
  expect(answer).toContain('event: told\ndata: "a\\nb"')
})

test('a port that is taken is refused', async () => {
  const { port } = await open()
  await expect(openServer(port, contents)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
