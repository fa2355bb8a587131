/** What an author is told: one way to add a message of the catalogue, one way to print it. */
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Entry, Severity } from './catalogue/entry.ts'
import { catalogue } from './catalogue/index.ts'
import type { RefusedKind } from './text/characters.ts'
import type { Place, TextEdit } from './text/positions.ts'
import { codePoint, show } from './text/shown.ts'

/** The permanent name of a message. */
export type Code = keyof typeof catalogue

/** What the sentence of a code is given. */
export type Details<C extends Code> = Parameters<(typeof catalogue)[C]['text']>

/** What a message says and how grave it is. */
export interface Diagnostic {
  /** One of the catalogue, or of a rule in `check/rules/`. */
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  /** Where what is spoken of ends, if that is known. */
  readonly end?: Pick<Place, 'line' | 'column'>
  readonly text: string
  readonly hint?: string
  /** What certainly mends it, in the text of the file, which has LF line ends and no byte order mark. */
  readonly edits?: readonly TextEdit[]
}

const fatal = { error: true, warning: false, information: undefined } as const

/** Adds a message of the catalogue to the file of a run; the message carries the path it speaks of. */
export function report<C extends Code>(file: VFile, code: C, place: Place, ...details: Details<C>): void {
  tell(file, compose(catalogue[code], { code, place }, details))
}

/** Adds a message of the catalogue with what certainly mends it. */
export function reportMended<C extends Code>(
  file: VFile,
  code: C,
  { place, edits }: Pick<Diagnostic, 'place' | 'edits'>,
  ...details: Details<C>
): void {
  tell(file, compose(catalogue[code], { code, place, ...(edits?.length ? { edits } : {}) }, details))
}

/** The message that an entry makes of some details. */
export function compose(
  { severity, text, hint }: Entry,
  at: Pick<Diagnostic, 'code' | 'place' | 'end' | 'edits'>,
  details: readonly string[],
): Diagnostic {
  const shown = details.map(show)
  const cure = typeof hint === 'function' ? hint(...shown) : hint
  return { ...at, severity, text: text(...shown), ...(cure === undefined ? {} : { hint: cure }) }
}

/** What the type of messages has no room for. */
const editsOf = new WeakMap<VFileMessage, readonly TextEdit[]>()

/** Adds a message to the file of a run. */
export function tell(file: VFile, { code, severity, place, end, text, hint, edits }: Diagnostic): void {
  const start = { line: place.line, column: place.column }
  const message = new VFileMessage(text, {
    place: end === undefined ? start : { start, end },
    ruleId: code,
    source: 'masthead',
  })
  message.file = place.path
  message.fatal = fatal[severity]
  message.note = hint
  if (edits !== undefined) editsOf.set(message, edits)
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
  const { place, note } = message
  const edits = editsOf.get(message)
  return {
    code: message.ruleId ?? '',
    severity,
    place: { path: message.file ?? '', line: message.line ?? 1, column: message.column ?? 1 },
    ...(place !== undefined && 'end' in place ? { end: { line: place.end.line, column: place.end.column } } : {}),
    text: message.reason,
    ...(note === undefined ? {} : { hint: note }),
    ...(edits === undefined ? {} : { edits }),
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
