/** What the first page of an English version prints over its text: names, sessions, agenda lines. */
import type { AgendaEntry, SessionFact } from '../../vocabulary.ts'
import { composeAgenda } from '../common/agenda.ts'
import { spanOf, type Day } from '../common/dates.ts'
import { englishBlock } from '../common/english-block.ts'
import { capitalize, detailSession, nameSession, type DetailForms } from '../common/sessions.ts'
import type { MastheadWords } from '../language.ts'
import { englishOrdinal } from './ordinals.ts'
import { englishCommittees } from './resolutions.ts'
import { englishDayMonth, englishDate, englishList } from './words.ts'

// Regular: 1,271 of 1,280 resolutions of the Assembly, 185 of 188 of the Human Rights Council; emergency: nine; by years: 147 of 147 of the Economic
// and Social Council; years of the Security Council: two documents alone.
const session = {
  regular: (number: number) => capitalize(`${englishOrdinal(number)} session`),
  special: (number: number) => capitalize(`${englishOrdinal(number)} special session`), // unverified
  'emergency-special': (number: number) => capitalize(`${englishOrdinal(number)} emergency special session`),
  resumed: (number: number) => `Resumed ${englishOrdinal(number)} session`, // unverified
  year: (number: number) => capitalize(`${englishOrdinal(number)} year`),
  calendar: (year: number) => `${year} session`,
}

// The place before the days, as French versions of Geneva have it (derived).
const sessionDetail: DetailForms = {
  language: 'en',
  days: (from: string, to?: string) => (to === undefined ? englishDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

// In one month: 110 times in official texts, in two: 41; of two years: E/2025/88 and E/2025/78, two documents alone.
const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}–${englishDayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${englishDayMonth(from)}–${englishDayMonth(to)} ${to.year}`,
  apart: (from: Day, to: Day) => `${englishDayMonth(from)} ${from.year}–${englishDayMonth(to)} ${to.year}`,
}

// 1,776 of 1,779 lines of four organs; of the provisional agenda and the preliminary list: two documents alone of each.
const agenda = {
  sub: (sub: string) => `(${sub})`,
  gap: ' ',
  list: englishList,
  agenda: (items: string, count: number) => `Agenda ${count === 1 ? 'item' : 'items'} ${items}`,
  provisional: (items: string, count: number) => `${count === 1 ? 'Item' : 'Items'} ${items} of the provisional agenda`,
  preliminary: (items: string, count: number) => `${count === 1 ? 'Item' : 'Items'} ${items} of the preliminary list`,
  both: (settled: string, provisional: string) =>
    `${settled} and ${provisional.charAt(0).toLowerCase()}${provisional.slice(1)}`, // unverified
}

export const englishMasthead: MastheadWords = {
  unitedNations: 'United Nations',
  // On 1,508 resolutions and decisions of the Assembly, 339, 147 and 185 resolutions of the Councils in this order.
  organs: {
    'general-assembly': 'General Assembly',
    'security-council': 'Security Council',
    'economic-and-social-council': 'Economic and Social Council',
    'human-rights-council': 'Human Rights Council',
    'trusteeship-council': 'Trusteeship Council', // unverified
    secretariat: 'Secretariat', // unverified
  },
  committees: englishCommittees,
  masthead: englishBlock('English'),
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  // As notes of official texts cite them (14 of 14 in the corpus); the second sentence of the note is that of the thirty-fifth session.
  supplement: {
    records: (year) => (year === undefined ? 'Official Records' : `Official Records, ${year}`),
    session: (session) => session.replace(/ session$/, ' Session'),
    supplement: (number, addition) => `Supplement No. ${number}${addition}`,
    imprint: (name, place, year) => `${name} • ${place}, ${year}`,
    note: {
      heading: 'Note',
      text: 'Symbols of United Nations documents are composed of letters combined with figures. Mention of such a symbol indicates a reference to a United Nations document.',
    },
  },
}
