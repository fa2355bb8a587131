/** Arabic. */
import type { AgendaEntry, SessionFact } from '../../pipeline/document.ts'
import type { Box, Sheet } from '../sheets.ts'
import { composeAgenda } from './agenda.ts'
import { monthName, parseDay, spanOf } from './dates.ts'
import type { Day } from './dates.ts'
import { englishMasthead } from './english-masthead.ts'
import { letterOf } from './labels.ts'
import type { Language } from './language.ts'
import { arabicFeminine, arabicHeading, arabicMasculine } from './ordinals-ar.ts'
import { nameLanguages } from './originals.ts'
import type { LanguageNames } from './originals.ts'
import { detailSession, nameSession } from './sessions.ts'
import { fixedAfter, fixedBetween } from './spaces.ts'

const months = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]

/** Letters of sub-items, in the order that answers a to z (counted on 1,260 agenda lines). */
const subLetters = [...'أبجدهوزحطيكلمنسعفصقرشتثخذض']

/** Names of the letters that number headings. */
const letterNames = [
  'ألف',
  'باء',
  'جيم',
  'دال',
  'هاء',
  'واو',
  'زاي',
  'حاء',
  'طاء',
  'ياء',
  'كاف',
  'لام',
  'ميم',
  'نون',
  'سين',
  'عين',
  'فاء',
  'صاد',
  'قاف',
  'راء',
  'شين',
  'تاء',
  'ثاء',
  'خاء',
  'ذال',
  'ضاد',
]

const dayMonth = (day: Day): string => `${day.day} ${monthName(months, day)}`

function date(iso: string): string {
  const day = parseDay(iso)
  return `${dayMonth(day)} ${day.year}`
}

/** Joins with "و", which is written together with an Arabic word and apart from a figure or a bracket. */
function list(items: readonly string[]): string {
  return items.map((item, index) => (index === 0 ? item : `و${/^\p{L}/u.test(item) ? '' : ' '}${item}`)).join(' ')
}

const languageNames: LanguageNames = [
  ['es', 'الإسبانية'],
  ['en', 'الإنكليزية'],
  ['ru', 'الروسية'],
  ['zh', 'الصينية'],
  ['ar', 'العربية'],
  ['fr', 'الفرنسية'],
]

const session = {
  regular: (number: number) => `الدورة ${arabicFeminine(number)}`,
  special: (number: number) => `الدورة الاستثنائية ${arabicFeminine(number)}`, // unverified
  'emergency-special': (number: number) => `الدورة الاستثنائية الطارئة ${arabicFeminine(number)}`,
  resumed: (number: number) => `الدورة ${arabicFeminine(number)} المستأنفة`, // unverified
  year: (number: number) => `السنة ${arabicFeminine(number)}`,
  calendar: (year: number) => `دورة عام ${year}`,
}

