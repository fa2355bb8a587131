// An editor of a few lines: it starts `masthead lsp` and talks to it in plain frames, so that nothing of the server's own library answers for it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const command = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'dist', 'main.js')

/** Servers that were started. */
const children = new Set()

/** Ends what a check that failed has left. */
export function stopAll() {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
}

/** Starts a server; `capabilities` are those of the editor. */
export async function startServer({ capabilities = {}, folder, words = [] } = {}) {
  const child = spawn(process.execPath, [command, 'lsp', ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
  children.add(child)
  const waiting = new Map()
  const listeners = new Set()
  const state = { errors: '', diagnostics: new Map(), logs: [], registered: [] }
  child.stderr.on('data', (data) => (state.errors += data))
  let count = 0
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    child.stdin.write(body)
  }
  const take = (message) => {
    if (message.method === undefined) {
      const { done, fail } = waiting.get(message.id)
      waiting.delete(message.id)
      return message.error === undefined ? done(message.result) : fail(new Error(JSON.stringify(message.error)))
    }
    if (message.id !== undefined) {
      state.registered.push(message)
      return send({ id: message.id, result: null })
    }
    if (message.method === 'textDocument/publishDiagnostics') state.diagnostics.set(message.params.uri, message.params)
    if (message.method === 'window/logMessage') state.logs.push(message.params.message)
    for (const listener of listeners) listener(message)
  }
  readFrames(child.stdout, take)
  const ended = once(child, 'exit').then(([code, signal]) => {
    for (const { fail } of waiting.values()) fail(new Error(`the server ended with ${code ?? signal}: ${state.errors}`))
    return code ?? signal
  })
  const request = (method, params) =>
    new Promise((done, fail) => {
      count += 1
      waiting.set(count, { done, fail })
      send({ id: count, method, params })
    })
  const notify = (method, params) => send({ method, params })
  /** Waits until the messages of a file are as they should be; a server that never tells so is waited for in vain. */
  const until = (uri, isSo) =>
    new Promise((done) => {
      const look = () => {
        const params = state.diagnostics.get(uri)
        if (params === undefined || !isSo(params)) return
        listeners.delete(look)
        done(params)
      }
      listeners.add(look)
      look()
    })
  const initialized = await request('initialize', {
    processId: process.pid,
    rootUri: folder === undefined ? null : pathToFileURL(folder).href,
    capabilities,
  })
  notify('initialized', {})
  const texts = new Map()
  return {
    ...state,
    state,
    child,
    initialized,
    request,
    notify,
    until,
    ended,
    /** Opens a text, saved or not. */
    open: (uri, text, languageId = 'markdown') => {
      texts.set(uri, { text, version: 1 })
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
    },
    /** Types: the piece between two places of the text is another. */
    type: (uri, from, to, words) => {
      const held = texts.get(uri)
      const range = { start: positionIn(held.text, from), end: positionIn(held.text, to) }
      held.text = held.text.slice(0, from) + words + held.text.slice(to)
      held.version += 1
      notify('textDocument/didChange', {
        textDocument: { uri, version: held.version },
        contentChanges: [{ range, text: words }],
      })
      return held.version
    },
    textOf: (uri) => texts.get(uri).text,
    /** Asks something about a place. */
    at: (method, uri, offset, more = {}) =>
      request(`textDocument/${method}`, {
        textDocument: { uri },
        position: positionIn(texts.get(uri).text, offset),
        ...more,
      }),
    stop: async () => {
      await request('shutdown', null)
      notify('exit')
      return ended
    },
  }
}

/** Line and column in units of UTF-16, whatever the line ends. */
export function positionIn(text, offset) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length - 1, character: lines.at(-1).length }
}

/** What a text is after edits, as an editor makes it. */
export function edited(text, edits) {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  const offset = ({ line, character }) => starts[line] + character
  return edits
    .toSorted((one, other) => offset(other.range.start) - offset(one.range.start))
    .reduce(
      (words, { range, newText }) => words.slice(0, offset(range.start)) + newText + words.slice(offset(range.end)),
      text,
    )
}

function readFrames(stream, take) {
  let held = Buffer.alloc(0)
  stream.on('data', (data) => {
    held = Buffer.concat([held, data])
    for (;;) {
      const end = held.indexOf('\r\n\r\n')
      if (end === -1) return
      const length = Number(/Content-Length: (\d+)/i.exec(held.subarray(0, end).toString())[1])
      if (held.length < end + 4 + length) return
      take(JSON.parse(held.subarray(end + 4, end + 4 + length).toString()))
      held = held.subarray(end + 4 + length)
    }
  })
}
