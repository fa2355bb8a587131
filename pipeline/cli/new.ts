/** `masthead new`: a folder with the specimen of a kind, to write over. */
import { basename, resolve } from 'node:path'
import { kinds } from '../../templates/kinds/index.ts'
import { languageCodes } from '../../templates/languages/codes.ts'
import { show } from '../text/shown.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Given } from '../build/adapt-specimen.ts'
import { checkName } from './document-name.ts'
import { nearPath } from './faults.ts'
import { suggest } from './suggest.ts'
import type { Terminal } from './terminal.ts'

const kindNames = Object.keys(kinds)

export const newDocument: Command = {
  usage: '<kind> <folder> [options]',
  summary: 'Begin a document',
  details: `Makes a folder that builds as it is: the specimen of a kind, whose comments say what each fact is for. Comments are
never printed and never leave the source. The folder must not exist, or be empty.

What is known already may be given: the symbol, the day of issue and, of a document in one language, the title. All
else of the specimen stays to be written over.

Kinds: ${kindNames.join(', ')}.`,
  options: {
    language: { value: 'LANGUAGES', default: 'en', help: 'Languages, with commas between' },
    symbol: { value: 'SYMBOL', help: 'Document symbol, once it is assigned, such as A/80/1' },
    date: { value: 'DATE', help: 'Day of issue, such as 2026-03-12' },
    title: { value: 'TITLE', help: 'Title, of a document in one language' },
  },
  exits: [exitCodes.done, exitCodes.usage, exitCodes.fault, exitCodes.limit],
  examples: [
    'masthead new letter my-letter --language fr,en',
    'masthead new report drafts/report --symbol A/80/1 --date 2026-03-12 --title "Work of the Organization"',
  ],
  run: runNew,
}

async function runNew({ positionals, options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const [kind, folder, ...others] = positionals
  if (kind === undefined || folder === undefined || others.length > 0)
    throw new UsageError('“masthead new” takes a kind and a folder: masthead new letter my-letter.')
  if (!Object.hasOwn(kinds, kind)) throw new UsageError(`There is no kind “${show(kind)}”.${suggest(kind, kindNames)}`)
  const target = resolve(folder)
  checkName(basename(target))
  const wanted = parseLanguages(options['language'] ?? '')
  const given = await parseGiven(options, wanted)
  const { copySpecimen, hasTitle, languagesOf } = await import('../build/specimens.ts')
  const known = await languagesOf(kind)
  const missing = wanted.filter((code) => !known.includes(code))
  if (missing.length > 0)
    throw new UsageError(
      `The specimen of ${kinds[kind as keyof typeof kinds].noun} is not written in ${missing.join(', ')}, but in ${known.join(', ')}.`,
    )
  if (given.title !== undefined && !(await hasTitle(kind)))
    throw new UsageError(
      `The title of ${kinds[kind as keyof typeof kinds].noun} is composed from its facts: leave “--title” out.`,
    )
  const made = await copySpecimen({ kind, languages: wanted, target, given })
  if (!made) throw new UsageError(`“${show(folder)}” exists and is not empty.`)
  tellNext({ folder, texts: wanted.map((code) => `${code}.md`) }, terminal)
  return exitCodes.done
}

/** What was made, and what is to be done with it. */
function tellNext({ folder, texts }: { folder: string; texts: readonly string[] }, terminal: Terminal): void {
  terminal.print(`made ${show(folder)}: ${['document.yaml', ...texts].join(', ')}`)
  terminal.print(`Write your facts into document.yaml and your text into ${texts.join(', ')}, and build them with:`)
  terminal.print(`  ${ownName()} build ${show(quoted(folder))}`)
}

/** As the command was called: by its name, or by the path of the bundle. */
function ownName(): string {
  const [, script = ''] = process.argv
  return basename(script) === 'main.js' ? `node ${quoted(nearPath(script))}` : 'masthead'
}

/** A word as shells take it. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:@%+=-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** The facts that are given, each as an author may write it. */
async function parseGiven(options: Readonly<Record<string, string>>, codes: readonly string[]): Promise<Given> {
  const [{ date: dates }, { symbolProblem }] = await Promise.all([
    import('../facts/values.ts'),
    import('../facts/document-symbol.ts'),
  ])
  const { symbol, date, title } = options
  const problem = symbol === undefined ? undefined : symbolProblem(symbol)
  if (problem !== undefined) throw new UsageError(`“${show(symbol ?? '')}” cannot be a symbol: ${problem}.`)
  if (date !== undefined && !dates.safeParse(date).success)
    throw new UsageError(`“${show(date)}” is no day. Write year, month and day: --date 2026-03-12.`)
  if (title !== undefined && codes.length > 1)
    throw new UsageError('The option “--title” is for a document in one language: name that one with --language.')
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  }
}

function parseLanguages(text: string): readonly string[] {
  const words = [...new Set(text.split(',').map((word) => word.trim().toLowerCase()))]
  const unknown = words.find((word) => !languageCodes.some((code) => code === word))
  if (unknown === undefined) return words
  throw new UsageError(
    `There is no language “${show(unknown)}”.${suggest(unknown, languageCodes)} There are ${languageCodes.join(', ')}.`,
  )
}
