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
  checkRepeated(
    command,
    tokens.flatMap((token) => (token.kind === 'option' ? [token] : [])),
  )
  // The words of a variable that is not set: of them `resolve` makes the folder in which the command runs.
  if (positionals.includes(''))
    throw new UsageError(
      `An argument of “masthead ${name}” is empty. Name a folder or file in its place, or leave it out.`,
    )
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

/** Of two values of an option one would be lost. */
function checkRepeated({ options }: Command, tokens: readonly OptionToken[]): void {
  const values = new Map<string, string>()
  for (const { name, value } of tokens) {
    const before = values.get(name)
    if (value !== undefined && before !== undefined && before !== value)
      throw new UsageError(
        `The option “--${name}” is given twice, with “${show(before)}” and with “${show(value)}”. ${cureOfTwice(name, `${before},${value}`, options)}`,
      )
    if (value !== undefined) values.set(name, value)
  }
}

function cureOfTwice(name: string, both: string, options: Command['options']): string {
  const takesSeveral = new Map(Object.entries(options)).get(name)?.help.includes('with commas between') === true
  return takesSeveral ? `Write all of them once: --${name} ${show(both)}.` : 'Keep one.'
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
