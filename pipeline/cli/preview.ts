/** `masthead preview`: shows documents in the browser while they are written. */
import { readScript } from '../build/browser-script.ts'
import type { Preview } from '../preview/index.ts'
import { defaultEditor, isEditor } from '../preview/editor.ts'
import { show } from '../text/shown.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { openReporter } from './report/open.ts'
import { stopAtSignal, type Interruption } from './signals.ts'
import type { Terminal } from './terminal.ts'
import type { SourceWatch } from './watch.ts'

export const preview: Command = {
  usage: '[folder or file …] [options]',
  summary: 'Show documents in the browser while they are written',
  details: `Serves the web page, the PDF and the Word file of each document to the browser of this machine, and makes them anew
with every save, in memory: only what has changed, and first what is looked at. The documents are those of masthead build;
without an argument they are in source/. Open the address that is printed.

Messages stand in a list and under the paragraph concerned, with a link that opens the editor there. While a text has
errors, the page stays as it was before them. A click in the page shows the line of the source, one in the source the
paragraph; the page goes to where the author has typed. The Word file is shown as LibreOffice prints it, where that is
installed; elsewhere it is offered, with what it holds. The page leads to no other formats and languages: the frame does.

Nothing is written to the results, and nothing leaves the machine. The server listens on 127.0.0.1 alone and answers to
nobody who does not have the whole address, which is another one each time. Ctrl+C ends it.`,
  options: {
    port: { value: 'N', help: 'Port to serve at (default: one that is free)' },
    editor: {
      value: 'ADDRESS',
      default: defaultEditor,
      help: 'Address that opens the editor, with {path}, {line} and {column} in it',
    },
  },
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: [
    'masthead preview',
    'masthead preview drafts/note --port 4000',
    "masthead preview drafts --editor 'idea://open?file={path}&line={line}'",
  ],
  run: runPreview,
}

async function runPreview({ positionals, options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const editor = options['editor'] ?? ''
  if (!isEditor(editor))
    throw new UsageError(
      `“${show(editor)}” opens no editor: it is an address of the editor’s own with {path} in it, such as ${defaultEditor}.`,
    )
  const wish = { port: parsePort(options['port']), editor, paths: positionals.length > 0 ? positionals : ['source'] }
  return stopAtSignal(async (interruption) => {
    const { openWatch } = await import('./watch.ts')
    const watch = await openWatch({ paths: wish.paths, signal: interruption.signal })
    try {
      return await serve({ ...wish, watch, terminal }, interruption)
    } finally {
      await watch.close()
    }
  })
}

interface Serving {
  readonly port: number
  readonly editor: string
  readonly paths: readonly string[]
  readonly watch: SourceWatch
  readonly terminal: Terminal
}

async function serve({ paths, port, editor, watch, terminal }: Serving, interruption: Interruption): Promise<ExitCode> {
  const { signal, code } = interruption
  const { openPreview } = await import('../preview/index.ts')
  const search = { from: process.cwd(), paths }
  const frame = { script: readScript('preview.js').toString() }
  const opened = await openPreview({ search, port, editor, frame, signal }).catch((fault: unknown) => {
    throw explainPort(fault, port)
  })
  if (!('address' in opened)) {
    const reporter = await openReporter({ messages: 'needed' }, terminal)
    reporter.tell(opened.diagnostics)
    return exitCodes.refused
  }
  terminal.print(`Preview at ${opened.address}\nCtrl+C ends it.`)
  try {
    await Promise.all([opened.run(), follow(opened, watch, signal)])
    return code() ?? exitCodes.done
  } finally {
    await opened.close()
  }
}

async function follow(opened: Preview, watch: SourceWatch, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) await opened.refresh(await watch.next())
}

function parsePort(text: string | undefined): number {
  if (text === undefined) return 0
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError(`The option “--port” is a number from 1 to 65535, and there is “${show(text)}”.`)
}

function explainPort(fault: unknown, port: number): unknown {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'EADDRINUSE')
    return new UsageError(
      `Port ${port} is taken, by another preview perhaps. End that, name another port, or leave --port out: one that is free is found.`,
    )
  if (code === 'EACCES')
    return new UsageError(`Port ${port} may not be taken without more rights. Name one from 1024, or leave --port out.`)
  return fault
}
