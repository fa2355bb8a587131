/** `masthead pages`: a folder of Markdown in, plain web pages out. */
import { join, resolve } from 'node:path'
import type { WrittenPages } from '../build/write-pages.ts'
import { show } from '../text/shown.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { nearPath } from './faults.ts'
import { openReporter, reportOptions } from './report/open.ts'
import type { End } from './report/reporter.ts'
import { countNoun } from './report/summary.ts'
import { untilSignal } from './signals.ts'
import type { Terminal } from './terminal.ts'

export const pages: Command = {
  usage: '<folder> [options]',
  summary: 'Set a manual as plain web pages',
  details: `Sets the Markdown files of a folder as web pages: plain ones, without masthead or emblem, for what is no document of the
United Nations, such as a manual. README.md is the first page; the pages that it leads to, in its order, are the contents
beside the text. A folder within may have a README.md of its own. Links between the files become links between the pages.

A page has one title (# Title). It is in English, or in the language of its front matter (language: ar). Tables are those of
GitHub. A link or heading that is not there is an error, and so is HTML; nothing is written then. Pages have no script and
ask for nothing from elsewhere.`,
  options: {
    out: { value: 'FOLDER', default: 'manual', help: 'Folder for the pages: new, empty, or of an earlier run' },
    ...reportOptions,
  },
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: ['masthead pages docs --out manual'],
  run: runPages,
}

async function runPages({ positionals, options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0)
    throw new UsageError('“masthead pages” takes one folder: masthead pages docs --out manual.')
  const out = resolve(options['out'] ?? '')
  const reporter = await openReporter(options, terminal)
  const { writePages } = await import('../build/write-pages.ts')
  return untilSignal(out, async (interruption) => {
    const written = await writePages({ from: resolve(folder), shown: folder, out })
    if (written.isTaken === true)
      throw new UsageError(`“${show(nearPath(out))}” holds other files than pages. Name another folder with “--out”.`)
    reporter.tell(written.diagnostics)
    const end = endOf(written, out)
    const code = interruption.code() ?? end.code
    reporter.finish({ ...end, code })
    return code
  })
}

function endOf({ pages: count }: WrittenPages, out: string): End {
  if (count === undefined) return { code: exitCodes.refused, words: [], record: { type: 'ended' } }
  const words = [`wrote ${countNoun(count, 'page')}`, `To read them, open ${show(nearPath(join(out, 'index.html')))}`]
  return { code: exitCodes.done, words, record: { type: 'ended' } }
}
