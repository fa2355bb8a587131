/** What a command is: its words for the help, its options, and what it does. */
import type { ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** An option that takes a value; `value` is its name in the help. */
interface ValueOption {
  readonly value: string
  readonly default?: string
  readonly help: string
}

/** An option that is given or not. */
interface Flag {
  readonly isFlag: true
  readonly help: string
}

export type Option = ValueOption | Flag

/** The command line of one command, checked. */
export interface ParsedArguments {
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string>>
  /** Flags that were given. */
  readonly flags: ReadonlySet<string>
}

export interface Command {
  /** Arguments as the help shows them. */
  readonly usage: string
  readonly summary: string
  readonly details: string
  readonly options: Readonly<Record<string, Option>>
  readonly exits: readonly ExitCode[]
  readonly examples: readonly string[]
  readonly run: (given: ParsedArguments, terminal: Terminal) => Promise<ExitCode>
}

/** A command line that cannot be run; its message says what is wrong and what to write. */
export class UsageError extends Error {}
