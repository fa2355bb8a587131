/** Messages as GitHub's runner shows them beside the lines of a change. */
import type { Severity } from '../../catalogue/entry.ts'
import { formatDiagnostic, type Diagnostic } from '../../diagnostics.ts'
import type { Workspace } from './workspace.ts'

const commands: Readonly<Record<Severity, string | undefined>> = {
  error: 'error',
  warning: 'warning',
  information: undefined,
}

/** The runner's command for a message; none for what asks for nothing. Nothing in it can begin another command. */
export function annotate(diagnostic: Diagnostic, workspace: Workspace): string | undefined {
  const { severity, code, place } = diagnostic
  const command = commands[severity]
  if (command === undefined) return undefined
  const file = workspace.fromTop(place.path)
  const properties = Object.entries({ file, line: place.line, col: place.column, title: code })
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${command} ${list}::${escapeData(formatDiagnostic(diagnostic))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
