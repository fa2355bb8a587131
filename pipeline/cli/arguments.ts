/** From the words after the command's name to its arguments and options. */
import { parseArgs } from 'node:util'
import { show } from '../text/shown.ts'
import { UsageError, type Command, type ParsedArguments } from './command.ts'
import { suggest } from './suggest.ts'

/** The command line of a command; `undefined` when its help is asked for. */
export function parseArguments(name: string, command: Command, words: readonly string[]): ParsedArguments | undefined {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(
        Object.entries(command.options).map(([word, option]) => [
          word,
          { type: 'isFlag' in option ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values['help'] === true) return undefined
  for (const token of tokens) if (token.kind === 'option') checkOption(name, command, token)
  const flags = new Set(Object.entries(values).flatMap(([name, value]) => (value === true ? [name] : [])))
  return { positionals, options: { ...defaultsOf(command), ...textsOf(values) }, flags }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
}

function checkOption(name: string, command: Command, option: OptionToken): void {
  const known = new Map(Object.entries(command.options)).get(option.name)
  if (known === undefined) {
    const near = suggest(
      option.rawName,
      [...Object.keys(command.options), 'help'].map((word) => `--${word}`),
    )
    throw new UsageError(`“masthead ${name}” has no option “${show(option.rawName)}”.${near}`)
  }
  if ('isFlag' in known) {
    if (option.value !== undefined) throw new UsageError(`The option “--${option.name}” takes no value.`)
    return
  }
  if (option.value === undefined || option.value === '') {
    throw new UsageError(`The option “--${option.name}” needs a value: --${option.name} ${known.value}.`)
  }
}

function defaultsOf({ options }: Command): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) => ('default' in option ? [[name, option.default]] : [])),
  )
}

function textsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
