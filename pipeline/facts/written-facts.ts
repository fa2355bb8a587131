/** Facts as an author writes them: the other way round from reading. */
import type { Facts, OrganFact } from '../document.ts'
import type { AgendaEntry, ProponentFact, SessionFact } from '../../templates/vocabulary.ts'
import { seatOf } from './seat.ts'

/** A value of front matter: text, a list, or a group of them. */
export type WrittenFact = string | readonly WrittenFact[] | { readonly [key: string]: WrittenFact }

export type WrittenFactList = Readonly<Record<string, WrittenFact>>

/** The one value of a list of one, or the list. */
function oneOrMore(values: readonly WrittenFact[]): WrittenFact {
  const [only] = values
  return values.length === 1 && only !== undefined ? only : values
}

/** What is there, in its order. */
function present(facts: Readonly<Record<string, WrittenFact | undefined>>): WrittenFactList {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

function textOf(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

/** A session: its number alone where nothing else is to be said. */
export function writeSession({ number, type, place, from, to }: SessionFact): WrittenFact {
  const whole = present({ number: String(number), type: type === 'regular' ? undefined : type, place, from, to })
  return Object.keys(whole).length === 1 ? String(number) : whole
}

function sessionsOf(all: readonly OrganFact[]): WrittenFact | undefined {
  const sessions = all.flatMap(({ session }) => (session === undefined ? [] : [writeSession(session)]))
  return sessions.length === 0 ? undefined : oneOrMore(sessions)
}

/** An entry of the agenda. */
export function writeAgenda({ item, sub, provisional, preliminary }: AgendaEntry): WrittenFact {
  return present({
    item: String(item),
    sub: sub.length === 0 ? undefined : sub,
    provisional: provisional ? 'true' : undefined,
    preliminary: preliminary ? 'true' : undefined,
  })
}

function proponentOf(proponent: ProponentFact): WrittenFact {
  switch (proponent.way) {
    case 'without-reference':
      return present({
        'without-reference': oneOrMore(proponent.symbols),
        paragraph: textOf(proponent.paragraph),
      })
    case 'report-of':
      return present({
        'report-of': proponent.committee,
        symbol: oneOrMore(proponent.symbols),
        paragraph: textOf(proponent.paragraph),
      })
    case 'proposal':
      return { proposal: oneOrMore(proponent.symbols) }
    case 'silent-proposal':
      return { proposal: oneOrMore(proponent.symbols), procedure: 'silence' }
    case 'recommendation-of':
      return { 'recommendation-of': proponent.body, symbol: oneOrMore(proponent.symbols) }
    case 'taken-up-in':
      return { 'taken-up-in': proponent.forum }
  }
}

function stationOf({ organs: [first], dutyStation }: Facts): string | undefined {
  return first !== undefined && seatOf(first.organ) === dutyStation ? undefined : dutyStation
}

/** Facts that hold for every language. */
export function writeSharedFacts(facts: Facts): WrittenFactList {
  const { agenda, committee, job, language, meeting, original, proponent } = facts
  return present({
    kind: facts.kind,
    organ: oneOrMore(facts.organs.map(({ organ }) => organ)),
    committee: committee === undefined || typeof committee === 'string' ? committee : { [language]: committee.text },
    symbol: facts.symbol,
    session: sessionsOf(facts.organs),
    agenda: agenda.length === 0 ? undefined : agenda.map(writeAgenda),
    distribution: facts.distribution,
    date: facts.date,
    original: original.length === 0 ? undefined : oneOrMore(original),
    'duty-station': stationOf(facts),
    job: job && {
      [language]: present({
        number: job.number,
        released: job.released.length === 0 ? undefined : oneOrMore(job.released),
      }),
    },
    by: facts.by,
    number: facts.number,
    adopted: facts.adopted,
    meeting: meeting && present({ number: String(meeting.number), kind: meeting.kind }),
    proponent: proponent && proponentOf(proponent),
    section: facts.section,
    vote: facts.vote,
    sponsors: facts.sponsors,
    tables: facts.tables === 'numbered' ? undefined : facts.tables,
    notes: facts.notes === 'foot' ? undefined : facts.notes,
    fit: textOf(facts.fit),
    status: facts.status,
    reissued: facts.reissued,
    corrects: facts.corrects,
  })
}

/** Facts of one language. */
export function writeOwnFacts(facts: Facts): WrittenFactList {
  const titles = facts.agendaTitles.map((lines) => lines.join('\n'))
  return present({
    'agenda-titles': titles.length === 0 ? undefined : titles,
    translation: facts.translation,
    subtitle: facts.subtitle,
    'agenda-note': facts.agendaNote,
    'sponsors-note': facts.sponsorsNote,
  })
}
