/** The console and the environment, and how text of strangers gets onto it. */
import { randomUUID } from 'node:crypto'
import { styleText } from 'node:util'

export type Style = 'red' | 'yellow' | 'cyan' | 'bold'

export interface Terminal {
  /** Writes results that another program may read. */
  readonly print: (text: string) => void
  /** Writes messages; each text is one line or more, without the last line end. */
  readonly tell: (lines: readonly string[]) => void
  /** Shows a line that the next one replaces; nothing where nobody watches. */
  readonly progress: (line: string) => void
  readonly paint: (style: Style, text: string) => string
  /** Stacks of faults are asked for. */
  readonly isDebugging: boolean
}

/** The terminal of this process. */
export function openTerminal(): Terminal {
  const { env, stdout, stderr } = process
  const isPainted = stderr.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const isWatched = stderr.isTTY && !env['CI'] && env['TERM'] !== 'dumb'
  const guard = env['GITHUB_ACTIONS'] === 'true' ? silenceCommands : (text: string) => text
  const clear = isWatched ? '\r\u001B[K' : ''
  stdout.on('error', endOnClosedPipe)
  stderr.on('error', endOnClosedPipe)
  return {
    print: (text) => {
      stderr.write(clear)
      stdout.write(`${text}\n`)
    },
    tell: (lines) => {
      stderr.write(clear + guard(lines.map((line) => `${line}\n`).join('')))
    },
    progress: (line) => {
      if (isWatched) stderr.write(clear + line)
    },
    paint: (style, text) => (isPainted ? styleText(style, text) : text),
    isDebugging: env['MASTHEAD_DEBUG'] === '1',
  }
}

/** GitHub's runner obeys lines that begin with `::`; between these two, whose token nobody can know, it obeys none. */
function silenceCommands(text: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${text}::${token}::\n`
}

/** A reader that has seen enough (`| head`) is no fault. */
function endOnClosedPipe(fault: NodeJS.ErrnoException): void {
  if (fault.code === 'EPIPE') process.exit()
  throw fault
}
