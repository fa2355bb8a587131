/** `masthead import`: a Word file or a text in, a source folder out. */
import { basename, dirname, join, resolve } from 'node:path'
import type { ImportResult } from '../build/import-file.ts'
import { show } from '../text/shown.ts'
import { VFile } from 'vfile'
import { diagnosticsOf, isError, report, type Diagnostic } from '../diagnostics.ts'
import { cleanName } from './document-name.ts'
import { nearPath } from './faults.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { openReporter, reportOptions } from './report/open.ts'
import type { End } from './report/reporter.ts'
import { suggest } from './suggest.ts'
import type { Terminal } from './terminal.ts'

export const importDocument: Command = {
  usage: '<file> <folder> [options]',
  summary: 'Make a source of a Word file, of a text, or of Markdown',
  details: `Makes a folder with document.yaml, one language file and the pictures. A Word file of ours carries the source it was
made of: that source comes back, word for word, without its comments. Where somebody has worked on the file since, or
where no source travels in it, the text is read: by the names of its styles, its lists, notes and tables.

A file whose name ends in .txt is a text that was taken out of a PDF or a web page: its lines are joined, and what it cannot
show – italics, headings, notes – is known only where signs show it.

A file whose name ends in .md is Markdown of others – of pandoc, a wiki, a chat –: what no source can say is told with its
line and column there. Pictures that lie beside it are taken; nothing is fetched.

What cannot be kept, and what the reader is not sure of, is told with its place in the new source; so is what a build
of it would miss. The folder must not exist, or be empty, or be that of the document in other languages: then the language
is added, with the facts that are not those of the others. Into the folder that an edited file of ours came from, what
was edited is merged: its difference is shown, and --write writes it; comments stay, and what was changed there meanwhile.
Where both have changed one place, it is refused. Where the folder is made and does not build
yet, the command ends with 1. Nothing outside the file is ever read or asked for.`,
  options: {
    write: { isFlag: true, help: 'Write into the folder that an edited file came from what is shown without it' },
    changes: {
      value: 'HOW',
      default: 'accept',
      help: 'What becomes of tracked changes: accept, reject, or keep them beside the text in a patch',
    },
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
  const asked = resolve(folder)
  const target = join(dirname(asked), cleanName(basename(asked)))
  const reporter = await openReporter(options, terminal)
  const { importFile } = await import('../build/import-file.ts')
  const result = await importFile({
    from: resolve(from),
    shown: from,
    target,
    shownTarget: nearPath(target),
    ignoresSource: flags.has('ignore-source'),
    changes: parseChanges(options['changes'] ?? 'accept'),
    writes: flags.has('write'),
  })
  const made = target === asked ? folder : nearPath(target)
  if (result.isTaken === true) throw new UsageError(`“${show(made)}” exists, and has no place for this language.`)
  reporter.tell([...renamed(asked, target), ...result.diagnostics])
  if (result.changes !== undefined && options['format'] === undefined)
    terminal.print((await differenceOf(result)) + (result.patch?.text ?? ''))
  const end = endOf(result, made)
  reporter.finish(end)
  return end.code
}

const changeWays = ['accept', 'reject', 'keep'] as const

/** What is to become of tracked changes. */
function parseChanges(how: string): (typeof changeWays)[number] {
  const known = changeWays.find((each) => each === how)
  if (known !== undefined) return known
  throw new UsageError(
    `“${show(how)}” is nothing that can become of tracked changes.${suggest(how, changeWays)} Write ${changeWays.join(', ')}.`,
  )
}

/** Tells that the folder is called otherwise than was asked for. */
function renamed(asked: string, target: string): readonly Diagnostic[] {
  const file = new VFile()
  if (asked !== target)
    report(file, 'import-folder', { path: nearPath(target), line: 1, column: 1 }, basename(asked), basename(target))
  return diagnosticsOf(file)
}

const sources = {
  source: 'the source that travels in it',
  merged: 'the source that travels in it, with what was edited',
  text: 'its text',
} as const

/** What changes in the folder that an edited file came from: a difference of texts as `git diff` shows it. */
async function differenceOf({ changes = [], patch }: ImportResult): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  return changes
    .filter(({ name }) => name !== patch?.name)
    .map(({ name, before, after }) =>
      before === after
        ? `Binary files a/${name} and b/${name} differ\n`
        : createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined),
    )
    .join('')
}

function endOfMerge(changes: NonNullable<ImportResult['changes']>, written: readonly string[], folder: string): End {
  const names = changes.map(({ name }) => show(name)).join(', ')
  const isDone = written.length > 0 || changes.length === 0
  const words =
    changes.length === 0
      ? `nothing was edited that ${show(folder)} does not say: nothing was written`
      : isDone
        ? `wrote what was edited into ${show(folder)}: ${names}`
        : `nothing was written: --write puts this into ${show(folder)}: ${names}`
  return {
    code: isDone ? exitCodes.done : exitCodes.refused,
    words: [words],
    record: { type: 'imported', folder, from: 'merged', files: written },
  }
}

/** What was made, and of what; a source that does not build is one that somebody must still work on. */
function endOf({ written, diagnostics, changes, from = 'text' }: ImportResult, folder: string): End {
  if (written === undefined) return { code: exitCodes.refused, words: [], record: { type: 'ended' } }
  if (changes !== undefined) return endOfMerge(changes, written, folder)
  const source = sources[from]
  const builds = !diagnostics.some(isError)
  const made = `made ${show(folder)} from ${source}: ${written.map(show).join(', ')}`
  return {
    code: builds ? exitCodes.done : exitCodes.refused,
    words: builds ? [made] : [made, 'It does not build yet: mend what the errors name, in that folder.'],
    record: { type: 'imported', folder, from, files: written },
  }
}
