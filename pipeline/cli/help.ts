/** The help texts, composed from the commands. */
import { type Command } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'

const exitWords: Readonly<Record<ExitCode, string>> = {
  [exitCodes.done]: 'done',
  [exitCodes.refused]: 'the source has errors; nothing of that document was written',
  [exitCodes.usage]: 'wrong command line, or a folder or file that cannot be written',
  [exitCodes.fault]: 'a fault of Masthead itself; please report it',
  [exitCodes.limit]: 'a limit was reached: time or memory of a document, open files, file size or disk',
  [signalCodes.SIGHUP]: 'the terminal was closed; what was finished is in place',
  [signalCodes.SIGINT]: 'interrupted; what was finished is in place',
  [signalCodes.SIGTERM]: 'ended; what was finished is in place',
}

/** What `masthead --help` prints. */
export function writeHelp(commands: Readonly<Record<string, Command>>): string {
  return `Masthead turns one Markdown source into the PDF, Word file and web page of a United Nations document.

Usage: masthead <command> [arguments] [options]

Commands:
${table(Object.entries(commands).map(([name, { summary }]) => [name, summary]))}

Options:
${table([
  ['-h, --help', 'Show this help, or that of a command: masthead build --help'],
  ['--version', 'Show the version'],
])}

Exit codes:
${exitTable(Object.values(exitCodes))}

Environment:
${table([
  ['MASTHEAD_DEBUG=1', 'Print the stack of a fault of Masthead itself'],
  ['MASTHEAD_DOCS=ADDRESS', 'Where docs/messages/ is published, for the links of --format sarif'],
  ['NO_COLOR=1', 'Print without colours'],
])}

Example:
  masthead build source/letter-uzbekistan-2020-12-22`
}

/** What `masthead <command> --help` prints. */
export function writeCommandHelp(name: string, command: Command): string {
  const options = Object.entries(command.options).map(([word, option]): Row =>
    'isFlag' in option
      ? [`--${word}`, option.help]
      : [
          `--${word} ${option.value}`,
          option.default === undefined ? option.help : `${option.help} (default: ${option.default})`,
        ],
  )
  return `${command.summary}.

Usage: ${['masthead', name, command.usage].filter((part) => part !== '').join(' ')}

${command.details}

Options:
${table([...options, ['-h, --help', 'Show this help']])}

Exit codes:
${exitTable(command.exits)}

Examples:
${command.examples.map((example) => `  ${example}`).join('\n')}`
}

type Row = readonly [name: string, meaning: string]

function exitTable(codes: readonly ExitCode[]): string {
  return table(codes.map((code) => [String(code), exitWords[code]]))
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n')
}
