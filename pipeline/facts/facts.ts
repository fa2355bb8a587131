/** The facts of one language of one document: everything the front matter says, checked. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { DutyStation } from '../../templates/stations/index.ts'
import type { SessionFact } from '../../templates/vocabulary.ts'
import type { Place } from '../text/positions.ts'
import { definitions, factKeys, type NormalFacts, type ParsedFacts } from './definitions.ts'
import { hasSession, type Issuer } from './issuer.ts'
import { seatOf } from './seat.ts'
import { readSponsors } from './sponsor-names.ts'
import { present, type WrittenFact, type WrittenFactList } from './written.ts'

export interface OrganFact {
  readonly organ: Issuer
  readonly session?: SessionFact
}

/** What the author left out is absent, never guessed; each fact is defined in one entry of `definitions.ts`. */
export interface Facts extends Omit<NormalFacts, 'organ' | 'session' | 'dutyStation'> {
  /** One organ, or the two of a joint document. */
  readonly organs: readonly OrganFact[]
  readonly dutyStation: DutyStation
  /** Where each fact stands, by its path (`agenda.0.item`); for messages of later stages. */
  readonly places: ReadonlyMap<string, Place>
}

/** A definition seen from the table: its own types meet in `read` and `write` of one key. */
interface AnyDefinition {
  readonly read: (written: unknown, language: LanguageCode) => unknown
  readonly write: (value: unknown, language: LanguageCode) => WrittenFact | undefined
}

// What is given to a definition below is what its schema parsed, or what it has read.
const table = definitions as unknown as Readonly<Record<string, AnyDefinition>>

/** `agendaTitles` for `agenda-titles`. */
function fieldOf(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Facts as an author wrote them, in their normal form and completed. */
export function toFacts(parsed: ParsedFacts, { language, places }: Pick<Facts, 'language' | 'places'>): Facts {
  const read = factKeys.map((key) => [fieldOf(key), table[key]?.read(parsed[key], language)])
  // Each field holds what the fact's own `read` gave.
  const { organ, session, dutyStation, ...facts } = present(Object.fromEntries(read)) as NormalFacts
  const organs = organFacts(organ, session)
  return {
    ...facts,
    ...readSponsors(facts, languages[language]),
    organs,
    dutyStation: dutyStation ?? seatOf(organ[0]),
    places,
  }
}

/** Organs with their sessions; a session fewer than organs belongs to those that hold sessions. */
function organFacts(names: readonly Issuer[], sessions: readonly SessionFact[]): readonly OrganFact[] {
  const holders = sessions.length === names.length ? names : names.filter(hasSession)
  return names.map((organ) => ({ organ, ...present({ session: sessions[holders.indexOf(organ)] }) }))
}

/** Facts as an author writes them: the other way round from reading. */
export function toWrittenFacts(facts: Facts): WrittenFactList {
  const { organs, dutyStation, ...others } = facts
  const organ = organs.map((fact) => fact.organ)
  const session = organs.flatMap((fact) => fact.session ?? [])
  const normal: NormalFacts = {
    ...others,
    organ,
    session,
    ...present({ dutyStation: dutyStation === seatOf(organ[0]) ? undefined : dutyStation }),
  }
  const values = new Map<string, unknown>(Object.entries(normal))
  const written = factKeys.flatMap((key) => {
    const value = values.get(fieldOf(key))
    const text = value === undefined ? undefined : table[key]?.write(value, facts.language)
    return text === undefined ? [] : [[key, text] as const]
  })
  return Object.fromEntries(written)
}
