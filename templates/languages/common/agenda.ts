/** Agenda lines: items, sub-items and mixtures of them, for every language. */
import type { AgendaEntry } from '../../vocabulary.ts'

export interface AgendaForms {
  /** "(a)" from "a". */
  readonly sub: (letter: string) => string
  /** Stands between an item and its sub-items. */
  readonly gap: string
  readonly list: (items: readonly string[]) => string
  /** "Agenda items 7 and 8" from "7 and 8" and how many of them there are: ten resolutions and four decisions; two sub-items are so, too (unverified). */
  readonly agenda: (items: string, count: number) => string
  readonly provisional: (items: string, count: number) => string
  /** The same of the preliminary list. */
  readonly preliminary: (items: string, count: number) => string
  /** Joins what is of the agenda to what is of the provisional agenda or the preliminary list. */
  readonly both: (agenda: string, provisional: string) => string
}

/** Composes an agenda line; empty where there is no entry. What is not settled comes last, for its asterisk (unverified). */
export function composeAgenda(forms: AgendaForms, entries: readonly AgendaEntry[]): string {
  const lines = [
    composeLine(
      forms,
      forms.agenda,
      entries.filter((entry) => !entry.provisional && !entry.preliminary),
    ),
    composeLine(
      forms,
      forms.provisional,
      entries.filter((entry) => entry.provisional),
    ),
    composeLine(
      forms,
      forms.preliminary,
      entries.filter((entry) => entry.preliminary),
    ),
  ].filter((line) => line !== '')
  return lines.length === 0 ? '' : lines.reduce(forms.both)
}

function composeLine(forms: AgendaForms, line: AgendaForms['agenda'], entries: readonly AgendaEntry[]): string {
  const items = entries.map(({ item, sub }) =>
    sub.length === 0 ? String(item) : `${item}${forms.gap}${forms.list(sub.map(forms.sub))}`,
  )
  const count = entries.reduce((sum, { sub }) => sum + Math.max(sub.length, 1), 0)
  return entries.length === 0 ? '' : line(forms.list(items), count)
}
