/** Serves a folder on this machine, below a path, as a host with other sites does. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const below = '/some/path/'
const types = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
  ['.webp', 'image/webp'],
])

/** The address of the folder, and what was asked for and is not there. */
export async function serve(folder) {
  const missed = []
  const server = createServer(({ url }, answer) => {
    const { pathname } = new URL(url, 'http://localhost')
    // Browsers ask for it, wherever a page stands.
    if (pathname === '/favicon.ico') return answer.writeHead(204).end()
    const name = decodeURIComponent(pathname.slice(below.length))
    const file = join(folder, name === '' ? 'index.html' : name)
    const isThere = pathname.startsWith(below) && existsSync(file) && statSync(file).isFile()
    if (!isThere) missed.push(pathname)
    answer.writeHead(isThere ? 200 : 404, { 'content-type': types.get(extname(file)) ?? 'application/octet-stream' })
    answer.end(isThere ? readFileSync(file) : '')
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${server.address().port}${below}`, missed, close: () => server.close() }
}
