/** What the first page of a Russian version prints over its text: names, sessions, agenda lines. */
import type { AgendaEntry, SessionFact } from '../../vocabulary.ts'
import { composeAgenda } from '../common/agenda.ts'
import { spanOf, type Day } from '../common/dates.ts'
import { englishBlock } from '../common/english-block.ts'
import { capitalize, detailSession, nameSession, type DetailForms } from '../common/sessions.ts'
import type { MastheadWords } from '../language.ts'
import { russianFeminine, russianMasculine } from './ordinals.ts'
import { russianDayMonth, russianDate, russianList } from './words.ts'

// Regular: 1,245 of 1,257 resolutions of the Assembly, 129 of 141 of the Human Rights Council; emergency: nine; by years: 102 of 147 of the Economic
// and Social Council, 44 of which the data have lost.
const session = {
  regular: (number: number) => capitalize(`${russianFeminine(number)} сессия`),
  special: (number: number) => capitalize(`${russianFeminine(number)} специальная сессия`), // unverified
  'emergency-special': (number: number) => capitalize(`${russianFeminine(number)} чрезвычайная специальная сессия`),
  resumed: (number: number) => `Возобновленная ${russianFeminine(number)} сессия`, // unverified
  year: (number: number) => capitalize(`${russianMasculine(number)} год`), // unverified
  calendar: (year: number) => `Сессия ${year} года`,
}

// The place is unverified.
const sessionDetail: DetailForms = {
  language: 'ru',
  days: (from: string, to?: string) => (to === undefined ? russianDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

// In one month: A/HRC/WG.6/34/ITA/3, one document alone.
const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}–${russianDayMonth(to)} ${to.year} года`,
  sameYear: (from: Day, to: Day) => `${russianDayMonth(from)} — ${russianDayMonth(to)} ${to.year} года`, // unverified
  apart: (from: Day, to: Day) => `${russianDayMonth(from)} ${from.year} года — ${russianDayMonth(to)} ${to.year} года`, // unverified
}

// 1,624 of 1,674 lines of four organs; most others have letters that look alike.
const agenda = {
  sub: (sub: string) => `${sub})`,
  gap: ' ',
  list: russianList,
  agenda: (items: string, count: number) => `${count === 1 ? 'Пункт' : 'Пункты'} ${items} повестки дня`,
  provisional: (items: string, count: number) =>
    `${count === 1 ? 'Пункт' : 'Пункты'} ${items} предварительной повестки дня`, // unverified
  preliminary: (items: string, count: number) => `${count === 1 ? 'Пункт' : 'Пункты'} ${items} первоначального перечня`, // unverified
  both: (settled: string, provisional: string) =>
    `${settled} и ${provisional.charAt(0).toLowerCase()}${provisional.slice(1)}`, // unverified
}

export const russianMasthead: MastheadWords = {
  unitedNations: 'Организация Объединенных Наций',
  // On 1,482 resolutions and decisions of the Assembly, 328, 147 and 141 resolutions of the Councils in this order.
  organs: {
    'general-assembly': 'Генеральная Ассамблея',
    'security-council': 'Совет Безопасности',
    'economic-and-social-council': 'Экономический и Социальный Совет',
    'human-rights-council': 'Совет по правам человека',
    'trusteeship-council': 'Совет по Опеке', // unverified
    secretariat: 'Секретариат', // unverified
  },
  // As 85 decisions name them, the Fourth as 115 and more resolutions do in the genitive.
  committees: {
    first: 'Первый комитет',
    second: 'Второй комитет',
    third: 'Третий комитет',
    fourth: 'Комитет по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)',
    fifth: 'Пятый комитет',
    sixth: 'Шестой комитет',
  },
  masthead: englishBlock('Russian'),
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  // unverified: "официальных отчетов" is seen, the number of a supplement is not
  supplement: {
    records: (year) => (year === undefined ? 'Официальные отчеты' : `Официальные отчеты, ${year} год`),
    session: (session) => session,
    supplement: (number, addition) => `Дополнение № ${number}${addition}`,
    imprint: (name, place, year) => `${name} • ${place}, ${year} год`,
  },
}
