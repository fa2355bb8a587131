/** Prints diagnostics: in the form that editors and CI understand, and not without end. */
import type { Severity } from '../catalogue/entry.ts'
import { formatDiagnostic, type Diagnostic } from '../diagnostics.ts'
import { show } from '../text/shown.ts'
import { annotate } from './annotations.ts'
import type { Style, Terminal } from './terminal.ts'

const mostOfOneFile = 100

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'cyan' }

/** Which messages are told: those that ask for something, or information too that has no cure. */
export const messageChoices = ['needed', 'all'] as const
export type MessageChoice = (typeof messageChoices)[number]

/** Tells diagnostics, file by file; what one file has too many of is counted. */
export function tellDiagnostics(found: readonly Diagnostic[], terminal: Terminal, choice: MessageChoice): void {
  const diagnostics = choice === 'all' ? found : found.filter(isNeeded)
  const paths = [...new Set(diagnostics.map(({ place }) => place.path))]
  for (const path of paths)
    tellFile(
      path,
      diagnostics.filter(({ place }) => place.path === path),
      terminal,
    )
}

/** Information without a hint tells what was done; there is nothing to do about it. */
function isNeeded({ severity, hint }: Diagnostic): boolean {
  return severity !== 'information' || hint !== undefined
}

function tellFile(path: string, diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  const told = diagnostics.slice(0, mostOfOneFile)
  const rest = diagnostics.length - told.length
  const more = rest > 0 ? [`${show(path)}: ${rest} more`] : []
  const { workspace } = terminal
  if (workspace === undefined) return terminal.tell([...told.map((one) => paintLine(one, terminal)), ...more])
  const commands = told.map((one) => annotate(one, workspace))
  terminal.command(commands.filter((command) => command !== undefined))
  const others = told.filter((_, index) => commands[index] === undefined)
  terminal.tell([...others.map((one) => paintLine(one, terminal)), ...more])
}

/** Colours the severity; the words stay as `formatDiagnostic` puts them. */
function paintLine(diagnostic: Diagnostic, { paint }: Terminal): string {
  const { severity, code } = diagnostic
  return formatDiagnostic(diagnostic).replace(
    `: ${severity} ${code}: `,
    () => `: ${paint(styles[severity], severity)} ${code}: `,
  )
}
