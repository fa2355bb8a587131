/** `masthead new`: a folder with the specimen of a kind, to write over. */
import { basename, resolve } from 'node:path'
import { kinds } from '../../templates/kinds/index.ts'
import { languages } from '../../templates/languages/index.ts'
import { show } from '../diagnostics.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { checkName } from './document-name.ts'
import { suggest } from './suggest.ts'
import type { Terminal } from './terminal.ts'

const kindNames = Object.keys(kinds)

export const newDocument: Command = {
  usage: '<kind> <folder> [options]',
  summary: 'Begin a document',
  details: `Makes a folder that builds as it is: the specimen of a kind, whose comments say what each fact is for. Comments are
never printed and never leave the source. The folder must not exist, or be empty.

Kinds: ${kindNames.join(', ')}.`,
  options: { language: { value: 'LANGUAGES', default: 'en', help: 'Languages, with commas between' } },
  takesArguments: true,
  exits: [exitCodes.done, exitCodes.usage, exitCodes.fault, exitCodes.limit],
  examples: ['masthead new letter my-letter --language fr,en', 'masthead new report drafts/report'],
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
  const { copySpecimen, languagesOf } = await import('../build/specimens.ts')
  const known = await languagesOf(kind)
  const missing = wanted.find((code) => !known.includes(code))
  if (missing !== undefined)
    throw new UsageError(
      `The specimen of ${kinds[kind as keyof typeof kinds].noun} is not written in “${missing}”, but in ${known.join(', ')}.`,
    )
  const made = await copySpecimen({ kind, languages: wanted, target })
  if (!made) throw new UsageError(`“${show(folder)}” exists and is not empty.`)
  terminal.print(`made ${show(folder)}: ${['document.yaml', ...wanted.map((code) => `${code}.md`)].join(', ')}`)
  return exitCodes.done
}

function parseLanguages(text: string): readonly string[] {
  const words = [...new Set(text.split(',').map((word) => word.trim().toLowerCase()))]
  const unknown = words.find((word) => !Object.hasOwn(languages, word))
  if (unknown === undefined) return words
  const known = Object.keys(languages)
  throw new UsageError(
    `There is no language “${show(unknown)}”.${suggest(unknown, known)} There are ${known.join(', ')}.`,
  )
}
