/** Messages as editors are told them. */
import { DiagnosticSeverity, type Diagnostic as ToldDiagnostic } from 'vscode-languageserver/node'
import type { Severity } from '../catalogue/entry.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { rangeFrom, type TextLines } from './positions.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
}

/** A message at its range, with its cure, and with the page that tells why; `pages` is where these stand. */
export function tellDiagnostic(
  { code, severity, place, end, text, hint }: Diagnostic,
  lines: TextLines,
  pages: string,
): ToldDiagnostic {
  return {
    range: rangeFrom(lines, place, end),
    severity: severities[severity],
    code,
    codeDescription: { href: new URL(`${code}.md`, pages).href },
    source: 'masthead',
    message: hint === undefined ? text : `${text}\n${hint}`,
  }
}
