/** What the first page of a Chinese version prints over its text: names, sessions, agenda lines. */
import type { AgendaEntry, SessionFact } from '../../vocabulary.ts'
import { composeAgenda } from '../common/agenda.ts'
import { spanOf, type Day } from '../common/dates.ts'
import { englishBlock } from '../common/english-block.ts'
import { detailSession, nameSession, type DetailForms } from '../common/sessions.ts'
import type { MastheadWords } from '../language.ts'
import { chineseNumber } from './ordinals.ts'
import { chineseCommittees } from './resolutions.ts'
import { chineseMonthDay, chineseDay, chineseDate, chineseList } from './words.ts'

// Regular: 1,250 of 1,261 resolutions of the Assembly, 161 of 161 of the Human Rights Council; by years: 42 of 147 of the Economic and Social Council,
// 105 of which the data have lost.
const session = {
  regular: (number: number) => `第${chineseNumber(number)}届会议`,
  special: (number: number) => `第${chineseNumber(number)}届特别会议`, // unverified
  'emergency-special': (number: number) => `第${chineseNumber(number)}届紧急特别会议`, // unverified
  resumed: (number: number) => `第${chineseNumber(number)}届会议续会`, // unverified
  year: (number: number) => `第${chineseNumber(number)}年`, // unverified
  calendar: (year: number) => `${year}年届会`,
}

const sessionDetail: DetailForms = {
  language: 'zh',
  days: (from: string, to?: string) => (to === undefined ? chineseDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${days}，${place}`, // unverified
}

// Unverified.
const spans = {
  sameMonth: (from: Day, to: Day) => `${chineseDay(from)}至${to.day}日`,
  sameYear: (from: Day, to: Day) => `${chineseDay(from)}至${chineseMonthDay(to)}`,
  apart: (from: Day, to: Day) => `${chineseDay(from)}至${chineseDay(to)}`,
}

// 1,459 of 1,673 lines of four organs; the others have a space before the letter.
const agenda = {
  sub: (sub: string) => `(${sub})`,
  gap: '',
  list: chineseList,
  agenda: (items: string) => `议程项目${items}`,
  provisional: (items: string) => `临时议程项目${items}`, // unverified
  preliminary: (items: string) => `暂定项目表项目${items}`, // unverified
  both: (settled: string, provisional: string) => `${settled}和${provisional}`, // unverified
}

export const chineseMasthead: MastheadWords = {
  // The page spaces the two short names (un-layout.md 5; A/RES/50/52); the data published with it do not. One document alone.
  unitedNations: '联 合 国',
  organs: {
    'general-assembly': '大 会',
    'security-council': '安全理事会',
    'economic-and-social-council': '经济及社会理事会',
    'human-rights-council': '人权理事会',
    'trusteeship-council': '托管理事会', // unverified
    secretariat: '秘书处', // unverified
  },
  committees: chineseCommittees,
  masthead: englishBlock('Chinese'),
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  // As notes of official texts cite them (11 of 11); the note on symbols is that of A/35/15.
  supplement: {
    records: (year) => (year === undefined ? '正式记录' : `正式记录，${year}年`),
    session: (session) => session,
    supplement: (number, addition) => `补编第${number}${addition}号`,
    imprint: (name, place, year) => `${name} • ${year}年，${place}`,
    note: {
      heading: '说明',
      text: '联合国文件都用英文大写字母附加数字编号。凡是提到这种编号，就是指联合国的某一个文件。',
    },
  },
}