const sessionDetail = {
  places: { geneva: 'جنيف', nairobi: 'نيروبي', 'new-york': 'نيويورك', vienna: 'فيينا' },
  days: (from: string, to?: string) => (to === undefined ? date(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}، ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}-${dayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${dayMonth(from)} - ${dayMonth(to)} ${to.year}`, // unverified
  apart: (from: Day, to: Day) => `${dayMonth(from)} ${from.year} - ${dayMonth(to)} ${to.year}`, // unverified
}

/** "aa" → "(أ أ)". */
const subItem = (sub: string): string =>
  `(${[...sub].map((latin) => subLetters[latin.charCodeAt(0) - 'a'.charCodeAt(0)] ?? latin).join(' ')})`

function itemWord(count: number): string {
  if (count === 1) return 'البند'
  return count === 2 ? 'البندان' : 'البنود' // unverified from three on
}

const agenda = {
  sub: subItem,
  gap: ' ',
  list,
  agenda: (items: string, count: number) => `${itemWord(count)} ${items} من جدول الأعمال`,
  provisional: (items: string, count: number) => `${itemWord(count)} ${items} من جدول الأعمال المؤقت`,
  both: (settled: string, provisional: string) => `${settled} و${provisional}`, // unverified
}

/** Paragraph numbers alone are in the figures of Arabic script (A/71/1007, CRC/C/GC/20). */
const arabicFigures = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))

const withOrdinal = (word: string, number: number | undefined, ordinal: string): string =>
  number === undefined ? word : `ال${word} ${ordinal}`

const shift = (sheet: Sheet): Sheet => (sheet.name === 'new-york' ? mirror(sheet) : sheet)

/**
 * New York mirrored (un-layout-letters.md 6): boxes by their areas, text by the edge where it begins. Edges of
 * measures (start to end) lie the same on both sides, so they stay; the Distr. block is English and begins at 60.
 */
function mirror(sheet: Sheet): Sheet {
  const { masthead, session: lines, firstFoot, endRule } = sheet
  const over = (x: number): number => Number((sheet.width - x).toFixed(2))
  const turn = (box: Box): Box => ({ ...box, x: over(box.x + box.width) })
  return {
    ...sheet,
    masthead: {
      ...masthead,
      name: { ...masthead.name, x: over(masthead.name.x) },
      symbol: { ...masthead.symbol, end: 60 },
      status: { ...masthead.status, x: over(masthead.status.x) },
      thinRule: turn(masthead.thinRule),
      thickRule: turn(masthead.thickRule),
      emblem: turn(masthead.emblem),
      organ: { ...masthead.organ, x: over(masthead.organ.x) },
      organLong: { ...masthead.organLong, x: over(masthead.organLong.x) },
      distribution: { ...masthead.distribution, x: 60 },
    },
    session: { ...lines, x: over(lines.x), secondColumn: over(lines.secondColumn) },
    runningHead: { ...sheet.runningHead, rule: turn(sheet.runningHead.rule) },
    firstFoot: {
      job: { ...firstFoot.job, x: over(firstFoot.job.x) },
      barcode: turn(firstFoot.barcode),
      recycle: turn(firstFoot.recycle),
      qr: turn(firstFoot.qr),
    },
    endRule: { ...endRule, x: over(endRule.x + endRule.width) },
  }
}

/** Arabic. */
export const ar: Language = {
  code: 'ar',
  name: 'العربية',
  letter: 'A',
  direction: 'rtl',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Traditional Arabic' },
  wordTag: 'ar-SA',
  isHyphenated: false,
  shift,
  // The kashidas are those of the official masthead.
  unitedNations: 'الأمــم المتحـدة',
  organs: {
    'general-assembly': 'الجمعية العامة',
    'security-council': 'مجلس الأمن',
    'economic-and-social-council': 'المجلس الاقتصادي والاجتماعي',
    'human-rights-council': 'مجلس حقوق الإنسان',
    'trusteeship-council': 'مجلس الوصاية', // unverified
    secretariat: 'الأمانة العامة', // unverified
  },
  committees: {
    first: 'اللجنة الأولى',
    second: 'اللجنة الثانية',
    third: 'اللجنة الثالثة',
    fourth: 'لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)',
    fifth: 'اللجنة الخامسة',
    sixth: 'اللجنة السادسة',
  },
  masthead: englishMasthead('Arabic'),
  status: { draft: 'مشروع', 'advance-unedited': 'نسخة أولية غير محررة' }, // unverified
  date,
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  reportOf: {
    'secretary-general': 'تقرير الأمين العام',
    secretariat: 'تقرير الأمانة العامة', // unverified
    president: 'تقرير الرئيس', // unverified
  },
  noteBy: {
    'secretary-general': 'مذكرة من الأمين العام', // unverified
    secretariat: 'مذكرة من الأمانة العامة', // unverified
    president: 'مذكرة من الرئيس', // unverified
  },
  attachments: {
    annex: (number) => withOrdinal('مرفق', number, arabicMasculine(number ?? 0)),
    appendix: (number) => withOrdinal('تذييل', number, arabicMasculine(number ?? 0)), // unverified
    enclosure: (number) => withOrdinal('ضميمة', number, arabicFeminine(number ?? 0)), // unverified
    original: (languages) => `[الأصل: ب${list(nameLanguages(languageNames, languages))}]`, // unverified
  },
  paragraphLabel: (level, number) =>
    ({
      1: `${arabicFigures(number)} -`,
      2: `(${letterOf(subLetters, number, ' ')})`,
      3: `’${number}‘`,
      4: `${letterOf(subLetters, number, ' ')} -`, // unverified
    })[level],
  headingLabel: (level, number) =>
    ({
      1: `${arabicHeading(number)} -`,
      2: `${letterOf(letterNames, number, ' ')} -`,
      3: `${arabicFigures(number)} -`, // unverified
      4: `(${letterOf(subLetters, number, ' ')})`,
      5: `’${number}‘`,
    })[level],
  table: (number) => `الجدول ${number}`, // unverified
  figure: (number) => `الشكل ${arabicMasculine(number)}`, // unverified
  section: (label) => `الفرع ${label}`, // unverified
  contents: { title: 'المحتويات', page: 'الصفحة' },
  summary: 'موجز',
  notesHeading: 'الحواشي', // unverified
  unit: (unit) => `(${unit})`,
  recycle: 'الرجاء إعادة الاستعمال',
  signed: 'توقيع',
  list,
  // The opening mark comes first in the text: U+201D, then U+201C.
  quotationMarks: ['”', '“'],
  address: 'ar',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'شعار الأمم المتحدة',
    skip: 'الانتقال إلى النص',
    contents: 'المحتويات',
    notes: 'الحواشي',
    note: 'الحاشية',
    backToText: 'العودة إلى النص',
    paragraph: 'رابط هذه الفقرة',
    barcode: 'الرمز الشريطي لرقم الوثيقة',
    qr: 'رمز الاستجابة السريعة لعنوان الوثيقة',
  },
  typography: {
    fixedSpaces: [
      fixedAfter('و', '\\d'),
      fixedAfter('كانون|تشرين', '(?:الأول|الثاني)/'),
      fixedBetween('\\d{1,2}', months.join('|').replaceAll(' ', '[ \u00A0]')),
      fixedBetween('ل?عام', '\\d{4}'),
      fixedBetween('بما', 'في'),
      fixedBetween('و?لا', 'سيما'),
      fixedBetween('الأمم', 'المتحدة'),
    ],
    raised: [],
    noteMark: 'before-punctuation', // unverified: the counts tell only of the brackets
    noteLabel: (number) => `(${number})`,
  },
}
