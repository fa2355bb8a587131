/** The `masthead` command: finds the command that is asked for, runs it, and ends with its code. */
import { show } from '../text/shown.ts'
import type { SeatedTask } from '../build/pool/seated.ts'
import type { TaskResult } from '../build/task.ts'
import { version } from '../build/version.ts'
import { parseArguments } from './arguments.ts'
import { UsageError, type Command } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { tellFault } from './faults.ts'
import { writeCommandHelp, writeHelp } from './help.ts'
import { commands } from './index.ts'
import { suggest } from './suggest.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/** Runs the command that the words of the command line ask for. */
export async function runCommand(words: readonly string[]): Promise<void> {
  const terminal = openTerminal()
  // Some libraries throw in callbacks, outside every promise (pdfkit 0.19.1 on damaged pictures).
  const command = knownCommand(words[0])
  const tell = (fault: unknown): ExitCode => tellFault(fault, terminal, command)
  process.on('uncaughtException', (fault) => process.exit(tell(fault)))
  endWith(await run(words, terminal).catch(tell))
}

/** What a worker of the command does; the stages are loaded with its first task. */
export async function runSeated(task: SeatedTask): Promise<TaskResult> {
  return (await import('../build/pool/seated.ts')).runSeated(task)
}

/** What other programs are given. */
export async function openLibrary(): Promise<typeof import('../library/index.ts')> {
  return import('../library/index.ts')
}

/** A document that was given up may still be in the making. */
function endWith(code: ExitCode): void {
  process.exitCode = code
  if (code >= signalCodes.SIGHUP) process.exit()
}

async function run([name, ...words]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) throw new UsageError(`There is no command.\n\n${writeHelp(commands)}`)
  if (name === '--help' || name === '-h') return print(writeHelp(commands), terminal)
  if (name === '--version') return print(version, terminal)
  const command = findCommand(name)
  const given = parseArguments(name, command, words)
  return given === undefined ? print(writeCommandHelp(name, command), terminal) : command.run(given, terminal)
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.print(text)
  return exitCodes.done
}

function knownCommand(name: string | undefined): Command | undefined {
  return Object.entries(commands).find(([known]) => known === name)?.[1]
}

function findCommand(name: string): Command {
  const found = knownCommand(name)
  if (found !== undefined) return found
  const kind = name.startsWith('-') ? 'option' : 'command'
  const near = suggest(name, [...Object.keys(commands), '--help', '--version'])
  throw new UsageError(`There is no ${kind} “${show(name)}”.${near} “masthead --help” lists what there is.`)
}
