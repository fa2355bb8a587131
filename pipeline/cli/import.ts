/** `masthead import`: a Word file in, a source folder out. */
import { basename, resolve } from 'node:path'
import type { ImportResult } from '../build/import-file.ts'
import { show } from '../text/shown.ts'
import { checkName } from './document-name.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { openReporter, reportOptions } from './report/open.ts'
import type { End } from './report/reporter.ts'
import type { Terminal } from './terminal.ts'

export const importDocument: Command = {
  usage: '<file.docx> <folder> [options]',
  summary: 'Make a source of a Word file',
  details: `Makes a folder with document.yaml, one language file and the pictures. A Word file of ours carries the source it was
made of: that source comes back, word for word, without its comments. Where somebody has worked on the file since, or
where no source travels in it, the text is read: by the names of its styles, its lists, notes and tables.

What cannot be kept, and what the reader is not sure of, is told with its place in the new source; so is what a build
of it would miss. The folder must not exist, or be empty, or be that of the document in other languages: then the language
is added, with the facts that are not those of the others. Nothing outside the file is ever read or asked for.`,
  options: {
    'ignore-source': { isFlag: true, help: 'Read the text even where the source travels in the file' },
    ...reportOptions,
  },
  exits: Object.values(exitCodes),
  examples: ['masthead import out/letter/letter-FR.docx source/letter', 'masthead import A_80_604.docx drafts/report'],
  run: runImport,
}

async function runImport({ positionals, options, flags }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const [from, folder, ...others] = positionals
  if (from === undefined || folder === undefined || others.length > 0)
    throw new UsageError('“masthead import” takes a file and a folder: masthead import letter.docx source/letter.')
  const target = resolve(folder)
  checkName(basename(target))
  const reporter = await openReporter(options, terminal)
  const { importFile } = await import('../build/import-file.ts')
  const result = await importFile({
    from: resolve(from),
    shown: from,
    target,
    ignoresSource: flags.has('ignore-source'),
  })
  if (result.isTaken === true) throw new UsageError(`“${show(folder)}” exists, and has no place for this language.`)
  reporter.tell(result.diagnostics)
  reporter.finish(endOf(result, folder))
  return result.written === undefined ? exitCodes.refused : exitCodes.done
}

const sources = {
  source: 'the source that travels in it',
  merged: 'the source that travels in it, with what was edited',
  text: 'its text',
} as const

/** What was made, and of what. */
function endOf({ written, from = 'text' }: ImportResult, folder: string): End {
  if (written === undefined) return { code: exitCodes.refused, words: [], record: { type: 'ended' } }
  const source = sources[from]
  return {
    code: exitCodes.done,
    words: [`made ${show(folder)} from ${source}: ${written.map(show).join(', ')}`],
    record: { type: 'imported', folder, from, files: written },
  }
}
