/**
 * A server that sets what it is sent: POST a single Markdown file with its facts, and get its PDF, or the messages. `node
 * examples/server.mjs PORT`; it listens on this machine alone.
 */
import { createServer } from 'node:http'
import { compile } from 'masthead'

const mostBytes = 1_000_000

/** The body, or nothing where it is too large: the rest of it is let go by, so that its sender hears the answer. */
async function readBody(request) {
  const parts = []
  let length = 0
  for await (const part of request) {
    length += part.length
    if (length <= mostBytes) parts.push(part)
    else parts.length = 0
  }
  return length <= mostBytes ? Buffer.concat(parts) : undefined
}

async function answer(request, response) {
  if (request.method !== 'POST') return response.writeHead(405, { allow: 'POST' }).end()
  const body = await readBody(request)
  if (body === undefined) return response.writeHead(413).end()
  const result = await compile({ 'document.md': body }, { formats: ['pdf'] })
  if (result.type === 'refused')
    return response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify(result.messages))
  const [[, pdf]] = result.files
  response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf)
}

// Who hangs up in the middle, and a fault, cost that answer alone.
const server = createServer((request, response) => {
  answer(request, response).catch((fault) => {
    console.error(fault)
    response.destroy()
  })
})

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}`),
)
