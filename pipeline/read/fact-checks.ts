/** What facts must be to one another, once each is sound by itself. */
import type { Finding } from '../diagnostics.ts'
import type { FactKey } from '../facts/definitions.ts'
import { parseSymbols } from '../facts/document-symbol.ts'
import { listOf } from '../facts/written.ts'
import { checkKind, type Accepted } from './kind-checks.ts'

type Check = (accepted: Accepted) => readonly Finding[]

/** Each check, and the facts that it compares: where one of them is wrong by itself, there is nothing to say. */
const checks: readonly (readonly [check: Check, facts: readonly FactKey[]])[] = [
  [checkSessions, ['organ', 'session']],
  [checkAgendaTitles, ['agenda', 'agenda-titles']],
  [checkSymbols, ['organ', 'symbol']],
]

/** What does not fit together, or has no place in the kind, among facts that are sound by themselves. */
export function crossCheck(accepted: Accepted, unsound: ReadonlySet<string>): readonly Finding[] {
  const apart = checks.flatMap(([check, facts]) => (facts.some((key) => unsound.has(key)) ? [] : check(accepted)))
  return [...apart, ...checkKind(accepted, unsound)]
}

function checkSessions({ parsed: { session }, facts: { organs, places }, start }: Accepted): readonly Finding[] {
  const sessions = session === undefined ? [] : listOf(session)
  const placed = organs.filter((fact) => fact.session !== undefined)
  if (placed.length === sessions.length) return []
  return [['sessions', places.get('session') ?? start, String(sessions.length), String(organs.length)]]
}

function checkAgendaTitles({ parsed, facts: { agenda, agendaTitles, places }, start }: Accepted): readonly Finding[] {
  if (parsed['agenda-titles'] === undefined || agendaTitles.length === agenda.length) return []
  const place = places.get('agenda-titles') ?? start
  return [['agenda-titles', place, String(agendaTitles.length), String(agenda.length)]]
}

function checkSymbols({ facts: { symbol, organs, places }, start }: Accepted): readonly Finding[] {
  if (symbol === undefined || parseSymbols(symbol).length === organs.length) return []
  const problem =
    organs.length === 1 ? 'it is double, but there is one organ' : 'a document of two organs has a double one'
  return [['symbol', places.get('symbol') ?? start, problem]]
}

/** Of sound facts, what is still to come: a symbol. A job number is given late, to each language, and by others: alone it is not asked for. */
export function findAbsent({ facts: { symbol, job }, start }: Accepted): readonly Finding[] {
  if (symbol !== undefined) return []
  return [['symbol-absent', start, 'symbol', ...(job === undefined ? ['job'] : [])]]
}
