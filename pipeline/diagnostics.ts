/** Every message an author can see: one catalogue, one way to add, one way to print. */
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Place } from './document.ts'

export type Severity = 'error' | 'warning' | 'information'

interface Entry {
  readonly severity: Severity
  readonly text: (...details: string[]) => string
  readonly hint?: string | ((...details: string[]) => string)
}

/** One entry for each permanent code. Texts name what was found; hints say what to do. */
export const catalogue = {
  'symbol-absent': {
    severity: 'information',
    text: () => 'The document has no symbol and no job number yet: their places stay empty, and its files are named after the folder.',
    hint: 'Add `symbol:` and `job:` when they are assigned.',
  },
  'not-yet': {
    severity: 'error',
    text: (construct: string, format: string) => `${construct} cannot be set in ${format} yet.`,
    hint: 'Build the other formats with `--to`, or leave it out.',
  },
} satisfies Record<string, Entry>

export type Code = keyof typeof catalogue
type Details<C extends Code> = Parameters<(typeof catalogue)[C]['text']>

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

/** True when a message forbids to go on. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
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

const longest = 200

/** Makes words of a stranger safe to print: controls and direction marks by code point, at most 200 characters. */
export function show(text: string): string {
  const points = [...text]
  const kept = points.length > longest ? [...points.slice(0, longest), '…'] : points
  return kept.map((point) => (isUnprintable(point) ? codePoint(point) : point)).join('')
}

const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u

function isUnprintable(point: string): boolean {
  return unprintable.test(point)
}

/** `U+202E`. */
export function codePoint(point: string): string {
  return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
