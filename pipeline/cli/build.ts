/** `masthead build`: documents in, files out. */
import { resolve } from 'node:path'
import type { Order, Result } from '../build/build.ts'
import type { Workforce } from '../build/builder.ts'
import { cacheOptions, parseCache } from './cache.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { parseShard, takeShard, type Shard } from '../build/shards.ts'
import { show } from '../text/shown.ts'
import { formats, type Format } from '../write/formats.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { parseQueue, queueOptions } from './queue.ts'
import { nearPath } from './faults.ts'
import { openReporter, reportOptions } from './report/open.ts'
import type { Reporter } from './report/reporter.ts'
import { summarize } from './report/summary.ts'
import { openWorkspace, type Workspace } from './report/workspace.ts'
import { openProgress } from './progress.ts'
import { untilSignal, type Interruption } from './signals.ts'
import { suggest } from './suggest.ts'
import type { Terminal } from './terminal.ts'
import { hasChanged, standsIn } from './watched-documents.ts'
import { parseWorkforce, workforceOptions } from './workforce.ts'

export const build: Command = {
  usage: '[folder or file …] [options]',
  summary: 'Build documents as PDF, Word file and web page',
  details: `A document is a folder with document.yaml and one Markdown file for each language (fr.md), or a single Markdown
file with all facts in its front matter. A folder of documents builds all of them; without an argument it is source/.

A document is built whole or not at all: one error in one of its languages, and its earlier results stay as they are.
Results: <out>/<document>/<SYMBOL>-<LANGUAGE>.<format>, with the document's own name while it has no symbol, and
index.html, manifest.json and SHA256SUMS for all of them. Earlier results in other formats and
languages stay while the sources they came of are the same. With --bundle, <SYMBOL>.zip has all files of a document and
their manifest.

A Word file carries the source it was made of, without its comments, so that masthead import gives it back; --no-source
leaves it out.

Several documents, and a long one, are built by workers, --jobs at once, with the same results and messages whatever
their number. A document that takes more processor time or memory than it may is refused, and costs no other. With
--queue they are built by the workers of a queue, on any machine: see masthead worker --help.

--cache keeps results by all that can change them: sources, options, this release, fonts, Node. The folder is made
readable by its owner alone, and refused where it is not: drafts are confidential. It may be copied to other machines.

Messages go to standard error as path:line:column: severity code: sentence. hint. What is only told – which typography
of the language was set, and how often – is printed with --messages all, and stands in manifest.json always.

For programs, --format json prints a record a line, by the schema that masthead schema messages prints, and --format
sarif one log of SARIF 2.1.0: both on standard output, in place of all else. --format github makes annotations. Each
code has a page in docs/messages/.`,
  options: {
    to: { value: 'FORMATS', default: formats.join(','), help: 'Formats, with commas between' },
    out: { value: 'FOLDER', default: 'out', help: 'Folder for the results' },
    'no-source': { isFlag: true, help: 'Leave the source out of the Word files' },
    bundle: { isFlag: true, help: 'Put all files of each document into one zip, too' },
    site: { isFlag: true, help: 'Make the site around the results, too: see masthead site --help' },
    watch: { isFlag: true, help: 'Stay, and build again what changes, until Ctrl+C' },
    shard: {
      value: 'I/N',
      help: 'Build one part of N of the documents, such as 2/3; masthead merge puts the parts together',
    },
    ...workforceOptions('built'),
    ...cacheOptions,
    ...queueOptions,
    ...reportOptions,
  },
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: [
    'masthead build',
    'masthead build source/letter-uzbekistan-2020-12-22 --to pdf',
    'masthead build drafts/note.md --to docx,html --out results',
    'masthead build drafts --to html --watch',
  ],
  run: runBuild,
}

async function runBuild({ positionals, options, flags }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const wish: Wish = {
    paths: positionals.length > 0 ? positionals : ['source'],
    wanted: { formats: parseFormats(options['to'] ?? ''), carriesSource: !flags.has('no-source') },
    out: resolve(options['out'] ?? ''),
    shard: parsePart(options['shard']),
    bundles: flags.has('bundle'),
    ...(flags.has('site') ? { site: {} } : {}),
  }
  if (flags.has('watch') && options['format'] === 'sarif')
    throw new UsageError('“--watch” has no end, at which “--format sarif” would print its log. Leave one of them out.')
  refuseWithin(wish.out, options)
  const workspace = openWorkspace(terminal.workspace)
  const telling = {
    terminal,
    workspace,
    reporter: await openReporter(options, terminal, workspace),
    workforce: { ...parseWorkforce(options), ...parsePlace(options, terminal), ...parseCache(options, flags) },
  }
  const run = flags.has('watch') ? watchOn : buildOnce
  return untilSignal(wish.out, async (interruption) => run(wish, telling, interruption))
}

