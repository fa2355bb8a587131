/** `masthead merge`: results of several builds in, those of one out. */
import { join, resolve } from 'node:path'
import type { Merged } from '../build/merge-results.ts'
import { summaryNames } from '../build/results.ts'
import { isError } from '../diagnostics.ts'
import { show } from '../text/shown.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { nearPath } from './faults.ts'
import { openReporter, reportOptions } from './report/open.ts'
import type { End } from './report/reporter.ts'
import { countNoun } from './report/summary.ts'
import { untilSignal } from './signals.ts'
import type { Terminal } from './terminal.ts'

export const merge: Command = {
  usage: '<folder …> [options]',
  summary: 'Put the results of several builds together',
  details: `Puts the results of several builds into one folder: files, index.html, SHA256SUMS and manifest.json are those of one
build of all the documents. It is for machines that share the work, each with its part: masthead build --shard 2/3.

Every file is compared with the hash that its build wrote down, and nothing is published where one was changed or lost,
where parts of the build are missing, or where two releases built them. A document that was refused stays refused.`,
  options: {
    out: { value: 'FOLDER', default: 'out', help: 'Folder for the results' },
    ...reportOptions,
  },
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: ['masthead merge part-1 part-2 part-3 --out out'],
  run: runMerge,
}

async function runMerge({ positionals, options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  if (positionals.length === 0)
    throw new UsageError('“masthead merge” takes folders of results: masthead merge part-1 part-2 --out out.')
  const out = resolve(options['out'] ?? '')
  const reporter = await openReporter(options, terminal)
  const { mergeResults } = await import('../build/merge-results.ts')
  return untilSignal(out, async (interruption) => {
    const folders = positionals.map((shown) => ({ shown, path: resolve(shown) }))
    const merged = await mergeResults({ folders, out })
    reporter.tell(merged.diagnostics)
    const end = endOf(merged, out)
    const code = interruption.code() ?? end.code
    reporter.finish({ ...end, code })
    return code
  })
}

function endOf({ diagnostics, documents }: Merged, out: string): End {
  if (diagnostics.some(isError)) return { code: exitCodes.refused, words: [], record: { type: 'ended' } }
  const refused = documents.filter((record) => record.refused !== undefined).length
  const files = documents.flatMap(({ versions }) => versions.flatMap((version) => version.files)).length
  const words = [
    `merged ${countNoun(files, 'file')} of ${countNoun(documents.length, 'document')}`,
    ...(refused > 0 ? [`refused ${countNoun(refused, 'document')}`] : []),
  ].join(', ')
  return {
    code: refused > 0 ? exitCodes.refused : exitCodes.done,
    words: [words, `To look at them, open ${show(nearPath(join(out, summaryNames.page)))}`],
    record: { type: 'merged', documents: documents.length, refused, files },
  }
}
