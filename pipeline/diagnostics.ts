/** What an author is told: one way to add a message of the catalogue, one way to print it. */
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Entry, Severity } from './catalogue/entry.ts'
import { catalogue } from './catalogue/index.ts'
import type { RefusedKind } from './text/characters.ts'
import type { Place } from './text/positions.ts'
import { codePoint, show } from './text/shown.ts'

/** The permanent name of a message. */
export type Code = keyof typeof catalogue

/** What the sentence of a code is given. */
export type Details<C extends Code> = Parameters<(typeof catalogue)[C]['text']>

/** What a message of the catalogue says and how grave it is. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly place: Place
  readonly text: string
  readonly hint?: string
}

const fatal = { error: true, warning: false, information: undefined } as const

/** Adds a message of the catalogue to the file of a run; the message carries the path it speaks of. */
export function report<C extends Code>(file: VFile, code: C, place: Place, ...details: Details<C>): void {
  const entry: Entry = catalogue[code]
  const shown = details.map(show)
  const message = new VFileMessage(entry.text(...shown), {
    place: { line: place.line, column: place.column },
    ruleId: code,
    source: 'masthead',
  })
  message.file = place.path
  message.fatal = fatal[entry.severity]
  message.note = typeof entry.hint === 'function' ? entry.hint(...shown) : entry.hint
  file.messages.push(message)
}

/** A message that is still to be reported: the code, the place and the details that `report` is given. */
export type Finding = { [C in Code]: readonly [code: C, place: Place, ...details: Details<C>] }[Code]

/** Reports what was found, in its order. */
export function reportAll(file: VFile, findings: readonly Finding[]): void {
  for (const [code, place, ...details] of findings) report(file, code, place, ...details)
}

/** Takes back messages that another one makes needless. */
export function dropMessages(file: VFile, isNeedless: (message: VFileMessage, index: number) => boolean): void {
  file.messages = file.messages.filter((message, index) => !isNeedless(message, index))
}

/** True when a message forbids to go on. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}

/** True for what keeps a document from being written. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** The diagnostics of a run, in the order of their places. */
export function diagnosticsOf(file: VFile): readonly Diagnostic[] {
  return file.messages.map(toDiagnostic).toSorted(byPlace)
}

function toDiagnostic(message: VFileMessage): Diagnostic {
  const severity = message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'information'
  return {
    // `report` is the only writer of messages, and it writes codes of the catalogue.
    code: message.ruleId as Code,
    severity,
    place: { path: message.file ?? '', line: message.line ?? 1, column: message.column ?? 1 },
    text: message.reason,
    ...(message.note === undefined ? {} : { hint: message.note }),
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column
}

/** `path:line:column: error code: Sentence. Hint.` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { path, line, column } = diagnostic.place
  const hint = diagnostic.hint === undefined ? '' : ` ${diagnostic.hint}`
  return `${show(path)}:${line}:${column}: ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.text}${hint}`
}

/** What the message of a refused character is given. */
export function refusedDetails({ character, before, after, more }: RefusedKind): [string, string, string, string] {
  return [codePoint(character), before, after, String(more)]
}
