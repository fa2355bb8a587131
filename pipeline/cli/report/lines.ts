/** Messages as lines: in the form that editors understand, and beside the lines of a change where GitHub's runner listens. */
import type { Severity } from '../../catalogue/entry.ts'
import { formatDiagnostic, type Diagnostic } from '../../diagnostics.ts'
import { show } from '../../text/shown.ts'
import { tellOwnFault } from '../faults.ts'
import type { Style, Terminal } from '../terminal.ts'
import { annotate } from './annotations.ts'
import type { DocumentResult, Reporter } from './reporter.ts'
import type { Workspace } from './workspace.ts'

const mostOfOneFile = 100

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'cyan' }

/** What some messages come to as lines; the first are commands to a runner. */
interface Told {
  readonly commands: readonly string[]
  readonly lines: readonly string[]
}

type Write = (diagnostics: readonly Diagnostic[]) => Told

/** Messages in words, coloured where somebody watches. */
export function openPretty(terminal: Terminal): Reporter {
  return openLines(terminal, (diagnostics) => asLines(diagnostics, terminal))
}

/** Errors and warnings as annotations of GitHub's runner, the rest as lines. */
export function openGithub(terminal: Terminal, workspace: Workspace): Reporter {
  return openLines(terminal, (diagnostics) => asAnnotations(diagnostics, terminal, workspace))
}

function openLines(terminal: Terminal, write: Write): Reporter {
  const tell = (found: readonly Diagnostic[]): void => tellFiles(found, terminal, write)
  return {
    tell,
    ends: (result: DocumentResult) => {
      if (result.type === 'failed') tellOwnFault(show(result.document), result.fault, terminal)
      else tell(result.diagnostics)
    },
    finish: (end) => end?.words.forEach((words) => terminal.print(words)),
  }
}

/** Tells messages file by file; what one file has too many of is counted. */
function tellFiles(diagnostics: readonly Diagnostic[], terminal: Terminal, write: Write): void {
  for (const path of new Set(diagnostics.map(({ place }) => place.path))) {
    const own = diagnostics.filter(({ place }) => place.path === path)
    const { commands, lines } = write(own.slice(0, mostOfOneFile))
    const rest = own.length - mostOfOneFile
    terminal.command(commands)
    terminal.tell([...lines, ...(rest > 0 ? [`${show(path)}: ${rest} more`] : [])])
  }
}

function asLines(diagnostics: readonly Diagnostic[], terminal: Terminal): Told {
  return { commands: [], lines: diagnostics.map((one) => paintLine(one, terminal)) }
}

function asAnnotations(diagnostics: readonly Diagnostic[], terminal: Terminal, workspace: Workspace): Told {
  const commands = diagnostics.map((one) => annotate(one, workspace))
  const others = diagnostics.filter((_, index) => commands[index] === undefined)
  return { ...asLines(others, terminal), commands: commands.filter((command) => command !== undefined) }
}

/** Colours the severity; the words stay as `formatDiagnostic` puts them. */
function paintLine(diagnostic: Diagnostic, { paint }: Terminal): string {
  const { severity, code } = diagnostic
  return formatDiagnostic(diagnostic).replace(
    `: ${severity} ${code}: `,
    () => `: ${paint(styles[severity], severity)} ${code}: `,
  )
}
