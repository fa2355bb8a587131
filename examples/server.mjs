/**
 * A server that sets what it is sent: POST a single Markdown file with its facts, and get its PDF, or the messages. `node
 * examples/server.mjs PORT`; it listens on this machine alone.
 */
import { createServer } from 'node:http'
import { compile } from 'masthead'

const mostBytes = 1_000_000

async function readBody(request) {
  const parts = []
  let length = 0
  for await (const part of request) {
    length += part.length
    if (length > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function answer(request, response) {
  const body = request.method === 'POST' ? await readBody(request) : undefined
  if (body === undefined) return response.writeHead(400).end()
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