/** What keeps drafts does not lie among the results, which are published. */
function refuseWithin(out: string, { cache, store }: ParsedArguments['options']): void {
  const inside = [cache, store].find((folder) => folder !== undefined && standsIn(out, resolve(folder)))
  if (inside !== undefined)
    throw new UsageError(
      `The folder ${show(inside)} lies among the results, which are published. Name one beside ${show(nearPath(out))}.`,
    )
}

/** What is asked for. */
interface Wish extends Pick<Order, 'wanted' | 'out' | 'shard' | 'bundles' | 'site'> {
  readonly paths: readonly string[]
}

/** Builds what is asked for; of what was built before, the documents that have changed. */
async function buildOnce(
  { paths, ...wish }: Wish,
  telling: Telling,
  { changed, ...interruption }: Interruption & { readonly changed?: readonly string[] },
): Promise<ExitCode> {
  if (changed?.length === 0) return exitCodes.done
  // Loaded here and not above: `--help` needs no stage.
  const { planBuild } = await import('../build/plan.ts')
  const plan = await planBuild({ from: process.cwd(), paths })
  telling.workspace.reads(plan.documents, paths)
  const { shard, out } = wish
  // What is about none of the documents is told with the first part.
  const others = shard === undefined || shard.index === 1 ? plan.diagnostics : []
  const own = shard === undefined ? plan.documents : takeShard(plan.documents, shard)
  const documents = changed === undefined ? own : own.filter((document) => hasChanged(document, changed))
  if (changed !== undefined && documents.length === 0 && others.length === 0) return exitCodes.done
  telling.reporter.tell(others)
  const { results, shared } = await unlessThrown(
    buildAll({ ...wish, documents, stop: interruption.signal }, telling),
    telling.reporter,
  )
  telling.reporter.tell(shared)
  const end = summarize({ results, others, left: documents.length - results.length, out })
  const code = interruption.code() ?? end.code
  telling.reporter.finish({ ...end, code })
  return code
}

/** Builds, and again what changes, until a signal. */
async function watchOn(wish: Wish, telling: Telling, interruption: Interruption): Promise<ExitCode> {
  const { openWatch } = await import('./watch.ts')
  const { signal } = interruption
  const watch = await openWatch({ ...wish, signal })
  try {
    await buildOnce(wish, telling, interruption)
    while (!signal.aborted) await buildOnce(wish, telling, { ...interruption, changed: await watch.next() })
    return interruption.code() ?? exitCodes.done
  } finally {
    await watch.close()
  }
}

/** What was told until a limit of the machine ended a run is told to the end. */
async function unlessThrown<Made>(work: Promise<Made>, reporter: Reporter): Promise<Made> {
  try {
    return await work
  } catch (fault) {
    reporter.finish()
    throw fault
  }
}

interface Telling {
  readonly terminal: Terminal
  readonly workspace: Workspace
  readonly reporter: Reporter
  readonly workforce: Workforce
}

/** What became of each document, and what is told of several. */
interface Built {
  readonly results: readonly Result[]
  readonly shared: readonly Diagnostic[]
}

async function buildAll(order: Order, { terminal, reporter, workforce }: Telling): Promise<Built> {
  const { build: buildDocuments } = await import('../build/build.ts')
  const { openBuilder } = await import('../build/builder.ts')
  const builder = await openBuilder(order.documents, workforce)
  const progress = await openProgress(order.documents.length, terminal)
  const results: Result[] = []
  const ends = (result: Result, milliseconds?: number): void => {
    results.push(result)
    progress.ends({ result, milliseconds })
    reporter.ends(result)
  }
  try {
    const shared = await buildDocuments(order, { begins: progress.begins, ends }, builder)
    return { results, shared }
  } finally {
    progress.close()
  }
}

/** Formats in the order of the list of writers, each once. */
function parseFormats(text: string): readonly Format[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase())
  const unknown = words.find((word) => !formats.some((format) => format === word))
  if (unknown === undefined) return formats.filter((format) => words.includes(format))
  const near = suggest(unknown, formats)
  throw new UsageError(`There is no format “${show(unknown)}”.${near} Formats are ${formats.join(', ')}.`)
}

function parsePart(text: string | undefined): Shard | undefined {
  const shard = text === undefined ? undefined : parseShard(text)
  if (text === undefined || shard !== undefined) return shard
  throw new UsageError(`“${show(text)}” is no part of a build. Write such as 2/3: the second of three.`)
}

/** Whether others build: the workers of a queue. */
function parsePlace(options: ParsedArguments['options'], terminal: Terminal): Pick<Workforce, 'queue'> {
  const queue = parseQueue(options)
  const idle = (): void =>
    terminal.tell([
      'No worker of this release takes from the queue: start one (masthead worker), or end this with Ctrl+C.',
    ])
  return queue === undefined ? {} : { queue: { ...queue, idle } }
}
