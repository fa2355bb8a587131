/** What the first page of an Arabic version prints over its text: names, sessions, agenda lines. */
import type { AgendaEntry, SessionFact } from '../../vocabulary.ts'
import { composeAgenda } from '../common/agenda.ts'
import { spanOf, type Day } from '../common/dates.ts'
import { englishBlock } from '../common/english-block.ts'
import { detailSession, nameSession, type DetailForms } from '../common/sessions.ts'
import type { MastheadWords } from '../language.ts'
import { arabicFeminine } from './ordinals.ts'
import { arabicOrgans, arabicCommittees } from './resolutions.ts'
import { arabicLetterNames, arabicDayMonth, arabicDate, arabicList, arabicLetters } from './words.ts'

// Regular: 1,248 of 1,257 resolutions of the Assembly, 159 of 159 of the Human Rights Council; emergency: two documents alone; by years: 105 of 146 of the
// Economic and Social Council, 41 of which the data have lost.
const session = {
  regular: (number: number) => `الدورة ${arabicFeminine(number)}`,
  special: (number: number) => `الدورة الاستثنائية ${arabicFeminine(number)}`, // unverified
  'emergency-special': (number: number) => `الدورة الاستثنائية الطارئة ${arabicFeminine(number)}`,
  resumed: (number: number) => `الدورة ${arabicFeminine(number)} المستأنفة`, // unverified
  year: (number: number) => `السنة ${arabicFeminine(number)}`, // unverified
  calendar: (year: number) => `دورة عام ${year}`,
}

// Unverified, and so are days in one month.
const sessionDetail: DetailForms = {
  language: 'ar',
  days: (from: string, to?: string) => (to === undefined ? arabicDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}، ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}-${arabicDayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${arabicDayMonth(from)} - ${arabicDayMonth(to)} ${to.year}`, // unverified
  apart: (from: Day, to: Day) => `${arabicDayMonth(from)} ${from.year} - ${arabicDayMonth(to)} ${to.year}`, // unverified
}

/** "aa" → "(أ أ)". */
const subItem = (sub: string): string =>
  `(${[...sub].map((latin) => arabicLetters[latin.charCodeAt(0) - 'a'.charCodeAt(0)] ?? latin).join(' ')})`

function itemWord(count: number): string {
  if (count === 1) return 'البند'
  return count === 2 ? 'البندان' : 'البنود' // unverified from three on
}

// 1,714 of 1,714 lines of four organs; of the provisional agenda: unverified.
const agenda = {
  sub: subItem,
  gap: ' ',
  list: arabicList,
  agenda: (items: string, count: number) => `${itemWord(count)} ${items} من جدول الأعمال`,
  provisional: (items: string, count: number) => `${itemWord(count)} ${items} من جدول الأعمال المؤقت`,
  preliminary: (items: string, count: number) => `${itemWord(count)} ${items} من القائمة الأولية`, // unverified
  both: (settled: string, provisional: string) => `${settled} و${provisional}`, // unverified
}

export const arabicMasthead: MastheadWords = {
  // The kashidas are those of 2,120 of 2,120 official mastheads.
  unitedNations: 'الأمــم المتحـدة',
  organs: arabicOrgans,
  committees: arabicCommittees,
  masthead: englishBlock('Arabic'),
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  // As notes of official texts cite them; additions and the form with the year are unverified.
  supplement: {
    records: (year) => (year === undefined ? 'الوثائق الرسمية' : `الوثائق الرسمية، ${year}`),
    session: (session) => session,
    supplement: (number, addition) =>
      ['الملحق رقم', number, ...[...addition].map((letter) => arabicLetterNames['ABCDEFGHIJ'.indexOf(letter)])].join(
        ' ',
      ),
    imprint: (name, place, year) => `${name} • ${place}، ${year}`,
  },
}
