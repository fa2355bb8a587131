/** The console and the environment, and how text of strangers gets onto it. */
import { randomUUID } from 'node:crypto'
import { styleText } from 'node:util'
import { limits } from '../build/disk.ts'
import { exitCodes } from './exit-codes.ts'

export type Style = 'red' | 'yellow' | 'cyan' | 'bold'

export interface Terminal {
  /** Writes results that another program may read. */
  readonly print: (text: string) => void
  /** Writes messages; each text is one line or more, without the last line end. */
  readonly tell: (lines: readonly string[]) => void
  /** Writes commands to GitHub's runner, a line each. */
  readonly command: (lines: readonly string[]) => void
  /** Somebody watches: lines may be replaced. */
  readonly isWatched: boolean
  readonly paint: (style: Style, text: string) => string
  /** Stacks of faults are asked for. */
  readonly isDebugging: boolean
  /** GitHub's runner is listening. */
  readonly isHeard: boolean
  /** The top of the repository there; elsewhere where the command runs. */
  readonly workspace: string
  /** The address of the pages of the messages: where they are published, or beside the command. */
  readonly pages: string
}

/** The terminal of this process. */
export function openTerminal(): Terminal {
  const { env, stdout, stderr } = process
  const isPainted = stderr.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const isWatched = stderr.isTTY && !env['CI'] && env['TERM'] !== 'dumb'
  const isHeard = env['GITHUB_ACTIONS'] === 'true'
  const guard = isHeard ? silenceCommands : (text: string) => text
  const clear = isWatched ? '\r\u001B[K' : ''
  const [out, err] = [writerTo(stdout), writerTo(stderr)]
  return {
    print: (text) => {
      if (isWatched) err(clear)
      out(`${text}\n`)
    },
    tell: (lines) => {
      if (lines.length > 0) err(clear + guard(asLines(lines)))
    },
    command: (lines) => {
      if (lines.length > 0) err(clear + asLines(lines))
    },
    isWatched,
    paint: (style, text) => (isPainted ? styleText(style, text) : text),
    isDebugging: env['MASTHEAD_DEBUG'] === '1',
    isHeard,
    workspace: (isHeard ? env['GITHUB_WORKSPACE'] : undefined) ?? process.cwd(),
    pages: env['MASTHEAD_DOCS'] ?? new URL('../docs/messages/', import.meta.url).href,
  }
}

function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** GitHub's runner obeys lines that begin with `::`; between these two, whose token nobody can know, it obeys none. */
function silenceCommands(text: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${text}::${token}::\n`
}

/** Writes to a stream until it refuses: then the work goes on without it. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  let isOpen = true
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (isOpen) tellRefusal(stream, fault)
    isOpen = false
  })
  return (text) => {
    if (isOpen) stream.write(text)
  }
}

/** A reader that has seen enough (`| head`) is no fault; what was asked for and could not be written is one, as the process ends. */
function tellRefusal(stream: NodeJS.WriteStream, { code = 'EIO' }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return
  process.on('exit', (ended) => {
    if (ended === exitCodes.done) process.exitCode = limits.has(code) ? exitCodes.limit : exitCodes.usage
  })
  if (stream === process.stdout)
    process.stderr.write(
      `masthead: what it prints cannot be written: ${limits.get(code) ?? 'the system refuses it'} (${code}).\n`,
    )
}
