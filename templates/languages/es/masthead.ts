/** What the first page of a Spanish version prints over its text: names, sessions, agenda lines. */
import type { OrganName } from '../../organs.ts'
import type { AgendaEntry, SessionFact } from '../../vocabulary.ts'
import { composeAgenda } from '../common/agenda.ts'
import { spanOf, type Day } from '../common/dates.ts'
import { capitalize, detailSession, nameSession, type DetailForms } from '../common/sessions.ts'
import type { MastheadWords } from '../language.ts'
import { spanishOrdinal } from './ordinals.ts'
import { spanishCommittees } from './resolutions.ts'
import { spanishDayMonth, spanishDate, spanishList, spanishLanguages, spanishOnly } from './words.ts'

// Regular: 1,248 of 1,259 resolutions of the Assembly; by years: 105 of 147 of the Economic and Social Council, 42 of which the data have lost.
const session = {
  regular: (number: number) => capitalize(`${spanishOrdinal(number)} período de sesiones`),
  special: (number: number) => capitalize(`${spanishOrdinal(number)} período extraordinario de sesiones`), // unverified
  'emergency-special': (number: number) =>
    capitalize(`${spanishOrdinal(number)} período extraordinario de sesiones de emergencia`), // unverified
  resumed: (number: number) => `Continuación del ${spanishOrdinal(number)} período de sesiones`, // unverified
  year: (number: number) => capitalize(`${spanishOrdinal(number)} año`), // unverified
  calendar: (year: number) => `Período de sesiones de ${year}`,
}

/** The Human Rights Council counts its sessions in figures: 161 of 161. */
const sessionInFigures = { ...session, regular: (number: number) => `${number}º período de sesiones` }

// Unverified.
const sessionDetail: DetailForms = {
  language: 'es',
  days: (from: string, to?: string) => (to === undefined ? spanishDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day} a ${spanishDayMonth(to)} de ${to.year}`, // unverified
  sameYear: (from: Day, to: Day) => `${spanishDayMonth(from)} a ${spanishDayMonth(to)} de ${to.year}`, // unverified
  apart: (from: Day, to: Day) => `${spanishDayMonth(from)} de ${from.year} a ${spanishDayMonth(to)} de ${to.year}`, // unverified
}

/** "Programa" is an agenda in 1,566 of 1,569 lines, "agenda" in 159 of 161 of the Human Rights Council; provisional ones are unverified. */
function agendaForms(of: string, provisional: string): Parameters<typeof composeAgenda>[0] {
  return {
    sub: (sub) => `${sub})`,
    gap: ' ',
    list: spanishList,
    agenda: (items, count) => `${count === 1 ? 'Tema' : 'Temas'} ${items} ${of}`,
    provisional: (items, count) => `${count === 1 ? 'Tema' : 'Temas'} ${items} ${of} ${provisional}`,
    preliminary: (items, count) => `${count === 1 ? 'Tema' : 'Temas'} ${items} de la lista preliminar`, // unverified
    both: (settled, later) => `${settled} y ${later.charAt(0).toLowerCase()}${later.slice(1)}`, // unverified
  }
}

const agenda = agendaForms('del programa', 'provisional')

const agendaOfHumanRights = agendaForms('de la agenda', 'provisional')

export const spanishMasthead: MastheadWords = {
  unitedNations: 'Naciones Unidas',
  // On 1,487 resolutions and decisions of the Assembly, 329, 147 and 161 resolutions of the Councils in this order.
  organs: {
    'general-assembly': 'Asamblea General',
    'security-council': 'Consejo de Seguridad',
    'economic-and-social-council': 'Consejo Económico y Social',
    'human-rights-council': 'Consejo de Derechos Humanos',
    'trusteeship-council': 'Consejo de Administración Fiduciaria', // unverified
    secretariat: 'Secretaría', // unverified
  },
  committees: spanishCommittees,
  masthead: {
    language: 'es',
    distribution: {
      // 1,894 of 1,896.
      general: 'Distr. general',
      limited: 'Distr. limitada', // unverified
      restricted: 'Distr. reservada', // unverified
    },
    date: spanishDate,
    version: 'Español', // 161 of 161 of the Human Rights Council
    // 160 of 161 of the Human Rights Council.
    original: (languages) => `Original: ${spanishLanguages(languages)}`,
    only: (languages) => capitalize(spanishOnly(languages)), // unverified
  },
  session: (fact: SessionFact, organ?: OrganName) =>
    nameSession(organ === 'human-rights-council' ? sessionInFigures : session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[], organ?: OrganName) =>
    composeAgenda(organ === 'human-rights-council' ? agendaOfHumanRights : agenda, entries),
  // As notes of official texts cite them; the form with the year is unverified.
  supplement: {
    records: (year) => (year === undefined ? 'Documentos Oficiales' : `Documentos Oficiales, ${year}`),
    session: (session) => session,
    supplement: (number, addition) => `Suplemento núm. ${number}${addition}`,
    imprint: (name, place, year) => `${name} • ${place}, ${year}`,
  },
}
