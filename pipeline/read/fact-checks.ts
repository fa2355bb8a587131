/** What facts must be to one another, once each is sound by itself. */
import type { VFile } from 'vfile'
import { hasErrors, report } from '../diagnostics.ts'
import type { Facts } from '../document.ts'
import { stationsWithSheets } from '../facts/seat.ts'
import { checkKind, type Accepted } from './kind-checks.ts'
import { listOf } from './normalise.ts'
import { parseSymbols } from '../facts/document-symbol.ts'

/** Reports what does not fit together or has no place in the kind; of sound facts, what is still to come. */
export function crossCheck(file: VFile, accepted: Accepted, facts: Facts): void {
  checkSessions(file, accepted, facts)
  checkStation(file, accepted, facts)
  checkAgendaTitles(file, accepted, facts)
  checkSymbols(file, accepted, facts)
  checkKind(file, accepted, facts)
  if (!hasErrors(file)) reportAbsent(file, accepted, facts)
}

/** The names of what is made, for messages. */
export function madeNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ')
}

function checkSessions(file: VFile, { written, places, start }: Accepted, facts: Facts): void {
  const sessions = written.session === undefined ? [] : listOf(written.session)
  const placed = facts.organs.filter((fact) => fact.session !== undefined)
  if (placed.length === sessions.length) return
  report(file, 'sessions', places.get('session') ?? start, String(sessions.length), String(facts.organs.length))
}

function checkStation(file: VFile, { places, start }: Accepted, facts: Facts): void {
  if (stationsWithSheets.includes(facts.dutyStation)) return
  const place = places.get('duty-station') ?? places.get('organ') ?? start
  report(file, 'fact-not-yet', place, 'duty-station', facts.dutyStation, madeNames(stationsWithSheets))
}

function checkAgendaTitles(file: VFile, { written, places, start }: Accepted, facts: Facts): void {
  if (written['agenda-titles'] === undefined || facts.agendaTitles.length === facts.agenda.length) return
  const place = places.get('agenda-titles') ?? start
  report(file, 'agenda-titles', place, String(facts.agendaTitles.length), String(facts.agenda.length))
}

function checkSymbols(file: VFile, { places, start }: Accepted, facts: Facts): void {
  if (facts.symbol === undefined || parseSymbols(facts.symbol).length === facts.organs.length) return
  const problem =
    facts.organs.length === 1 ? 'it is double, but there is one organ' : 'a document of two organs has a double one'
  report(file, 'symbol', places.get('symbol') ?? start, problem)
}

function reportAbsent(file: VFile, { start }: Accepted, facts: Facts): void {
  const absent = [...(facts.symbol === undefined ? ['symbol'] : []), ...(facts.job === undefined ? ['job'] : [])]
  if (absent.length > 0) report(file, 'symbol-absent', start, ...absent)
}
