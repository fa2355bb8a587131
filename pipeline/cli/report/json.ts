/** A run as JSON, a record a line: `schemas/messages.schema.json` says what each holds. */
import type { Diagnostic } from '../../diagnostics.ts'
import { tellOwnFault } from '../faults.ts'
import type { Terminal } from '../terminal.ts'
import { show } from '../../text/shown.ts'
import { toJson } from './escaped-json.ts'
import type { DocumentResult, Reporter } from './reporter.ts'

/** Records go where results go, so that a program can read them. */
export function openJson(terminal: Terminal): Reporter {
  const write = (record: object): void => terminal.print(toJson(record))
  const tell = (found: readonly Diagnostic[], document?: string): void =>
    found.forEach((one) => write(messageRecord(one, document)))
  return {
    tell,
    ends: (result) => {
      if (result.type === 'failed') tellOwnFault(show(result.document), result.fault, terminal)
      else tell(result.diagnostics, result.document)
      write(documentRecord(result))
    },
    finish: (end) => {
      if (end !== undefined) terminal.print(toJson({ ...end.record, exitCode: end.code }))
    },
  }
}

function messageRecord({ code, severity, place, end, text, hint, edits }: Diagnostic, document?: string): object {
  const ended = end === undefined ? {} : { endLine: end.line, endColumn: end.column }
  return { type: 'message', document, severity, code, ...place, ...ended, text, hint, edits }
}

function documentRecord(result: DocumentResult): object {
  const { document, type: outcome } = result
  return { type: 'document', document, outcome, files: result.type === 'built' ? result.files : 0 }
}
