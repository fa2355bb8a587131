/** `masthead site`: pages around the results. */
import { join, resolve } from 'node:path'
import type { MadeSite, SiteWish } from '../build/site.ts'
import { summaryNames } from '../build/results.ts'
import { show } from '../text/shown.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { nearPath } from './faults.ts'
import { openReporter, reportOptions } from './report/open.ts'
import type { Reporter } from './report/reporter.ts'
import { countNoun } from './report/summary.ts'
import { untilSignal } from './signals.ts'
import type { Terminal } from './terminal.ts'

export const site: Command = {
  usage: '[folder of results] [options]',
  summary: 'Make a site of the results: first pages, pages of documents, search',
  details: `Makes pages around the results of masthead build, in six languages: first pages that lead to documents by symbol, organ,
session, kind, date and language, and find them as one types; a page about each document, with its files, sizes and
hashes, and a picture of its first page; two languages of a document side by side; a feed and, where the address is
known, a map for search engines. Without an argument the results are in out/.

index.html is its first page, and all else stands in site/ beside the results. It works from a disk, from any server of
files and below any path, and asks no other machine for anything. Scripts are needed to search, and for nothing else.

A document is withdrawn by removing its folder among the results: this command, and every build, takes it off.

Where a site stands, every build and merge into the same folder keeps it true; masthead build --site makes it, too. Only
what changed is made anew. To be rid of it, remove site/ and build.`,
  options: {
    address: {
      value: 'ADDRESS',
      help: 'Where it will be published (https://host/path), for feed and map; kept for later builds',
    },
    ...reportOptions,
  },
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: ['masthead site', 'masthead site results --address https://example.org/documents'],
  run: runSite,
}

async function runSite({ positionals, options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  if (positionals.length > 1) throw new UsageError('“masthead site” takes one folder of results: masthead site out.')
  const [shown = 'out'] = positionals
  const out = resolve(shown)
  const wish = parseAddress(options['address'])
  const reporter = await openReporter(options, terminal)
  const { makeSiteOf } = await import('../build/site.ts')
  const { takeOffRemoved } = await import('../build/take-off.ts')
  const { closeStaging, removeLeftovers } = await import('../build/staging.ts')
  return untilSignal(out, async (interruption) => {
    await removeLeftovers(out)
    try {
      const removed = await takeOffRemoved(out)
      const made = await makeSiteOf(out, wish)
      return made === undefined
        ? await tellMissing(shown, reporter)
        : tell(made, out, { reporter, code: interruption.code(), removed })
    } finally {
      await closeStaging(out)
    }
  })
}

/** An address of the web, ending in a slash. */
function parseAddress(text: string | undefined): SiteWish {
  if (text === undefined) return {}
  const address = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = address?.href === `${address?.origin}${address?.pathname}`
  if (address === undefined || !isPlain || !['http:', 'https:'].includes(address.protocol))
    throw new UsageError(`“${show(text)}” is no address of a site. Write such as https://example.org/documents.`)
  return { address: address.href.replace(/\/*$/, '/') }
}

async function tellMissing(shown: string, reporter: Reporter): Promise<ExitCode> {
  const { tellNoResults } = await import('../build/merge-results.ts')
  reporter.tell(tellNoResults(shown))
  reporter.finish({ code: exitCodes.refused, words: [], record: { type: 'ended' } })
  return exitCodes.refused
}

interface Ending {
  readonly reporter: Reporter
  readonly code: ExitCode | undefined
  /** Documents whose results were removed. */
  readonly removed: number
}

function tell(
  { documents, files, diagnostics }: MadeSite,
  out: string,
  { reporter, code = exitCodes.done, removed }: Ending,
): ExitCode {
  const words = [
    ...(removed > 0 ? [`took off ${countNoun(removed, 'document')} whose files were removed`] : []),
    `made ${countNoun(files, 'file')} of a site of ${countNoun(documents, 'document')}`,
    `To look at it, open ${show(nearPath(join(out, summaryNames.page)))}`,
  ]
  reporter.tell(diagnostics)
  reporter.finish({ code, words, record: { type: 'site', documents, files } })
  return code
}
