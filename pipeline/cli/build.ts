/** `masthead build`: documents in, files out. */
import { join, resolve } from 'node:path'
import type { Order, Result } from '../build/build.ts'
import type { Workforce } from '../build/builder.ts'
import { summaryNames } from '../build/results.ts'
import { taskLimits } from '../build/task-limits.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { show } from '../text/shown.ts'
import { formats, type Format } from '../write/index.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { nearPath, tellOwnFault } from './faults.ts'
import { messageChoices, tellDiagnostics, type MessageChoice } from './messages.ts'
import { untilSignal, type Interruption } from './signals.ts'
import { suggest } from './suggest.ts'
import { summarize } from './summary.ts'
import type { Terminal } from './terminal.ts'

export const build: Command = {
  usage: '[folder or file …] [options]',
  summary: 'Build documents as PDF, Word file and web page',
  details: `A document is a folder with document.yaml and one Markdown file for each language (fr.md), or a single Markdown
file with all facts in its front matter. A folder of documents builds all of them; without an argument it is source/.

A document is built whole or not at all: one error in one of its languages, and its earlier results stay as they are.
Results: <out>/<document>/<SYMBOL>-<LANGUAGE>.<format>, with the document's own name while it has no symbol, and
index.html, manifest.json and SHA256SUMS for all of them. Earlier results in other formats and
languages stay while the sources they came of are the same.

A Word file carries the source it was made of, without its comments, so that masthead import gives it back; --no-source
leaves it out.

Several documents, and a long one, are built by workers, --jobs at once, with the same results and messages whatever
their number. A document that takes more processor time or memory than it may is refused, and costs no other.

Messages go to standard error as path:line:column: severity code: sentence. hint. What is only told – which typography
of the language was set, and how often – is printed with --messages all, and stands in manifest.json always.`,
  options: {
    to: { value: 'FORMATS', default: formats.join(','), help: 'Formats, with commas between' },
    out: { value: 'FOLDER', default: 'out', help: 'Folder for the results' },
    'no-source': { isFlag: true, help: 'Leave the source out of the Word files' },
    jobs: { value: 'N', help: 'Documents that are built at once (default: one for each core)' },
    'time-limit': {
      value: 'SECONDS',
      default: String(taskLimits.seconds),
      help: 'Processor time that a document may take for each language',
    },
    'memory-limit': { value: 'MIB', default: String(taskLimits.memory), help: 'Memory that a document may need' },
    messages: { value: 'WHICH', default: 'needed', help: 'Messages: needed, or all' },
  },
  takesArguments: true,
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: [
    'masthead build',
    'masthead build source/letter-uzbekistan-2020-12-22 --to pdf',
    'masthead build drafts/note.md --to docx,html --out results',
  ],
  run: runBuild,
}

async function runBuild({ positionals, options, flags }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const wanted = { formats: parseFormats(options['to'] ?? ''), carriesSource: !flags.has('no-source') }
  const out = resolve(options['out'] ?? '')
  const messages = parseMessages(options['messages'] ?? '')
  const workforce = parseWorkforce(options)
  // Loaded here and not above: `--help` needs no stage.
  const { planBuild } = await import('../build/plan.ts')
  const { documents, diagnostics } = await planBuild({
    from: process.cwd(),
    paths: positionals.length > 0 ? positionals : ['source'],
  })
  tellDiagnostics(diagnostics, terminal, messages)
  const tell = (result: Result): void => tellResult(result, terminal, messages)
  return untilSignal(out, async (interruption) => {
    const order = { documents, wanted, out, stop: interruption.signal }
    const results = await buildAll(order, { terminal, tell, workforce })
    return finish({ results, diagnostics, order, interruption }, terminal)
  })
}

interface Ended {
  readonly results: readonly Result[]
  readonly diagnostics: readonly Diagnostic[]
  readonly order: Order
  readonly interruption: Interruption
}

/** Says what was made, and where to look. */
function finish({ results, diagnostics, order, interruption }: Ended, terminal: Terminal): ExitCode {
  const summary = summarize(results, diagnostics)
  const left = order.documents.length - results.length
  terminal.print(left > 0 ? `${summary.text}, interrupted before ${left} more` : summary.text)
  if (results.some(({ type }) => type === 'built'))
    terminal.print(`To look at them, open ${show(nearPath(join(order.out, summaryNames.page)))}`)
  return interruption.code() ?? summary.code
}

interface Telling {
  readonly terminal: Terminal
  readonly tell: (result: Result) => void
  readonly workforce: Workforce
}

async function buildAll(order: Order, { terminal, tell, workforce }: Telling): Promise<readonly Result[]> {
  const { build: buildDocuments } = await import('../build/build.ts')
  const { openBuilder } = await import('../build/builder.ts')
  const total = order.documents.length
  const results: Result[] = []
  const observer = {
    begins: (document: string, index: number) => {
      if (total > 1) terminal.progress(`[${index + 1}/${total}] ${show(document)}`)
    },
    ends: (result: Result) => {
      results.push(result)
      tell(result)
    },
  }
  await buildDocuments(order, observer, await openBuilder(order.documents, workforce))
  return results
}

function tellResult(result: Result, terminal: Terminal, messages: MessageChoice): void {
  if (result.type === 'failed') tellOwnFault(show(result.document), result.fault, terminal)
  else tellDiagnostics(result.diagnostics, terminal, messages)
}

/** Formats in the order of the list of writers, each once. */
function parseFormats(text: string): readonly Format[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase())
  const unknown = words.find((word) => !formats.some((format) => format === word))
  if (unknown === undefined) return formats.filter((format) => words.includes(format))
  const near = suggest(unknown, formats)
  throw new UsageError(`There is no format “${show(unknown)}”.${near} Formats are ${formats.join(', ')}.`)
}

/** How many documents at once, and what each may take. */
function parseWorkforce(options: ParsedArguments['options']): Workforce {
  const [seconds, memory] = [parseCount('time-limit', options), parseCount('memory-limit', options)]
  return {
    ...(options['jobs'] === undefined ? {} : { jobs: parseCount('jobs', options) }),
    limits: { seconds, memory },
  }
}

function parseCount(name: string, options: ParsedArguments['options']): number {
  const text = options[name] ?? ''
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new UsageError(`The option “--${name}” is a number from 1, and there is “${show(text)}”.`)
}

function parseMessages(text: string): MessageChoice {
  const word = text.trim().toLowerCase()
  const found = messageChoices.find((choice) => choice === word)
  if (found !== undefined) return found
  throw new UsageError(
    `There is no choice “${show(word)}” of messages.${suggest(word, messageChoices)} Write needed or all.`,
  )
}
