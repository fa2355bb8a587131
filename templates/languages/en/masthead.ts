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

const session = {
  regular: (number: number) => capitalize(`${englishOrdinal(number)} session`),
  special: (number: number) => capitalize(`${englishOrdinal(number)} special session`),
  'emergency-special': (number: number) => capitalize(`${englishOrdinal(number)} emergency special session`),
  resumed: (number: number) => `Resumed ${englishOrdinal(number)} session`, // unverified
  year: (number: number) => capitalize(`${englishOrdinal(number)} year`),
  calendar: (year: number) => `${year} session`,
}

const sessionDetail: DetailForms = {
  language: 'en',
  days: (from: string, to?: string) => (to === undefined ? englishDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}–${englishDayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${englishDayMonth(from)}–${englishDayMonth(to)} ${to.year}`,
  apart: (from: Day, to: Day) => `${englishDayMonth(from)} ${from.year}–${englishDayMonth(to)} ${to.year}`,
}

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
}
