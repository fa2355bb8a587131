/** What the first page of a French version prints over its text: names, sessions, agenda lines. */
import type { AgendaEntry, SessionFact } from '../../vocabulary.ts'
import { composeAgenda } from '../common/agenda.ts'
import { spanOf, type Day } from '../common/dates.ts'
import { capitalize, detailSession, nameSession, type DetailForms } from '../common/sessions.ts'
import type { MastheadWords } from '../language.ts'
import { frenchOrdinal } from './ordinals.ts'
import { frenchCommittees } from './resolutions.ts'
import { frenchDay, frenchDayMonth, frenchDate, frenchList, frenchLanguages, frenchOnly } from './words.ts'

// Regular: 1,248 of 1,257 resolutions of the Assembly, 173 of 174 of the Human Rights Council; by years: 105 of 147 of the Economic and Social
// Council, 42 of which the data have lost.
const session = {
  regular: (number: number) => capitalize(`${frenchOrdinal(number)} session`),
  special: (number: number) => capitalize(`${frenchOrdinal(number)} session extraordinaire`), // unverified
  'emergency-special': (number: number) => capitalize(`${frenchOrdinal(number)} session extraordinaire d’urgence`), // unverified
  resumed: (number: number) => `Reprise de la ${frenchOrdinal(number)} session`, // unverified
  year: (number: number) => capitalize(`${frenchOrdinal(number)} année`), // unverified
  calendar: (year: number) => `Session de ${year}`,
}

// A/HRC/WG.6/7/ITA/1, one document alone.
const sessionDetail: DetailForms = {
  language: 'fr',
  days: (from: string, to?: string) => (to === undefined ? frenchDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

// In one month: A/HRC/WG.6/7/ITA/1, one document alone.
const spans = {
  sameMonth: (from: Day, to: Day) => `${frenchDay(from.day)}-${frenchDayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${frenchDayMonth(from)}-${frenchDayMonth(to)} ${to.year}`, // unverified
  apart: (from: Day, to: Day) => `${frenchDayMonth(from)} ${from.year}-${frenchDayMonth(to)} ${to.year}`, // unverified
}

// 1,739 of 1,740 lines of four organs; of the provisional agenda: unverified.
const agenda = {
  sub: (sub: string) => `${sub})`,
  gap: ' ',
  list: frenchList,
  agenda: (items: string, count: number) => `${count === 1 ? 'Point' : 'Points'} ${items} de l’ordre du jour`,
  provisional: (items: string, count: number) =>
    `${count === 1 ? 'Point' : 'Points'} ${items} de l’ordre du jour provisoire`,
  preliminary: (items: string, count: number) =>
    `${count === 1 ? 'Point' : 'Points'} ${items} de la liste préliminaire`, // unverified
  both: (settled: string, provisional: string) =>
    `${settled} et ${provisional.charAt(0).toLowerCase()}${provisional.slice(1)}`, // unverified
}

export const frenchMasthead: MastheadWords = {
  unitedNations: 'Nations Unies',
  // On 1,484 resolutions and decisions of the Assembly, 324, 147 and 174 resolutions of the Councils in this order.
  organs: {
    'general-assembly': 'Assemblée générale',
    'security-council': 'Conseil de sécurité',
    'economic-and-social-council': 'Conseil économique et social',
    'human-rights-council': 'Conseil des droits de l’homme',
    'trusteeship-council': 'Conseil de tutelle', // unverified
    secretariat: 'Secrétariat', // unverified
  },
  committees: frenchCommittees,
  masthead: {
    language: 'fr',
    distribution: {
      // 1,901 of 1,904.
      general: 'Distr. générale',
      limited: 'Distr. limitée', // unverified
      restricted: 'Distr. restreinte', // unverified
    },
    date: frenchDate,
    version: 'Français', // 170 of 174 of the Human Rights Council
    // Without a space: 173 of 174 of Geneva; with one: the seed letter alone.
    original: (languages, colons) => `Original${colons === 'closed' ? '' : ' '}: ${frenchLanguages(languages)}`,
    only: (languages) => capitalize(frenchOnly(languages)), // unverified
  },
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  // As notes of official texts cite them; the form with the year is unverified.
  supplement: {
    records: (year) => (year === undefined ? 'Documents officiels' : `Documents officiels, ${year}`),
    session: (session) => session,
    supplement: (number, addition) => `Supplément no ${number}${addition}`,
    imprint: (name, place, year) => `${name} • ${place}, ${year}`,
  },
}
